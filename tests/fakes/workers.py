"""A fake for the worker processes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from bot.domain.countdown import Countdown
from bot.domain.errors import ReadingTooSlow

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class InlineWorkers:
    """Runs the step where it was called; `given` holds the seconds that were left for each."""

    time: Countdown | None = None
    given: list[float] = field(default_factory=list)

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self.time is None:
            return step(*args, **kwargs)
        self.given.append(self.time.left)
        if self.time.left <= 0:
            raise ReadingTooSlow
        with self.time.running():
            return step(*args, **kwargs)

    def within(self, time: Countdown) -> InlineWorkers:
        return InlineWorkers(time, self.given)
