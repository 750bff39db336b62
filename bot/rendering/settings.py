"""Preferences in, the words of the settings menu out. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from bot.domain.preferences import SOURCE_LANGUAGE, Choices, EffectivePreferences, Origin
from bot.rendering.cleaning import clean, unlinked
from bot.rendering.html import Block, block, bold, italic, join, split_messages
from bot.rendering.languages import closest, language_name
from bot.rendering.texts import Texts, interface_languages, texts

SETTINGS = tuple(field.name for field in fields(Choices))
"""The settings in the menu's order, by their names in `Choices`."""
_NAMES = {"keep_unsupported": "setting-unsupported"}
_SWITCHES = {
    "quotes": ("quotes-on", "quotes-off"),
    "keep_unsupported": ("unsupported-keep", "unsupported-drop"),
}


def render_settings(effective: EffectivePreferences) -> str:
    """One message of HTML: every setting's value, and where it comes from."""
    say = texts(effective.preferences.interface)
    lines = join("\n", (setting_line(name, effective, say) for name in SETTINGS))
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
    return say.number(int(value)) if setting == "points" else say(f"{setting}-{value}")


def origin_key(origin: Origin) -> str:
    """The key of where a value comes from, said to a reader."""
    return f"from-{origin}"


def setting_origin(
    setting: str, effective: EffectivePreferences, key: Callable[[Origin], str] = origin_key
) -> str:
    """Where a setting's value comes from, in words."""
    say = texts(effective.preferences.interface)
    origin = effective.origins[setting]
    if setting == "interface" and not closest(
        effective.preferences.interface, interface_languages()
    ):
        # There are no texts in the language that was asked for.
        origin = Origin.DEFAULT
    return say(key(origin))


def setting_line(
    setting: str,
    effective: EffectivePreferences,
    say: Texts,
    key: Callable[[Origin], str] = origin_key,
) -> Block:
    """A setting with its value, and where that comes from."""
    value = getattr(effective.preferences, setting)
    # What the chat speaks, not what was asked for: there may be no texts in that language.
    spoken = say.language if setting == "interface" else value
    name = setting_name(setting, say.language)
    return block(
        name,
        say("colon"),
        bold(setting_value(setting, spoken, say.language)),
        say("line-separator"),
        setting_origin(setting, effective, key),
    )
