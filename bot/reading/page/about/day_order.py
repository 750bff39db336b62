"""A page in, how it writes its days out: whether 11/05/2024 is a day of May or of November. Pure.

A page's own other days decide, where one of them can be read in one way only; then the country
that it is written for.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from bot.reading.page.about.canonical import host_of
from bot.reading.text.written_days import NUMERIC
from bot.text.invisible import DIRECTION_MARKS

_REGION = re.compile(r"([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?$", re.IGNORECASE)
_COUNTRY = re.compile(r"\.([a-z]{2})$")
_COUNTRIES = {"uk": "GB", "eu": "IE", "io": "", "co": "", "tv": "", "me": "", "ai": "", "fm": ""}
"""Ends of hosts that are no country's code, or are used everywhere."""


def puts_month_first(text: str, known: Iterable[str], locales: Iterable[str], url: str) -> bool:
    """Whether a page's days in numbers begin with the month.

    `known` are days told without doubt, as YYYY-MM-DD; `locales` are what the page names of its
    language and country.
    """
    first = second = 0
    ambiguous = set()
    for match in NUMERIC.finditer(text):
        one, two, year = int(match["d"]), int(match["m"]), match["y"]
        first += one <= 12 < two <= 31
        second += two <= 12 < one <= 31
        if one <= 12 and two <= 12 and one != two:
            ambiguous.add((f"{year}-{one:02}-{two:02}", f"{year}-{two:02}-{one:02}"))
    if not ambiguous or first != second:
        return first > second
    told = set(known)
    months = sum(month in told for month, _ in ambiguous)
    days = sum(day in told for _, day in ambiguous)
    return months > days if months != days else _is_custom(locales, url)


def _is_custom(locales: Iterable[str], url: str) -> bool:
    """Whether the page's country, or else its host's, puts the month first."""
    named = [found.groups() for one in locales if (found := _REGION.match(one.strip()))]
    end = _COUNTRY.search(host_of(url))
    here = _COUNTRIES.get(end[1], end[1]) if end else ""
    whole = [(language, country) for language, country in named if country]
    places = whole or [(language, here) for language, _ in named]
    return bool(places) and _month_first(places[0][0].lower(), places[0][1].upper())


@functools.lru_cache(maxsize=256)
def _month_first(language: str, country: str) -> bool:
    from babel import Locale, UnknownLocaleError  # slow to import, and few pages need it

    whole = (f"{language}_{country}", f"und_{country}") if country else ()
    for name in (*whole, language):
        try:
            pattern = Locale.parse(name).date_formats["short"].pattern
        except (UnknownLocaleError, ValueError, KeyError):
            continue
        return str(pattern).lstrip(f"'{DIRECTION_MARKS}").startswith("M")
    return False
