"""A text in, other ways to write the names in it out: initials, quarters, organisations. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.text.tables import load_table

_ORGANISATIONS = tuple(
    tuple(name.strip() for name in line.split("|"))
    for line in load_table(__package__, "organisations.toml")["lines"].strip().splitlines()
)
_ORDINALS = ("first|1st", "second|2nd", "third|3rd", "fourth|4th")
_WORD = re.compile(r"[^\W_]+")
_NO_WORD = re.compile(r"[^\w-]+")
_LONGEST = 5


def organisation_names(folded: str) -> Iterator[str]:
    """The words of the other names of the organisations that a folded text speaks of."""
    padded = f" {_NO_WORD.sub(' ', folded)} "
    for names in _ORGANISATIONS:
        if any(f" {name} " in padded for name in names):
            yield from (word for name in names for word in name.split())


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
