"""A press in a menu of settings in, the choice kept and the message changed out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from telegram import Update

from bot.domain.errors import BotError
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.menus.menu import Menu, MenuPage, MenuState, MenuView, Option
from bot.handlers.updates.callback_data import ChannelButton, CloseMenu, MenuButton
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.panels import Panels
from bot.rendering.errors import render_error
from bot.usecases.people.chats import ChangeChat
from bot.usecases.people.preferences import ChangePreferences, ReadPreferences


@dataclass(frozen=True, slots=True)
class PressOutcome:
    """What a press came to: a notice, a message of its own, what the menu then shows."""

    notice: str = ""
    alert: bool = False
    outgoing: OutgoingMessage | None = None
    view: MenuView | None = None


@dataclass(frozen=True, slots=True)
class SettingsMenu(ABC):
    """One menu in one message. Fast taps are taken one by one.

    Whose menu it is, who may press and what it holds is for each kind of chat to say.
    """

    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    change_chat: ChangeChat
    panels: Panels

    async def on_press(self, update: Update, line: Line) -> None:
        """A button of the menu."""
        press = read_press(update)
        async with self.panels.hold(press):
            try:
                outcome = await self.press(press, line)
            except BotError as error:
                outcome = PressOutcome(render_error(error, press.telegram_language))
            await answer_press(line, press.query_id, outcome.notice, alert=outcome.alert)
            if outcome.outgoing is not None:
                await send(line, outcome.outgoing)
            if outcome.view is not None:
                await self.panels.show(line, press, *outcome.view)

    async def press(self, press: Press, line: Line) -> PressOutcome:
        """What a press comes to, for who may press."""
        state = await self.state(press, line)
        if isinstance(state, PressOutcome):
            return state
        menu, asks = self.menu(state), press.button
        if isinstance(asks, CloseMenu):
            return PressOutcome(view=(menu.html, None))
        if isinstance(asks, MenuButton | ChannelButton):
            page = menu.page(asks.page)
            if not asks.page:
                return PressOutcome(view=menu.show())
            if page is not None and asks.value is None:
                return PressOutcome(view=menu.show_page(page, state.say))
            if page is not None and (option := page.option(asks.value or "")):
                return await self.choose(press, state, page, option, line)
        # A channel's menu is mostly older than a group's: it is brought up to date.
        view = menu.show() if isinstance(asks, ChannelButton) else None
        return PressOutcome(state.say("alert-outdated"), view=view)

    @abstractmethod
    async def state(self, press: Press, line: Line) -> MenuState | PressOutcome:
        """What the menu is about now; an outcome where who pressed may not change it."""

    @abstractmethod
    def menu(self, state: MenuState) -> Menu:
        """The menu as it is to be seen."""

    async def choose(
        self, press: Press, state: MenuState, page: MenuPage, option: Option, line: Line
    ) -> PressOutcome:
        """What an answer comes to."""
        return await self.keep(state, option)

    async def keep(self, state: MenuState, option: Option) -> PressOutcome:
        """Write what an option changes, if it does, and show the menu's first page."""
        if all(state.has(name) == value for name, value in option.changes):
            return PressOutcome(state.say("alert-unchanged"), view=self.menu(state).show())
        changes = dict(option.changes)
        if state.chat is not None and hasattr(state.chat.rules, option.changes[0][0]):
            state = replace(state, chat=await self.change_chat(state.chat, **changes))
        else:
            choices = await self.change_preferences(state.id, **changes)
            state = replace(state, choices=choices)
        return PressOutcome(state.say("alert-saved"), view=self.menu(state).show())
