"""Views of one message, in chats where Pith can write nothing else: inline, and for one member."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import structlog
from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from bot.domain.progress import Progress, Writing
from bot.handlers.line.calls import edit_inline, edit_once
from bot.handlers.line.refusals import Refusal
from bot.handlers.line.retry import patiently
from bot.handlers.line.unnumbered import (
    EPHEMERAL,
    edit_ephemeral,
    known_answer,
    send_ephemeral,
)
from bot.handlers.updates.presses import Press
from bot.handlers.views.buttons import Buttons
from bot.handlers.views.placeholder import Placeholder
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, View, ViewPacing
from bot.rendering.summary import render_progress

log = structlog.get_logger(__name__)


class NotShown(Exception):
    """Telegram does not show that reader such a message here."""


class InlineCard(View):
    """A message that was sent inline or as a guest: Pith can edit it, nothing else.

    `head` (HTML) names the article as long as its summary is not there. Inline messages count for
    no chat, but for the bot's 30 calls a second.
    """

    pacing = ViewPacing(between=2.0, patience=0.7)
    one_message = True

    def __init__(
        self, asked: Asked, timing: Timing, buttons: Buttons, inline_message_id: str, head: str
    ) -> None:
        super().__init__(asked, timing, buttons)
        self._id = inline_message_id
        self._head = head

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        await edit_inline(self._line, self._id, pieces[0], buttons)
        return ()

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return await super().fail(f"{self._head}\n\n{sentence}".strip())

    async def _call(self, text: str) -> None:
        buttons = self._buttons.meanwhile()
        try:
            await edit_once(self._line, text, buttons, inline_message_id=self._id, droppable=True)
        except BadRequest as error:
            # After a restart, or a press while a stub stands there, it shows just this already.
            if Refusal.of(error) is not Refusal.UNCHANGED:
                raise

    def _text(self, progress: Progress | None) -> str:
        news = render_progress(progress, self._preferences)
        if isinstance(progress, Writing) and news:
            return news
        return f"{self._head}\n\n{news or self._before_news()}".strip()


class EphemeralCard(View):
    """A message that only who pressed a button sees (Bot API 10.3).

    It must be sent within `seconds` of the press; others in the group may be served meanwhile.
    """

    pacing = Placeholder.pacing
    one_message = True

    def __init__(self, asked: Asked, timing: Timing, press: Press) -> None:
        super().__init__(asked, timing)
        self._press = press
        self._seconds = timing.press
        self._id = 0
        self._shown = ""

    async def open(self) -> None:
        """Say that it is being read; raises NotShown."""
        await self._send(self._text(None))

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
