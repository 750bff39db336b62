"""Numbers of a text in, its decades, centuries and years of eras out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bot.summarizing.checking.number import Number
from bot.text.scripts import LETTER, SMALL
from bot.text.tables import load_table

_TABLE = load_table(__package__, "years.toml")
_ERAS: dict[str, int] = _TABLE["eras"]
_ERA = re.compile(rf"(?:{'|'.join(_ERAS)}) ?$")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
_SHORT_YEAR = re.compile(r"(?:年|년) ?\d{1,2}(?:月|월)")
_FIRST_YEAR = re.compile(rf"({'|'.join(_ERAS)})元年")
_PAST = 30
"""Two digits up to this are years of this century."""


def _phrases(listed: str) -> list[str]:
    """The phrases of a list, the longest first."""
    phrases = (phrase.strip() for phrase in listed.replace("\n", "|").split("|"))
    return sorted(filter(None, phrases), key=len, reverse=True)


def _any(name: str) -> str:
    return "|".join(map(re.escape, _phrases(_TABLE[name])))


_CENTURY = rf"(?:{_any('century_after')})"
_OF_CENTURY = rf"(?:{_any('century_before')})"
_DECADE = re.compile(rf" ?(?:{_any('decade_after')})(?![{SMALL}])")
_OF_DECADE = re.compile(rf"(?<!{LETTER})(?:{_any('decade_before')}) '?$")
_CENTURY_AFTER = re.compile(
    r"(?:\.|st|nd|rd|th|e|º|°|eme|ème|-?[йгом]+|वीं|'?inci|'?nci|- ?й)?"
    rf" ?{_CENTURY}(?!{LETTER}{{3}})"
)
_CENTURY_BEFORE = re.compile(rf"{_OF_CENTURY} (?:ke-)?$")
_ROMAN = re.compile(
    rf"(?<!{LETTER})(?:({_OF_CENTURY}) )?(?P<roman>[ivxх]{{1,6}})(?:e|ème|º|-[{SMALL}]{{1,2}})?"
    rf"(?(1)(?!{LETTER})| {_CENTURY})"
)
_LONGEST_BEFORE = 24


def read_years(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """The numbers, with the years that those of decades, centuries and eras stand for."""
    return [
        *(_read(text, number) for number in numbers),
        *_roman_centuries(text),
        *_decades_in_words(text, language),
        *_centuries_in_words(text),
        *(
            Number((1.0 + _ERAS[match[1]],), *match.span(), vague=True)
            for match in _FIRST_YEAR.finditer(text)
        ),
    ]


def _read(text: str, number: Number) -> Number:
    value, before = number.values[0], text[max(0, number.start - _LONGEST_BEFORE) : number.start]
    if not 0 < value <= 2100 or value != int(value) or number.scale > 1:
        return number
    if era := _ERA.search(before):
        return number.also(value + _ERAS[era.group().strip()])
    if value <= 21 and (_CENTURY_AFTER.match(text, number.end) or _CENTURY_BEFORE.search(before)):
        return replace(number, within=_century(int(value)))
    if not value % 10 and (_DECADE.match(text, number.end) or _OF_DECADE.search(before)):
        return _decade(number, int(value))
    if value < 100 and number.digits:
        short = _SHORT_YEAR.match(text, number.end) or before.endswith(" '")
        return number.also(value + (2000 if value <= _PAST else 1900)) if short else number
    return number


def _decade(number: Number, value: int) -> Number:
    if value >= 1000:
        within = (float(value), value + 9.0)
        if not value % 100:
            number = number.also(value // 100 + 1.0)
        return replace(number, within=within)
    if not 10 <= value <= 90:
        return number
    decade = value + (2000 if value <= 10 else 1900)
    return replace(number.also(float(decade)), within=(float(decade), decade + 9.0))


def _century(number: int) -> tuple[float, float]:
    return 100.0 * number - 99, 100.0 * number


def _roman_centuries(text: str) -> Iterator[Number]:
    """XIX век, XIXe siècle, siglo XIX."""
    for match in _ROMAN.finditer(text):
        number = _from_roman(match["roman"].replace("х", "x"))
        if 1 <= number <= 21:
            span = match.span("roman")
            yield Number((float(number),), *span, vague=number < 2, within=_century(number))


def _from_roman(roman: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in roman]
    following = [*digits[1:], 0]
    return sum(-one if one < two else one for one, two in zip(digits, following, strict=True))


def _decades_in_words(text: str, language: str) -> Iterator[Number]:
    """The eighties; also an age, so that it claims nothing."""
    words = _decade_words(language)
    for match in re.finditer(rf"{LETTER}+(?:[-']{LETTER}+)*", text) if words else ():
        if decade := words.get(match.group()):
            yield Number((float(decade), decade % 100.0), *match.span(), digits=False, vague=True)


@cache
def _decade_words(language: str) -> dict[str, int]:
    table: dict[str, str] = _TABLE["decades"].get(language, {})
    return {word: int(decade) for decade, words in table.items() for word in words.split()}


def _centuries_in_words(text: str) -> Iterator[Number]:
    for number, pattern in _century_words().items():
        for match in pattern.finditer(text):
            within = _century(number)
            yield Number((float(number),), *match.span(), False, vague=True, within=within)


@cache
def _century_words() -> dict[int, re.Pattern[str]]:
    tables: dict[str, str] = _TABLE["centuries"]
    return {
        int(number): re.compile("|".join(
            rf"(?:{_OF_CENTURY} )?{re.escape(word)}(?: {_CENTURY})?"
            for word in _phrases(words)
        ))
        for number, words in tables.items()
    }  # fmt: skip
