"""Text in, the numbers out that it writes in Chinese or Korean numerals. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.summarizing.checking.number import Number
from bot.summarizing.checking.numerals import (
    HAN_DIGITS,
    HAN_SCALES,
    HANGUL_COUNTS,
    HANGUL_DIGITS,
    HANGUL_SCALES,
)
from bot.text.scripts import HANGUL_SYLLABLES

_HAN = re.compile(rf"(?<!\d)[{''.join(HAN_DIGITS)}{''.join(HAN_SCALES)}]+")
_HANGUL = re.compile(rf"(?<!\d)[{''.join(HANGUL_DIGITS)}{''.join(HANGUL_SCALES)}]+")
_COUNTED = re.compile(
    rf"(?<![{HANGUL_SYLLABLES}])(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)? ?"
    rf"({'|'.join(sorted(HANGUL_COUNTS, key=len, reverse=True))})(?=[ ]?[{HANGUL_SYLLABLES}])"
)


def find_in_han(text: str) -> Iterator[Number]:
    """Numbers in Chinese numerals; a single one is as often part of another word."""
    for match in _HAN.finditer(text):
        run = match.group()
        value = _read(run, HAN_DIGITS, HAN_SCALES)
        if value is not None and (len(run) > 1 or 1 <= value <= 10):
            yield _number(value, match, HAN_SCALES, vague=len(run) == 1)


def find_in_hangul(text: str, language: str) -> Iterator[Number]:
    """Korean numerals, Chinese and native; many are syllables of other words too."""
    if language != "ko":
        return
    for match in _HANGUL.finditer(text):
        value = _read(match.group(), HANGUL_DIGITS, HANGUL_SCALES)
        if value is not None and value >= 10:
            yield _number(value, match, HANGUL_SCALES, vague=True)
    for match in _COUNTED.finditer(text):
        value = sum(HANGUL_COUNTS.get(word or "", 0) for word in match.groups())
        yield Number((float(value),), match.start(2), match.end(), digits=False, vague=True)


def _number(value: float, match: re.Match[str], scales: dict[str, int], *, vague: bool) -> Number:
    scale = scales.get(match.group()[-1], 1)
    return Number((value,), *match.span(), digits=False, vague=vague, scale=scale)


def _read(run: str, digits: dict[str, int], scales: dict[str, int]) -> float | None:
    """三百二十 → 320, 二〇一六 → 2016; None where it is a word that only looks like a number."""
    if all(character in digits for character in run):
        return float("".join(str(digits[character]) for character in run))
    if scales.get(run[0], 0) >= 10**4:
        return None
    total, section, digit = 0, 0, 0
    for character in run:
        scale = scales.get(character, 0)
        if not scale:
            digit = digits[character]
        elif scale < 10**4:
            section, digit = section + (digit or 1) * scale, 0
        else:
            total, section, digit = total + (section + digit) * scale, 0, 0
    return float(total + section + digit)
