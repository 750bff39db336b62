"""A reader's or a chat's choices in, the pages of their settings menu out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.preferences import (
    MOST_POINTS,
    SOURCE_LANGUAGE,
    Choices,
    EffectivePreferences,
    Length,
    Preferences,
    Style,
    for_all,
    for_one,
)
from bot.handlers.updates.presses import button, in_rows
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.settings import SETTINGS, setting_name, setting_value
from bot.rendering.texts import Texts, interface_languages, texts

Value = str | int | bool | Length | Style
Screen = tuple[str, InlineKeyboardMarkup | None]

SETTING = "|".join(SETTINGS)
VALUE = "[A-Za-z0-9-]{0,24}"
"""Parts of the patterns of callback data."""
POINTS = (3, 5, 7, 9, MOST_POINTS)


@dataclass(frozen=True, slots=True)
class State:
    """What a reader chose, or `for_all` in a chat its admins; and the language of who looks."""

    choices: Choices
    telegram_language: str
    for_all: bool = False

    @property
    def effective(self) -> EffectivePreferences:
        """What holds now, and why."""
        return self._effective(self.choices)

    @property
    def preferences(self) -> Preferences:
        """What holds now."""
        return self.effective.preferences

    def without(self, setting: str) -> Preferences:
        """What would hold without the choice of one setting."""
        return self._effective(replace(self.choices, **{setting: None})).preferences

    def _effective(self, choices: Choices) -> EffectivePreferences:
        if self.for_all:
            return for_all(choices, self.telegram_language)
        return for_one(choices, self.telegram_language)


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


def setting_buttons(state: State, way: str) -> Iterator[InlineKeyboardButton]:
    """A button for each setting, with its value."""
    interface = state.preferences.interface
    for setting in SETTINGS:
        if len(options(setting)) > 1:
            label = texts(interface)(
                "button-setting",
                name=setting_name(setting, interface),
                value=setting_value(setting, getattr(state.preferences, setting), interface),
            )
            yield button(label, f"{way}:{setting}")


def value_page(setting: str, state: State, way: str, back: str = "") -> Screen:
    """One setting's question, a button for each value, the chosen one marked."""
    interface = state.preferences.interface
    say = texts(interface)
    chosen = getattr(state.choices, setting)
    label = partial(value_label, setting, interface=interface)
    buttons = [
        button(mark(label(value), value == chosen, say), f"{way}:{setting}={written(value)}")
        for value in _offered(setting, chosen)
    ]
    reset = say("button-reset", value=_default(setting, state))
    rows = [
        *in_rows(buttons, 3 if len(buttons) > 4 else 2),
        [button(mark(reset, chosen is None, say), f"{way}:{setting}=")],
    ]
    if back:
        rows.append([button(say("button-back"), back)])
    question = "unsupported" if setting == "keep_unsupported" else setting
    return say.html(f"setting-{question}-question"), InlineKeyboardMarkup(rows)


def value_label(setting: str, value: Value, interface: str) -> str:
    """What a value is called on its button: a language by its own name."""
    if setting in ("language", "interface") and value != SOURCE_LANGUAGE:
        return own_name(str(value))
    return setting_value(setting, value, interface)


def mark(label: str, chosen: bool, say: Texts) -> str:
    """A label, with a sign if it is what was chosen."""
    return say("button-chosen", value=label) if chosen else label


def _offered(setting: str, chosen: Value | None) -> tuple[Value, ...]:
    """The values to choose from; one that was chosen elsewhere (in a terminal) is among them."""
    values = options(setting)
    return values if chosen is None or chosen in values else (*values, chosen)


def _default(setting: str, state: State) -> str:
    interface = state.preferences.interface
    if setting == "points":
        return texts(interface)("points-by-length")
    return value_label(setting, getattr(state.without(setting), setting), interface)
