"""Numbers of a text in, the shares that they give as per cent out: two thirds, 7 in 10. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.summarizing.checking.composing import words_of
from bot.summarizing.checking.number import UNSPACED_LANGUAGES, Number
from bot.text.scripts import LETTER
from bot.text.tables import load_table

_TABLE = load_table(__package__, "shares.toml")
_TENTHS = re.compile(rf" ?(?:{words_of(_TABLE['tenths'])})")
_LARGEST_WHOLE = 100
_LARGEST_PART = 20
_LONGEST_ONE = 10
_ONE = re.compile(rf"(?<!{LETTER})(?:{words_of({'': _TABLE['ones']['words']})})[' -]$")
_OF = re.compile(
    rf" ?(?:$|[^\w ]|(?<= )(?:{words_of({'': _TABLE['ones']['before']})})(?!{LETTER}))"
)


def read_shares(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """The numbers with the per cent that they come to, and shares in words."""
    shared = [_in_tenths(text, number) for number in numbers]
    for before, after in pairwise(range(len(numbers))):
        for percent in _of_pair(text, numbers[before], numbers[after]):
            shared[before] = shared[before].also(*_rounded(percent))
            shared[after] = shared[after].also(*_rounded(percent))
    shares = list(_find_shares(text, language, numbers))
    return [*_with_shares(shared, shares), *_in_words(shares)]


def _in_tenths(text: str, number: Number) -> Number:
    tenths = _TENTHS.match(text, number.end) and number.values[0] < 10
    return number.also(10 * number.values[0]) if tenths else number


def _of_pair(text: str, first: Number, second: Number) -> Iterator[float]:
    gap = text[first.end : second.start]
    if first.end > second.start or len(gap) > 24:
        return
    part, whole = first.values[0], second.values[0]
    if _whole_first().fullmatch(gap):
        part, whole = whole, part
    elif not _of_whole().fullmatch(gap):
        return
    if 0 < part < whole <= _LARGEST_WHOLE and part == int(part):
        yield 100 * part / whole


def _rounded(percent: float) -> tuple[float, ...]:
    """Two thirds are 66.67, 66.7, 67 and, cut off, 66 per cent."""
    return (percent, round(percent, 1), float(round(percent)), float(int(percent)))


def _in_words(shares: list[_Share]) -> Iterator[Number]:
    """The shares as numbers that claim nothing: half is a word of many uses."""
    for share in shares:
        values = (share.percent / 100, *_rounded(share.percent))
        yield Number(values, share.start, share.end, digits=False, vague=True)


def _with_shares(numbers: list[Number], shares: list[_Share]) -> Iterator[Number]:
    """The numbers, those that a share in words is made of with its per cent."""
    for number in numbers:
        around = (s for s in shares if s.start <= number.start and number.end <= s.end)
        share = next(around, None)
        yield number if share is None or number.digits else number.also(*_rounded(share.percent))


@dataclass(frozen=True, slots=True)
class _Share:
    """A share in words, with its numerator."""

    percent: float
    start: int
    end: int


def _find_shares(text: str, language: str, numbers: list[Number]) -> Iterator[_Share]:
    ends = {number.end: number for number in numbers if number.values[0] < _LARGEST_PART}
    pattern, wholes = _part_words(language)
    ambiguous = frozenset(_TABLE["ambiguous"].get(language, "").split())
    for match in pattern.finditer(text) if wholes else ():
        over, under = wholes[match.group(1)]
        before = ends.get(match.start() - 1) or ends.get(match.start())
        if before and over == 1 <= before.values[0] < under:
            yield _Share(100 * before.values[0] / under, before.start, match.end())
        elif match.group(1) not in ambiguous or _is_part(text, *match.span()):
            yield _Share(100 * over / under, *match.span())


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a word that is an ordinal too is a part: a third of it, but not a third time."""
    return bool(_ONE.search(text[max(0, start - _LONGEST_ONE) : start]) and _OF.match(text, end))


@cache
def _part_words(language: str) -> tuple[re.Pattern[str], dict[str, tuple[int, int]]]:
    """What finds a language's words for parts, and each one's numerator and denominator."""
    parts: dict[str, str] = _TABLE["parts"].get(language, {})
    phrases: dict[str, list[str]] = _TABLE["phrases"].get(language, {})
    wholes = {word: (1, int(whole)) for whole, words in parts.items() for word in words.split()}
    for fraction, forms in phrases.items():
        over, under = map(int, fraction.split("/"))
        wholes |= dict.fromkeys(forms, (over, under))
    words = "|".join(map(re.escape, sorted(wholes, key=len, reverse=True)))
    if language in UNSPACED_LANGUAGES:
        return re.compile(f"({words})"), wholes
    prefix = "[وب]?" if language == "ar" else ""
    return re.compile(rf"(?<!{LETTER}){prefix}({words})(?!{LETTER})"), wholes


@cache
def _of_whole() -> re.Pattern[str]:
    return re.compile(rf"(?: ?{LETTER}{{1,9}})?? ?(?:{words_of(_TABLE['of_whole'])}) ")


@cache
def _whole_first() -> re.Pattern[str]:
    return re.compile(rf" ?(?:{words_of(_TABLE['whole_first'])}) ?(?:約|约|有)?")
