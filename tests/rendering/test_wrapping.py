"""Wrapping for terminals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.cleaning import clean
from bot.rendering.wrapping import display_width, wrap


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 20, []),
        (" \n ", 20, []),
        ("one two three four", 13, ["one two three", "four"]),
        ("one  two\nthree", 20, ["one two three"]),
        ("unbreakablewordthatislong", 10, ["unbreakabl", "ewordthati", "slong"]),
        (
            "河流在弯曲的地方，外岸的水流得更快。",
            16,
            ["河流在弯曲的地", "方，外岸的水流得", "更快。"],
        ),
        ("彼は「はい」と言った。そして", 12, ["彼は「はい」", "と言った。そ", "して"]),
        ("Das e\u0301 hat Breite", 10, ["Das e\u0301 hat", "Breite"]),
        ("한국어 문장은 띄어 쓴다", 13, ["한국어 문장은", "띄어 쓴다"]),
        ("👩\u200d👩\u200d👧" * 6, 10, ["👩\u200d👩\u200d👧" * 5, "👩\u200d👩\u200d👧"]),
        ("⚠\ufe0f" * 6, 10, ["⚠\ufe0f" * 5, "⚠\ufe0f"]),
        ("हिन्दी " * 3, 12, ["हिन्दी हिन्दी", "हिन्दी"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    """Lines end between words or Chinese characters; punctuation stays beside its character."""
    assert wrap(text, width) == lines


def test_prefixes() -> None:
    """The first line and the later ones have their own prefix, within the width."""
    assert wrap("one two three four", 13, "• ", "  ") == ["• one two", "  three four"]


@given(st.text(), st.integers(12, 80))
def test_nothing_is_lost(text: str, width: int) -> None:
    """Wrapped lines hold every letter of the text, and none is too wide."""
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())
    assert all(display_width(line) <= width for line in lines)
