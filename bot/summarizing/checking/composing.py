"""Numbers that stand beside each other in, the one number that they are out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import pairwise

from bot.summarizing.checking.digits import scales_after
from bot.summarizing.checking.number import Number
from bot.text.scripts import LETTER, SMALL
from bot.text.tables import load_table

_TABLE = load_table(__package__, "composing.toml")
_GOES_ON: tuple[str, ...] = tuple(_TABLE["goes_on"].split())
_JOINTS = frozenset(_TABLE["joints"])
_ADDED_BEFORE = {
    word: float(value) for value, words in _TABLE["added_before"].items() for word in words.split()
}
_MONEY = r"[$€£¥₽₹₺₩₴]?"
_MOST_READINGS = 4
_HOURS = 24
_LONGEST_BEFORE = 8


def words_of(table: dict[str, list[str]]) -> str:
    """Pattern of any phrase of a table, the longest first."""
    phrases = {phrase for phrases in table.values() for phrase in phrases}
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


def join_scales(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """Numbers whose scales go down are one: 1万5000, 2 million 345 thousand."""
    joined: list[Number] = []
    for number in numbers:
        if joined and _goes_on(text, joined[-1], number):
            joined[-1] = _joined(joined[-1], number)
        else:
            joined.append(number)
    return joined


def _goes_on(text: str, number: Number, following: Number) -> bool:
    gap = text[number.end : following.start]
    if number.scale < 1000 or gap.strip() not in _JOINTS or following.vague or number.vague:
        return False
    if len(gap) - len(gap.lstrip()) > 1 or not 0 < min(following.values) < number.scale:
        return False
    if following.scale > 1:
        return following.scale < number.scale
    plain = gap.strip() in ("", "و") and following.values[0] < number.scale
    return plain and text.endswith(_GOES_ON, 0, number.end)


def _joined(number: Number, following: Number) -> Number:
    values = tuple(
        value + more for value in number.values for more in following.values if more < number.scale
    )[:_MOST_READINGS]
    return replace(number, values=values, end=following.end, scale=following.scale)


def add_halves(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """Three and a half, deux millions et demi, a year and a half, साढ़े तीन."""
    return [
        *(_with_half(text, language, number) for number in numbers),
        *(Number((1.5,), *match.span(), digits=False) for match in _one_and_half().finditer(text)),
    ]


def _with_half(text: str, language: str, number: Number) -> Number:
    before = (
        text[max(0, number.start - _LONGEST_BEFORE) : number.start].rstrip().rsplit(" ", 1)[-1]
    )
    if added := _ADDED_BEFORE.get(before):
        added *= number.scale
        return replace(number, values=tuple(value + added for value in number.values))
    match = _half().match(text, number.end)
    if match is None:
        return number
    scales, end = scales_after(text, match.end(), language)
    unit, scale = match["unit"], number.scale * scales[0]
    halved = [(value / number.scale + 0.5) * scale for value in number.values]
    # Of a unit between, the number may be a number of its own: two people and a half loaf.
    values = [*halved, *number.values] if unit else halved
    as_hour = [v for v in number.values if v <= _HOURS] if scale == 1 else []
    return replace(number, values=(*values, *as_hour), scale=scale,
                   end=number.end if unit else end)  # fmt: skip


@cache
def _half() -> re.Pattern[str]:
    unit = rf"(?P<unit>[ -]?{LETTER}{{1,12}}?)??"
    return re.compile(rf"{unit}[ -]?(?:{words_of(_TABLE['halves'])})(?![{SMALL}])")


@cache
def _one_and_half() -> re.Pattern[str]:
    article = words_of(_TABLE["articles"])
    return re.compile(rf"\b(?:{article}) ?{LETTER}+ (?:{words_of(_TABLE['halves'])})\b")


def share_scales(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """Both ends of a range have the scale of its second: 10 to 12 million; and 2019-20."""
    ranged = list(numbers)
    for index, (number, following) in enumerate(pairwise(numbers)):
        gap = text[number.end : following.start]
        if number.end > following.start or not _range().fullmatch(gap):
            continue
        if number.scale == 1 < following.scale:
            shared = (value * following.scale for value in number.values)
            ranged[index] = ranged[index].also(*shared)
        ranged[index + 1] = ranged[index + 1].also(*_later_year(number, following, gap))
    return ranged


def _later_year(number: Number, following: Number, gap: str) -> Iterable[float]:
    first, last = number.values[0], following.values[0]
    if gap.strip() in ("-", "/") and 1000 <= first < 2100 and first % 100 < last < 100:
        yield first - first % 100 + last


@cache
def _range() -> re.Pattern[str]:
    words = words_of(_TABLE["ranges"])
    return re.compile(rf" ?[%‰٪]?{_MONEY} ?(?:[-~/]|\.\.\.?|{words}) ?{_MONEY} ?")
