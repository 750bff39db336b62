"""Text and a width in, lines for a terminal out, wide characters counted as two. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.rendering.cleaning import clean
from bot.text.scripts import WIDE
from bot.text.sentence_ends import WIDE_MARKS

_LEAST_ROOM = 10
_OPENING = "（「『【〈《〔［｛“‘"
_CLOSING = WIDE_MARKS + "．・）」』】〉》〕］｝”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
# Chinese and Japanese lines may end after any character, but not after an opening bracket, and
# none begins with a closing one. Everything else, Korean too, puts spaces between words.
_PIECE = re.compile(
    rf"(?:[{_OPENING}]*[{WIDE}][{_CLOSING}]*|[{_OPENING}]*[^\s{WIDE}{_OPENING}]+|\S)\s*"
)


def display_width(text: str) -> int:
    """The columns that a text takes."""
    return sum(_columns(character) for character in text)


def wrap(text: str, width: int, first: str = "", later: str = "") -> list[str]:
    """The lines of one paragraph, cleaned: no control character of the text gets through.

    No line is wider than `width`. `first` and `later` stand before the first line and the others.
    """
    room = max(width, display_width(later) + _LEAST_ROOM)
    lines: list[str] = []
    line, used, empty = first, display_width(first), True
    for piece in _pieces(clean(text), room - display_width(later)):
        if not empty and used + display_width(piece.rstrip()) > room:
            lines.append(line.rstrip())
            line, used = later, display_width(later)
        line += piece
        used += display_width(piece)
        empty = False
    return lines if empty else [*lines, line.rstrip()]


def _pieces(text: str, most: int) -> Iterator[str]:
    """What must not be parted, with the space after it; words wider than a line are parted."""
    for found in _PIECE.finditer(text):
        piece, start, used = found[0], 0, 0
        for index, character in enumerate(piece.rstrip()):
            used += _columns(character)
            if used > most:
                yield piece[start:index]
                start, used = index, _columns(character)
        yield piece[start:]


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
