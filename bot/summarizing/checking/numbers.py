"""Text in, the numbers that it speaks of out, whatever the script, separators and words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.summarizing.checking.number_words import find_in_words
from bot.summarizing.checking.numerals import HAN_DIGITS, HAN_SCALES, scale_of
from bot.text.folding import Folded
from bot.text.scripts import LETTER

LARGEST_ROUNDING = 0.05
"""How far a number may be from the one that it rounds: "about 60" for 57 is another number."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with every value that it can be read as ("1.234": 1234 or 1.234).

    `start` and `end` bound it in the folded text.
    """

    values: tuple[float, ...]
    start: int
    end: int
    digits: bool = True
    """Whether it is in digits, rather than in words."""
    vague: bool = False
    """Whether it is another word as often: it bears out a figure, but claims none."""


# A space groups thousands only before exactly three digits (1 234 567).
_DIGITS = re.compile(
    r"(?<![a-z0-9_\u2044])(?!(?<=[a-z]-)\d{1,2}(?!\d))"
    r"\d+(?:(?:[.,'٬٫]| (?=\d{3}(?!\d)))\d+)*(?![\d\u2044])"
)
_AFTER = re.compile(rf"[ -]?({LETTER}+)")
_HAN = re.compile(f"[{''.join(HAN_DIGITS)}{''.join(HAN_SCALES)}]{{2,}}")
_HALF_DAY = re.compile(r" ?[ap]\.?m\b")
_LONGEST = 24
"""Digits: longer runs are keys, not numbers."""


def find_numbers(folded: Folded, language: str) -> list[Number]:
    """Every number in a text; `language` says whose number words count ("" for none)."""
    digits = (*_in_digits(folded.text), *_in_fractions(folded.text), *_in_han(folded.text))
    words = find_in_words(folded.text, language[:2])
    return [
        *digits,
        *(Number(one.values, one.start, one.end, False, one.vague) for one in words),
    ]


def known_number(number: Number, values: Iterable[float]) -> bool:
    """Whether one of these values is the number, or is rounded by it."""
    return any(
        known == value or _rounds(value, known) for value in number.values for known in values
    )


def _rounds(value: float, known: float) -> bool:
    if not known or abs(value - known) > LARGEST_ROUNDING * abs(known):
        return False
    digits = len(f"{value:.10g}".replace(".", "").strip("0"))
    return (
        digits < len(f"{known:.10g}".replace(".", "").strip("0"))
        and float(f"{known:.{max(digits, 1)}g}") == value
    )


def _in_digits(text: str) -> Iterator[Number]:
    for match in _DIGITS.finditer(text):
        run = match.group()
        if len(run) > _LONGEST:
            continue
        half_day = _HALF_DAY.match(text, match.end())
        values = () if half_day else _read(run)
        if values:
            scales, end = _scale_after(text, match.end())
            scaled = tuple(value * scale for value in values for scale in scales)
            yield Number(scaled, match.start(), end)
        else:
            yield from _parts(run, match.start(), afternoon=bool(half_day))


def _parts(run: str, start: int, afternoon: bool) -> Iterator[Number]:
    """The parts of a date, time or version; an hour may be counted to 12 or to 24."""
    for part in re.finditer(r"\d+", run):
        value = float(part.group())
        values = (value, value + 12) if afternoon and value <= 12 else (value,)
        yield Number(values, start + part.start(), start + part.end())


def _read(run: str) -> tuple[float, ...]:
    """The values that separators allow; none where the run is a date, a version or the like."""
    run = run.replace(" ", "").replace("'", "").replace("٬", ",").replace("٫", ".")
    separators = [character for character in run if character in ".,"]
    if not separators:
        return (float(run),)
    groups = re.split(r"[.,]", run)
    grouped = len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[1:])
    if len(set(separators)) == 2:
        if separators[-1] in separators[:-1]:
            return ()
        return (float("".join(groups[:-1]) + "." + groups[-1]),)
    whole = float("".join(groups))
    if len(separators) > 1:
        return (whole,) if grouped else ()
    decimal = float(".".join(groups))
    return (whole, decimal) if grouped else (decimal,)


def _scale_after(text: str, end: int) -> tuple[tuple[float, ...], int]:
    """What the word after a number multiplies it by, and where that word ends."""
    match = _AFTER.match(text, end)
    if match is None:
        return (1,), end
    word = match.group(1)
    scales = scale_of(word)
    if not scales and not word[0].isascii():
        # In scripts without spaces the next word follows at once: 3万人.
        scales, word = scale_of(word[0]), word[0]
    return (scales, match.start(1) + len(word)) if scales else ((1,), end)


def _in_fractions(text: str) -> Iterator[Number]:
    """½ and its like, which folding turns into digits around a fraction slash."""
    for match in re.finditer(r"(\d*)(\d)\u2044(\d+)", text):
        whole, over, under = (int(group or 0) for group in match.groups())
        value = whole + over / max(under, 1)
        yield Number((value, 100 * value), match.start(), match.end())


def _in_han(text: str) -> Iterator[Number]:
    for match in _HAN.finditer(text):
        value = _read_han(match.group())
        if value is not None:
            yield Number((value,), match.start(), match.end(), digits=False)


def _read_han(run: str) -> float | None:
    """三百二十 → 320, 二〇一六 → 2016; None where it is a word that only looks like a number."""
    if all(character in HAN_DIGITS for character in run):
        return float("".join(str(HAN_DIGITS[character]) for character in run))
    if run[0] in HAN_SCALES and run[0] not in "十百千":
        return None
    total, section, digit = 0, 0, 0
    for character in run:
        scale = HAN_SCALES.get(character, 0)
        if not scale:
            digit = HAN_DIGITS[character]
        elif scale < 10**4:
            section, digit = section + (digit or 1) * scale, 0
        else:
            total, section, digit = total + (section + digit) * scale, 0, 0
    return float(total + section + digit)
