"""Summaries that a reader is shown together in, what their articles agree and differ on out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.concurrency.locks import KeyedLocks
from bot.domain.budgets import Payer
from bot.domain.digest import Citation, ComparedStatement, Comparison
from bot.domain.errors import ReadingError, SummaryForgotten, TooManyRequests
from bot.domain.keys import comparison_key
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, SourcesRead
from bot.domain.summary import Fallback
from bot.ports import Clock, ComparisonCache, Ledger, Model
from bot.summarizing.asking.compared import Compared
from bot.summarizing.comparer import Comparer
from bot.summarizing.comparison_check import FEWEST_ARTICLES
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.limits.budgets import RequestAccounting
from bot.usecases.limits.metering import Meter, names, write_with
from bot.usecases.summaries.get_summary import ShownSummary
from bot.usecases.summaries.repeat_summary import source_of


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Has the articles of several summaries compared, once for the same question."""

    load_article: LoadArticle
    comparer: Comparer
    models: tuple[Model, ...]
    comparisons: ComparisonCache
    ledger: Ledger
    clock: Clock
    locks: KeyedLocks
    accounting: RequestAccounting

    async def __call__(
        self,
        payer: Payer,
        shown: dict[int, ShownSummary],
        preferences: Preferences,
        on_progress: OnProgress,
    ) -> Comparison | None:
        """What the summaries' articles agree and differ on; None for fewer than two."""
        if len(shown) < FEWEST_ARTICLES:
            return None
        if not self.models:
            return Comparison(fallback=Fallback.NO_MODEL)
        loaded = await asyncio.gather(*map(self._compared, shown.values()))
        compared = {number: one for number, one in zip(shown, loaded, strict=True) if one}
        if len(compared) < FEWEST_ARTICLES:
            return Comparison(fallback=Fallback.MODEL_UNUSABLE)
        articles = tuple(compared.values())
        owner = _owner(shown.values())
        question = self.comparer.question(articles, preferences)
        key = comparison_key(question, names(self.models), owner)
        async with self.locks.hold(f"comparison:{key}"):
            found = await self.comparisons.find(key)
            if found is None:
                on_progress(SourcesRead(len(shown), len(shown)))
                spent = _budget_spent(shown.values())
                paid = not all(one.summary.cached for one in shown.values())
                found = (
                    Comparison(fallback=spent)
                    if spent
                    else await self._ask(payer, articles, preferences, paid=paid)
                )
                if found.fallback is None:
                    await self.comparisons.keep(key, found, owner)
        return _numbered(found, tuple(compared))

    async def _compared(self, one: ShownSummary) -> Compared | None:
        """A summary with its article; None where that can be had no more."""
        try:
            article = await self.load_article(source_of(one.shown), one.shown.reader_id)
        except (ReadingError, SummaryForgotten):
            return None
        return Compared.of(article, one.summary)

    async def _ask(
        self,
        payer: Payer,
        articles: Sequence[Compared],
        preferences: Preferences,
        *,
        paid: bool,
    ) -> Comparison:
        """Ask; where summaries were `paid` for now, that is not one more request."""
        meter = Meter(payer, "digest", self.ledger, self.clock, self.accounting.budgets)
        meter.is_counted = paid
        if not paid:
            try:
                await self.accounting.rate.take(payer)
            except TooManyRequests:
                # The summaries are there, and cost nothing.
                return Comparison(fallback=Fallback.READER_BUDGET)

        async def write(model: Model | None) -> Comparison:
            return await self.comparer(articles, preferences, model)

        try:
            return await write_with(self.models, meter, write)
        finally:
            await meter.record()


def _budget_spent(shown: Iterable[ShownSummary]) -> Fallback | None:
    """Whose budget had no room for one of the summaries: it has none for comparing them."""
    reasons = (one.summary.fallback for one in shown)
    return next((one for one in reasons if one and one.is_budget), None)


def _owner(shown: Iterable[ShownSummary]) -> int | None:
    """The one reader whose texts are among them; None where all are public pages."""
    return next((one.shown.reader_id for one in shown if not one.shown.link), None)


def _numbered(comparison: Comparison, numbers: Sequence[int]) -> Comparison:
    """Citations by the numbers of the digest's parts, in place of those among the compared."""

    def renumbered(findings: Sequence[ComparedStatement]) -> tuple[ComparedStatement, ...]:
        return tuple(
            replace(one, citations=tuple(map(_of_part, one.citations))) for one in findings
        )

    def _of_part(citation: Citation) -> Citation:
        return replace(citation, part=numbers[citation.part - 1])

    return replace(
        comparison, agree=renumbered(comparison.agree), differ=renumbered(comparison.differ)
    )
