"""One source's way to the web and to the workers: all of it within one time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.countdown import Countdown
from bot.domain.errors import ReadingError, ReadingTooSlow
from bot.ports import Page, Web, Workers

RESERVE = 0.1
"""Of the time, for reading what was long on its way: ten times what nearly all pages take."""


@dataclass(slots=True)
class ReadingSession:
    """The web for one source; `workers` has its steps counted by the same `time`.

    `private` tells whether any of its ways led through the operator's own network.
    """

    web: Web
    workers: Workers
    time: Countdown
    private: bool = False

    @classmethod
    def within(cls, seconds: float, web: Web, workers: Workers) -> ReadingSession:
        """A session that takes no longer; waiting for a worker is not counted."""
        time = Countdown(seconds)
        return cls(web, workers.within(time), time)

    async def fetch(self, url: str) -> Page:
        """A page, as of the web; raises ReadingTooSlow once the time is over."""
        return await self._noting(lambda: self.web.fetch(url))

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        """A page or data, in the same way."""
        return await self._noting(lambda: self.web.ask(url, posted))

    async def in_time(self, fetch: Callable[[], Awaitable[Page]]) -> Page:
        """What another web gives, within the same time."""
        seconds = self.time.left - self.time.seconds * RESERVE
        if seconds <= 0:
            raise ReadingTooSlow(f"over {self.time.seconds:g} s in all")
        try:
            with self.time.running():
                async with asyncio.timeout(seconds):
                    return await fetch()
        except TimeoutError as error:
            raise ReadingTooSlow(f"over {self.time.seconds:g} s in all") from error

    async def _noting(self, fetch: Callable[[], Awaitable[Page]]) -> Page:
        try:
            page = await self.in_time(fetch)
        except ReadingError as error:
            self.private = self.private or error.private
            raise
        self.private = self.private or page.private
        return page
