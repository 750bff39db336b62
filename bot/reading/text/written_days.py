"""Text in, the days that are written in it out. Pure."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date

from bot.text.calendar_names import month_names

_WITH_SHORT = ("en", "en_GB", "de", "de_AT", "es", "fr", "it", "pt")
"""In the others too many abbreviations are other words ("led", "sie")."""
_LOCALES = (*("nl", "sv", "no", "da", "fi", "pl", "cs", "ru", "uk", "tr", "id", "ar", "fa", "hi"),)
_OTHERS = {"feber": 2}
"""What CLDR does not have: February in Austria."""
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[-/.年년]\s?(?P<m>\d{1,2})\s?[-/.月월]\s?(?P<d>\d{1,2})(?!\d)"
)
_YEAR_LAST = re.compile(rf"(?<![\d./])(?P<d>\d{{1,2}})([./-])\s?(?P<m>\d{{1,2}})\2\s?{_YEAR}")
NUMERIC = re.compile(rf"(?<![\d./])(?P<d>\d{{1,2}})([/-])\s?(?P<m>\d{{1,2}})\2\s?{_YEAR}")
"""Days whose order is another in other countries; with full stops the day is always the first."""


def find_days(text: str, month_first: bool = False) -> list[str]:
    """Every day as YYYY-MM-DD, in order; what comes first in 11/05/2024 counts only where both
    orders can be."""
    return [day for _, day in sorted(_found(text, month_first))]


def _found(text: str, month_first: bool) -> Iterator[tuple[int, str]]:
    for pattern in (_YEAR_FIRST, _YEAR_LAST):
        for match in pattern.finditer(text):
            month, number = int(match["m"]), int(match["d"])
            swapped = month_first and pattern is _YEAR_LAST and match[2] != "."
            month, number = (number, month) if swapped else (month, number)
            month, number = (number, month) if month > 12 else (month, number)
            if iso := _iso(int(match["y"]), month, number):
                yield match.start(), iso
    for match in _named().finditer(text.lower()):
        year, day = match["y1"] or match["y2"], match["d1"] or match["d2"]
        if iso := _iso(int(year), months()[match["m1"] or match["m2"]], int(day)):
            yield match.start(), iso


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


@functools.cache
def months() -> dict[str, int]:
    """The names of months in all languages, in small letters, and each one's number."""
    short = (name for locale in _WITH_SHORT for name in month_names(locale, short=True))
    return {
        **dict(short),
        **dict(name for one in _LOCALES for name in month_names(one)),
        **_OTHERS,
    }


@functools.cache
def _named() -> re.Pattern[str]:
    """What finds a day with a month's name, before or after it."""
    name = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    year = r"(?:19|20)\d\d"
    day_first = (
        rf"(?<!\d)(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de\s|of\s)?"
        rf"(?P<m1>{name})\.?,?\s(?:de\s|del\s)?(?P<y1>{year})(?!\d)"
    )
    month_first = (
        rf"(?<!\w)(?P<m2>{name})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y2>{year})(?!\d)"
    )
    return re.compile(f"{day_first}|{month_first}")
