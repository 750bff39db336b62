"""The pages of a menu on which preferences are chosen, a reader's or a group's. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.preferences import MOST_POINTS, SOURCE_LANGUAGE, Length, Style
from bot.handlers.menus.menu import MenuPage, MenuState, Option, in_rows
from bot.rendering.buttons import with_value
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.settings import SETTINGS, setting_name, setting_value
from bot.rendering.texts import interface_languages, texts

Value = str | int | bool | Length | Style

_VALUES: dict[str, tuple[Value, ...]] = {
    "language": (SOURCE_LANGUAGE, *SUMMARY_LANGUAGES),
    "interface": interface_languages(),
    "length": tuple(Length),
    "points": (3, 5, 7, 9, MOST_POINTS),
    "style": tuple(Style),
    "quotes": (True, False),
    "keep_unsupported": (True, False),
}


def preference_pages(state: MenuState) -> Iterator[MenuPage]:
    """A page for each preference that leaves a choice."""
    return (preference_page(name, state) for name in SETTINGS if len(_VALUES[name]) > 1)


def preference_page(setting: str, state: MenuState) -> MenuPage:
    """Every value to choose from, and what holds without a choice.

    A value that was chosen elsewhere (in a terminal) is among them.
    """
    say, chosen = texts(state.interface), state.has(setting)
    offered = _VALUES[setting]
    values = offered if chosen is None or chosen in offered else (*offered, chosen)
    options = value_options(setting, values, chosen, say.language)
    usual = with_value(say("button-reset"), _default(setting, state), say)
    reset = Option("", usual, ((setting, None),), chosen is None)
    question = "unsupported" if setting == "keep_unsupported" else setting
    now = getattr(state.effective.preferences, setting)
    return MenuPage(
        setting,
        named_value(setting, now, say.language),
        say.html(f"setting-{question}-question"),
        (*in_rows(options, 3 if len(options) > 4 else 2), (reset,)),
    )


def value_options(
    setting: str, values: tuple[Value, ...] | None, chosen: object, interface: str
) -> tuple[Option, ...]:
    """An answer for each value, or for each that is usually offered."""
    return tuple(
        Option(
            {True: "on", False: "off"}[one] if isinstance(one, bool) else str(one),
            value_label(setting, one, interface),
            ((setting, one),),
            one == chosen,
        )
        for one in values or _VALUES[setting]
    )


def value_label(setting: str, value: Value, interface: str) -> str:
    """What a value is called on its button: a language by its own name."""
    if setting in ("language", "interface") and value != SOURCE_LANGUAGE:
        return own_name(str(value))
    return setting_value(setting, value, interface)


def named_value(setting: str, value: Value, interface: str) -> str:
    """What a preference's button in the menu says."""
    name, called = setting_name(setting, interface), setting_value(setting, value, interface)
    return with_value(name, called, texts(interface))


def _default(setting: str, state: MenuState) -> str:
    if setting == "points":
        return texts(state.interface)("from-length")
    value = getattr(state.without(setting).preferences, setting)
    return value_label(setting, value, state.interface)
