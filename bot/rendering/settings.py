"""Preferences in, the words of the settings menu out. Pure."""

from __future__ import annotations

from dataclasses import fields

from bot.domain.preferences import SOURCE_LANGUAGE, Choices, Preferences
from bot.rendering.cleaning import clean, unlinked
from bot.rendering.html import Block, block, bold, italic, join, split_messages
from bot.rendering.languages import language_name
from bot.rendering.texts import DEFAULT_LANGUAGE, Texts, texts

SETTINGS = tuple(field.name for field in fields(Choices))
"""The settings in the menu's order, by their names in `Choices`."""
_NAMES = {"keep_unsupported": "setting-unsupported"}
_SWITCHES = {
    "quotes": ("quotes-on", "quotes-off"),
    "keep_unsupported": ("unsupported-keep", "unsupported-drop"),
}


def render_settings(preferences: Preferences, choices: Choices) -> str:
    """One message of HTML: every setting's value, and where it comes from."""
    say = texts(preferences.interface)
    lines = join("\n", (_line(name, preferences, choices, say) for name in SETTINGS))
    blocks = (bold(say("settings-title")), lines, italic(say("settings-hint")))
    return split_messages(blocks)[0]


def setting_name(setting: str, language: str) -> str:
    """What a setting (a field of `Choices`) is called."""
    return texts(language)(_NAMES.get(setting, f"setting-{setting}"))


def setting_value(setting: str, value: str | int | bool, language: str) -> str:
    """What a setting's value is called, in a menu or on a button."""
    say = texts(language)
    if setting in _SWITCHES:
        on, off = _SWITCHES[setting]
        return say(on if value else off)
    if setting in ("language", "interface"):
        if value == SOURCE_LANGUAGE:
            return say("language-source")
        return language_name(unlinked(clean(str(value))), say.language)
    return str(value) if setting == "points" else say(f"{setting}-{value}")


def setting_origin(setting: str, preferences: Preferences, choices: Choices) -> str:
    """Where a setting's value comes from, in words."""
    say = texts(preferences.interface)
    if getattr(choices, setting) is not None:
        return say("from-reader")
    if setting == "points":
        return say("from-length")
    if setting == "language" and choices.interface is not None:
        return say("from-interface")
    by_telegram = {"language": preferences.language, "interface": say.language}
    default = by_telegram.get(setting, DEFAULT_LANGUAGE) == DEFAULT_LANGUAGE
    return say("from-default" if default else "from-telegram")


def _line(setting: str, preferences: Preferences, choices: Choices, say: Texts) -> Block:
    value = getattr(preferences, setting)
    # What the chat speaks, not what was asked for: there may be no texts in that language.
    spoken = say.language if setting == "interface" else value
    name = setting_name(setting, say.language)
    return block(
        f"{name}: ",
        bold(setting_value(setting, spoken, say.language)),
        f" · {setting_origin(setting, preferences, choices)}",
    )
