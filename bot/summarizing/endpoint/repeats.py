"""How often a request is made again, and when: for every call to an endpoint."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from bot.summarizing.endpoint.events import Unanswered
from bot.summarizing.endpoint.failures import Failure

_FIRST_WAIT, _LONGEST_WAIT = 0.5, 8.0
_MOST_IN_ALL = 130.0
"""Seconds of waiting: a minute's limit is over by then, or others use it up for good."""


@dataclass(slots=True)
class Repeats:
    """Counts the failures of one call, for which may be waited so many seconds in all."""

    seconds: float
    made: int = 0
    waited: float = 0.0

    def are_over(self, failure: Failure) -> bool:
        """Whether asking once more after this failure doesn't help."""
        most = min(self.seconds, _MOST_IN_ALL)
        return self.made >= failure.repeats or self.waited + self._wait(failure) >= most

    async def wait_after(self, answer: Unanswered) -> None:
        """Wait as long as the endpoint asks for; raises its error where that doesn't help."""
        failure = answer.failure
        if self.are_over(failure):
            raise failure.error from answer
        wait = self._wait(failure)
        self.made += 1
        self.waited += wait
        await _sleep(wait)

    def _wait(self, failure: Failure) -> float:
        """No less than the endpoint asked for, and not all readers at once."""
        own: float = min(_FIRST_WAIT * 2**self.made, _LONGEST_WAIT)
        return max(own * (0.75 + random.random() / 4), failure.wait * (1 + random.random() / 10))


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)
