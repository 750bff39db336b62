"""/channels in the private chat: link a channel, decide what Pith does there.

Rights are asked of Telegram at every press: they may have changed since a menu was sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from telegram import ForceReply, ReplyKeyboardRemove, Update

from bot.domain.chats import LONGEST_BUTTON, MODES, Chat, ChatKind, Mode
from bot.domain.preferences import SOURCE_LANGUAGE
from bot.handlers.channels.menu_pages import (
    PRESS,
    Page,
    Screen,
    channel_page,
    list_page,
    posts_rules,
    question_page,
    request_keyboard,
)
from bot.handlers.chats.rights import Lack, find_group_lack, find_lack, may_forget, title_and_group
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.messages import Keyboard, Letter, send
from bot.handlers.menus.button_text import question_link, read_button_text, read_question
from bot.handlers.menus.choosing import read_value
from bot.handlers.menus.forgetting import Forgetting
from bot.handlers.updates.incoming import Incoming, read_message
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.panels import Panels
from bot.rendering.channels import PREFERENCES, notice, render_notice, render_question
from bot.rendering.privacy import render_forgotten
from bot.rendering.texts import interface_language, texts
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a press came to: a notice, and the page that the message then shows."""

    screen: Screen
    notice: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class ChannelsMenu:
    """Shows a reader their channels, and changes what Pith does there."""

    pith: Pith
    panels: Panels
    forgetting: Forgetting

    async def on_command(self, update: Update, line: Line) -> None:
        """/channels: the reader's channels, or how to add one, as a new message."""
        message = read_message(update)
        interface = await self._interface(message.reader_id, message.telegram_language)
        channels = await self.pith.read_chat.managed_by(message.reader_id)
        if not channels:
            return await self._ask_for_channel(message.chat_id, interface, line)
        html, buttons = list_page(channels, interface)
        await send(line, Letter(message.chat_id, (html,), buttons=buttons))

    async def on_shared(self, update: Update, line: Line) -> None:
        """The reader picked a channel with Telegram's button."""
        message = read_message(update)
        shared = update.effective_message.chat_shared if update.effective_message else None
        if shared is None:
            return
        interface = await self._interface(message.reader_id, message.telegram_language)
        lack = await find_lack(line, shared.chat_id, message.reader_id)
        if lack is not None:
            told = render_notice(f"channel-lack-{lack}", shared.title or "", interface)
            return await self._say(message.chat_id, told, ReplyKeyboardRemove(), line)
        channel = await self._link(message, shared.chat_id, interface, line)
        told = render_notice("channel-linked", channel.title, interface)
        await self._say(message.chat_id, told, ReplyKeyboardRemove(), line)
        html, buttons = channel_page(await self._page(channel, interface))
        await send(line, Letter(message.chat_id, (html,), buttons=buttons))

    async def on_press(self, update: Update, line: Line) -> None:
        """A button of the menu."""
        press = read_press(update)
        interface = await self._interface(press.reader_id, press.telegram_language)
        found = PRESS.fullmatch(press.data)
        if found is None:
            outdated = texts(interface)("alert-outdated")
            return await answer_press(line, press.query_id, outdated)
        if found["add"]:
            await answer_press(line, press.query_id)
            return await self._ask_for_channel(press.chat_id, interface, line)
        async with self.panels.hold(press):
            outcome = await self._outcome(press, found, interface, line)
            await answer_press(line, press.query_id, outcome.notice, alert=outcome.alert)
            await self.panels.show(line, press, *outcome.screen)

    async def on_text(self, update: Update, line: Line) -> None:
        """The text for a channel's button, written in reply to the question for it."""
        message = read_message(update)
        interface = await self._interface(message.reader_id, message.telegram_language)
        asked = read_question(update.message)
        channel = await self._managed(message.reader_id, asked.channel_id if asked else 0)
        lack = await find_lack(line, channel.id, message.reader_id) if channel else None
        if channel is None or lack is not None:
            html, buttons = await self._lost(message.reader_id, channel, lack, interface)
            await send(line, Letter(message.chat_id, (html,), buttons=buttons))
            return
        text = read_button_text(message.text)
        if text is None:
            return await self._ask_for_text(message.chat_id, channel, interface, line)
        channel = await self.pith.change_chat(channel, button=text)
        page = await self._page(channel, interface, texts(interface)("alert-saved"))
        html, buttons = channel_page(page)
        await send(line, Letter(message.chat_id, (html,), buttons=buttons))

    async def _outcome(
        self, press: Press, found: re.Match[str], interface: str, line: Line
    ) -> Outcome:
        channel = await self._managed(press.reader_id, int(found["id"])) if found["id"] else None
        what, value = found["what"], found["value"]
        if channel is None:
            return Outcome(await self._list(press.reader_id, interface))
        if what == "unlink" and value == "yes":
            await self.pith.link_channel.undo(channel.id, press.reader_id)
            told = notice("channel-unlinked", channel.title, interface)
            return Outcome(await self._list(press.reader_id, interface, told))
        if what == "forget" and await may_forget(line, channel.id, press.reader_id):
            return await self._forget(press, channel, line, sure=value == "yes")
        lack = await find_lack(line, channel.id, press.reader_id)
        if lack is not None:
            screen = await self._lost(press.reader_id, channel, lack, interface)
            return Outcome(screen)
        channel = await self._refresh(channel, line)
        if what is None:
            return Outcome(channel_page(await self._page(channel, interface)))
        if value is None:
            return Outcome(question_page(await self._page(channel, interface), what))
        return await self._change(press, channel, (what, value), interface, line)

    async def _forget(self, press: Press, channel: Chat, line: Line, *, sure: bool) -> Outcome:
        """Delete what is kept of a channel, for everybody who linked it; asks before."""
        interface = await self._interface(press.reader_id, press.telegram_language)
        if not sure:
            return Outcome(question_page(await self._page(channel, interface), "forget"))
        await self.forgetting.forget(line, channel.id, channel.id)
        done = notice("channel-forgotten", channel.title, interface)
        told = render_forgotten(done, texts(interface))
        return Outcome(await self._list(press.reader_id, interface, told))

    async def _change(
        self, press: Press, channel: Chat, wish: tuple[str, str], interface: str, line: Line
    ) -> Outcome:
        """Keep an answer, if a button of ours gives it."""
        say = texts(interface)
        what, value = wish
        if wish == ("button", "ask"):
            await self._ask_for_text(press.chat_id, channel, interface, line)
            return Outcome(channel_page(await self._page(channel, interface)))
        if wish == ("mode", Mode.COMMENT):
            lack = await find_group_lack(line, channel.discussion)
            if lack is not None:
                page = await self._page(channel, interface)
                return Outcome(question_page(page, what), say(f"alert-comment-{lack}"), alert=True)
        changed = await self._keep(channel, what, value)
        if changed is None:
            page = await self._page(channel, interface)
            return Outcome(channel_page(page), say("alert-outdated"))
        return Outcome(channel_page(await self._page(changed, interface)), say("alert-saved"))

    async def _keep(self, channel: Chat, what: str, value: str) -> Chat | None:
        """The channel after a change; None for one that makes no sense."""
        if what == "mode" and value in MODES[ChatKind.CHANNEL]:
            return await self.pith.change_chat(channel, mode=Mode(value))
        if what == "posts" and (rules := posts_rules(value)):
            return await self.pith.change_chat(channel, **rules)
        if what == "button" and not value:
            return await self.pith.change_chat(channel, button="")
        chosen = read_value(what, value) if what in PREFERENCES else None
        if chosen is None:
            return None
        changes = {what: chosen}
        if what == "language" and chosen != SOURCE_LANGUAGE:
            # The words around a summary, and on the button, go with it.
            changes["interface"] = interface_language(str(chosen))
        await self.pith.change_preferences(channel.id, **changes)
        return channel

    async def _link(self, message: Incoming, channel_id: int, interface: str, line: Line) -> Chat:
        title, group = await title_and_group(line, channel_id)
        known = await self.pith.read_chat(channel_id, ChatKind.CHANNEL)
        channel = replace(known, title=title, discussion=group, closed=False)
        await self.pith.note_chat.joined(channel, texts(interface).language)
        await self.pith.link_channel(channel, message.reader_id)
        return channel

    async def _refresh(self, channel: Chat, line: Line) -> Chat:
        """The channel as it is at Telegram now; Pith is in it again, if it was not."""
        title, group = await title_and_group(line, channel.id)
        now = replace(channel, title=title, discussion=group, closed=False)
        return now if now == channel else await self.pith.change_chat(now)

    async def _lost(
        self, reader_id: int, channel: Chat | None, lack: Lack | None, interface: str
    ) -> Screen:
        """Says what is missing; a reader without rights loses the channel."""
        told = ""
        if channel is not None and lack is not None:
            told = notice(f"channel-lack-{lack}", channel.title, interface)
        if channel is not None and lack is Lack.READER:
            await self.pith.link_channel.undo(channel.id, reader_id)
        if channel is not None and lack is Lack.BOT:
            await self.pith.note_chat.left(channel.id)
            page = await self._page(channel, interface)
            return channel_page(replace(page, notice=told))
        return await self._list(reader_id, interface, told)

    async def _list(self, reader_id: int, interface: str, told: str = "") -> Screen:
        return list_page(await self.pith.read_chat.managed_by(reader_id), interface, told)

    async def _page(self, channel: Chat, interface: str, told: str = "") -> Page:
        effective = await self.pith.read_preferences.of_chat(channel.id)
        return Page(channel, effective, interface, told)

    async def _managed(self, reader_id: int, channel_id: int) -> Chat | None:
        channels = await self.pith.read_chat.managed_by(reader_id)
        return next((one for one in channels if one.id == channel_id), None)

    async def _ask_for_channel(self, chat_id: int, interface: str, line: Line) -> None:
        told = texts(interface).html("channels-add")
        await self._say(chat_id, told, request_keyboard(interface), line)

    async def _ask_for_text(self, chat_id: int, channel: Chat, interface: str, line: Line) -> None:
        told = render_question(channel.title, question_link(channel.id), LONGEST_BUTTON, interface)
        await self._say(chat_id, told, ForceReply(), line)

    async def _say(self, chat_id: int, html: str, keyboard: Keyboard, line: Line) -> None:
        await send(line, Letter(chat_id, (html,), buttons=keyboard))

    async def _interface(self, reader_id: int, telegram_language: str) -> str:
        return (await self.pith.read_preferences(reader_id, telegram_language)).interface
