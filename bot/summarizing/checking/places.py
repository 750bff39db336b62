"""A folded text in, where its words stand and what stands around them out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from bot.text.function_words import FUNCTION_WORDS
from bot.text.scripts import LETTER, WORD
from bot.text.sentence_ends import CLAUSE_END, PLAIN_END

T = TypeVar("T")

NEAR = 6
"""Words on either side that make the surroundings of a word."""
_STEM = 5
_TOKEN = re.compile(rf"{WORD}+(?:'{LETTER}+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, and where it stands in the folded text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """A text's words in order, and where each word, and each stem, stands among them."""

    words: tuple[str, ...] = field(repr=False)
    sentences: tuple[int, ...] = field(repr=False)
    """By word, the sentence that it stands in, numbered from 0."""
    of_word: dict[str, tuple[int, ...]] = field(repr=False)
    of_stem: dict[str, tuple[int, ...]] = field(repr=False)

    @classmethod
    def of(cls, folded: str) -> Places:
        """Read a folded text."""
        found = tokens(folded)
        words = tuple(token.word for token in found)
        of_word: dict[str, list[int]] = {}
        of_stem: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            of_word.setdefault(word, []).append(index)
            of_stem.setdefault(cut(word), []).append(index)
        sentences = tuple(numbered_between(folded, found, PLAIN_END))
        return cls(words, sentences, _frozen(of_word), _frozen(of_stem))


def clauses(folded: str, found: Sequence[Token]) -> list[int]:
    """By word, the clause that it stands in, numbered from 0: clauses end at punctuation."""
    return list(numbered_between(folded, found, CLAUSE_END))


def numbered_between(folded: str, found: Sequence[Token], end: re.Pattern[str]) -> Iterator[int]:
    """By word, how many ends stand before it."""
    number, last = 0, 0
    for token in found:
        number += bool(end.search(folded, last, token.start))
        last = token.end
        yield number


def tokens(folded: str) -> list[Token]:
    """The words of a folded text."""
    return [Token(match.group(), *match.span()) for match in _TOKEN.finditer(folded)]


def cut(word: str) -> str:
    """The beginning of a word, which its forms share."""
    return word[:_STEM]


def surroundings(words: Sequence[str], index: int) -> set[str]:
    """The stems of the words around one that carry meaning."""
    near = (*words[max(0, index - NEAR) : index], *words[index + 1 : index + 1 + NEAR])
    return {cut(word) for word in near if carries_meaning(word)}


def carries_meaning(word: str) -> bool:
    """Whether a word is more than a joint between others."""
    return len(word) > 2 and word not in FUNCTION_WORDS


def beside(words: Sequence[str], index: int, other: Sequence[str], place: int) -> tuple[int, int]:
    """How many of the two words next to one, and of the four nearest with meaning, stand the same
    way around another."""
    same = [
        words[index + step]
        for step in (-2, -1, 1, 2)
        if 0 <= index + step < len(words)
        and 0 <= place + step < len(other)
        and cut(words[index + step]) == cut(other[place + step])
    ]
    touching = sum(
        0 <= index + step < len(words)
        and 0 <= place + step < len(other)
        and words[index + step] == other[place + step]
        for step in (-1, 1)
    )
    return touching, sum(word not in FUNCTION_WORDS for word in same)


def _frozen(lists: dict[str, list[T]]) -> dict[str, tuple[T, ...]]:
    return {key: tuple(values) for key, values in lists.items()}
