"""Promises of the locks that make a request paid for once."""

from __future__ import annotations

import asyncio

import pytest

from bot.concurrency.locks import KeyedLocks


async def test_second_waits_for_first() -> None:
    """Two who hold the same key go one after the other."""
    locks, story = KeyedLocks(), []

    async def work(name: str) -> None:
        async with locks.hold("page"):
            story.append(f"{name} in")
            await asyncio.sleep(0)
            story.append(f"{name} out")

    await asyncio.gather(work("a"), work("b"))

    assert story == ["a in", "a out", "b in", "b out"]


async def test_other_keys_do_not_wait() -> None:
    """Who holds one key keeps nobody from another."""
    locks = KeyedLocks()
    async with locks.hold("one"):
        async with asyncio.timeout(1):
            async with locks.hold("two"):
                pass


async def test_stopped_holder_lets_the_next_in() -> None:
    """A reader who presses Stop does not keep the others waiting for ever."""
    locks = KeyedLocks()
    inside = asyncio.Event()

    async def never_done() -> None:
        async with locks.hold("page"):
            inside.set()
            await asyncio.Event().wait()

    first = asyncio.create_task(never_done())
    await inside.wait()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first

    async with asyncio.timeout(1):
        async with locks.hold("page"):
            pass


async def test_nothing_stays_behind() -> None:
    """A key that nobody holds or awaits takes no memory."""
    locks = KeyedLocks()
    await asyncio.gather(*(_hold_for_a_moment(locks, str(n % 3)) for n in range(9)))

    assert locks._locks == {}


async def _hold_for_a_moment(locks: KeyedLocks, key: str) -> None:
    async with locks.hold(key):
        await asyncio.sleep(0)
