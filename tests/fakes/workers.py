"""A fake for the worker processes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class InlineWorkers:
    """Runs the step where it was called; `seconds` is the time that the last one was given."""

    seconds: float | None = None

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return step(*args, **kwargs)

    def within(self, seconds: float) -> InlineWorkers:
        self.seconds = seconds
        return self
