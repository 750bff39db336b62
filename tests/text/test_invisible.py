"""Characters that nobody sees are not read; those that scripts and emoji need are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Paragraph
from bot.reading.text.plain_text import visible_paragraph
from bot.text.invisible import (
    clean_characters,
    plain_breaks,
    without_controls,
    without_invisible,
    without_towers,
)


@pytest.mark.parametrize(
    "text",
    [
        *("می\u200cخواهم", "क्\u200dष", "👩\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "1\ufe0f\u20e3"),
        *("葛\U000e0100", "שלום\u200f!", "Zoë\u030a", "soft\u00adhyphen", "漢字　かな", ""),
    ],
)
def test_what_scripts_need_stays(text: str) -> None:
    """Joiners, marks and variations of words and emoji stay where they are."""
    assert without_invisible(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" + "".join(chr(0xE0000 + ord(one)) for one in "hidden") + "b", "ab"),
        ("a" + "\u200c\u200d" * 40 + "b", "ab"),
        ("a" + "\ufe00\ufe01\ufe02\ufe03" * 9 + "b", "ab"),
        ("a" + "\U000e0101\U000e0142" * 9 + "b", "ab"),
        ("葛" + "\U000e0101\U000e0142" * 9, "葛\U000e0101"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("a\u2066b\u2069c\u200bd\ufeffe\u2060f\u2063g\u180eh", "abcdefgh"),
        ("a\u3164b\u115fc", "abc"),
    ],
)
def test_what_nobody_sees_goes(text: str, expected: str) -> None:
    """Tags, rows of joiners and variations, overrides and blanks without width go."""
    assert without_invisible(text) == expected


@given(st.text(alphabet="ab \u200b\u2060\U000e0041", max_size=30), st.integers(0, 30))
def test_gaps_keep_their_place(text: str, gap: int) -> None:
    """The place where something was taken out stays between the same letters."""
    text = f"a{text}b"
    gap = min(gap, len(text))
    moved = visible_paragraph(Paragraph(text, gaps=(gap,)))
    assert moved.text == without_invisible(text)
    assert moved.gaps == (len(without_invisible(text[:gap])),)


def test_shown_text_holds_no_controls() -> None:
    """Controls, overrides, tags and lone surrogates go; tabs, line feeds and joiners stay."""
    assert without_controls("a\x1b[1m\u202eb\U000e0041\ud800c\ufffe") == "a[1mbc"
    assert without_controls("a\tb\nمی\u200cخواهم\u200f") == "a\tb\nمی\u200cخواهم\u200f"


def test_text_for_parsers_holds_no_controls() -> None:
    """What no XML library takes goes, what a reader may not see stays; line ends become one."""
    assert clean_characters("a\x00b\ud800c\u200bd\x0c") == "abc\u200bd\x0c"
    assert plain_breaks("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_towers_of_marks_are_cut_down() -> None:
    """Three marks on a letter stay, a fourth goes."""
    assert without_towers("a" + "\u0301" * 9) == "a" + "\u0301" * 3
