"""The stage that one member of a group sees: an ephemeral message (Bot API 10.3)."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import structlog
from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from bot.domain.preferences import Preferences
from bot.handlers.sending.outgoing import NO_PREVIEW, patiently, take_away
from bot.handlers.sending.pace import may_be_dropped
from bot.handlers.sending.screens import Press
from bot.handlers.stages.stage import Stage, Tempo

log = structlog.get_logger(__name__)


class NotShown(Exception):
    """Telegram does not show that reader such a message here."""


class EphemeralCard(Stage):
    """A message for who pressed a button; it must be sent within `seconds` of the press."""

    one_message = True

    def __init__(
        self, bot: Bot, press: Press, preferences: Preferences, tempo: Tempo, seconds: float
    ) -> None:
        super().__init__(preferences, tempo, on_closed=_ignore)
        self._bot = bot
        self._press = press
        self._seconds = seconds
        self._id = 0

    async def open(self) -> None:
        """Say that it is being read; raises NotShown."""
        await self._send(self._words(None))

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        """Show the answer; it is no message that anybody could reply to. Raises NotShown."""
        await self.close()
        if self._id:
            # Who closed it has seen enough.
            with suppress(BadRequest):
                await patiently(lambda: self._edit(pieces[0]))
        else:
            await self._send(pieces[0])
        return ()

    async def _call(self, text: str) -> None:
        if self._id:
            with may_be_dropped():
                await self._edit(text)

    async def _send(self, text: str) -> None:
        press = self._press
        try:
            async with asyncio.timeout(self._seconds):
                sent = await self._bot.send_message(
                    press.chat_id,
                    text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=NO_PREVIEW,
                    message_thread_id=press.topic,
                    reply_parameters=ReplyParameters(
                        press.message_id, allow_sending_without_reply=True
                    ),
                    # Bot API 10.3; the library knows 10.0.
                    api_kwargs={"ephemeral_message_parameters": self._parameters()},
                )
        except (BadRequest, Forbidden, ChatMigrated, RetryAfter, TimeoutError) as error:
            log.info("not_ephemeral", error=type(error).__name__)
            raise NotShown from error
        self._id = int(sent.api_kwargs.get("ephemeral_message_id", 0))
        if not self._id:
            # A server older than such messages has shown it to everybody.
            await take_away(self._bot, press.chat_id, sent.message_id)
            raise NotShown

    def _parameters(self) -> dict[str, object]:
        return {
            "receiver_user_id": self._press.reader_id,
            "callback_query_id": self._press.query_id,
        }

    async def _edit(self, text: str) -> None:
        await self._bot.do_api_request(
            "editEphemeralMessageText",
            api_kwargs={
                "chat_id": self._press.chat_id,
                "receiver_user_id": self._press.reader_id,
                "ephemeral_message_id": self._id,
                "text": text,
                "parse_mode": ParseMode.HTML,
                "link_preview_options": NO_PREVIEW,
            },
        )


def _ignore() -> None:
    """Others in the group may still be served."""
