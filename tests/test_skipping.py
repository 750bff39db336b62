"""The loop of the tests: waits take no time, and what can happen happens first."""

from __future__ import annotations

import asyncio
import sys
import time
from threading import Event, Thread

from tests.skipping import SkippingLoop, now


async def test_an_hour_takes_no_time() -> None:
    """A wait is skipped; all clocks of the loop tell that it passed."""
    began, day, earnest = time.monotonic(), now(), time.perf_counter()
    await asyncio.sleep(3600)
    assert time.perf_counter() - earnest < 600
    assert time.monotonic() - began >= 3600
    assert (now() - day).total_seconds() >= 3600


async def test_waits_end_in_their_order() -> None:
    """Who waits less goes first, by whatever share of a second."""
    seen: list[float] = []

    async def wait(seconds: float) -> None:
        await asyncio.sleep(seconds)
        seen.append(seconds)

    await asyncio.gather(*(wait(seconds) for seconds in (0.3, 0.1001, 2.0, 0.1, 0.0)))
    assert seen == [0.0, 0.1, 0.1001, 0.3, 2.0]


async def test_what_comes_later_is_later() -> None:
    """Nothing is at the same time as what it came of, nor a whole second after it too early."""
    for _ in range(100):
        began, day = time.monotonic(), now()
        await asyncio.sleep(1.0)
        assert began <= time.monotonic() - 1.0
        assert day < now() < now()


async def test_slow_work_is_not_late() -> None:
    """However long an answer over loopback is computed, a short limit holds it."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        time.sleep(0.2)  # noqa: ASYNC251 - a machine that is busy with others
        writer.write(await reader.readline())
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1")
    async with server, asyncio.timeout(0.05):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"Hello\n")
        assert await reader.readline() == b"Hello\n"
        writer.close()


async def test_others_are_waited_for() -> None:
    """Threads and processes need real time, and get it."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()
    assert isinstance(loop, SkippingLoop)
    began, done = loop.time(), Event()
    Thread(target=lambda: done.wait(0.05) or loop.call_soon_threadsafe(told.set)).start()
    await told.wait()
    await asyncio.to_thread(done.wait, 0.05)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    async with asyncio.timeout(300):
        assert await process.wait() == 0
    assert loop.time() - began < 300
