"""/forget: the question before, and what is done by the answer; for a reader and for a group."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, Update

from bot.handlers.chats.rights import refusal, refusal_of_sender
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.notices import reply, texts_for
from bot.handlers.requests.in_work import RequestsInWork
from bot.handlers.updates.callback_data import Forget, Forgets, YesOrNo
from bot.handlers.updates.incoming import Incoming, read_message
from bot.handlers.updates.presses import Press, button, read_press
from bot.handlers.views.panels import Panels
from bot.rendering.html import escape
from bot.rendering.privacy import render_forgotten
from bot.rendering.texts import Texts, texts
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.people.reader_records import ForgetReader


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Forgets a reader, a group or a channel, after ending the work that goes on for it."""

    in_work: RequestsInWork
    forget_reader: ForgetReader

    async def __call__(self, line: Line, chat_id: int) -> None:
        """Delete what is kept under a chat's ID."""
        await self.in_work.clear(chat_id)
        await self.forget_reader(chat_id)
        line.leave_no_trace()


@dataclass(frozen=True, slots=True)
class ForgetCommand:
    """/forget in private chats, or in groups for their admins.

    A private chat has its reader's ID.
    """

    whose: Forgets
    read_preferences: ReadPreferences
    forgetting: Forgetting
    panels: Panels

    async def on_command(self, update: Update, line: Line) -> None:
        """Asks first."""
        message = read_message(update)
        if message.by_bot:
            return
        say = await self._texts(message)
        question, buttons = say.html(self._key("forget-question")), self._buttons(say)
        if self.whose is Forgets.READER:
            await send(line, OutgoingMessage(message.chat_id, (question,), buttons=buttons))
        elif refused := await refusal_of_sender(line, message):
            await reply(line, message, say.html(refused))
        else:
            await reply(line, message, question, buttons)

    async def on_press(self, update: Update, line: Line) -> None:
        """The answer; what is in work ends as well."""
        press = read_press(update)
        async with self.panels.hold(press):
            if refused := await self._refusal(press, line):
                notice = (await texts_for(self.read_preferences, press))(refused)
                return await answer_press(line, press.query_id, notice, alert=True)
            await answer_press(line, press.query_id)
            if self.panels.lost_its_buttons(press):
                return
            say = await self._texts(press)
            told = say("forget-kept")
            if press.button == Forget(self.whose, YesOrNo.YES):
                await self.forgetting(line, press.chat_id)
                told = render_forgotten(say(self._key("forget-done")), say)
            await self.panels.show(line, press, escape(told), None)

    async def _refusal(self, press: Press, line: Line) -> str:
        if self.whose is Forgets.READER:
            return ""
        return await refusal(line, press.chat_id, press.reader_id)

    async def _texts(self, by: Incoming | Press) -> Texts:
        effective = await self.read_preferences.of_chat(by.chat_id, by.telegram_language)
        return texts(effective.preferences.interface)

    def _key(self, key: str) -> str:
        return f"group-{key}" if self.whose is Forgets.GROUP else key

    def _buttons(self, say: Texts) -> InlineKeyboardMarkup:
        yes, no = (Forget(self.whose, answer) for answer in YesOrNo)
        rows = [button(say("button-yes-delete"), yes)], [button(say("button-keep"), no)]
        return InlineKeyboardMarkup(rows)
