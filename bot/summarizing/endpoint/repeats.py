"""How often a request is made again, and when: for every call to an endpoint."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from bot.concurrency.retries import retry
from bot.summarizing.endpoint.events import Unanswered
from bot.summarizing.endpoint.failures import EndpointFailure

T = TypeVar("T")
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 8.0
_MOST_IN_ALL = 130.0
"""Seconds of waiting: a minute's limit is over by then, or others use it up for good."""


@dataclass(slots=True)
class Repeats:
    """Counts the failures of one call, for which may be waited so many seconds in all."""

    seconds: float
    made: int = 0
    waited: float = 0.0
    _pause: float = 0.0

    async def persist(
        self, ask: Callable[[], Awaitable[T]], adapts: Callable[[EndpointFailure], bool]
    ) -> T:
        """Ask again: at once after a failure that something `adapts` to, else after a wait where
        that helps; raises Unanswered where neither does."""

        def passes(error: Exception) -> bool:
            if not isinstance(error, Unanswered):
                return False
            self._pause = 0.0
            return adapts(error.failure) or self._may_wait(error.failure)

        return await retry(ask, self._pauses(), passes, _sleep)

    def are_over(self, failure: EndpointFailure) -> bool:
        """Whether asking once more after this failure doesn't help."""
        most = min(self.seconds, _MOST_IN_ALL)
        return self.made >= failure.repeats or self.waited + self._wait(failure) >= most

    def _may_wait(self, failure: EndpointFailure) -> bool:
        if self.are_over(failure):
            return False
        self._pause = self._wait(failure)
        self.made += 1
        self.waited += self._pause
        return True

    def _pauses(self) -> Iterator[float]:
        while True:
            yield self._pause

    def _wait(self, failure: EndpointFailure) -> float:
        """No less than the endpoint asked for, and not all readers at once."""
        own: float = min(_FIRST_WAIT * 2**self.made, _LONGEST_WAIT)
        return max(own * (0.75 + random.random() / 4), failure.wait * (1 + random.random() / 10))


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)
