"""The settings menu: one message, changed in place by its buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackContext

from bot.domain.errors import BotError
from bot.domain.preferences import (
    MOST_POINTS,
    SOURCE_LANGUAGE,
    Choices,
    Length,
    Preferences,
    Settled,
    Style,
    for_one,
)
from bot.handlers.incoming import read_message
from bot.handlers.keyboards import button, in_rows
from bot.handlers.outgoing import Letter, answer_press, send
from bot.handlers.screens import Press, Screens, read_press
from bot.rendering.errors import render_error
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.settings import SETTINGS, render_settings, setting_name, setting_value
from bot.rendering.texts import Texts, interface_languages, texts
from bot.usecases.preferences import ChangePreferences, ReadPreferences

Context = CallbackContext[Any, Any, Any, Any]
Value = str | int | bool | Length | Style

MENU, SHORTCUT = "set", "pick"
PRESS = re.compile(
    rf"(?P<way>set|pick)(?::(?P<setting>{'|'.join(SETTINGS)})(?:=(?P<value>[A-Za-z0-9-]{{0,24}}))?)?"
    r"|(?P<done>set-done)"
)
"""`set` shows the menu, `set:length` the page of a setting, `set:length=short` chooses, and
`set:length=` takes a choice back. `pick` is the way of a page that has its own command: it ends
there."""

Screen = tuple[str, InlineKeyboardMarkup | None]

POINTS = (3, 5, 7, 9, MOST_POINTS)


@dataclass(frozen=True, slots=True)
class State:
    """What a reader chose, and the language of their Telegram."""

    choices: Choices
    telegram_language: str

    @property
    def settled(self) -> Settled:
        """What holds now, and why."""
        return for_one(self.choices, self.telegram_language)

    @property
    def preferences(self) -> Preferences:
        """What holds now."""
        return self.settled.preferences

    def without(self, setting: str) -> Preferences:
        """What would hold without the reader's choice of one setting."""
        choices = replace(self.choices, **{setting: None})
        return for_one(choices, self.telegram_language).preferences


def options(setting: str) -> tuple[Value, ...]:
    """The values that a setting can be given by a button."""
    values: dict[str, tuple[Value, ...]] = {
        "language": (SOURCE_LANGUAGE, *SUMMARY_LANGUAGES),
        "interface": interface_languages(),
        "length": tuple(Length),
        "points": POINTS,
        "style": tuple(Style),
        "quotes": (True, False),
        "keep_unsupported": (True, False),
    }
    return values[setting]


def written(value: Value) -> str:
    """A value as callback data says it."""
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


def read_value(setting: str, text: str) -> Value | None:
    """The value that callback data names; None where no button offers it."""
    return next((value for value in options(setting) if written(value) == text), None)


@dataclass(frozen=True, slots=True)
class SettingsMenu:
    """Shows a reader their preferences, and changes them; fast taps are taken one by one."""

    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    screens: Screens = field(default_factory=Screens)

    async def on_command(self, update: Update, context: Context) -> None:
        """/settings: the menu, as a new message."""
        await self._open(update, context, lambda state: menu_page(state))

    async def on_language_command(self, update: Update, context: Context) -> None:
        """/language: the languages of summaries, as a new message."""
        await self._open(update, context, lambda state: value_page("language", state, SHORTCUT))

    async def on_press(self, update: Update, context: Context) -> None:
        """A button of the menu."""
        press = read_press(update)
        found = PRESS.fullmatch(press.data)
        if found is None or (
            found["value"] and read_value(found["setting"], found["value"]) is None
        ):
            say = texts(press.telegram_language)
            return await answer_press(context.bot, press.query_id, say("alert-outdated"))
        async with self.screens.hold(press):
            try:
                notice = await self._choose(press, found)
            except BotError as error:
                notice = render_error(error, press.telegram_language)
                return await answer_press(context.bot, press.query_id, notice)
            await answer_press(context.bot, press.query_id, notice)
            state = await self._state(press.reader_id, press.telegram_language)
            await self.screens.show(context.bot, press, *_page(found, state))

    async def _open(
        self, update: Update, context: Context, page: Callable[[State], Screen]
    ) -> None:
        message = read_message(update)
        html, buttons = page(await self._state(message.reader_id, message.telegram_language))
        await send(context.bot, Letter(message.chat_id, (html,), buttons=buttons))

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
    preferences = state.preferences
    interface = preferences.interface
    say = texts(interface)
    buttons = [
        button(
            say(
                "button-setting",
                name=setting_name(setting, interface),
                value=setting_value(setting, getattr(preferences, setting), interface),
            ),
            f"{MENU}:{setting}",
        )
        for setting in SETTINGS
        if len(options(setting)) > 1
    ]
    rows = [*in_rows(buttons, 1), [button(say("button-done"), "set-done")]]
    return render_settings(state.settled), InlineKeyboardMarkup(rows)


def value_page(setting: str, state: State, way: str = MENU) -> Screen:
    """One setting's question, a button for each value, the chosen one marked."""
    interface = state.preferences.interface
    say = texts(interface)
    chosen = getattr(state.choices, setting)
    label = partial(_label, setting, interface=interface)
    buttons = [
        button(_mark(label(value), value == chosen, say), f"{way}:{setting}={written(value)}")
        for value in _offered(setting, chosen)
    ]
    reset = say("button-reset", value=_default(setting, state))
    rows = [
        *in_rows(buttons, 3 if len(buttons) > 4 else 2),
        [button(_mark(reset, chosen is None, say), f"{way}:{setting}=")],
    ]
    if way == MENU:
        rows.append([button(say("button-back"), MENU)])
    question = "unsupported" if setting == "keep_unsupported" else setting
    return say.html(f"setting-{question}-question"), InlineKeyboardMarkup(rows)


def _page(found: re.Match[str], state: State) -> Screen:
    """What a message shows after a press."""
    setting, value = found["setting"], found["value"]
    if found["done"]:
        return render_settings(state.settled), None
    if found["way"] == SHORTCUT and value is not None:
        preferences = state.preferences
        name = _label("language", preferences.language, preferences.interface)
        return texts(preferences.interface).html("language-kept", language=name), None
    if setting and value is None:
        return value_page(setting, state)
    return menu_page(state)


def _offered(setting: str, chosen: Value | None) -> tuple[Value, ...]:
    """The values to choose from; one that was chosen elsewhere (in a terminal) is among them."""
    values = options(setting)
    return values if chosen is None or chosen in values else (*values, chosen)


def _label(setting: str, value: Value, interface: str) -> str:
    if setting in ("language", "interface") and value != SOURCE_LANGUAGE:
        return own_name(str(value))
    return setting_value(setting, value, interface)


def _mark(label: str, chosen: bool, say: Texts) -> str:
    return say("button-chosen", value=label) if chosen else label


def _default(setting: str, state: State) -> str:
    interface = state.preferences.interface
    if setting == "points":
        return texts(interface)("points-by-length")
    return _label(setting, getattr(state.without(setting), setting), interface)
