"""Text in, the numbers that it speaks of out, whatever the script, separators and words. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.summarizing.checking.clock import read_times
from bot.summarizing.checking.composing import add_halves, join_scales, share_scales
from bot.summarizing.checking.digits import find_in_digits
from bot.summarizing.checking.enumerations import count_enumerated
from bot.summarizing.checking.number import Number, by_place
from bot.summarizing.checking.number_words import find_in_words
from bot.summarizing.checking.numerals_han import find_in_han, find_in_hangul
from bot.summarizing.checking.shares import read_shares
from bot.summarizing.checking.years import read_years
from bot.text.folding import Folded

__all__ = ["Number", "find_numbers", "known_number"]

LARGEST_ROUNDING = 0.05
"""How far a number may be from the one that it rounds: "about 60" for 57 is another number."""

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
"""Nobody rounds a year between these: 2020 for 2019 is another one."""

Reading = Callable[[str, str, list[Number]], list[Number]]
READINGS: tuple[Reading, ...] = (
    join_scales,
    add_halves,
    share_scales,
    read_shares,
    read_years,
    read_times,
    count_enumerated,
)
"""Text, language and the numbers so far in, the numbers read further out; in this order."""


def find_numbers(folded: Folded, language: str) -> list[Number]:
    """Every number in a text; `language` says whose number words count ("" for none)."""
    text, language = folded.text, language[:2]
    numbers = [*find_in_digits(text, language), *find_in_han(text)]
    words = [*find_in_words(text, language), *find_in_hangul(text, language)]
    taken = {place for number in numbers for place in range(number.start, number.end)}
    numbers += [word for word in words if taken.isdisjoint(range(word.start, word.end))]
    for read in READINGS:
        numbers = read(text, language, by_place(numbers))
    return numbers


def known_number(number: Number, values: Iterable[float]) -> bool:
    """Whether one of these values is the number, is rounded by it, or in its decade or century."""
    first, last = number.within or (1, 0)
    return any(
        first <= known <= last
        or any(known == value or _rounds(value, known) for value in number.values)
        for known in values
    )


def _rounds(value: float, known: float) -> bool:
    if value % 100 and all(_FIRST_YEAR < one < _LAST_YEAR for one in (value, known)):
        return False
    if not known or abs(value - known) > LARGEST_ROUNDING * abs(known):
        return False
    digits = len(f"{value:.10g}".replace(".", "").strip("0"))
    return (
        digits < len(f"{known:.10g}".replace(".", "").strip("0"))
        and float(f"{known:.{max(digits, 1)}g}") == value
    )
