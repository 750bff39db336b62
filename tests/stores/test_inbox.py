"""What every inbox promises, whatever it is made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.inbox import Delivery, Received
from bot.usecases.wiring import Memory

AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
LEASE = timedelta(seconds=10)
ONE = Received(7, '{"text": "Käse \\ud83e\\uddc0"}', AT, attempts=1, reader_id=11)
SENT = Delivery(7, "1.0", 0, 41)


@pytest.fixture
async def memory(memory: Memory) -> Memory:
    """An inbox in which one process, "a", works on one update."""
    assert await memory.inbox.add(ONE, "a", AT + LEASE)
    return memory


async def test_a_number_counts_once(memory: Memory) -> None:
    """An update that comes again is known, while it is open and when it is answered."""
    assert not await memory.inbox.add(ONE, "a", AT + LEASE)
    await memory.inbox.done([7], AT)
    assert not await memory.inbox.add(ONE, "b", AT + LEASE)
    assert await memory.inbox.claim("b", AT + 100 * LEASE, AT) == ()


async def test_a_lease_keeps_others_away(memory: Memory) -> None:
    """Nobody takes what somebody holds, until their lease ends; each try is counted."""
    assert await memory.inbox.claim("b", AT + LEASE / 2, AT + 2 * LEASE) == ()
    await memory.inbox.extend("a", AT + 3 * LEASE)
    assert await memory.inbox.claim("b", AT + 2 * LEASE, AT + 4 * LEASE) == ()
    claimed = await memory.inbox.claim("b", AT + 3 * LEASE, AT + 4 * LEASE)
    assert claimed == (replace(ONE, attempts=2),)


async def test_a_slow_process_does_not_claim_its_own_work(memory: Memory) -> None:
    """Who held it before the lease ran out still works on it: it is not begun twice."""
    assert await memory.inbox.claim("a", AT + 2 * LEASE, AT + 3 * LEASE) == ()


async def test_handed_over(memory: Memory) -> None:
    """What is given up can be had at once, and counts as no attempt."""
    await memory.inbox.give_up("a")
    assert await memory.inbox.claim("b", AT, AT + LEASE) == (ONE,)


async def test_oldest_first(memory: Memory) -> None:
    """Updates are claimed in the order of their numbers."""
    await memory.inbox.add(replace(ONE, number=3), "a", AT)
    await memory.inbox.give_up("a")
    claimed = await memory.inbox.claim("b", AT, AT + LEASE)
    assert [one.number for one in claimed] == [3, 7]


async def test_postponed(memory: Memory) -> None:
    """What is postponed is nobody's until it is due."""
    await memory.inbox.postpone([7], AT + 5 * LEASE, "NetworkError")
    assert await memory.inbox.claim("b", AT + 4 * LEASE, AT + 6 * LEASE) == ()
    (one,) = await memory.inbox.claim("b", AT + 5 * LEASE, AT + 6 * LEASE)
    assert (one.attempts, one.failures) == (2, 1)


async def test_who_lost_the_lease_sends_nothing(memory: Memory) -> None:
    """Only who holds an update may send for it."""
    assert await memory.inbox.deliver(SENT, "a")
    await memory.inbox.claim("b", AT + LEASE, AT + 2 * LEASE)
    assert not await memory.inbox.deliver(replace(SENT, message_id=42), "a")
    assert await memory.inbox.delivery(7, "1.0") == SENT
    assert await memory.inbox.deliver(replace(SENT, message_id=43), "b")
    assert await memory.inbox.delivery(7, "1.0") == replace(SENT, message_id=43)


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
    await memory.inbox.bury([7], AT, "PageNotFound")
    assert await memory.inbox.claim("b", AT + 100 * LEASE, AT) == ()


async def test_a_reader_is_forgotten(memory: Memory) -> None:
    """What waits for a forgotten reader is dropped; what is in work ends by itself."""
    waiting = replace(ONE, number=8)
    await memory.inbox.add(waiting, "b", AT + LEASE)
    await memory.inbox.add(replace(ONE, number=9, reader_id=12), "b", AT + LEASE)
    await memory.inbox.give_up("b")
    await memory.records.forget(11)
    await memory.inbox.give_up("a")
    claimed = await memory.inbox.claim("c", AT, AT + LEASE)
    assert [one.number for one in claimed] == [7, 9]
