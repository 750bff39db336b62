"""A text and the words it is held against in, those of its words that say the contrary out. Pure.

English so far: in other languages `negations` alone looks for the contrary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.summarizing.checking.places import Places, Token, beside, surroundings, tokens
from bot.text.tables import load_table

MANY_SHARED = 3
"""Words shared around a word and its opposite that show, without more, that one matter is meant.

With these rules no human summary of 122 CNN, Daily Mail and BBC articles was flagged, with any
shared word 16 were."""

Sides = tuple[frozenset[str], frozenset[str]]


def find_contrasts(folded: str, places: Places) -> Iterator[Token]:
    """The words of an English text whose opposite the article has in the same surroundings."""
    claim = tokens(folded)
    words = [token.word for token in claim]
    for index, token in enumerate(claim):
        if any(
            _one_matter(words, index, places.words, place)
            for other_side in _opposites(token.word, places)
            for word in other_side
            for place in places.of_word.get(word, ())
        ):
            yield token


def _one_matter(words: Sequence[str], index: int, other: Sequence[str], place: int) -> bool:
    """Whether two words stand in sentences about the same thing."""
    shared = len(surroundings(words, index) & surroundings(other, place))
    touching, nearest = beside(words, index, other, place)
    return nearest > 0 or shared >= MANY_SHARED or (shared > 0 and touching > 0)


def _opposites(word: str, places: Places) -> Iterator[frozenset[str]]:
    """The words that exclude this one, where the article has no word of its own side."""
    for own, other in _sides().get(word, ()):
        if own.isdisjoint(places.of_word):
            yield other


@cache
def _sides() -> dict[str, list[Sides]]:
    """By word form: the forms of its own side, and those of the other side."""
    found: dict[str, list[Sides]] = {}
    for own, other in (*_of_opposites(), *_of_exclusive()):
        for form in own:
            found.setdefault(form, []).append((own, other))
    return found


def _of_opposites() -> Iterator[Sides]:
    for sides in load_table(__package__, "contrasts.toml")["opposites"]:
        one, other = (forms(side.split()) for side in sides)
        yield one - other, other - one
        yield other - one, one - other


def _of_exclusive() -> Iterator[Sides]:
    for line in load_table(__package__, "contrasts.toml")["exclusive"]:
        for word in line.split():
            own = forms([word])
            yield own, forms(other for other in line.split() if other != word) - own


def forms(words: Iterable[str]) -> frozenset[str]:
    """English words with the endings that they may take."""
    return frozenset(form for word in words for form in _forms(word))


def _forms(word: str) -> Iterator[str]:
    yield from (word, f"{word}s", f"{word}'s")
    if len(word) < 3:
        return
    stem = word.removesuffix("e")
    yield from (stem + ending for ending in ("ed", "ing", "es", "er", "ers"))
    yield f"{word}ly"
    if word.endswith("y"):
        yield from (word[:-1] + ending for ending in ("ies", "ied", "ily"))
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", word):
        yield from (word + word[-1] + ending for ending in ("ed", "ing", "er"))
