"""Text and a width in, lines for a terminal out, wide characters counted as two. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

import wcwidth

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
    return wcwidth.width(text, control_codes="ignore")


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
        piece, start, end, used = found[0], 0, 0, 0
        for cluster in wcwidth.iter_graphemes(piece.rstrip()):
            columns = display_width(cluster)
            if used + columns > most:
                yield piece[start:end]
                start, used = end, 0
            end += len(cluster)
            used += columns
        yield piece[start:]
