"""Who works on the inbox, and how others find out that somebody no longer does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.inbox import ClaimLimits
from bot.usecases.inbox.keep_inbox import KeepInbox, OtherHolders, Patience
from tests.fakes.inbox import FakeInbox

LEASE = timedelta(seconds=10)
ALL = ClaimLimits(100, 100)


@dataclass
class Clocks:
    """The clock on the wall, which anybody may set, and the one that only goes on."""

    time: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC)
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.seconds

    def passes(self, seconds: float) -> None:
        """Time goes by."""
        self.time += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def clocks() -> Clocks:
    """Both clocks of the machine."""
    return Clocks()


@pytest.fixture
def store() -> FakeInbox:
    """An inbox's rows."""
    return FakeInbox()


@pytest.fixture
async def one(store: FakeInbox, clocks: Clocks) -> KeepInbox:
    """A process that works on two pieces of one request."""
    keep = KeepInbox(store, clocks, "one", Patience(LEASE), OtherHolders(clocks.monotonic))
    await keep.join()
    for number in (1, 2):
        await keep.add(number, "{}", 5, request_number=1)
    return keep


@pytest.fixture
async def other(store: FakeInbox, clocks: Clocks) -> KeepInbox:
    """Another process, which starts now."""
    keep = KeepInbox(store, clocks, "other", Patience(LEASE), OtherHolders(clocks.monotonic))
    await keep.join()
    return keep


async def gets(keep: KeepInbox) -> list[int]:
    """What a process finds to do when it looks."""
    await keep.reclaim()
    return [one.number for one in await keep.claim(ALL)]


async def test_after_a_lease_without_a_beat(
    one: KeepInbox, other: KeepInbox, clocks: Clocks
) -> None:
    """All that a dead process held is taken over at once, not before a lease and not later."""
    assert await gets(other) == []
    assert other.others.next_end(LEASE) == 10
    clocks.passes(9.9)
    assert await gets(other) == []
    assert other.others.next_end(LEASE) == pytest.approx(0.1)
    clocks.passes(0.1)
    assert await gets(other) == [1, 2]
    assert not await one.holds(1)
    assert not await one.heartbeat()


async def test_a_beat_begins_a_lease(one: KeepInbox, other: KeepInbox, clocks: Clocks) -> None:
    """Who tells that it is alive keeps what it has, for as long as it does so."""
    for _ in range(50):
        assert await gets(other) == []
        clocks.passes(9)
        assert await one.heartbeat()
    assert await one.holds(1)


@pytest.mark.parametrize("hours", [-24, -1, 1, 24], ids=str)
async def test_clocks_on_walls_decide_nothing(
    one: KeepInbox, other: KeepInbox, clocks: Clocks, hours: int
) -> None:
    """Set back they do not keep a dead process's work; set forward they steal nobody's."""
    assert await gets(other) == []
    clocks.time += timedelta(hours=hours)
    clocks.passes(5)
    assert await gets(other) == []
    clocks.passes(5)
    assert await gets(other) == [1, 2]


@pytest.mark.parametrize("hours", [-24, -1, 1, 24], ids=str)
async def test_a_pause_ends_whatever_the_clock_says(
    one: KeepInbox, clocks: Clocks, hours: int
) -> None:
    """What is to be tried again in two seconds is not tried in an hour."""
    assert await one.again({1, 2}, 0, "NetworkError")
    assert await gets(one) == []
    clocks.time += timedelta(hours=hours)
    clocks.passes(2)
    assert await gets(one) == [1, 2]


async def test_who_comes_back_is_another(one: KeepInbox, other: KeepInbox, clocks: Clocks) -> None:
    """A process that slept goes on under a new name: what it held before is not its any more."""
    await gets(other)
    clocks.passes(10)
    await gets(other)
    await other.release()
    again = one.renewed()
    await again.join()
    assert await gets(again) == [1, 2]
    assert not await one.holds(1)
    assert not await one.done({1, 2})
    assert await again.done({1, 2})


async def test_a_clean_end(one: KeepInbox, other: KeepInbox) -> None:
    """Who goes by itself keeps nobody waiting."""
    await one.release()
    assert await gets(other) == [1, 2]
