"""A folded text and the numbers in it in, the unit that each one counts out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.summarizing.checking.numbers import Number
from bot.text.folding import fold
from bot.text.scripts import SCRIPTS, UNSPACED, WORD
from bot.text.tables import load_table

_LONG = 5
"""Letters from which a word stands for its inflections."""
_SQUARE = re.compile(
    r"(?:square|sq\.?|квадратн\w*|वर्ग) (?P<one>\w+)"
    r"|(?P<two>\w+) (?:cuadrad|carré|quadrad|quadrat|kwadratow|persegi|مربع|مربعا)\w*"
)
_JOINT = r"[ -]?(?:de |d'|di |of )?"
_HANGUL = re.compile(f"[{SCRIPTS['hangul']}]")
_NEXT = re.compile(rf" ({WORD}+)")
_BEFORE = re.compile(r"(r\$|[$€£₽₹₺₩₴]) ?$")


def unit_of(folded: str, number: Number) -> str:
    """The unit behind a number, or before it, by its English name; "" where none is known."""
    before = _BEFORE.search(folded, max(0, number.start - 3), number.start)
    if before:
        return _by_word()[before[1]]
    after = re.compile(_JOINT).match(folded, number.end)
    start = after.end() if after else number.end
    square = _SQUARE.match(folded, start)
    if square:
        unit = _named(square["one"] or square["two"], 0)
        return f"square_{unit}" if unit else ""
    return _named(folded, start)


def units_of_values(folded: str, numbers: Iterable[Number]) -> dict[float, frozenset[str]]:
    """By value, the units with which a text gives it; "" among them where it gives none."""
    found: dict[float, set[str]] = {}
    for number in numbers:
        unit = unit_of(folded, number)
        for value in number.values:
            found.setdefault(value, set()).add(unit)
    return {value: frozenset(units) for value, units in found.items()}


def counted_after(folded: str, number: Number) -> str:
    """The word right after a number; "" without one."""
    match = _NEXT.match(folded, number.end)
    return match[1] if match else ""


def counted_by_word(folded: str, numbers: Iterable[Number]) -> dict[str, frozenset[float]]:
    """By the word right after it, the numbers of a text."""
    found: dict[str, set[float]] = {}
    for number in numbers:
        found.setdefault(counted_after(folded, number), set()).update(number.values)
    return {word: frozenset(values) for word, values in found.items() if word}


def _named(text: str, start: int) -> str:
    match = _pattern().match(text, start)
    return _by_word()[match[match.lastindex or 0]] if match else ""


@cache
def _pattern() -> re.Pattern[str]:
    """A unit's word: whole, or with an ending where it is long, or at once in unspaced scripts."""
    longest_first = sorted(_by_word(), key=len, reverse=True)
    return re.compile("|".join(f"({re.escape(word)}){_ending(word)}" for word in longest_first))


def _ending(word: str) -> str:
    if not word[-1].isalpha() or re.match(UNSPACED, word) or _HANGUL.match(word):
        return ""
    return rf"(?!{WORD}{{5}})" if len(word) >= _LONG else rf"(?!{WORD})"


@cache
def _by_word() -> dict[str, str]:
    return dict(_words())


def _words() -> Iterator[tuple[str, str]]:
    for unit, words in load_table(__package__, "units.toml")["units"].items():
        for word in words.split():
            yield fold(word), unit
