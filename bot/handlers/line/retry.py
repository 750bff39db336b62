"""Calls to Telegram that fail for a while, made again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import BadRequest, Forbidden, TimedOut

from bot.concurrency.retries import retry
from bot.handlers.line.refusals import ChatClosed, MayNotWrite, Refusal, is_broken, never_left

log = structlog.get_logger(__name__)
T = TypeVar("T")

PAUSES = (1.0, 3.0, 9.0)
"""Seconds between the tries of a call that Telegram did not get, or may not have got (a broken
connection, a 5xx)."""


async def persist(
    call: Callable[[], Awaitable[T]], passes: Callable[[Exception], bool] = is_broken
) -> T:
    """Make a call to Telegram, again while what it raises passes; the log says so."""

    def tell(error: Exception) -> bool:
        if passes(error):
            log.info("telegram_again", error=type(error).__name__)
        return passes(error)

    return await retry(call, PAUSES, tell)


async def patiently(call: Callable[[], Awaitable[T]], *, repeatable: bool = False) -> T:
    """Make a call, again if the connection broke; raises ChatClosed where nobody is there.

    A call that Telegram took but did not answer in time has most likely arrived: it is not made
    twice, unless that does no harm. After a broken connection it most likely has not: a second
    message is better than none.
    """

    def passes(error: Exception) -> bool:
        unknown = isinstance(error, TimedOut) and not never_left(error)
        return is_broken(error) and (repeatable or not unknown)

    return await persist(lambda: call_once(call), passes)


async def call_once(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call; raises ChatClosed where nobody is there."""
    try:
        return await call()
    except Forbidden as error:
        raise ChatClosed from error
    except BadRequest as error:
        match Refusal.of(error):
            case Refusal.CHAT_GONE:
                raise ChatClosed from error
            case Refusal.READ_ONLY:
                raise MayNotWrite from error
        raise


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
