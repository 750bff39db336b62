"""Budgets and pace over time: what is carried, what expires, what is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Payer, Scope, Spend, Tariff, Use
from bot.domain.errors import BudgetSpent, DatabaseUnavailable, TooManyRequests
from bot.domain.pacing import Rate
from bot.domain.request import payer_of
from bot.domain.statistics import RequestLine
from bot.usecases.limits import budgets
from bot.usecases.limits.budgets import SET_ASIDE, Budgets, RateLimit, RequestAccounting
from tests.fakes.access import FakeSpending

ANN = Payer(11)
START = datetime(2026, 11, 29, 23, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Stands until it is moved."""

    time: datetime = START

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


def budgets_of(words: str, clock: Clock) -> Budgets:
    """Budgets where every reader has that limit."""
    return Budgets(Tariff({Scope.READER: read_limits(words)}), FakeSpending(), clock)


async def reserve(budgets: Budgets, payer: Payer = ANN) -> None:
    """Reserve one request of some tokens, and settle it."""
    held = await budgets.reserve(payer, "small", Use(100, 50), 1)
    await budgets.settle(held, Use(90, 10))


async def test_a_new_day_gives_new_room(clock: Clock) -> None:
    """At midnight in UTC the day's budget is whole again; the month's goes on."""
    held = budgets_of("1 request a day, 2 requests a month", clock)
    await reserve(held)
    with pytest.raises(BudgetSpent):
        await reserve(held)
    clock.time += timedelta(hours=1)
    await reserve(held)
    clock.time += timedelta(hours=22)
    with pytest.raises(BudgetSpent):
        await reserve(held)
    clock.time = datetime(2026, 12, 1, tzinfo=UTC)
    await reserve(held)


async def test_what_is_carried_ends_with_its_day_and_month(clock: Clock) -> None:
    """A forgotten reader's use counts as long as it would have counted otherwise."""
    held = budgets_of("1 request a day, 2 requests a month", clock)
    await reserve(held)
    async with held.carrying(ANN.reader_id):
        held.store.forget(ANN.reader_id)  # type: ignore[attr-defined]
    with pytest.raises(BudgetSpent):
        await reserve(held)
    clock.time += timedelta(hours=1)
    await reserve(held)
    async with held.carrying(ANN.reader_id):
        held.store.forget(ANN.reader_id)  # type: ignore[attr-defined]
    clock.time = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)
    with pytest.raises(BudgetSpent):
        await reserve(held)
    clock.time = datetime(2026, 12, 1, tzinfo=UTC)
    await reserve(held)


async def test_a_forgotten_group_gets_no_new_budget(clock: Clock) -> None:
    """What a group used today still counts for it, for whoever of its members asks next."""
    group = Payer(ANN.reader_id, -1001)
    held = Budgets(Tariff({Scope.CHAT: read_limits("1 request a day")}), FakeSpending(), clock)
    await held.settle(await held.reserve(group, "small", Use(100, 50), 1), Use(90, 10))
    async with held.carrying(-1001):
        held.store.forget(-1001)  # type: ignore[attr-defined]
    with pytest.raises(BudgetSpent):
        await held.reserve(Payer(12, -1001), "small", Use(100, 50), 1)
    await held.reserve(Payer(12, -1002), "small", Use(100, 50), 1)


async def test_a_stricter_budget_is_carried_too(clock: Clock) -> None:
    """Who was given little cannot get everybody's share by being forgotten."""
    held = budgets_of("unlimited", clock)
    await held.change(ANN.reader_id, read_limits("0 requests a day"))
    async with held.carrying(ANN.reader_id):
        held.store.forget(ANN.reader_id)  # type: ignore[attr-defined]
    with pytest.raises(BudgetSpent):
        await reserve(held)


async def test_a_killed_process_leaves_no_hole(clock: Clock) -> None:
    """What it set aside counts until it expires, then there is room again."""
    held = budgets_of("1 request a day", clock)
    await held.reserve(ANN, "small", Use(100, 50), 1)
    with pytest.raises(BudgetSpent):
        await reserve(held)
    clock.time += SET_ASIDE
    await reserve(held)


async def nobody(_: int) -> bool:
    return False


async def test_when_to_come_back(clock: Clock) -> None:
    """The minutes are rounded up, so that who comes back then is served."""
    limit = RateLimit(Rate(an_hour=20, burst=1), clock, nobody)
    await limit.take(ANN)
    clock.time += timedelta(seconds=61)
    with pytest.raises(TooManyRequests) as refused:
        await limit.take(ANN)
    assert refused.value.minutes == 2
    clock.time += timedelta(minutes=2)
    await limit.take(ANN)


async def test_the_terminal_is_not_held_back(clock: Clock) -> None:
    """Who sits at the machine pays for it themselves."""
    limit = RateLimit(Rate(an_hour=1, burst=1), clock, nobody)
    for _ in range(3):
        await limit.take(Payer(0))


@pytest.mark.parametrize(
    ("asker", "counted"),
    [(21, Payer(21, -5)), (-5, Payer(-5, -5)), (-7, Payer(-5, -5)), (None, Payer(-5, -5))],
    ids=["a person", "an anonymous admin", "somebody's channel", "nobody"],
)
async def test_who_is_counted_in_a_group(clock: Clock, asker: int | None, counted: Payer) -> None:
    """The person where one is known, else the group; whoever it is, they are held back."""
    payer = payer_of(-5, asker)
    assert payer == counted
    limit = RateLimit(Rate(an_hour=1, burst=1), clock, nobody)
    await limit.take(payer)
    with pytest.raises(TooManyRequests):
        await limit.take(payer_of(-5, -8 if asker and asker < 0 else asker))


GROUP = Payer(-5, -5)


@pytest.mark.parametrize(
    ("limits", "scope"),
    [
        ({Scope.READER: "1 request a day"}, Scope.CHAT),
        ({Scope.READER: "9 requests a day", Scope.CHAT: "1 request a day"}, Scope.CHAT),
        ({Scope.READER: "1 request a day", Scope.CHAT: "2 requests a day"}, None),
        ({Scope.ALL: "1 request a day"}, Scope.ALL),
    ],
    ids=["a reader's", "a chat's", "a chat's is the wider one", "everybody's"],
)
async def test_a_chats_own_share(
    clock: Clock, limits: dict[Scope, str], scope: Scope | None
) -> None:
    """What nobody in particular asks is held by a chat's budget, without one by a reader's."""
    tariff = Tariff({one: read_limits(words) for one, words in limits.items()})
    held = Budgets(tariff, FakeSpending(), clock)
    await reserve(held, GROUP)
    assert await held.lacks(GROUP, Spend(requests=1)) is scope
    if scope is None:
        return await reserve(held, GROUP)
    with pytest.raises(BudgetSpent) as refused:
        await reserve(held, GROUP)
    assert refused.value.scope is scope


@pytest.mark.parametrize(
    ("payer", "left"),
    [
        (Payer(0), None),
        (ANN, 3),
        (Payer(ANN.reader_id, -5), 9),
        (GROUP, 9),
    ],
    ids=["the terminal", "a reader", "a reader in a group", "a group"],
)
async def test_what_is_left(clock: Clock, payer: Payer, left: int | None) -> None:
    """In a group it is what the group has; the terminal has no budget but everybody's."""
    limits = {
        Scope.READER: read_limits("3 requests a day"),
        Scope.CHAT: read_limits("9 requests a day"),
    }
    held = Budgets(Tariff(limits), FakeSpending(), clock)
    assert (await held.left(payer)).requests == left


async def test_members_do_not_use_up_a_chats_own_share(clock: Clock) -> None:
    """Where chats have no budget, what people ask in one counts for them alone."""
    held = budgets_of("1 request a day", clock)
    await reserve(held, Payer(21, -5))
    await reserve(held, GROUP)


@pytest.mark.parametrize("wiped", [True, False], ids=["the chat too", "the asker alone"])
async def test_a_chat_gets_no_new_budget_by_being_forgotten(clock: Clock, wiped: bool) -> None:
    """What was spent still counts, and once: whatever of it the store has let go."""
    tariff = Tariff({Scope.CHAT: read_limits("3 requests a day")})
    store = FakeSpending()
    held = Budgets(tariff, store, clock)
    await reserve(held, Payer(21, -5))
    await reserve(held, GROUP)
    async with held.carrying(-5):
        for line in store.lines.values() if wiped else ():
            line.chat_id = 0
        store.forget(-5)
    await reserve(held, GROUP)
    with pytest.raises(BudgetSpent):
        await reserve(held, GROUP)


async def test_memory_is_bounded(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many readers ask, only the latest are remembered."""
    monkeypatch.setattr(budgets, "MOST_KNOWN", 3)
    limit = RateLimit(Rate(an_hour=1, burst=2), clock, nobody)
    for id in range(1, 9):
        await limit.take(Payer(id))
    assert list(limit.buckets) == [6, 7, 8]


class Broken(FakeSpending):
    """A store that cannot write."""

    async def note(self, line: RequestLine) -> None:
        raise DatabaseUnavailable("locked")


async def test_statistics_that_fail_cost_no_answer(clock: Clock) -> None:
    """A request is answered though nobody can note that it was."""
    store = Broken()
    held = Budgets(Tariff(), store, clock)
    accounting = RequestAccounting(held, RateLimit(None, clock, nobody), store, clock)

    async def work() -> str:
        return "done"

    assert await accounting.follow(ANN, "summary", work(), lambda done: done) == "done"
