"""Names of languages, and their direction."""

from __future__ import annotations

import pytest

from bot.rendering.languages import (
    SUMMARY_LANGUAGES,
    closest,
    is_right_to_left,
    isolate,
    language_name,
    locale_of,
    own_name,
)


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("de", "en", "German"),
        ("de", "de-AT", "Deutsch"),
        ("pt-BR", "en", "Portuguese (Brazil)"),
        ("en", "tlh", "English"),
        ("tlh", "en", "tlh"),
        ("", "en", ""),
        ("../x", "en", "../x"),
    ],
)
def test_language_name(code: str, language: str, name: str) -> None:
    """A language is named in the reader's language, an unknown one by its code."""
    assert language_name(code, language) == name


def test_menu_names_every_language_in_itself() -> None:
    """Seventeen languages are offered, each under a name of its own that begins with a capital."""
    names = [own_name(code) for code in SUMMARY_LANGUAGES]
    assert len(set(names)) == 17
    assert names[:5] == ["English", "Deutsch", "Español", "Français", "Italiano"]
    assert {"Bahasa Indonesia", "简体中文", "Português (Brasil)", "فارسی"} <= set(names)
    assert all(name[0] == name[0].upper() for name in names)


@pytest.mark.parametrize(
    ("language", "nearest"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_at", "de"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-hans-CN", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("d", ""),
        ("fr", ""),
        ("", ""),
    ],
)
def test_closest(language: str, nearest: str) -> None:
    """A language is served by the nearest that there is, never by one that only looks alike."""
    assert closest(language, ("en", "de", "den", "pt-BR", "zh-Hans")) == nearest


@pytest.mark.parametrize("language", ["", "xx", "en-US-x-foo", "\x00", "../../en", "a" * 999])
def test_unknown_languages_count_as_english(language: str) -> None:
    """What Babel does not know is formatted as English."""
    assert locale_of(language).language == "en"


def test_direction() -> None:
    """Arabic and Persian run from right to left."""
    assert [code for code in SUMMARY_LANGUAGES if is_right_to_left(code)] == ["ar", "fa"]


def test_isolate_only_what_needs_it() -> None:
    """Text is isolated where it runs against its line, and only there."""
    assert isolate("Jane", "en") == "Jane"
    assert isolate("שלום", "en") == "\u2068שלום\u2069"
    assert isolate("Jane", "ar") == "\u2068Jane\u2069"
