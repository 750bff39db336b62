"""Something that fails for a while, tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


async def retry(
    step: Callable[[], Awaitable[T]],
    pauses: Iterable[float],
    passes: Callable[[Exception], bool],
    sleep: Sleep = asyncio.sleep,
) -> T:
    """Do it, again after each pause (in seconds) as long as what it raises passes.

    A pause is drawn after `passes` has seen the error: it may depend on it.
    """
    left = iter(pauses)
    while True:
        try:
            return await step()
        except Exception as error:
            pause = next(left, None) if passes(error) else None
            if pause is None:
                raise
        if pause:
            await sleep(pause)
