"""The settings menu's words."""

from __future__ import annotations

import pytest

from bot.domain.preferences import SOURCE_LANGUAGE, Choices, Length, Style, for_one
from bot.rendering.settings import SETTINGS, render_settings, setting_name, setting_value
from tests.rendering.telegram_html import read


def _lines(choices: Choices, telegram_language: str = "") -> list[str]:
    html = render_settings(for_one(choices, telegram_language))
    return read(html).text.split("\n")[2:9]


def test_defaults() -> None:
    """Who chose nothing sees every default, and that it is one."""
    assert _lines(Choices()) == [
        "Summary language: English · default",
        "Chat language: English · default",
        "Length: medium · default",
        "Key points: 5 · depends on length",
        "Style: neutral · default",
        "Quotes: shown · default",
        "Unsupported points: shown with a note · default",
    ]


def test_choices() -> None:
    """Who chose everything sees that each value is theirs."""
    choices = Choices(SOURCE_LANGUAGE, "en", Length.LONG, 7, Style.PLAIN, False, False)
    assert _lines(choices) == [
        "Summary language: original language · your choice",
        "Chat language: English · your choice",
        "Length: long · your choice",
        "Key points: 7 · your choice",
        "Style: plain words · your choice",
        "Quotes: hidden · your choice",
        "Unsupported points: left out · your choice",
    ]


def test_language_from_telegram() -> None:
    """The app's language is named as the reason; the chat's language is the one that is spoken."""
    assert _lines(Choices(), "tlh-Latn")[0] == "Summary language: tlh-Latn · Telegram's language"
    assert _lines(Choices(), "eo")[:2] == [
        "Summary language: Esperanto · Telegram's language",
        "Chat language: English · default",
    ]


def test_language_from_the_interface() -> None:
    """Summaries follow the chat's language where only that was chosen."""
    assert _lines(Choices(interface="en"))[0] == "Summary language: English · same as this chat"


def test_hostile_language() -> None:
    """A language that somebody made up is shown as text."""
    assert "<b>&lt;b&gt;" in render_settings(for_one(Choices(language="<b>")))


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_has_a_name(setting: str) -> None:
    """Each field that a reader can choose has a name in the menu."""
    assert setting_name(setting, "en")


def test_values() -> None:
    """Values have names, on buttons too."""
    assert setting_value("length", Length.SHORT, "en") == "short"
    assert setting_value("points", 5, "en") == "5"
    assert setting_value("language", "pt-BR", "en") == "Portuguese (Brazil)"
