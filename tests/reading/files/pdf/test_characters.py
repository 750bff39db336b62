"""Promises of reading the characters of a PDF as they are meant."""

from __future__ import annotations

import pytest

from bot.reading.files.pdf.pdf import read_pdf
from tests.documents_made import LEFT, Printed, make_pdf, printed

STORY = ["The council of Norvik decided on Tuesday to rebuild", "the old harbour of the island."]


def test_a_line_of_controls_is_no_line() -> None:
    """A line of characters that mean nothing does no harm to the text around it."""
    pages = [[*printed(STORY), Printed("\x01\x03\x00", 140), *printed(["Work begins."], 160)]]
    assert read_pdf(make_pdf(pages)).text == f"{' '.join(STORY)}\n\nWork begins."


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "It is a di\ufffeerent harbour than it was.",
            "It is a di\ufffderent harbour than it was.",
        ),
        (
            "It is di\x0ecult to \x0cnd an o\x0ece there.",
            "It is difficult to find an office there.",
        ),
        ("The e\x1bect is di\x1ecult to see there.", "The effect is difficult to see there."),
        ("It is a di\x05erent harbour than it was.", "It is a di\ufffderent harbour than it was."),
        ("The sheri\x0b is at the new harbour.", "The sheriff is at the new harbour."),
    ],
    ids=["without unicode", "old numbers", "new numbers", "another control", "last letters"],
)
def test_a_lost_ligature_is_no_other_word(written: str, read: str) -> None:
    """Letters that a file draws as one are told where they are known, else marked as lost."""
    assert read_pdf(make_pdf([printed([written])])).text == read


def raised(before: str, digits: str, after: str, up: float = 4, size: float = 6) -> str:
    """What is read of a line with small digits in it, so many points above the others."""
    end = LEFT + 5 * len(before)
    line = [
        Printed(before, 100),
        Printed(digits, 100 - up, end, size),
        Printed(after, 100, end + 5 + len(digits) * size / 2),
    ]
    return read_pdf(make_pdf([[*line, *printed(STORY, 120)]])).paragraphs[0].text


@pytest.mark.parametrize(
    ("before", "digits", "expected"),
    [
        ("It was paid for in 2024", "3", "It was paid for in 2024"),
        ("It was paid for in 2024", "12", "It was paid for in 2024"),
        ("The new lamp has 10", "6", "The new lamp has 10⁶"),
        ("The new lamp has 2", "10", "The new lamp has 2¹⁰"),
    ],
    ids=["note", "note of two digits", "power", "power of one digit"],
)
def test_raised_digits_are_no_digits_of_the_number(
    before: str, digits: str, expected: str
) -> None:
    """A note's number or a power doesn't make another number of the one before it."""
    assert raised(before, digits, "and is lit.").startswith(f"{expected} and is lit.")


def test_digits_in_line_are_one_number() -> None:
    """A number whose end is printed smaller, but not raised, is whole."""
    assert raised("It cost 19", "99", "crowns.", up=-2).startswith("It cost 1999 crowns.")
