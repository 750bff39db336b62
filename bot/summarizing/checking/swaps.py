"""A text and the sentences that it cites in, the figures of which it swaps the subjects out. Pure.

What stands before a figure, back to the one before, is what it is about. Two figures are swapped
only where of the words that tell them apart the last before each one is the other's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from bot.summarizing.checking.numbers import Number, find_numbers
from bot.summarizing.checking.support import content_terms
from bot.summarizing.extract.ranking import terms
from bot.text.folding import fold_with_origins


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, and the terms of what stands before it."""

    number: Number
    about: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a number is given: in which sentence, after which terms, beside which."""

    sentence: int
    about: frozenset[str] = field(repr=False)
    terms: frozenset[str] = field(repr=False)


def find_swaps(text: str, language: str, cited: Sequence[str], cited_in: str) -> Iterator[Number]:
    """The numbers of a text whose subjects are each other's in the sentences, given as written."""
    claimed = _figures(text, language)
    if len(claimed) < 2 or not cited:
        return
    sentences = [(_figures(one, cited_in), content_terms(one)) for one in cited]
    for one, other in combinations(claimed, 2):
        homes = _homes(one.number, sentences), _homes(other.number, sentences)
        if homes[0] and homes[1] and _crossed(one.about, other.about, *homes):
            yield from (one.number, other.number)


def _figures(text: str, language: str) -> list[_Figure]:
    folded = fold_with_origins(text).text
    figures, start = [], 0
    for number in sorted(find_numbers(fold_with_origins(text), language), key=_start):
        if number.digits:
            figures.append(_Figure(number, tuple(terms(folded[start : number.start]))))
            start = number.end
    return figures


def _homes(
    number: Number, sentences: Sequence[tuple[Sequence[_Figure], frozenset[str]]]
) -> list[_Home]:
    """Where the sentences give a number."""
    return [
        _Home(index, frozenset(figure.about) & held, held)
        for index, (figures, held) in enumerate(sentences)
        for figure in figures
        if not set(number.values).isdisjoint(figure.number.values)
    ]


def _crossed(
    one: tuple[str, ...],
    other: tuple[str, ...],
    homes: Sequence[_Home],
    others: Sequence[_Home],
) -> bool:
    if len(homes) > 1 or len(others) > 1:
        return False
    home, home_of_other = homes[0], others[0]
    if home.sentence == home_of_other.sentence:
        mine, its = home.about - home_of_other.about, home_of_other.about - home.about
    else:
        # In a sentence of its own a number is about all of it.
        mine, its = home.terms - home_of_other.terms, home_of_other.terms - home.terms
    return _last(one, mine, its) in its and _last(other, mine, its) in mine


def _last(about: tuple[str, ...], mine: frozenset[str], its: frozenset[str]) -> str:
    """The last of the words before a number that tells the two apart; "" without one."""
    return next((term for term in reversed(about) if term in mine or term in its), "")


def _start(number: Number) -> int:
    return number.start
