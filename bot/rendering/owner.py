"""What the owner is shown: use, budgets. Values in, text out. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from bot.domain.budgets import Limits, Period, Spend, Spent
from bot.domain.statistics import Day, Totals
from bot.rendering.html import escape
from bot.rendering.money import exactly, roughly
from bot.rendering.texts import Texts

_MOST_FAILURES = 5


class Report(Protocol):
    """Use of one, seven and thirty days."""

    @property
    def totals(self) -> tuple[Totals, ...]: ...
    @property
    def days(self) -> tuple[Day, ...]: ...


def render_stats(report: Report, say: Texts) -> str:
    """The use of Pith in three spans, as plain text for a picture's caption (1,024 characters)."""
    spans = ("stats-today", "stats-week", "stats-month")
    parts = [_span(say(key), one, say) for key, one in zip(spans, report.totals, strict=True)]
    failures = Counter(report.totals[-1].failures).most_common(_MOST_FAILURES)
    if failures:
        listed = [say("stats-failure", name=name, count=count) for name, count in failures]
        parts.append(say("stats-failures", failures=say("list-separator").join(listed)))
    parts.append(say("stats-chart"))
    return "\n\n".join(parts)


def _span(name: str, totals: Totals, say: Texts) -> str:
    failed = sum(totals.failures.values())
    return "\n".join(
        (
            name,
            say(
                "stats-requests",
                requests=totals.requests,
                readers=totals.readers,
                cached=totals.cached,
                failed=failed,
            ),
            say(
                "stats-spend",
                tokens=totals.spend.tokens,
                money=roughly(totals.spend.micros, say.language),
            ),
        )
    )


def render_budget(id: int, limits: Limits, spent: Spent, say: Texts) -> str:
    """Somebody's limits and what they used of them, as HTML."""
    lines: Sequence[str] = (
        say("budget-of", id=str(id)) if id else say("budget-of-all"),
        say("budget-limits", limits=_limits(limits, say)),
        say("budget-today", spent=_spend(spent.day, say)),
        say("budget-month", spent=_spend(spent.month, say)),
    )
    return escape("\n".join(lines))


def _limits(limits: Limits, say: Texts) -> str:
    """Every limit there is, in the reader's language."""
    parts = []
    for period in Period:
        most = limits.of(period)
        if most.requests is not None:
            parts.append(say(f"limit-requests-{period}", requests=most.requests))
        if most.tokens is not None:
            parts.append(say(f"limit-tokens-{period}", tokens=most.tokens))
        if most.micros is not None:
            parts.append(say(f"limit-money-{period}", money=exactly(most.micros, say.language)))
    return say("list-separator").join(parts) or say("limit-none")


def _spend(spend: Spend, say: Texts) -> str:
    return say(
        "budget-spend",
        requests=spend.requests,
        tokens=spend.tokens,
        money=roughly(spend.micros, say.language),
    )
