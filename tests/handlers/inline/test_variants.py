"""Promises of the kinds of summary that an inline query offers."""

from __future__ import annotations

import pytest

from bot.domain.preferences import SOURCE_LANGUAGE, Length, Preferences, Style
from bot.handlers.inline.variants import variants

ENGLISH = Preferences()
GERMAN = Preferences(language="de", interface="de")
SOURCE = Preferences(language=SOURCE_LANGUAGE, interface="de")


@pytest.mark.parametrize(
    ("usual", "article", "names"),
    [
        (ENGLISH, "", "usual short points language"),
        (ENGLISH, "en", "usual short points"),
        (ENGLISH, "en-GB", "usual short points"),
        (ENGLISH.of_length(Length.SHORT), "en", "usual points"),
        (Preferences(style=Style.BULLETS), "en", "usual short"),
    ],
)
def test_kinds(usual: Preferences, article: str, names: str) -> None:
    """The usual one first; nothing is offered twice."""
    assert [one.name for one in variants(usual, article)] == names.split()


@pytest.mark.parametrize(
    ("usual", "article", "language"),
    [
        (ENGLISH, "", SOURCE_LANGUAGE),
        (ENGLISH, "fr", SOURCE_LANGUAGE),
        (GERMAN, "de", "en"),
        (SOURCE, "", "de"),
        (SOURCE, "fr", "de"),
        (SOURCE, "de", "en"),
    ],
)
def test_another_language(usual: Preferences, article: str, language: str) -> None:
    """The article's own language where it is another, else the interface's or English."""
    (other,) = [one for one in variants(usual, article) if one.name == "language"]

    assert other.preferences.language == language


def test_only_the_usual_has_no_label() -> None:
    """Every other kind says what it is."""
    assert [bool(one.label) for one in variants(GERMAN)] == [False, True, True, True]
