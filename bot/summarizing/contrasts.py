"""A text and the words it is held against in, those of its words that say the contrary out. Pure.

A word counts as contrary only where the words around it stand around its opposite in the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

from bot.summarizing.function_words import FUNCTION_WORDS
from bot.summarizing.normalise import LETTER, WORD
from bot.summarizing.opposites import EXCLUSIVE, NEGATIONS, NOT_ONLY, OPPOSITES

T = TypeVar("T")

_TOKEN = re.compile(rf"{WORD}+(?:'{LETTER}+)*")
_STEM = 5
NEAR = 6
"""Words on either side that make the surroundings of a word."""
SCOPE = 3
"""Words after a negation that it may deny."""


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, and where it stands in the folded text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """A text's words in order, and where each one stands among them."""

    words: tuple[str, ...] = field(repr=False)
    at: dict[str, tuple[int, ...]] = field(repr=False)
    by_stem: dict[str, tuple[str, ...]] = field(repr=False)

    @classmethod
    def of(cls, folded: str) -> Places:
        """Read a folded text."""
        words = tuple(token.word for token in tokens(folded))
        at: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            at.setdefault(word, []).append(index)
        by_stem: dict[str, list[str]] = {}
        for word in at:
            by_stem.setdefault(word[:_STEM], []).append(word)
        return cls(words, _frozen(at), _frozen(by_stem))


def _frozen(lists: dict[str, list[T]]) -> dict[str, tuple[T, ...]]:
    return {key: tuple(values) for key, values in lists.items()}


def tokens(folded: str) -> list[Token]:
    """The words of a folded text."""
    return [Token(match.group(), *match.span()) for match in _TOKEN.finditer(folded)]


def find_contrasts(folded: str, places: Places) -> Iterator[Token]:
    """The words of an English text whose opposite the article has in the same surroundings."""
    claim = tokens(folded)
    words = [token.word for token in claim]
    for index, token in enumerate(claim):
        around = surroundings(words, index)
        if any(
            around & surroundings(places.words, place)
            for other_side in _opposites(token.word, places)
            for word in other_side
            for place in places.at.get(word, ())
        ):
            yield token


def surroundings(words: Sequence[str], index: int) -> set[str]:
    """The stems of the words around one that carry meaning."""
    near = (*words[max(0, index - NEAR) : index], *words[index + 1 : index + 1 + NEAR])
    return {word[:_STEM] for word in near if len(word) > 2 and word not in FUNCTION_WORDS}


def _opposites(word: str, places: Places) -> Iterator[frozenset[str]]:
    """The words that exclude this one, where the article has no word of its own side."""
    for own, other in _sides().get(word, ()):
        if not any(known in places.at for known in own):
            yield other


@cache
def _sides() -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    """By word form: the forms of its own side, and those of the other side."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for own, other in _rows():
        for form in own:
            found.setdefault(form, []).append((own, other))
    return found


def _rows() -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for line in re.sub(r"\n {5,}", " ", re.sub(r"\n +\|", " |", OPPOSITES)).strip().splitlines():
        left, right = (forms(side.split()) for side in line.split("|"))
        yield left - right, right - left
        yield right - left, left - right
    for line in EXCLUSIVE.strip().splitlines():
        for word in line.split():
            own = forms([word])
            yield own, forms(other for other in line.split() if other != word) - own


def forms(words: Iterable[str]) -> frozenset[str]:
    """English words with the endings that they may take."""
    return frozenset(form for word in words for form in _forms(word))


def _forms(word: str) -> Iterator[str]:
    yield from (word, word + "s", word + "'s")
    if len(word) < 3:
        return
    stem = word.removesuffix("e")
    yield from (stem + ending for ending in ("ed", "ing", "es", "er", "ers"))
    yield from (word + ending for ending in ("ly",))
    if word.endswith("y"):
        yield from (word[:-1] + ending for ending in ("ies", "ied", "ily"))
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", word):
        yield from (word + word[-1] + ending for ending in ("ed", "ing", "er"))


def find_negations(folded: str, places: Places, language: str) -> Iterator[Token]:
    """The words of a text that it denies where the article, in the same surroundings, does not.

    The other way round (stated here, denied there) was right in two of three cases only.
    """
    negations = NEGATIONS.get(language[:2], frozenset())
    claim = tokens(folded)
    words = [token.word for token in claim]
    for index, token in enumerate(claim):
        if _carries_meaning(token.word, negations) and _denied(words, index, negations):
            spots = list(_same_surroundings(words, index, places))
            if spots and not any(_denied(places.words, spot, negations, NEAR) for spot in spots):
                yield token


def _carries_meaning(word: str, negations: frozenset[str]) -> bool:
    return len(word) > 2 and word not in FUNCTION_WORDS and word not in negations


def _denied(
    words: Sequence[str], index: int, negations: frozenset[str], reach: int = SCOPE
) -> bool:
    """Whether a negation stands shortly before a word (with a longer reach, on either side)."""
    before = words[max(0, index - reach) : index]
    after = words[index + 1 : index + 1 + reach - SCOPE]
    return NOT_ONLY.isdisjoint(before) and not negations.isdisjoint((*before, *after))


def _same_surroundings(words: Sequence[str], index: int, places: Places) -> Iterator[int]:
    """Where the article has a word in one of its forms, and another word of its surroundings near."""
    around = surroundings(words, index)
    for known in places.by_stem.get(words[index][:_STEM], ()):
        for spot in places.at[known]:
            if around & surroundings(places.words, spot):
                yield spot
