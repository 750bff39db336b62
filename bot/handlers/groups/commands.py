"""What is kept of a group: /privacy says it, and /forget deletes it for its admins."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, Update

from bot.handlers.chats.rights import refusal, refusal_of_sender
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.notices import reply, texts_for
from bot.handlers.menus.forgetting import Forgetting
from bot.handlers.updates.incoming import Incoming, read_message
from bot.handlers.updates.presses import read_press
from bot.handlers.views.panels import Panels
from bot.rendering.html import escape
from bot.rendering.privacy import render_privacy
from bot.rendering.texts import Texts, texts
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class GroupCommands:
    """Tells a group what is kept of it, and forgets it."""

    pith: Pith
    panels: Panels
    forgetting: Forgetting

    async def on_privacy(self, update: Update, line: Line) -> None:
        """/privacy in a group: what is kept of it."""
        message = read_message(update)
        if message.by_bot:
            return
        say = await self._texts(message.chat_id, message.telegram_language)
        kept = render_privacy(self.pith.keep, say, of_group=True)
        await reply(line, message, escape(kept))

    async def on_forget(self, update: Update, line: Line) -> None:
        """/forget in a group: asks its admins first."""
        message = read_message(update)
        if message.by_bot:
            return
        if refused := await refusal_of_sender(line, message):
            return await self._say(message, line, refused)
        say = await self._texts(message.chat_id, message.telegram_language)
        buttons = self.forgetting.buttons(say)
        await self._say(message, line, "group-forget-question", buttons)

    async def on_forget_press(self, update: Update, line: Line) -> None:
        """An admin's answer to the question. What is in work for the group ends as well."""
        press, line = read_press(update), line
        async with self.panels.hold(press):
            if refused := await refusal(line, press.chat_id, press.reader_id):
                notice = (await texts_for(self.pith.read_preferences, press))(refused)
                return await answer_press(line, press.query_id, notice, alert=True)
            await answer_press(line, press.query_id)
            if self.panels.lost_buttons(press):
                return
            say = await self._texts(press.chat_id, press.telegram_language)
            await self.forgetting.finish(line, press, press.chat_id, say, "group-forget-done")

    async def _say(
        self,
        message: Incoming,
        line: Line,
        key: str,
        buttons: InlineKeyboardMarkup | None = None,
    ) -> None:
        if message.by_bot:
            return
        say = await self._texts(message.chat_id, message.telegram_language)
        await reply(line, message, say.html(key), buttons)

    async def _texts(self, chat_id: int, telegram_language: str) -> Texts:
        effective = await self.pith.read_preferences.of_chat(chat_id, telegram_language)
        return texts(effective.preferences.interface)
