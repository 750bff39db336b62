"""Text in, the numbers that it writes in digits out, with the scales after them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.summarizing.checking.number import Number
from bot.summarizing.checking.numerals import scale_of
from bot.text.scripts import LETTER

# A space groups thousands only before exactly three digits (1 234 567).
_DIGITS = re.compile(
    r"(?<![a-z0-9_\u2044])(?!(?<=[a-z]-)(?<!\bke-)\d{1,2}(?!\d))"
    r"\d+(?:(?:[.,'٬٫]| (?=\d{3}(?!\d)))\d+)*(?![\d\u2044])"
)
_AFTER = re.compile(rf"[ -]?({LETTER}+)")
_HALF_DAY = re.compile(r" ?[ap]\.?m\b")
_LONGEST = 24
"""Digits: longer runs are keys, not numbers."""
_MOST_SCALES = 3


def find_in_digits(text: str, language: str) -> Iterator[Number]:
    """Every number in digits of a folded text."""
    for match in _DIGITS.finditer(text):
        run = match.group()
        if len(run) > _LONGEST:
            continue
        half_day = _HALF_DAY.match(text, match.end())
        values = () if half_day else _read(run)
        if values:
            scales, end = scales_after(text, match.end(), language)
            scaled = tuple(value * scale for value in values for scale in scales)
            yield Number(scaled, match.start(), end, scale=scales[0])
        else:
            yield from _parts(run, match.start(), afternoon=bool(half_day))
    yield from _in_fractions(text)


def scales_after(text: str, end: int, language: str) -> tuple[tuple[float, ...], int]:
    """What the words after a number multiply it by, and where they end: 3 thousand million."""
    scales: tuple[float, ...] = (1,)
    for _ in range(_MOST_SCALES):
        found, after = _scale_after(text, end, language)
        if not found:
            break
        scales, end = tuple(scale * one for scale in scales for one in found), after
    return scales, end


def _scale_after(text: str, end: int, language: str) -> tuple[tuple[int, ...], int]:
    match = _AFTER.match(text, end)
    if match is None:
        return (), end
    word = match.group(1)
    scales = scale_of(word, language)
    if not scales and not word[0].isascii():
        # In scripts without spaces the next word follows at once: 3万人.
        scales, word = scale_of(word[0], language), word[0]
    if len(word) == 1 and word.isascii() and end and not text[end - 1].isdigit():
        return (), end
    return scales, match.start(1) + len(word)


def _parts(run: str, start: int, afternoon: bool) -> Iterator[Number]:
    """The parts of a date, time or version; an hour may be counted to 12 or to 24."""
    parts = list(re.finditer(r"\d+", run))
    for part in parts:
        value = float(part.group())
        values = (value, value + 12) if afternoon and value <= 12 else (value,)
        if len(parts) == 3 and part is parts[2] and len(part.group()) == 2:
            values = (*values, 1900 + value, 2000 + value)
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


def _in_fractions(text: str) -> Iterator[Number]:
    """½ and its like, which folding turns into digits around a fraction slash."""
    for match in re.finditer(r"(\d*)(\d)\u2044(\d+)", text):
        whole, over, under = (int(group or 0) for group in match.groups())
        value = whole + over / max(under, 1)
        yield Number((value, 100 * value), match.start(), match.end())
