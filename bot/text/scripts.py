"""Characters in, the script they are written in out. Pure.

The tables are the insides of character classes, so that patterns are built from them.
"""

from __future__ import annotations

import re

SCRIPTS = {
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u052f",
    "hebrew": "\u0590-\u05ff",
    # Without the punctuation that other scripts borrow.
    "arabic": "\u0600-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06ff\u0750-\u077f",
    "devanagari": "\u0900-\u097f",
    "thai": "\u0e00-\u0e7f",
    "hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "kana": "\u3040-\u30ff\u31f0-\u31ff",
    "han": "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
}
HAN = "\u4e00-\u9fff"
"""The Chinese characters that names and places are written with."""
HIRAGANA = "\u3040-\u309f"
KATAKANA, HANGUL_SYLLABLES = "\u30a0-\u30ff", "가-힣"
EVERY_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters with the rare ones, which have variations."""
UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""Pattern of a letter of a script that puts no spaces between words."""
_EAST_ASIAN = "\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef"
WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
"""What takes two columns, and after which a line may end."""
SPACED = r"a-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u058f\u05d0-\u05ea\u0620-\u06ff"
"""Small letters of scripts that put spaces between words, digits, and the underscore."""
CAPITALS, SMALL = "A-ZÀ-ÞŁŚŻА-Я", "a-zа-яß-ÿ"
"""Letters of Latin and Cyrillic."""
MARKS = (
    r"\u0300-\u036f\u0591-\u05c7\u0900-\u0963\u0966-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
"""Vowel signs are no letters to Python: without them no word of Hindi, Thai or Tamil is whole."""
STACKED = "\u0300-\u036f\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Marks that stack above and below a letter, as many as one writes."""
LETTER = rf"(?:[^\W\d_]|[{MARKS}])"
"""Pattern of one letter, or of a mark that belongs to one."""
WORD = rf"(?:[^\W_]|[{MARKS}])"
"""Pattern of one letter, mark or digit."""

_NO_SPACE_IN_LINES = re.compile(f"[{_EAST_ASIAN}{SCRIPTS['thai']}]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_UNSPACED = re.compile(UNSPACED)
_NO_SPACE_AFTER = re.compile(f"[{_EAST_ASIAN}]$")
_OF_SCRIPT = {name: re.compile(f"[{characters}]") for name, characters in SCRIPTS.items()}


def script_of(text: str) -> str:
    """The script that more than nine in ten letters belong to; "" where there is none."""
    letters = sum(map(str.isalpha, text))
    return next(
        (name for name, one in _OF_SCRIPT.items() if len(one.findall(text)) > 0.9 * letters > 0),
        "",
    )


def is_unspaced(text: str) -> bool:
    """Whether a letter of a script without spaces between words is in it."""
    return _UNSPACED.search(text) is not None


def without_unspaced(text: str) -> tuple[str, int]:
    """The text with a space for each such letter, and how many there were."""
    return _UNSPACED.subn(" ", text)


def runs_right_to_left(text: str) -> bool:
    """Whether a character of a script that runs from right to left is in it."""
    return _RIGHT_TO_LEFT.search(text) is not None


def join_texts(before: str, after: str) -> str:
    """Two lines of one text as one; a space between them where their script has spaces."""
    unspaced = _NO_SPACE_IN_LINES.match(before[-1:]) and _NO_SPACE_IN_LINES.match(after[:1])
    return before + after if unspaced else f"{before} {after}"


def join_sentences(before: str, after: str) -> str:
    """Two sentences of one text as one; Thai has no space between words, but one here."""
    return before + after if not before or _NO_SPACE_AFTER.search(before) else f"{before} {after}"
