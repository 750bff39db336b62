"""A loop that skips waits: its clock stands while anything can be done, and then moves at once.

What a test waits for takes no time, and no load makes it late: a limit of 0.1 seconds ends after
all that can happen within it has happened, however slow the machine is. Bot and servers share the
loop, so that whatever travels between them on loopback is seen before the clock moves. Where other
processes or threads are at work, the clock is the machine's. Imported before the bot, which then
asks this clock.
"""

from __future__ import annotations

import asyncio
import selectors
import threading
import time
from collections.abc import Callable
from concurrent.futures import thread as executors
from datetime import UTC, datetime, timedelta
from typing import Any

GRACE = 0.001
"""What the kernel gets to hand over what is on its way."""
TURN = 1e-6
"""What one turn of the loop takes on its clock: what was done later is seen to be later."""

_monotonic = time.monotonic


class SkippingSelector(selectors.DefaultSelector):
    """Moves the clock in place of waiting, where nothing else can happen."""

    def __init__(self) -> None:
        super().__init__()
        self._now = _monotonic()
        self._ahead: float | None = None
        self._threads = set(threading.enumerate())
        self.calls = 0
        """Into threads of executors, that are not answered yet."""

    def time(self) -> float:
        """Seconds on the clock."""
        return self._now if self._ahead is None else _monotonic() + self._ahead

    def wait_in_earnest(self) -> None:
        """From now on the clock is the machine's."""
        if self._ahead is None:
            self._ahead = self._now - _monotonic()

    def select(self, timeout: float | None = None) -> Any:
        """What is ready; where nothing is, the clock moves on to the next thing to do."""
        self._now += TURN
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        if timeout is None or self._ahead is not None or self._others_work():
            began = _monotonic()
            ready = super().select(timeout)
            self._now += _monotonic() - began
            return ready
        ready = super().select(GRACE)
        if not ready:
            self._now += timeout
        return ready

    def _others_work(self) -> bool:
        if self.calls:
            return True
        started = (one for one in threading.enumerate() if one not in self._threads)
        return any(one not in executors._threads_queues for one in started)


class SkippingLoop(asyncio.SelectorEventLoop):
    """A loop on such a clock."""

    def __init__(self) -> None:
        self._clock = SkippingSelector()
        super().__init__(self._clock)
        self._dates_from = datetime.now(UTC) - timedelta(seconds=self.time())
        self._told = self._dates_from

    def time(self) -> float:
        """Seconds on the clock."""
        return self._clock.time()

    def date(self) -> datetime:
        """The same as a date; no two that are told are alike, as on any machine."""
        date = self._dates_from + timedelta(seconds=self.time())
        self._told = max(date, self._told + timedelta(microseconds=1))
        return self._told

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:
        """While a thread is at work, the clock is the machine's."""
        future = super().run_in_executor(executor, func, *args)
        self._clock.calls += 1
        future.add_done_callback(self._answered)
        return future

    def _answered(self, _: object) -> None:
        self._clock.calls -= 1

    async def subprocess_exec(self, *args: Any, **kwargs: Any) -> Any:
        """Whoever starts a process waits in earnest from then on."""
        self._clock.wait_in_earnest()
        return await super().subprocess_exec(*args, **kwargs)


def _running() -> SkippingLoop | None:
    loop = asyncio._get_running_loop()
    return loop if isinstance(loop, SkippingLoop) else None


def monotonic() -> float:
    """The clock of the loop that runs, elsewhere the machine's."""
    loop = _running()
    return loop.time() if loop else _monotonic()


def now() -> datetime:
    """The same as a date."""
    loop = _running()
    return loop.date() if loop else datetime.now(UTC)


# Whoever is imported after this module gets the clock of its loop.
time.monotonic = monotonic
