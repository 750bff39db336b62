"""Text in, the numbers that it writes in words out, by text2num where it can. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import log10

from bot.summarizing.checking.numerals import SPELLINGS, UNITS, scale_of
from bot.text.scripts import LETTER

READ_BY_LIBRARY = frozenset({"da", "de", "en", "es", "fr", "it", "nl", "pt"})
_WORD = re.compile(rf"{LETTER}+(?:'{LETTER}+)*")
_PLURAL = ("s", "onen", "oni")
_JOINTS = frozenset({"a", "i", "و"})
"""Words that may stand inside a number: half a million."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number in words, with every value that it can be read as, and where it stands.

    One that is `vague` is another word as often ("secondo", "pour cent"): it bears out
    a figure, but claims none.
    """

    values: tuple[float, ...]
    start: int
    end: int
    vague: bool = False


def find_in_words(text: str, language: str) -> Iterator[Spoken]:
    """Every number in words of a folded text; words that follow each other are one number."""
    if language in READ_BY_LIBRARY:
        yield from _by_library(text, language)
    yield from _by_tables(text, UNITS.get(language, {}))


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as text2num wants it."""

    word: str
    start: int
    end: int
    apart: bool
    """Whether more than a space or hyphen stands before it."""

    def text(self) -> str:
        return self.word

    def nt_separated(self, previous: _Token) -> bool:
        return self.apart

    def not_a_number_part(self) -> bool:
        return False


def _by_library(text: str, language: str) -> Iterator[Spoken]:
    from text_to_num import find_numbers

    spellings = SPELLINGS.get(language, {})
    tokens: list[_Token] = []
    end = 0
    for match in _WORD.finditer(text):
        word, apart = match.group(), text[end : match.start()] not in (" ", "-")
        tokens.append(_Token(spellings.get(word, word), *match.span(), apart))
        end = match.end()
    for found in find_numbers(tokens, language, 0):
        words = tokens[found.start : found.end]
        is_round = len(words) == 1 and log10(max(found.value, 1)).is_integer()
        # "Tens of thousands" counts nothing.
        if not (is_round and found.value > 1 and words[0].word.endswith(_PLURAL)):
            vague = (found.is_ordinal and language != "en") or (is_round and found.value >= 100)
            yield Spoken((found.value,), words[0].start, words[-1].end, vague)


@dataclass(frozen=True, slots=True)
class _Part:
    """One number word: what it adds, or what it multiplies by."""

    adds: float | None
    scales: tuple[int, ...]
    start: int
    end: int


def _by_tables(text: str, words: dict[str, float]) -> Iterator[Spoken]:
    run: list[_Part] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        near = bool(run) and text[end : match.start()] in (" ", "-")
        if near and word in _JOINTS:
            end = match.end()
            continue
        adds = words.get(word)
        scales = scale_of(word) if adds is None and near and len(word) > 2 else ()
        part = _Part(adds, scales, *match.span())
        if run and not (near and _continues(run[-1], part)):
            yield _sum(run)
            run = []
        if adds is not None or scales:
            run.append(part)
        end = match.end()
    if run:
        yield _sum(run)


def _continues(last: _Part, part: _Part) -> bool:
    """Whether a word goes on with a number: seventy-two does, two three does not."""
    if part.scales or part.adds is None:
        return bool(part.scales)
    if last.scales:
        return part.adds < last.scales[0]
    tens = last.adds or 0
    return tens >= 20 and tens % 10 == 0 and part.adds < 10


def _sum(run: list[_Part]) -> Spoken:
    readings = 2 if any(len(part.scales) > 1 for part in run) else 1
    values = tuple(_evaluate(run, reading) for reading in range(readings))
    return Spoken(values, run[0].start, run[-1].end)


def _evaluate(run: list[_Part], reading: int) -> float:
    total, section = 0.0, 0.0
    for part in run:
        if part.adds is not None:
            section += part.adds
            continue
        scale = part.scales[min(reading, len(part.scales) - 1)]
        section = (section or 1) * scale
        if scale >= 1000:
            total, section = total + section, 0
    return total + section
