"""The texts of the interface."""

from __future__ import annotations

import pytest

from bot.rendering.texts import (
    Texts,
    UnknownText,
    interface_language,
    interface_languages,
    read_locale,
    texts,
)
from tests.rendering.telegram_html import read


def test_english_is_always_spoken() -> None:
    """English comes first among the languages of the interface."""
    assert interface_languages()[0] == "en"


@pytest.mark.parametrize("language", ["", "xx", "en-GB", "tlh", "../../etc/passwd", "\x00", "_-_"])
def test_every_language_gets_texts(language: str) -> None:
    """Whatever a client calls its language, there are texts for it."""
    assert interface_language(language) == "en"
    assert texts(language)("button-back") == "‹ Back"


def test_missing_key_is_loud() -> None:
    """A key that no locale has is an error, not a text."""
    with pytest.raises(UnknownText, match="no-such-key"):
        texts("en")("no-such-key")


def test_missing_variable_is_loud() -> None:
    """A text whose variable was not given is an error, not a text with a hole."""
    with pytest.raises(UnknownText, match="percent"):
        texts("en")("reading-share")


@pytest.mark.parametrize(
    ("key", "values", "expected"),
    [
        ("and-more", {"list": "a, b", "count": 1}, "a, b and one more"),
        ("and-more", {"list": "a, b", "count": 2}, "a, b and 2 more"),
        ("and-more", {"list": "a", "count": 1200}, "a and 1,200 more"),
        ("page", {"page": 1200}, "p. 1200"),
        ("reading-minutes", {"minutes": 1}, "1 min read"),
        ("reading-share", {"percent": 62}, "read 62% (too long)"),
        ("progress-part", {"done": 3, "total": 7}, "Reading a long article: part 3 of 7…"),
        ("doctor-summary", {"count": 0}, "Everything that is set up works."),
        ("doctor-summary", {"count": 1}, "One thing is broken."),
        (
            "points-left-out",
            {"count": 2},
            "2 points were left out: no support for them was found in the article.",
        ),
        ("doubts", {"doubts": "45 %"}, "not found in the article: 45 %"),
    ],
)
def test_plural_forms_and_numbers(key: str, values: dict[str, str | int], expected: str) -> None:
    """Numbers choose the form of their sentence, and carry no invisible characters into it."""
    assert texts("en")(key, **values) == expected


def test_huge_value_is_shortened() -> None:
    """A value of any length gives a text, and says that it was shortened."""
    text = texts("en")("doctor-config-fail", problems="word " * 5000)
    assert len(text) < 1200
    assert "…" in text


def test_value_cannot_bring_markup() -> None:
    """Markup in a value is text to the reader."""
    html = texts("en").html("doctor-token-ok", name='<a href="x">&</a>')
    assert read(html).text == 'Telegram knows this bot as @<a href="x">&</a>.'


def test_value_cannot_bring_placeables() -> None:
    """Fluent's own syntax in a value stays text."""
    assert "{ $name }" in texts("en")("doctor-token-ok", name="{ $name }")


def test_values_in_right_to_left_sentences_are_isolated() -> None:
    """A Latin name keeps its order inside an Arabic sentence, and the line its direction."""
    arabic = Texts("ar", (read_locale("ar", "welcome = مرحبا { $name }!"),))
    assert arabic("welcome", name="Jane") == "\u200fمرحبا \u2068Jane\u2069!"


def test_what_a_locale_lacks_comes_from_english() -> None:
    """A text that is not translated yet is said in English, with English plural forms."""
    english = read_locale("en", "more = { $n ->\n [one] one more\n *[other] { $n } more\n}")
    polish = Texts("pl", (read_locale("pl", "back = Wstecz"), english))
    assert polish("back") == "Wstecz"
    assert polish("more", n=1) == "one more"
    assert "more" in polish


def test_broken_locale_is_loud() -> None:
    """A locale file with a fault is refused as a whole, not read in part."""
    with pytest.raises(ValueError, match=r"de\.ftl cannot be read"):
        read_locale("de", "fine = gut\nbroken = { $name\n")
