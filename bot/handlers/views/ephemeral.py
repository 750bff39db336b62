"""The stage that one member of a group sees: an ephemeral message (Bot API 10.3)."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import structlog
from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from bot.domain.preferences import Preferences
from bot.handlers.line.line import Line
from bot.handlers.line.retry import patiently
from bot.handlers.line.unnumbered import (
    EPHEMERAL,
    edit_ephemeral,
    known_answer,
    send_ephemeral,
)
from bot.handlers.updates.presses import Press
from bot.handlers.views.view import Stage, Tempo

log = structlog.get_logger(__name__)


class NotShown(Exception):
    """Telegram does not show that reader such a message here."""


class EphemeralCard(Stage):
    """A message for who pressed a button; it must be sent within `seconds` of the press."""

    one_message = True

    def __init__(
        self, line: Line, press: Press, preferences: Preferences, tempo: Tempo, seconds: float
    ) -> None:
        super().__init__(preferences, tempo, on_closed=_ignore)
        self._line = line
        self._press = press
        self._seconds = seconds
        self._id = 0
        self._shown = ""

    async def open(self) -> None:
        """Say that it is being read; raises NotShown."""
        await self._send(self._words(None))

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        """Show the answer; it is no message that anybody could reply to. Raises NotShown."""
        await self.close()
        if not self._id:
            await self._send(pieces[0])
        if self._shown != pieces[0]:
            # Who closed it has seen enough.
            with suppress(BadRequest):
                await patiently(lambda: self._edit(pieces[0]))
        return ()

    async def _call(self, text: str) -> None:
        if self._id:
            await self._edit(text, droppable=True)

    async def _send(self, text: str) -> None:
        """Send it, unless an earlier attempt did."""
        self._id = int(await known_answer(self._line, EPHEMERAL) or 0)
        if self._id:
            return
        try:
            async with asyncio.timeout(self._seconds):
                self._id = await send_ephemeral(self._line, self._press, text)
        except (BadRequest, Forbidden, ChatMigrated, RetryAfter, TimeoutError) as error:
            log.info("not_ephemeral", error=type(error).__name__)
            raise NotShown from error
        if not self._id:
            raise NotShown
        self._shown = text

    async def _edit(self, text: str, *, droppable: bool = False) -> None:
        await edit_ephemeral(self._line, self._press, self._id, text, droppable=droppable)
        self._shown = text


def _ignore() -> None:
    """Others in the group may still be served."""
