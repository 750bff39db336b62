"""A text and its language in, the months and weekdays that it names out. Pure.

A word is a month that begins with its name, or its stem, and adds at most an ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.summarizing.checking.places import Token
from bot.text.calendar_names import month_names, weekday_names
from bot.text.folding import fold
from bot.text.scripts import WORD
from bot.text.tables import load_table

_WORDS = load_table(__package__, "calendar_words.toml")
_WITH_WEEKDAYS = frozenset({"de", "es", "fr", "it", "pl", "ru", "uk", "tr", "ar", "hi"})
"""In the others weekdays are names by their capitals (English), or other words as well."""
_LONGEST_ENDING = 4
_LONGEST_DAY = 12
"""Characters before a month in which its day stands."""
DATE = re.compile(r"\b(?:\d{4}-(\d{1,2})-\d{1,2}|(\d{1,2})([./])(\d{1,2})\3(?:\d{4}|\d\d))\b")
_BEFORE = re.compile(r"\d[\d.]*(?:st|nd|rd|th|er)?\.?,? (?:of |de |di )?$")
_AFTER = re.compile(r",? (?:of |de |di |del )?\d")

Named = tuple[int, Token]
"""The number of a month or weekday, and the word that names it."""


def month_stems(language: str, month: int) -> tuple[str, ...]:
    """How the words for a month (1 to 12) begin; none in languages that count them."""
    stems = _stems("month", language[:2])
    return tuple(stem for stem, number in stems.items() if number == month)


def find_months(folded: str, language: str, *, dated: bool) -> Iterator[Named]:
    """The months, January 1, that a folded text names.

    `dated` leaves out those without a figure beside (3 March, mars 2020): "may" and "mars" are
    other words too.
    """
    for month, token in _find(folded, "month", language[:2], _LONGEST_ENDING):
        if not dated or _has_figure_beside(folded, token):
            yield month, token


def find_weekdays(folded: str, language: str) -> Iterator[Named]:
    """The weekdays, Monday 1, that a folded text names; English ones are names already."""
    named = language[:2] if language[:2] in _WITH_WEEKDAYS else ""
    return _find(folded, "weekday", named, len(folded))


def months_in_figures(folded: str) -> Iterator[int]:
    """The months of dates in figures; of 3/4/2020 both, as nobody knows which is meant."""
    for match in DATE.finditer(folded):
        for group in (1, 2, 4):
            value = int(match.group(group) or 0)
            if 1 <= value <= 12:
                yield value


def _has_figure_beside(folded: str, token: Token) -> bool:
    before = folded[max(0, token.start - _LONGEST_DAY) : token.start]
    return bool(_BEFORE.search(before) or _AFTER.match(folded, token.end))


def _find(folded: str, kind: str, language: str, longest_ending: int) -> Iterator[Named]:
    stems = _stems(kind, language)
    for match in _pattern(kind, language).finditer(folded) if stems else ():
        if len(match.group(2)) <= longest_ending:
            yield stems[match.group(1)], Token(match.group(), *match.span())


@cache
def _stems(kind: str, language: str) -> dict[str, int]:
    """Each stem's number, counted from 1."""
    if stems := _WORDS[f"{kind}_stems"].get(language):
        numbered = enumerate(stems.split(), 1)
        return {stem: number for number, forms in numbered for stem in forms.split("/")}
    names = month_names(language) if kind == "month" else weekday_names(language)
    variants: dict[str, int] = _WORDS[f"{kind}_variants"].get(language, {})
    return {fold(name): number for name, number in names} | variants


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    longest_first = sorted(_stems(kind, language), key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})({WORD}*)")
