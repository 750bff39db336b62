"""Telegram asked for updates, again and again: into the same inbox as a webhook fills."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Protocol, cast

import structlog
from telegram import Update
from telegram.error import Conflict, TelegramError
from telegram.ext import ExtBot, Updater

from bot.domain.errors import StorageError
from bot.handlers.line.retry import unless
from bot.handlers.updates.raw import ALLOWED_UPDATES
from bot.rendering.texts import texts
from bot.usecases.groups import Operation


class Into(Protocol):
    """Where updates go."""

    async def put(self, update: Update) -> None:
        """Take one; Telegram is told that it came only after that."""


SHARED = "token_shared"
"""The observation when somebody else was last seen to ask for the bot's updates, in ISO 8601."""

SECONDS_TO_LEAVE = 1.0
"""For the goodbye that confirms what was taken; without it those come again, and are known."""
IN_A_ROW = 60.0
"""Seconds. A doctor elsewhere asks once; who serves the same bot is there again a moment later."""
TOLD_EACH = 3600.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Polling:
    """Asks for updates; `language` is the operator's."""

    operation: Operation
    language: str = "en"

    @asynccontextmanager
    async def __call__(
        self, bot: ExtBot[Any], inbox: Into, end: asyncio.Event
    ) -> AsyncIterator[None]:
        """Ask within the block; a webhook that was set goes."""
        # Of a queue the library only uses `put`. It's never shut down: the bot goes on answering.
        updater = Updater(bot, cast("asyncio.Queue[object]", inbox))
        await updater.initialize()
        troubles = Troubles(self._tell)
        start = updater.start_polling(
            allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=troubles
        )
        try:
            await unless(end, start)
            yield
        finally:
            await _stop(updater)
            await troubles.told()

    async def _tell(self, at: str) -> None:
        """Say what is wrong, and what to do, in the log and for the doctor."""
        log.error(SHARED, meaning=texts(self.language)("doctor-token-shared", at=at))
        try:
            await self.operation.observations.note(SHARED, at)
        except StorageError as error:
            log.warning("not_noted", error=type(error).__name__)


class Troubles:
    """What goes wrong with asking: told when it is news. The library asks again by itself."""

    def __init__(self, tell: Callable[[str], Any], now: Callable[[], float] = monotonic) -> None:
        self._tell = tell
        self._now = now
        self._conflict_at = self._told_at = float("-inf")
        self._telling: asyncio.Task[None] | None = None

    def __call__(self, error: TelegramError) -> None:
        """The library's callback."""
        if not isinstance(error, Conflict):
            log.warning("telegram_unreachable", error=type(error).__name__)
            return
        now, before = self._now(), self._conflict_at
        self._conflict_at = now
        if now - before <= IN_A_ROW and now - self._told_at >= TOLD_EACH:
            self._told_at = now
            at = datetime.now(UTC).isoformat(timespec="seconds")
            self._telling = asyncio.ensure_future(self._tell(at))

    async def told(self) -> None:
        """Returns when all is told."""
        if self._telling is not None:
            await asyncio.wait((self._telling,))


async def _stop(updater: Updater) -> None:
    """Ask no more. The library may be waiting for a better time to ask, or for its goodbye."""
    if not updater.running:
        return
    stopping = asyncio.ensure_future(updater.stop())
    for _ in range(3):
        await asyncio.wait((stopping,), timeout=SECONDS_TO_LEAVE)
        if stopping.done():
            break
        stopping.cancel()
    with suppress(asyncio.CancelledError, TelegramError):
        await stopping
