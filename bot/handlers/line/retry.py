"""Something that fails for a while, tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


async def retry(
    step: Callable[[], Awaitable[T]],
    pauses: Iterable[float],
    passes: Callable[[Exception], bool],
) -> T:
    """Do it, again after each pause (in seconds) as long as what it raises passes."""
    for pause in pauses:
        try:
            return await step()
        except Exception as error:
            if not passes(error):
                raise
        await asyncio.sleep(pause)
    return await step()


async def unless(end: asyncio.Event, work: Awaitable[object]) -> bool:
    """Do it, or give it up where the end comes before; whether it was done."""
    working, ending = asyncio.ensure_future(work), asyncio.ensure_future(end.wait())
    try:
        await asyncio.wait((working, ending), return_when=asyncio.FIRST_COMPLETED)
    finally:
        ending.cancel()
        if not working.done():
            working.cancel()
            await asyncio.wait((working,))
    if working.cancelled():
        return False
    await working
    return True
