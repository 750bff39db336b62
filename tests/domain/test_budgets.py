"""Budgets and pace: the rules, and the words that they are written in."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.budget_words import BudgetUnclear, read_limits
from bot.domain.budgets import (
    Allowance,
    Limits,
    Payer,
    Period,
    Price,
    Scope,
    Spend,
    Spent,
    Tariff,
    Use,
)
from bot.domain.pacing import Bucket, Rate, take
from bot.domain.preferences import Preferences
from bot.domain.request import Link, SummaryRequest, payer_of

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("unlimited", Limits()),
        ("50 requests a day", Limits(day=Allowance(requests=50))),
        ("1 request/day, 200k tokens/month", Limits(Allowance(1), Allowance(tokens=200_000))),
        ("$3 a month", Limits(month=Allowance(micros=3_000_000))),
        (
            "$ 0.5 per day and 3 dollars a month",
            Limits(Allowance(micros=500_000), Allowance(micros=3_000_000)),
        ),
        (
            "1.5m tokens each day; 0 requests A MONTH",
            Limits(Allowance(tokens=1_500_000), Allowance(0)),
        ),
    ],
)
def test_words_of_a_budget(words: str, limits: Limits) -> None:
    """Budgets are read as people write them."""
    assert read_limits(words) == limits


@pytest.mark.parametrize(
    "words",
    [
        *("", ",", "50", "50 a day", "requests a day", "-3 requests a day", "$3", "$ a day"),
        *("$3 tokens a day", "1.5 requests a day", "3 requests a week", "3 requests a day x"),
        *("٣ requests a day", "9999999999999999 tokens a day", "1e9 tokens a day", "$1/day 5"),
        "$0.0000001 a day",
    ],
)
def test_words_that_are_no_budget(words: str) -> None:
    """What is not clear is refused, not guessed."""
    with pytest.raises(BudgetUnclear):
        read_limits(words)


amounts = st.none() | st.integers(0, 10**12)
allowances = st.builds(Allowance, amounts, amounts, amounts)
limits_of_all_kinds = st.builds(Limits, allowances, allowances)


@given(st.text(max_size=80))
def test_any_words_are_a_budget_or_unclear(words: str) -> None:
    """No words break the reader."""
    with suppress(BudgetUnclear):
        read_limits(words)


spends = st.builds(Spend, st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))


@given(limits_of_all_kinds, spends, spends)
def test_what_is_granted_never_exceeds(limits: Limits, used: Spend, more: Spend) -> None:
    """Granted on top of what was within a limit, it stays within."""
    if limits.day.covers(used) and limits.broken_by(Spent(used, Spend()), more) is None:
        assert limits.day.covers(used + more)


def test_a_limit_that_was_lowered() -> None:
    """Below what was spent it refuses more of the same, and nothing else."""
    limits = Limits(day=Allowance(requests=1))
    spent = Spent(day=Spend(requests=5))
    assert limits.broken_by(spent, Spend(requests=1)) is Period.DAY
    assert limits.broken_by(spent, Spend(tokens=100)) is None


def test_days_and_months_are_those_of_utc() -> None:
    """Wherever the clock says it is."""
    night = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=3)))
    assert Period.DAY.start(night) == datetime(2026, 10, 31, tzinfo=UTC)
    assert Period.MONTH.start(night) == datetime(2026, 10, 1, tzinfo=UTC)


def test_prices() -> None:
    """Dollars a million tokens are millionths of a dollar a token, rounded up in all."""
    tariff = Tariff(prices={"mini": Price(0.25, 2.0)})
    assert tariff.spend("mini", Use(1001, 10)) == Spend(0, 1011, 271)
    assert tariff.spend("unknown", Use(1001, 10)) == Spend(0, 1011, 0)


def test_the_price_of_a_minute() -> None:
    """A recording costs by its seconds, and uses no tokens."""
    tariff = Tariff(prices={"ears": Price(minute=0.006)})
    assert tariff.spend("ears", Use(seconds=90)) == Spend(0, 0, 9_000)
    assert tariff.spend("unknown", Use(seconds=90)) == Spend(0, 0, 0)


@pytest.mark.parametrize(
    ("payer", "scopes"),
    [
        (Payer(11), [(Scope.READER, 11), (Scope.ALL, 0)]),
        (Payer(11, -5), [(Scope.READER, 11), (Scope.CHAT, -5), (Scope.ALL, 0)]),
        (Payer(-5, -5), [(Scope.READER, -5), (Scope.CHAT, -5), (Scope.ALL, 0)]),
        (Payer(0), [(Scope.ALL, 0)]),
    ],
)
def test_accounts(payer: Payer, scopes: list[tuple[Scope, int]]) -> None:
    """Who asked, the chat where they did, and all together."""
    assert list(payer.accounts) == scopes


@pytest.mark.parametrize(
    ("request_", "payer"),
    [
        (SummaryRequest(11, Link("u"), Preferences()), Payer(11)),
        (SummaryRequest(-5, Link("u"), Preferences()), Payer(-5, -5)),
        (SummaryRequest(-5, Link("u"), Preferences(), asker_id=11), Payer(11, -5)),
        (SummaryRequest(11, Link("u"), Preferences(), owner=-5), Payer(11, -5)),
        (SummaryRequest(11, Link("u"), Preferences(), owner=12), Payer(11)),
    ],
)
def test_who_pays(request_: SummaryRequest, payer: Payer) -> None:
    """The reader, unless somebody asked for a chat; and the chat that reads along or owns it."""
    assert request_.payer == payer
    assert payer_of(-5, 11) == Payer(11, -5)


def test_pace() -> None:
    """So many at once, then one each time that room for it has grown."""
    rate, bucket, now = Rate(an_hour=20, burst=2), None, NOW
    for _ in range(2):
        done = take(rate, bucket, now)
        assert isinstance(done, Bucket)
        bucket = done
    assert take(rate, bucket, now) == timedelta(minutes=3)
    assert take(rate, bucket, now + timedelta(minutes=1)) == timedelta(minutes=2)
    assert isinstance(take(rate, bucket, now + timedelta(minutes=3)), Bucket)


def test_a_clock_that_is_set_back_takes_nothing() -> None:
    """What is left stays left."""
    done = take(Rate(20, 6), Bucket(3, NOW), NOW - timedelta(days=1))
    assert isinstance(done, Bucket)
    assert done.left == 2


def test_what_is_left() -> None:
    """Less what was spent, never below nothing; no limit stays none."""
    limits = Limits(Allowance(5, 10), Allowance(micros=7))
    spent = Spent(Spend(2, 11, 1), Spend(3, 11, 3))
    assert limits.less(spent) == Limits(Allowance(3, 0), Allowance(micros=4))
