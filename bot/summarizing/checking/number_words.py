"""Text in, the numbers that it writes in words out, by text2num where it can. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import log10

from bot.summarizing.checking.number import Number
from bot.summarizing.checking.numerals import SPELLINGS, TEENS, UNITS, scale_of
from bot.text.scripts import LETTER

READ_BY_LIBRARY = frozenset({"da", "de", "en", "es", "fr", "it", "nl", "pt"})
_WORD = re.compile(rf"{LETTER}+(?:'{LETTER}+)*")
_PLURAL = ("s", "onen", "oni")
_JOINTS = frozenset({"a", "of", "i", "و"})
"""Words that may stand inside a number: half a million."""
_PREFIX_AND = "و"
"""Arabic writes its "and" before the word: خمسة وعشرون is five and twenty."""
_PREFIX_HALF = {"ru": "пол", "uk": "пів"}
LARGEST = 10**18


def find_in_words(text: str, language: str) -> list[Number]:
    """Every number in words of a folded text; words that follow each other are one number."""
    tabled = list(_by_tables(text, language)) if language in UNITS else []
    if language not in READ_BY_LIBRARY:
        return tabled
    masked = list(text)
    for number in tabled:
        if number.scale > 1:
            # Half a million is none of the library's numbers.
            masked[number.start : number.end] = "." * (number.end - number.start)
    return [*tabled, *_by_library("".join(masked), language)]


@dataclass(frozen=True, slots=True)
class _NumberWord:
    """A word as text2num wants it."""

    word: str
    start: int
    end: int
    apart: bool
    """Whether more than a space or hyphen stands before it."""

    def text(self) -> str:
        return self.word

    def nt_separated(self, previous: _NumberWord) -> bool:
        return self.apart

    def not_a_number_part(self) -> bool:
        return False


def _by_library(text: str, language: str) -> Iterator[Number]:
    from text_to_num import find_numbers

    spellings = SPELLINGS.get(language, {})
    tokens: list[_NumberWord] = []
    end = 0
    for match in _WORD.finditer(text):
        word, apart = match.group(), text[end : match.start()] not in (" ", "-")
        tokens.append(_NumberWord(spellings.get(word, word), *match.span(), apart))
        end = match.end()
    for found in find_numbers(tokens, language, 0):
        words = tokens[found.start : found.end]
        is_round = len(words) == 1 and log10(max(found.value, 1)).is_integer()
        # "Tens of thousands" counts nothing.
        if not (is_round and found.value > 1 and words[0].word.endswith(_PLURAL)):
            vague = (found.is_ordinal and language != "en") or (is_round and found.value >= 100)
            scales = scale_of(words[-1].word, language) or (1,)
            span = (words[0].start, words[-1].end)
            yield Number((found.value,), *span, digits=False, vague=vague, scale=scales[0])


@dataclass(frozen=True, slots=True)
class _Sum:
    """What the words so far come to: 2 in `current`, 200 in `section`, 3000 in `total`."""

    start: int
    end: int
    current: float = 0
    section: float = 0
    total: float = 0
    room: float = LARGEST
    """The next word must add less."""
    scale: float = 1
    last: float = LARGEST
    """The scale of the total's last group: smaller ones may follow."""

    def number(self) -> Number:
        value = self.total + self.section + self.current
        return Number((value,), self.start, self.end, digits=False, scale=self.scale)

    def add(self, value: float, end: int, *, teen: bool) -> _Sum | None:
        """The sum with a word that adds; None where that begins a number of its own."""
        fits = (teen and self.room == 1) or 0 < value < self.room
        if not fits:
            return None
        return replace(self, current=self.current + value, room=_room(value), end=end, scale=1)

    def multiply(self, scale: float, end: int) -> _Sum | None:
        """The sum with a scale behind its last group; None where that cannot follow."""
        if scale < 1000:
            return self._multiply_last(scale, end)
        group = self.section + self.current
        if not group and scale == self.last:
            # A million and a half million says its scale twice.
            return replace(self, end=end)
        if group and scale >= self.last:
            return None
        # Without a group, a thousand millions multiplies what is there.
        total = self.total + group * scale if group else self.total * scale
        if not 0 < total < LARGEST:
            return None
        return replace(self, current=0, section=0, total=total, room=scale, end=end,
                       scale=scale, last=scale)  # fmt: skip

    def _multiply_last(self, scale: float, end: int) -> _Sum | None:
        """Two hundred, dua puluh: what stands before the last word is not multiplied."""
        multiplied = self.current % scale
        if not multiplied or (scale > 10 and multiplied != self.current):
            return None
        section = self.section + self.current - multiplied + multiplied * scale
        return replace(self, current=0, section=section, room=scale, end=end, scale=1)


def _room(value: float) -> float:
    """What may still be added to a number word: 60 takes 1 to 9, 7 nothing but a teen."""
    room = 1
    while value and value % (room * 10) == 0:
        room *= 10
    return room


def _by_tables(text: str, language: str) -> Iterator[Number]:
    so_far: _Sum | None = None
    end = 0
    for match in _WORD.finditer(text):
        near = so_far is not None and text[end : match.start()] in (" ", "-")
        word, end = match.group(), match.end()
        if near and word in _JOINTS:
            continue
        further = _go_on(so_far, word, end, language) if so_far and near else None
        if further is None:
            if so_far:
                yield so_far.number()
            further = _begin(word, *match.span(), language)
        so_far = further
    if so_far:
        yield so_far.number()


def _begin(word: str, start: int, end: int, language: str) -> _Sum | None:
    words = UNITS[language]
    value = words.get(word)
    if value is None and word.startswith(_PREFIX_AND) and len(word) > 3:
        value = words.get(word[1:])
    half = _PREFIX_HALF.get(language, "")
    if value is None and half and word.startswith(half):
        scales = scale_of(word.removeprefix(half).lstrip("-"), language)
        value = 0.5 * scales[0] if scales else None
    if value is None:
        return None
    if value >= 1000:
        return _Sum(start, end, total=value, room=_room(value), scale=value, last=value)
    room = _room(value) if value != int(value) or value else 1
    return _Sum(start, end, current=value, room=room)


def _go_on(so_far: _Sum, word: str, end: int, language: str) -> _Sum | None:
    words = UNITS[language]
    joined = word.startswith(_PREFIX_AND) and word[1:] in words and word not in words
    plain = word[1:] if joined else word
    scales = scale_of(plain, language) if len(plain) > 1 else ()
    if scales and (multiplied := so_far.multiply(scales[0], end)) and not joined:
        return multiplied
    value = words.get(plain)
    if value is None:
        return None
    if joined and so_far.room == 1 and value >= 20 and value < 100:
        # Units come before tens.
        return replace(so_far, current=so_far.current + value, end=end)
    if value == 0.5 and so_far.scale > 1:
        return replace(so_far, total=so_far.total + value * so_far.scale, end=end)
    if value >= 1000:
        if not (so_far.total and value < so_far.room):
            return None
        return replace(so_far, total=so_far.total + value, room=_room(value), end=end,
                       scale=value, last=value)  # fmt: skip
    return so_far.add(value, end, teen=plain in TEENS.get(language, ()))
