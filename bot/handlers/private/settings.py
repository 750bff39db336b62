"""/settings and /language: a reader's own preferences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from telegram import InlineKeyboardMarkup, Update

from bot.domain.preferences import for_one
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.menus.menu import Menu, MenuPage, MenuState, Option, answers
from bot.handlers.menus.preferences import preference_page, preference_pages, value_label
from bot.handlers.menus.pressing import PressOutcome, SettingsMenu
from bot.handlers.updates.callback_data import CloseMenu, MenuButton, MenuName
from bot.handlers.updates.incoming import read_message
from bot.handlers.updates.presses import Press, button
from bot.rendering.settings import render_settings
from bot.rendering.texts import texts


@dataclass(frozen=True, slots=True)
class ReaderSettings(SettingsMenu):
    """Shows a reader their preferences, and changes them."""

    async def on_command(self, update: Update, line: Line) -> None:
        """/settings: the menu, as a new message."""
        message = read_message(update)
        menu = self.menu(await self._read(message.reader_id, message.telegram_language))
        html, buttons = menu.show()
        await send(line, OutgoingMessage(message.chat_id, (html,), buttons=buttons))

    async def on_language_command(self, update: Update, line: Line) -> None:
        """/language: the languages of summaries, as a new message."""
        message = read_message(update)
        state = await self._read(message.reader_id, message.telegram_language)
        page = preference_page("language", state)
        rows = answers(page, partial(MenuButton, MenuName.LANGUAGE), state.say)
        buttons = InlineKeyboardMarkup(rows)
        await send(line, OutgoingMessage(message.chat_id, (page.question,), buttons=buttons))

    async def state(self, press: Press, line: Line) -> MenuState:
        return await self._read(press.reader_id, press.telegram_language)

    def menu(self, state: MenuState) -> Menu:
        return reader_menu(state)

    async def choose(
        self, press: Press, state: MenuState, page: MenuPage, option: Option, line: Line
    ) -> PressOutcome:
        outcome = await self.keep(state, option)
        if not isinstance(press.button, MenuButton) or press.button.menu is not MenuName.LANGUAGE:
            return outcome
        now = await self.read_preferences(press.reader_id, press.telegram_language)
        name = value_label("language", now.language, now.interface)
        kept = texts(now.interface).html("language-kept", language=name)
        return replace(outcome, view=(kept, None))

    async def _read(self, reader_id: int, telegram_language: str) -> MenuState:
        choices = await self.read_preferences.choices(reader_id)
        effective = for_one(choices, telegram_language)
        return MenuState(
            reader_id, choices, texts(effective.preferences.interface), telegram_language
        )


def reader_menu(state: MenuState) -> Menu:
    """All of a reader's preferences, and a page for each."""
    done = button(texts(state.interface)("button-done"), CloseMenu(MenuName.READER))
    data = partial(MenuButton, MenuName.READER)
    return Menu(render_settings(state.effective), tuple(preference_pages(state)), data, done)
