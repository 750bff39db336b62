"""What somebody typed, or copied out of a message, in; the same in plain characters out. Pure."""

from __future__ import annotations

import unicodedata

UNSEEN = "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
"""Pattern of one character that nobody sees; messages that run from right to left hold them."""
_SIGNS = str.maketrans("٬٫،؛٪−‐‑–﹣－", ",.,;%------")


def as_typed(text: str) -> str:
    """The text without invisible characters; digits, separators and minus signs are ASCII's."""
    return "".join(map(_plain, text)).translate(_SIGNS)


def _plain(character: str) -> str:
    if unicodedata.category(character) == "Cf":
        return ""
    if unicodedata.category(character) == "Zs":
        return " "
    digit = unicodedata.digit(character, None) if character.isdecimal() else None
    return character if digit is None else str(digit)
