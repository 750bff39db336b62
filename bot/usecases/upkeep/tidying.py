"""Deletes what is old, from time to time, for as long as Pith runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.domain.errors import DatabaseUnavailable, StorageError

log = structlog.get_logger(__name__)

SECONDS_BETWEEN = 600.0
"""A look costs a query by index for each rule. What /forget could not wipe at once waits no
longer."""


async def tidy_on_and_on(
    tidy: Callable[[], Awaitable[int]],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Tidy now and again and again, until cancelled; a database that is busy is tidied later."""
    while True:
        try:
            gone = await tidy()
        except DatabaseUnavailable as error:
            log.warning("not_tidied", error=type(error).__name__)
        except StorageError as error:
            log.error("not_tidied", error=type(error).__name__, reason=str(error))
        else:
            if gone:
                log.info("tidied", rows=gone)
        await sleep(SECONDS_BETWEEN)
