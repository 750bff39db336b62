"""What Pith does from time to time for as long as it runs, such as deleting what is old."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.concurrency.retries import Sleep
from bot.domain.errors import DatabaseUnavailable, StorageError

log = structlog.get_logger(__name__)

SECONDS_BETWEEN = 600.0
"""A look costs a query by index for each rule. What /forget could not wipe at once waits no
longer."""


async def tidy_regularly(tidy: Callable[[], Awaitable[int]], sleep: Sleep = asyncio.sleep) -> None:
    """Delete what is old, again and again."""

    async def tell() -> None:
        gone = await tidy()
        if gone:
            log.info("tidied", rows=gone)

    await do_regularly(tell, SECONDS_BETWEEN, "not_tidied", sleep)


async def do_regularly(
    work: Callable[[], Awaitable[object]],
    seconds: float,
    failed: str,
    sleep: Sleep = asyncio.sleep,
) -> None:
    """Work now and after each pause until cancelled; `failed` is what the log calls a time when
    the database could not be used."""
    while True:
        try:
            await work()
        except DatabaseUnavailable as error:
            log.warning(failed, error=type(error).__name__)
        except StorageError as error:
            log.error(failed, error=type(error).__name__, reason=str(error))
        await sleep(seconds)
