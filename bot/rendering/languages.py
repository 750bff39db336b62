"""Language codes in, names that readers know out. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.text.invisible import (
    FIRST_STRONG_ISOLATE,
    ISOLATES,
    LEFT_TO_RIGHT_MARK,
    POP_ISOLATE,
    RIGHT_TO_LEFT_MARK,
)
from bot.text.scripts import runs_right_to_left

SUMMARY_LANGUAGES = (
    *("en", "de", "es", "fr", "it", "pt-BR", "pl", "ru", "uk"),
    *("tr", "ar", "fa", "hi", "id", "ja", "ko", "zh-Hans"),
)
"""The languages that the menus offer for summaries; others can be had by their code."""

_OLD_CODES = {"in": "id", "iw": "he", "ji": "yi", "cmn": "zh"}
"""Codes that Java and Android still send, and what they are called today."""

_ISOLATES = re.compile(f"[{ISOLATES}]")
_OWN_NAMES = {"id": "Bahasa Indonesia", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""What speakers write where CLDR has a shorter name, or one with brackets."""
_DIGITS = {"arabext": str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")}
"""By CLDR's numbering systems; the other languages of the interface write Western digits."""


def closest(language: str, offered: Sequence[str]) -> str:
    """The nearest of the languages offered: for de-AT de, for pt pt-BR; "" where none is near."""
    by_tag = {one.casefold(): one for one in offered}
    tag = _tag(language).casefold()
    while tag:
        relatives = (one for one in by_tag if one == tag or one.startswith(f"{tag}-"))
        nearest = min(relatives, key=len, default="")
        if nearest:
            return by_tag[nearest]
        tag = tag.rpartition("-")[0]
    return ""


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale:
    """What Babel knows of a BCP 47 language; of English for one that it does not know."""
    tag = _tag(language)
    while tag:
        try:
            return Locale.parse(tag, sep="-")
        except (ValueError, UnknownLocaleError):
            tag = tag.rpartition("-")[0]
    return Locale("en")


def _tag(language: str) -> str:
    """A language's tag as it is written today."""
    first, *rest = language.replace("_", "-").split("-")
    return "-".join((_OLD_CODES.get(first.casefold(), first), *rest))


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return locale_of(language).text_direction == "rtl"


def isolate(text: str, within: str) -> str:
    """Keeps a text from turning around what stands beside it in a line of the language `within`.

    Left-to-right text in a left-to-right line needs nothing: no invisible characters to copy.
    """
    if not is_right_to_left(within) and not runs_right_to_left(text):
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def mark_lines(text: str, language: str) -> str:
    """The text; lines in which something is isolated begin with the mark of the language's way.

    Apps that don't know isolates go by a line's first letter.
    """
    mark = direction_mark(language)
    return "\n".join(
        f"{mark}{line}" if _ISOLATES.search(line) and not line.startswith(mark) else line
        for line in text.split("\n")
    )


def direction_mark(language: str) -> str:
    """The invisible letter that says which way a line of the language runs."""
    return RIGHT_TO_LEFT_MARK if is_right_to_left(language) else LEFT_TO_RIGHT_MARK


def in_own_digits(number: str, language: str) -> str:
    """A number in Western digits as readers of the language write it."""
    return number.translate(_DIGITS.get(locale_of(language).default_numbering_system, {}))


def language_name(code: str, in_language: str) -> str:
    """A language's name in another language; the code itself where Babel has no name."""
    try:
        named = Locale.parse(code, sep="-").get_display_name(locale_of(in_language))
    except (ValueError, UnknownLocaleError):
        named = None
    return named or code


def own_name(code: str) -> str:
    """A language's name in that language, as a menu shows it."""
    name = _OWN_NAMES.get(code) or language_name(code, code)
    return name[:1].upper() + name[1:]
