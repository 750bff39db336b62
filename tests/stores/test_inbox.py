"""What every inbox promises, whatever it is made of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.inbox import ClaimLimits, Delivery, Received
from bot.usecases.wiring import Memory

AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ONE = Received(
    7, '{"text": "Käse \\ud83e\\uddc0"}', AT, 1, reader_id=11, request_number=7, partition=11
)
SENT = Delivery(7, "1.0", 0, 41)
ALL = ClaimLimits(100, 100)


@pytest.fixture
async def memory(memory: Memory) -> Memory:
    """An inbox in which one process, "a", works on one update; "b" is there as well."""
    await memory.inbox.join("a")
    await memory.inbox.join("b")
    assert await memory.inbox.add(ONE, "a")
    return memory


async def numbers(memory: Memory, portion: ClaimLimits = ALL, holder: str = "b") -> list[int]:
    """What a process gets when it claims."""
    return [one.number for one in await memory.inbox.claim(holder, AT, portion)]


async def wait(memory: Memory, number: int, partition: int, request_number: int = 0) -> None:
    """One more update, which nobody works on yet."""
    waiting = Received(number, "{}", AT, 0, partition, 0, request_number or number, partition)
    assert await memory.inbox.add(waiting, "")


async def test_a_number_counts_once(memory: Memory) -> None:
    """An update that comes again is known, while it is open and when it is answered."""
    assert not await memory.inbox.add(ONE, "a")
    assert await memory.inbox.done([7], "a", AT)
    assert not await memory.inbox.add(ONE, "b")
    assert await numbers(memory) == []


async def test_nobody_takes_what_somebody_holds(memory: Memory) -> None:
    """However late it is by the clock on the wall: only a holder that is gone holds nothing."""
    assert await memory.inbox.claim("b", AT + timedelta(days=9), ALL) == ()
    assert await memory.inbox.claim("b", AT - timedelta(days=9), ALL) == ()
    assert await memory.inbox.reclaim("a", 0)
    assert await memory.inbox.claim("b", AT, ALL) == (replace(ONE, attempts=2),)


async def test_all_at_once_is_taken_over(memory: Memory) -> None:
    """What a dead process held is free in one go, and none of it before."""
    for number in (8, 9):
        await memory.inbox.add(replace(ONE, number=number, request_number=7), "a")
    assert await numbers(memory) == []
    assert await memory.inbox.reclaim("a", 0)
    assert await numbers(memory) == [7, 8, 9]


async def test_who_lives_is_not_taken_over(memory: Memory) -> None:
    """A beat that was raised meanwhile keeps everything; one that is no holder has none."""
    assert await memory.inbox.heartbeats() == {"a": 0, "b": 0}
    assert await memory.inbox.heartbeat("a")
    assert not await memory.inbox.reclaim("a", 0)
    assert await numbers(memory) == []
    assert await memory.inbox.reclaim("a", 1)
    assert not await memory.inbox.heartbeat("a")
    assert await memory.inbox.heartbeats() == {"b": 0}


async def test_handed_over(memory: Memory) -> None:
    """What is given up can be had at once, and counts as no attempt."""
    await memory.inbox.leave("a")
    assert await memory.inbox.heartbeats() == {"b": 0}
    assert await memory.inbox.claim("b", AT, ALL) == (ONE,)


async def test_of_a_holder_that_is_unknown(memory: Memory) -> None:
    """Who was taken for dead and doesn't know it yet keeps nothing that it writes down."""
    await memory.inbox.reclaim("a", 0)
    await memory.inbox.add(replace(ONE, number=8, request_number=8), "a")
    assert await numbers(memory) == [7, 8]


@pytest.mark.parametrize("taken", [False, True], ids=["let-go", "taken-by-another"])
async def test_who_lost_it_changes_nothing(memory: Memory, taken: bool) -> None:
    """Whoever lost an update neither closes nor postpones nor buries nor sends for it."""
    inbox = memory.inbox
    assert await inbox.holds(7, "a")
    assert await inbox.deliver(SENT, "a")
    await inbox.reclaim("a", 0)
    if taken:
        assert await numbers(memory) == [7]

    assert not await inbox.holds(7, "a")
    assert not await inbox.done([7], "a", AT)
    assert not await inbox.dead_letter([7], "a", AT, "Fault")
    assert not await inbox.postpone([7], "a", AT, AT + MINUTE, "NetworkError")
    assert not await inbox.deliver(replace(SENT, message_id=42), "a")
    assert await inbox.delivery(7, "1.0") == SENT
    if not taken:
        assert await numbers(memory) == [7]
    assert await inbox.deliver(replace(SENT, message_id=43), "b")
    assert await inbox.delivery(7, "1.0") == replace(SENT, message_id=43)
    assert await inbox.done([7], "b", AT)
    assert not await inbox.holds(7, "b")


async def test_postponed(memory: Memory) -> None:
    """What is postponed is nobody's until it is due."""
    assert await memory.inbox.postpone([7], "a", AT, AT + MINUTE, "NetworkError")
    assert await memory.inbox.claim("b", AT + MINUTE / 2, ALL) == ()
    (one,) = await memory.inbox.claim("b", AT + MINUTE, ALL)
    assert (one.attempts, one.failures) == (2, 1)


@pytest.mark.parametrize(
    "step",
    [timedelta(hours=-1), timedelta(days=-400), timedelta(hours=1), timedelta(days=400)],
    ids=["an-hour-back", "a-year-back", "an-hour-on", "a-year-on"],
)
async def test_a_clock_that_steps(memory: Memory, step: timedelta) -> None:
    """Neither what is postponed nor what waits is held up where somebody sets the clock."""
    await memory.inbox.postpone([7], "a", AT, AT + MINUTE, "NetworkError")
    await wait(memory, 8, 12)
    claimed = await memory.inbox.claim("b", AT + step, ALL)
    assert [one.number for one in claimed] == [7, 8]


async def test_one_of_each_line_first(memory: Memory) -> None:
    """Whoever sends a hundred messages is not served before who sends one; the oldest is first."""
    for number in range(10, 110):
        await wait(memory, number, 21)
    for number in range(110, 113):
        await wait(memory, number, number)
    assert await numbers(memory, ClaimLimits(5, 20)) == [10, 11, 110, 111, 112]
    assert await numbers(memory, ClaimLimits(5, 3)) == [12, 13, 14]


@pytest.mark.parametrize(
    ("busy", "expected"), [((21,), [11]), ((21, 22), []), ((), [10, 11])], ids=str
)
async def test_none_of_a_busy_line(
    memory: Memory, busy: Collection[int], expected: list[int]
) -> None:
    """A line that has enough in work waits; the others do not."""
    await wait(memory, 10, 21)
    await wait(memory, 11, 22)
    assert await numbers(memory, ClaimLimits(5, 5, busy)) == expected


async def test_one_request_is_claimed_together(memory: Memory) -> None:
    """Pieces of a paste count as one, and none stays behind where a claim ends."""
    for number in range(10, 40):
        await wait(memory, number, 21, request_number=10)
    for number in range(40, 43):
        await wait(memory, number, 22)
    assert await numbers(memory, ClaimLimits(2, 1)) == [*range(10, 40), 40]
    assert await numbers(memory, ClaimLimits(2, 1)) == [41]


async def test_a_piece_waits_for_what_another_holds(memory: Memory) -> None:
    """Of one request nothing is claimed while another process has the beginning of it."""
    await wait(memory, 8, 11, request_number=7)
    assert await memory.inbox.elsewhere(11, "b") == 7
    assert await memory.inbox.elsewhere(11, "a") == 0
    assert await memory.inbox.elsewhere(12, "b") == 0
    assert await numbers(memory) == []
    assert await numbers(memory, holder="a") == [8]
    await memory.inbox.reclaim("a", 0)
    assert await memory.inbox.elsewhere(11, "b") == 0
    assert await numbers(memory) == [7, 8]


async def test_what_was_known_in_a_box(memory: Memory) -> None:
    """The known messages of a box after one; none of others, none that nobody knows of."""
    await memory.inbox.deliver(replace(SENT, message_id=42), "a")
    await memory.inbox.deliver(replace(SENT, slot="2.0"), "a")
    await memory.inbox.deliver(replace(SENT, slot="3.0", box=-(10**12), message_id=99), "a")
    assert await memory.inbox.known_in(0, 41) == {42}
    assert await memory.inbox.known_in(0, 42) == frozenset()
    assert await memory.inbox.highest_in(0) == 42
    assert await memory.inbox.highest_in(-1) == 0
    assert await memory.inbox.delivery(7, "4.0") is None


async def test_buried(memory: Memory) -> None:
    """What failed for good is not tried again."""
    assert await memory.inbox.dead_letter([7], "a", AT, "PageNotFound")
    await memory.inbox.leave("a")
    assert await numbers(memory) == []


async def test_a_reader_is_forgotten(memory: Memory) -> None:
    """What waits for a forgotten reader is dropped; what is in work ends by itself."""
    await wait(memory, 8, 11)
    await wait(memory, 9, 12)
    await memory.records.forget(11)
    await memory.inbox.leave("a")
    assert await numbers(memory) == [7, 9]


async def test_what_an_update_brought_is_known(memory: Memory) -> None:
    """The number of the message that an update brings is known in its box, also when the update
    is answered; one that came before notes nothing."""
    brings = replace(ONE, number=9, box=0, message_id=60)
    assert await memory.inbox.add(brings, "a")
    assert not await memory.inbox.add(replace(brings, message_id=61), "a")
    await memory.inbox.done([9], "a", AT)
    assert await memory.inbox.known_in(0, 41) == {60}
    assert await memory.inbox.highest_in(0) == 60
