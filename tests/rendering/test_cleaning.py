"""Hostile text becomes text that can be shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.cleaning import clean, shorten, unlinked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\n\nlines\tand\u00a0more ", "two lines and more"),
        ("\x1b[31mred\x1b[0m \x9b2J", "[31mred[0m 2J"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("a\u2066b\u2069c\u200bd\ufeffe", "abcde"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("half \ud83d pair", "half pair"),
        ("hidden\U000e0041\U000e0042", "hidden"),
        ("z" + "\u0300" * 50, "z" + "\u0300" * 3),
        ("ㅤ\u2800", ""),
    ],
)
def test_clean(text: str, expected: str) -> None:
    """Controls, overrides and invisible text go; what scripts and emoji need stays."""
    assert clean(text) == expected


@given(st.text())
def test_clean_is_one_safe_line(text: str) -> None:
    """Cleaned text is one line that can be encoded, and cleaning it again changes nothing."""
    line = clean(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in line)
    assert line == clean(line) == line.strip()
    line.encode()


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 5, "short"),
        ("three words", 8, "three…"),
        ("one, two, three", 10, "one, two…"),
        ("unbroken", 4, "unb…"),
    ],
)
def test_shorten(text: str, most: int, expected: str) -> None:
    """Shortened text ends with a whole word where it can, and says that there was more."""
    assert shorten(text, most) == expected


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("see evil.com now", "evil.|com"),
        ("write to me@evil.com", "evil.|com"),
        ("go to https://10.0.0.1/x", "https:|//"),
        ("open tg://join?x", "tg:|//"),
        ("ask @somebody", "@|somebody"),
        ("tap (/forget)", "(/|forget"),
        ("пример.рф", "пример.|рф"),
    ],
)
def test_unlinked(text: str, broken: str) -> None:
    """Addresses, mentions and commands in a text are shown, but cannot be tapped."""
    assert broken.replace("|", "\u2060") in unlinked(text)
    assert unlinked(text).replace("\u2060", "") == text


@pytest.mark.parametrize(
    "text", ["It rose 3.5 %. And/or fell 20 km/h.", "U.S. e.g. 10:30", "1/2 · a/b"]
)
def test_plain_words_stay_as_they_are(text: str) -> None:
    """Nothing is put into text that Telegram would not link."""
    assert unlinked(text) == text
