"""/channels in the private chat: link a channel, decide what Pith does there.

Rights are asked of Telegram at every press: they may have changed since a menu was sent.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import ReplyKeyboardRemove, Update

from bot.domain.chats import Chat, ChatKind, Mode
from bot.handlers.channels.menu_pages import channel_menu, list_channels, request_keyboard
from bot.handlers.chats.rights import Lack, find_group_lack, find_lack, may_forget, title_and_group
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.menus.button_text import ask_for_channel, read_button_text, read_question
from bot.handlers.menus.forgetting import Forgetting
from bot.handlers.menus.menu import Menu, MenuPage, MenuState, MenuView, Option
from bot.handlers.menus.pressing import PressOutcome, SettingsMenu
from bot.handlers.updates.callback_data import AddChannel, ChannelButton
from bot.handlers.updates.incoming import Incoming, read_message
from bot.handlers.updates.presses import Press
from bot.rendering.channels import notice, render_notice
from bot.rendering.privacy import render_forgotten
from bot.rendering.texts import Texts, texts
from bot.usecases.people.chats import LinkChannel, NoteChat, ReadChat


@dataclass(frozen=True, slots=True)
class ChannelsMenu(SettingsMenu):
    """Shows a reader their channels, and changes what Pith does there."""

    read_chat: ReadChat
    link_channel: LinkChannel
    note_chat: NoteChat
    forgetting: Forgetting

    async def on_command(self, update: Update, line: Line) -> None:
        """/channels: the reader's channels, or how to add one, as a new message."""
        message = read_message(update)
        say = await self._texts(message)
        channels = await self.read_chat.managed_by(message.reader_id)
        if not channels:
            await send(line, _request(message.chat_id, say))
            return
        html, buttons = list_channels(channels, say)
        await send(line, OutgoingMessage(message.chat_id, (html,), buttons=buttons))

    async def on_shared(self, update: Update, line: Line) -> None:
        """The reader picked a channel with Telegram's button."""
        message = read_message(update)
        shared = update.effective_message.chat_shared if update.effective_message else None
        if shared is None:
            return
        say, remove = await self._texts(message), ReplyKeyboardRemove()
        lack = await find_lack(line, shared.chat_id, message.reader_id)
        if lack is not None:
            told = render_notice(f"channel-lack-{lack}", shared.title or "", say.language)
            await send(line, OutgoingMessage(message.chat_id, (told,), buttons=remove))
            return
        channel = await self._link(message, shared.chat_id, say, line)
        told = render_notice("channel-linked", channel.title, say.language)
        await send(line, OutgoingMessage(message.chat_id, (told,), buttons=remove))
        html, buttons = self.menu(await self._of(channel, say)).show()
        await send(line, OutgoingMessage(message.chat_id, (html,), buttons=buttons))

    async def on_text(self, update: Update, line: Line) -> None:
        """The text for a channel's button, written in reply to the question for it."""
        message, asked = read_message(update), read_question(update.message)
        say, text = await self._texts(message), read_button_text(message.text)
        channel = await self._managed(message.reader_id, asked.channel_id if asked else 0)
        lack = await find_lack(line, channel.id, message.reader_id) if channel else None
        if channel is None or lack is not None:
            html, buttons = await self._lost(message.reader_id, channel, lack, say)
        elif text is None:
            await send(line, ask_for_channel(message.chat_id, channel.id, channel.title, say))
            return
        else:
            state = await self._of(await self.change_chat(channel, button=text), say)
            html, buttons = self.menu(replace(state, told=say("alert-saved"))).show()
        await send(line, OutgoingMessage(message.chat_id, (html,), buttons=buttons))

    async def state(self, press: Press, line: Line) -> MenuState | PressOutcome:
        asks, say = press.button, await self._texts(press)
        if isinstance(asks, AddChannel):
            return PressOutcome(outgoing=_request(press.chat_id, say))
        if not isinstance(asks, ChannelButton):
            return PressOutcome(view=await self._list(press.reader_id, say))
        channel = await self._managed(press.reader_id, asks.channel_id)
        if channel is None:
            return PressOutcome(view=await self._list(press.reader_id, say))
        unlinks = (asks.page, asks.value) == ("unlink", "yes")
        forgets = asks.page == "forget" and await may_forget(line, channel.id, press.reader_id)
        if not unlinks and not forgets:
            if lack := await find_lack(line, channel.id, press.reader_id):
                return PressOutcome(view=await self._lost(press.reader_id, channel, lack, say))
            if (now := await _now(channel, line)) != channel:
                channel = await self.change_chat(now)
        return await self._of(channel, say)

    def menu(self, state: MenuState) -> Menu:
        return channel_menu(state)

    async def choose(
        self, press: Press, state: MenuState, page: MenuPage, option: Option, line: Line
    ) -> PressOutcome:
        channel, say = state.shared, state.say
        if page.name == "unlink":
            await self.link_channel.undo(channel.id, press.reader_id)
            told = notice("channel-unlinked", channel.title, say.language)
            return PressOutcome(view=await self._list(press.reader_id, say, told))
        if page.name == "forget":
            await self.forgetting(line, channel.id)
            done = notice("channel-forgotten", channel.title, say.language)
            told = render_forgotten(done, say)
            return PressOutcome(view=await self._list(press.reader_id, say, told))
        if not option.changes:
            outgoing = ask_for_channel(press.chat_id, channel.id, channel.title, say)
            return PressOutcome(outgoing=outgoing, view=self.menu(state).show())
        comments = option.written == Mode.COMMENT
        if lack := await find_group_lack(line, channel.discussion) if comments else None:
            view = self.menu(state).show_page(page, say)
            return PressOutcome(say(f"alert-comment-{lack}"), alert=True, view=view)
        return await self.keep(state, option)

    async def _link(self, message: Incoming, channel_id: int, say: Texts, line: Line) -> Chat:
        channel = await _now(await self.read_chat(channel_id, ChatKind.CHANNEL), line)
        await self.note_chat.joined(channel, say.language)
        await self.link_channel(channel, message.reader_id)
        return channel

    async def _lost(
        self, reader_id: int, channel: Chat | None, lack: Lack | None, say: Texts
    ) -> MenuView:
        """Says what is missing; a reader without rights loses the channel."""
        if channel is None or lack is None:
            return await self._list(reader_id, say)
        told = notice(f"channel-lack-{lack}", channel.title, say.language)
        if lack is Lack.BOT:
            await self.note_chat.left(channel.id)
            return self.menu(replace(await self._of(channel, say), told=told)).show()
        await self.link_channel.undo(channel.id, reader_id)
        return await self._list(reader_id, say, told)

    async def _list(self, reader_id: int, say: Texts, told: str = "") -> MenuView:
        return list_channels(await self.read_chat.managed_by(reader_id), say, told)

    async def _of(self, channel: Chat, say: Texts) -> MenuState:
        choices = await self.read_preferences.choices(channel.id)
        return MenuState(channel.id, choices, say, chat=channel)

    async def _managed(self, reader_id: int, channel_id: int) -> Chat | None:
        channels = await self.read_chat.managed_by(reader_id)
        return next((one for one in channels if one.id == channel_id), None)

    async def _texts(self, by: Incoming | Press) -> Texts:
        effective = await self.read_preferences(by.reader_id, by.telegram_language)
        return texts(effective.interface)


def _request(chat_id: int, say: Texts) -> OutgoingMessage:
    """Asks which channel to link."""
    return OutgoingMessage(chat_id, (say.html("channels-add"),), buttons=request_keyboard(say))


async def _now(channel: Chat, line: Line) -> Chat:
    """The channel as it is at Telegram now; Pith is in it again, if it was not."""
    title, group = await title_and_group(line, channel.id)
    return replace(channel, title=title, discussion=group, closed=False)
