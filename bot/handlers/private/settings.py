"""The settings menu: one message, changed in place by its buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram import InlineKeyboardMarkup, Update

from bot.domain.errors import BotError
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.menus.choosing import (
    SETTING,
    VALUE,
    Screen,
    State,
    read_value,
    setting_buttons,
    value_label,
    value_page,
)
from bot.handlers.updates.incoming import read_message
from bot.handlers.updates.presses import Press, button, in_rows, read_press
from bot.handlers.views.panels import Panels
from bot.rendering.errors import render_error
from bot.rendering.settings import render_settings
from bot.rendering.texts import texts
from bot.usecases.people.preferences import ChangePreferences, ReadPreferences

MENU, SHORTCUT = "set", "pick"
PRESS = re.compile(
    rf"(?P<way>set|pick)(?::(?P<setting>{SETTING})(?:=(?P<value>{VALUE}))?)?"
    r"|(?P<done>set-done)"
)
"""`set` shows the menu, `set:length` the page of a setting, `set:length=short` chooses, and
`set:length=` takes a choice back. `pick` is the way of a page that has its own command: it ends
there."""


@dataclass(frozen=True, slots=True)
class SettingsMenu:
    """Shows a reader their preferences, and changes them; fast taps are taken one by one."""

    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    panels: Panels = field(default_factory=Panels)

    async def on_command(self, update: Update, line: Line) -> None:
        """/settings: the menu, as a new message."""
        await self._open(update, line, lambda state: menu_page(state))

    async def on_language_command(self, update: Update, line: Line) -> None:
        """/language: the languages of summaries, as a new message."""
        await self._open(update, line, lambda state: value_page("language", state, SHORTCUT))

    async def on_press(self, update: Update, line: Line) -> None:
        """A button of the menu."""
        press = read_press(update)
        found = PRESS.fullmatch(press.data)
        if found is None or (
            found["value"] and read_value(found["setting"], found["value"]) is None
        ):
            say = texts(press.telegram_language)
            return await answer_press(line, press.query_id, say("alert-outdated"))
        async with self.panels.hold(press):
            try:
                notice = await self._choose(press, found)
            except BotError as error:
                notice = render_error(error, press.telegram_language)
                return await answer_press(line, press.query_id, notice)
            await answer_press(line, press.query_id, notice)
            state = await self._state(press.reader_id, press.telegram_language)
            await self.panels.show(line, press, *_page(found, state))

    async def _open(self, update: Update, line: Line, page: Callable[[State], Screen]) -> None:
        message = read_message(update)
        html, buttons = page(await self._state(message.reader_id, message.telegram_language))
        await send(line, Letter(message.chat_id, (html,), buttons=buttons))

    async def _choose(self, press: Press, found: re.Match[str]) -> str:
        """Keep what was chosen, if something was; gives the notice to show."""
        setting, text = found["setting"], found["value"]
        if setting is None or text is None:
            return ""
        value = read_value(setting, text) if text else None
        state = await self._state(press.reader_id, press.telegram_language)
        say = texts(state.preferences.interface)
        if getattr(state.choices, setting) == value:
            return say("alert-unchanged")
        await self.change_preferences(press.reader_id, **{setting: value})
        return say("alert-saved")

    async def _state(self, reader_id: int, telegram_language: str) -> State:
        choices = await self.read_preferences.choices(reader_id)
        return State(choices, telegram_language)


def menu_page(state: State) -> Screen:
    """Every setting with its value, and a button for each."""
    say = texts(state.preferences.interface)
    rows = [*in_rows(list(setting_buttons(state, MENU)), 1)]
    rows.append([button(say("button-done"), "set-done")])
    return render_settings(state.effective), InlineKeyboardMarkup(rows)


def _page(found: re.Match[str], state: State) -> Screen:
    """What a message shows after a press."""
    setting, value = found["setting"], found["value"]
    if found["done"]:
        return render_settings(state.effective), None
    if found["way"] == SHORTCUT and value is not None:
        preferences = state.preferences
        name = value_label("language", preferences.language, preferences.interface)
        return texts(preferences.interface).html("language-kept", language=name), None
    if setting and value is None:
        return value_page(setting, state, MENU, back=MENU)
    return menu_page(state)
