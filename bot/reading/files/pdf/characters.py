"""A page's characters as PDFium tells them in, the lines' words out. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.reading.markup.letters import RAISED
from bot.text.invisible import clean_characters

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

HYPHENS = "\ufffe\x02"
"""What PDFium writes for the hyphen of a divided word, and for a character that has no Unicode."""
_LONGEST_LINE = 20_000
_LOST = "\ufffd"
_LIGATURES = {"\x0b": "ff", "\x0c": "fi", "\x0e": "ffi", "\x0f": "ffl"} | {
    "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl"
}  # fmt: skip
"""TeX's numbers for them, which fonts without names for their characters keep."""
_LIGATURE = re.compile(r"[\x0b\x0c\x0e\x0f\x1b-\x1f](?=[^\W\d_])|(?<=[^\W\d_])[\x0b\x0c\x0e\x0f]")
_GAP = re.compile(r"(?<=[^\W\d_])[\x00-\x08\x10-\x1a\ufffe](?=[^\W\d_])")
_NUMBER = re.compile(r"(?<!\d)\d{2,}(?!\d)")
_RAISED_SIZE = 0.8
"""Of the digits' size around it, up to which a raised digit is none of that number."""
_SHORTEST_NOTED = 3
"""Digits of a number from which a raised one behind it is a note's; "10" has a power."""


def runs_of(text: PdfTextPage) -> list[tuple[int, list[str]]]:
    """The characters of each line, and the index of its first; a soft hyphen ends a line, too."""
    from pypdfium2 import raw

    # Character by character, since only these indices are also those of the boxes.
    runs: list[tuple[int, list[str]]] = []
    start, characters = 0, []
    unicode_of, handle = raw.FPDFText_GetUnicode, text.raw
    count = text.count_chars()
    for index in range(count):
        character = chr(unicode_of(handle, index))
        if character not in "\r\n":
            characters.append(character)
        ends = character in HYPHENS and not _goes_on(text, index, count)
        if character in "\r\n" or ends or len(characters) > _LONGEST_LINE:
            if characters:
                runs.append((start, characters))
            start, characters = index + 1, []
    if characters:
        runs.append((start, characters))
    return [run for run in runs if words_of(text, "".join(run[1]), run[0])]


def words_of(text: PdfTextPage, characters: str, start: int) -> str:
    """The words of a line whose first character has the index `start`.

    Ligatures are letters, what has no Unicode within a word is marked as lost, and raised digits
    are no digits of the number before them.
    """
    shown = _NUMBER.sub(lambda found: _number(text, found, start), characters)
    shown = _LIGATURE.sub(lambda found: _LIGATURES[found[0]], shown)
    shown = _GAP.sub(_LOST, shown)
    return " ".join(clean_characters(shown.replace("\ufffe", "")).split())


def _goes_on(text: PdfTextPage, index: int, count: int) -> bool:
    """Whether the next character stands right behind in the same line."""
    if index + 1 >= count:
        return False
    _, bottom, right, top = text.get_charbox(index, loose=True)
    left, low, _, high = text.get_charbox(index + 1, loose=True)
    middle = (low + high) / 2
    return bool(bottom < middle < top and abs(left - right) < top - bottom)


def _number(text: PdfTextPage, found: re.Match[str], start: int) -> str:
    """The digits as they are meant: "2024" where a note's number follows it, "10⁶"."""
    digits, first = found[0], start + found.start()
    size, bottom = _size(text, first)
    end = len(digits)
    while end > 1 and _is_raised(*_size(text, first + end - 1), size, bottom):
        end -= 1
    power = digits[end:] if end < _SHORTEST_NOTED else ""
    return digits[:end] + power.translate(RAISED)


def _is_raised(size: float, bottom: float, full: float, ground: float) -> bool:
    return size <= _RAISED_SIZE * full and bottom > ground


def _size(text: PdfTextPage, index: int) -> tuple[float, float]:
    _, bottom, _, top = text.get_charbox(index, loose=True)
    return top - bottom, bottom
