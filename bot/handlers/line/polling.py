"""Telegram asked for updates, again and again: into the same queue as a webhook fills."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import structlog
from telegram.error import Conflict, TelegramError
from telegram.ext import Application, Updater

from bot.domain.errors import StorageError
from bot.handlers.updates.raw import ALLOWED_UPDATES
from bot.rendering.texts import texts
from bot.usecases.pith import Pith

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

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

    pith: Pith
    language: str = "en"

    @asynccontextmanager
    async def __call__(
        self, application: AnyApplication, end: asyncio.Event
    ) -> AsyncIterator[None]:
        """Ask within the block; a webhook that was set goes."""
        updater = application.updater
        if updater is None:
            raise ValueError("an application without an updater cannot poll")
        troubles = Troubles(self._tell)
        start = updater.start_polling(
            allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=troubles
        )
        try:
            await _unless(end, start)
            yield
        finally:
            await _stop(updater)
            await troubles.told()

    async def _tell(self, at: str) -> None:
        """Say what is wrong, and what to do, in the log and for the doctor."""
        log.error(SHARED, meaning=texts(self.language)("doctor-token-shared", at=at))
        try:
            await self.pith.observations.note(SHARED, at)
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


async def _unless(end: asyncio.Event, start: Any) -> None:
    """Start, or give it up where the end comes before: a Telegram that fails is asked for ever."""
    starting, ending = asyncio.ensure_future(start), asyncio.ensure_future(end.wait())
    await asyncio.wait((starting, ending), return_when=asyncio.FIRST_COMPLETED)
    ending.cancel()
    if not starting.done():
        starting.cancel()
        await asyncio.wait((starting,))
    if not starting.cancelled():
        await starting


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
