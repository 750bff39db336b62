"""The lease by which a process holds the updates that it works on, and a database that fails."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import repeat
from time import monotonic
from typing import TypeVar

import structlog

from bot.concurrency.retries import retry
from bot.domain.errors import DatabaseUnavailable, StorageError
from bot.usecases.inbox.keep_inbox import KeepInbox

log = structlog.get_logger(__name__)

T = TypeVar("T")

SECONDS_TO_WRITE_AGAIN = 0.5
TOLD_AGAIN = 60.0
"""Seconds after which the same fault of the database is told again: it comes back every second,
and the log may be on the disk that is full."""


class Lease:
    """Under which name this process holds updates now: `keep`."""

    def __init__(self, keep: KeepInbox) -> None:
        self.keep = keep
        self._told_at: dict[str, float] = {}

    async def join(self) -> None:
        """Begin to hold updates."""
        await self.surely(self.keep.join, None)

    async def renew(self) -> None:
        """Tell the others that this process is alive.

        Where they took it for dead it goes on under another name: what was in work is not its any
        more, and stops with the next thing that it wants to write or show.
        """
        if not await self.keep.heartbeat():
            log.warning("lease_lost")
            self.keep = self.keep.renewed()
            await self.keep.join()

    async def release(self) -> None:
        """Let whoever comes next have all that is not answered."""
        try:
            await self.keep.release()
        except StorageError as error:
            # The others find out by themselves, a lease later.
            log.warning("lease_not_released", error=type(error).__name__)

    async def surely(self, step: Callable[[], Awaitable[T]], otherwise: T) -> T:
        """Do it, again and again while the database is locked (by a backup, say).

        Where the database is broken, asking again would go on for ever: the operator is told, and
        it's `otherwise`.
        """
        try:
            return await retry(step, repeat(SECONDS_TO_WRITE_AGAIN), self.passes)
        except StorageError:
            return otherwise

    def passes(self, error: Exception) -> bool:
        """Log what the database says; whether it may say something else a moment later."""
        if not isinstance(error, StorageError):
            return False
        if isinstance(error, DatabaseUnavailable):
            log.warning("inbox_waits", error=type(error).__name__)
            return True
        now, reason = monotonic(), str(error)
        if now - self._told_at.get(reason, float("-inf")) >= TOLD_AGAIN:
            self._told_at[reason] = now
            log.error("inbox_broken", error=type(error).__name__, reason=reason)
        return False
