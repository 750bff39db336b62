"""A text in, other ways to write the names in it out: countries, initials, quarters. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.text.tables import load_table

_COUNTRIES = load_table(__package__, "countries.toml")["english"]
_ORDINALS = ("first|1st", "second|2nd", "third|3rd", "fourth|4th")
_WORD = re.compile(r"[^\W_]+")
_CAPITALISED = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_][\w]*")
_LONGEST = 5


@cache
def all_country_names() -> frozenset[str]:
    """Every English name of a country that is known here, folded."""
    return frozenset(name.replace(".", "").casefold() for name in _COUNTRIES.split())


def country_names(text: str) -> Iterator[str]:
    """The other English names, folded, of the countries that a text speaks of."""
    found = set(_CAPITALISED.findall(text))
    for line in _COUNTRIES.strip().splitlines():
        names = line.split()
        if any(name in found or f"{name}s" in found for name in names):
            yield from (name.replace(".", "").casefold() for name in names)


def acronyms(folded: str) -> Iterator[str]:
    """What words in a row may be shortened to (cnn: convolutional neural network)."""
    words = _WORD.findall(folded)
    first = "".join(word[0] for word in words)
    for size in range(3, _LONGEST + 1):
        yield from (first[index : index + size] for index in range(len(first) - size + 1))
    yield from _periods(folded)


def _periods(folded: str) -> Iterator[str]:
    """Quarters and halves of a year as companies write them: q4, 4q, h1."""
    for number, ordinal in enumerate(_ORDINALS, 1):
        for letter, name in (("q", "quarter"), ("h", "half")):
            if re.search(rf"\b(?:{ordinal})[ -]{name}", folded):
                yield from (f"{letter}{number}", f"{number}{letter}")
