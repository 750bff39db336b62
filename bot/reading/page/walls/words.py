"""A kind of wall in, the words and marks that tell it out: the data in walls.json, and in
demands.json what tells a demand from a mere offer. Pure.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from bot.reading.page.walls.signs import Signs
from bot.text.folding import fold_phrase
from bot.text.tables import load_table

_TITLE = 120
"""Characters of a title within which such a page says what it is."""


def phrases(kind: str) -> tuple[str, ...]:
    """What pages of this kind say, in all languages, folded."""
    return _folded(kind)


@functools.cache
def marks(kind: str) -> tuple[str, ...]:
    """What their markup has in it, in lower case."""
    return tuple(_data()[kind]["marks"])


def count(text: str, kind: str) -> int:
    """How many of the kind's phrases stand in a folded text."""
    return sum(phrase in text for phrase in _folded(kind))


def demands() -> tuple[str, ...]:
    """The offers that speak of the text itself: of reading on, of what others may not read."""
    return _demands()


def names_account(text: str) -> bool:
    """Whether a folded text speaks of a subscription or an account."""
    return _any_in(text, _stems("accounts"))


def is_named(signs: Signs, kind: str) -> bool:
    """Whether the title or the heading, which are short on such pages, say so."""
    places = (signs.title[:_TITLE], signs.heading[:_TITLE])
    return any(_any_in(place, _folded(kind)) for place in places)


def _any_in(text: str, all_phrases: Iterable[str]) -> bool:
    return any(phrase in text for phrase in all_phrases)


@functools.cache
def _demands() -> tuple[str, ...]:
    return tuple(phrase for phrase in _folded("paywall") if _any_in(phrase, _stems("demands")))


@functools.cache
def _stems(kind: str) -> tuple[str, ...]:
    data = load_table(__package__, "demands.json")
    return tuple(dict.fromkeys(fold_phrase(one) for words in data[kind].values() for one in words))


@functools.cache
def _folded(kind: str) -> tuple[str, ...]:
    """Each phrase once, also where languages share it: phrases are counted as evidence."""
    of_languages = (words for key, words in _data()[kind].items() if key != "marks")
    return tuple(dict.fromkeys(fold_phrase(one) for words in of_languages for one in words))


def _data() -> dict[str, dict[str, list[str]]]:
    return load_table(__package__, "walls.json")
