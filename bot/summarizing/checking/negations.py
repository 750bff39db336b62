"""A text and the words it is held against in, what only one of them denies out. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.summarizing.checking.places import (
    NEAR,
    Places,
    Token,
    carries_meaning,
    cut,
    surroundings,
    tokens,
)
from bot.text.tables import load_table

_TABLE = load_table(__package__, "negations.toml")
_NEGATIONS = {
    language: frozenset(words.split()) for language, words in _TABLE["negations"].items()
}
_TAKEN_BACK = frozenset(_TABLE["taken_back"]["words"].split())

SCOPE = 3
"""Words after a negation that it may deny."""
SHARED = 2
"""Words around the denied word that the article must have around it too: with one, human summaries
are flagged three times as often (7 of 122 instead of 3)."""


def find_negations(folded: str, places: Places, language: str) -> Iterator[Token]:
    """The words of a text that it denies where the article, in the same surroundings, does not.

    The other way round (stated here, denied there) was right in two of three cases only.
    """
    negations = _NEGATIONS.get(language[:2], frozenset())
    claim = tokens(folded)
    words = [token.word for token in claim]
    for index, token in enumerate(claim):
        if not carries_meaning(token.word) or token.word in negations:
            continue
        if _denied(words, index, negations) and _only_stated(words, index, places, negations):
            yield token


def _denied(words: Sequence[str], index: int, negations: frozenset[str]) -> bool:
    """Whether a negation stands shortly before a word ("no 2" and "not only" deny nothing)."""
    before = words[max(0, index - SCOPE) : index]
    return _TAKEN_BACK.isdisjoint(before) and any(
        word in negations and not following[0].isdigit()
        for word, following in zip(before, words[index - len(before) + 1 :], strict=False)
    )


def _only_stated(
    words: Sequence[str], index: int, places: Places, negations: frozenset[str]
) -> bool:
    """Whether the article has the word in the same surroundings, and never near a negation."""
    around = surroundings(words, index)
    shared = {
        place: len(around & surroundings(places.words, place))
        for place in places.of_stem.get(cut(words[index]), ())
    }
    return any(count >= SHARED for count in shared.values()) and all(
        negations.isdisjoint(places.words[max(0, place - NEAR) : place + NEAR - SCOPE + 1])
        for place, count in shared.items()
        if count
    )
