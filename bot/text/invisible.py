"""Text in, the same without characters that nobody sees out. Pure.

Models read what eyes do not: letters of the tag block, bits in rows of joiners, text that an
override turns around. Who shows or stores a text has needs of their own, each with a name here.
"""

from __future__ import annotations

import re

from bot.text.scripts import EVERY_HAN, STACKED

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""With them every terminal sequence; tabs and line feeds stay."""
_SURROGATES = "\ud800-\udfff"
"""Without a partner they cannot be encoded."""
_FILLERS = "\u115f\u1160\u3164\uffa0"
"""Hangul's: blanks that count as letters."""
_ZERO_WIDTH = "\u180e\u200b\u2060-\u2064\ufeff"
_BIDI = "\u202a-\u202e\u2066-\u206f"
"""Embeddings, overrides, isolates, and what is deprecated of them."""
_ANNOTATIONS = "\ufff9-\ufffb"
_TAGS = "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
_NO_CHARACTERS = "\ufffe\uffff"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
UNWRITTEN = "\x00-\x08\x0e-\x1f\ufffd\ufffe\uffff\ue000-\uf8ff"
"""Inside of a character class: what nobody writes, and a wrong charset makes."""
DIRECTION_MARKS = f"{LEFT_TO_RIGHT_MARK}{RIGHT_TO_LEFT_MARK}"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
ISOLATES = "\u2066-\u2068"
"""What begins text that runs its own way, whatever stands around it."""
PASSED_OVER = "\u00ad\u200c-\u200f\ufe00-\ufe0f"
"""Soft hyphens, joiners, marks of direction and variations: scripts and emoji need them."""
UNSAFE = (
    f"{_CONTROLS}{_FILLERS}\u2800{_ZERO_WIDTH}{_BIDI}{_SURROGATES}{_ANNOTATIONS}{_NO_CHARACTERS}"
    "\U000e0000-\U000e007f"
)
"""Inside of a character class: what no text that is shown may hold."""
NOT_IN_ADDRESSES = (
    f"\x00-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff{_SURROGATES}"
)
"""Inside of a character class: what ends a link in a text, or has to be escaped in an address."""

_INVISIBLE = re.compile(
    f"[{_FILLERS}{_ZERO_WIDTH}{_BIDI}{_ANNOTATIONS}{_TAGS}"
    "\U0001d173-\U0001d17a"  # beams of musical notes
    "]+"
    # Joiners, marks and variations stand alone or, in emoji, as two; a row of them is a code.
    "|[\u200c-\u200f\ufe00-\ufe0f]{3,}"
    # A variation of what has none; of Chinese characters there are many.
    f"|(?<![{EVERY_HAN}])[\U000e0100-\U000e01ef]+"
    "|(?<=[\U000e0100-\U000e01ef])[\U000e0100-\U000e01ef]+"
)
_UNSAFE = re.compile(f"[{UNSAFE}]")
_UNSTORABLE = re.compile(f"[\x00-\x08\x0b\x0e-\x1f\x7f{_SURROGATES}{_NO_CHARACTERS}]")
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# No orthography needs more than three marks on a letter; towers of them cover the lines above.
_TOWER = re.compile(f"([{STACKED}]{{3}})[{STACKED}]+")


def without_invisible(text: str) -> str:
    """The text without what is invisible; joiners that scripts and emoji need stay."""
    return _INVISIBLE.sub("", text)


def invisible_spans(text: str) -> list[tuple[int, int]]:
    """Where each run of what is invisible starts and ends."""
    return [found.span() for found in _INVISIBLE.finditer(text)]


def without_controls(text: str) -> str:
    """The text without control, override and invisible characters; white space stays as it is."""
    return _UNSAFE.sub("", text)


def without_towers(text: str) -> str:
    """The text with at most three marks on a letter."""
    return _TOWER.sub(r"\1", text)


def clean_characters(text: str) -> str:
    """The text without NULs, control characters and lone surrogates: no XML library takes them."""
    return _UNSTORABLE.sub("", text)


def plain_breaks(text: str) -> str:
    """The text with line feeds for every kind of line's end."""
    return _BREAKS.sub("\n", text)
