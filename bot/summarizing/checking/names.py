"""Text in, the names in it out, by their capitals. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.text.folding import fold
from bot.text.function_words import FUNCTION_WORDS
from bot.text.sentence_ends import begins_anew

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W\d_]+)*")
_INSIDE_NAMES = frozenset(
    (
        "of",
        "and",
        "for",
        "the",
        "de",
        "la",
        "le",
        "des",
        "di",
        "da",
        "del",
        "von",
        "van",
        "und",
        "и",
    )
)
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "sir", "st", "jr", "ok", "herr", "frau"))
MOST_CAPITALS = 0.5
"""Share of words with capitals from which a text is a headline, where capitals name nobody."""
LONGEST_INITIALS = 6


@dataclass(frozen=True, slots=True)
class NameWord:
    """One capitalised word: as written, folded, and where it stands."""

    written: str
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """Capitalised words that follow each other; `opens` when the first one begins a sentence."""

    words: tuple[NameWord, ...]
    opens: bool


def find_names(text: str) -> list[Name]:
    """The runs of capitalised words in a text; none in a headline."""
    matches = list(_WORD.finditer(text))
    capitals = [match for match in matches if _has_capital(match.group())]
    if len(matches) > 3 and len(capitals) > MOST_CAPITALS * len(matches):
        return []
    starts = {matches[0].start()} if matches else set()
    for one, next_one in pairwise(matches):
        if begins_anew(text, one.end() - 1, next_one.start()):
            starts.add(next_one.start())
    return [
        Name(words, run[0].start() in starts)
        for run in _runs(capitals, text)
        if (words := tuple(_name_words(run)))
    ]


def _runs(capitals: list[re.Match[str]], text: str) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for match in capitals:
        if run and not _follows(run[-1].group(), text[run[-1].end() : match.start()]):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _follows(word: str, between: str) -> bool:
    """Whether what stands after a capitalised word lets its name go on (J. Smith; St. Paul)."""
    if between == ". ":
        return len(word) == 1 or word.casefold() in _TITLES
    return between in (" ", "-", "\u00a0") and not word.endswith(".")


def _name_words(run: list[re.Match[str]]) -> Iterator[NameWord]:
    for match in run:
        written = match.group()
        word = strip_possessive(fold(written))
        joint = word in FUNCTION_WORDS and not is_acronym(written)
        if len(word) > 1 and word not in _TITLES and not joint and word.split("'")[0] != "i":
            yield NameWord(written, word, match.start(), match.end())


def strip_possessive(word: str) -> str:
    """A folded word without the dots of an abbreviation and without 's."""
    return re.sub(r"'s?$", "", word).replace(".", "")


def is_acronym(written: str) -> bool:
    """Whether a word as written is an abbreviation by capitals: EU, U.K., GANs, YoY, Q4, 4Q."""
    bare = written.replace(".", "").removesuffix("s")
    return len(bare) > 1 and (bare.isupper() or (bare[0].isupper() and bare[-1].isupper()))


def initials(text: str) -> Iterator[str]:
    """The initials of capitalised words that follow each other: "eu" for European Union."""
    run: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        near = 0 < match.start() - end <= 2
        if _has_capital(word):
            run = [*run[1 - LONGEST_INITIALS :], word[0]] if near else [word[0]]
            for size in range(2, len(run) + 1):
                yield fold("".join(run[-size:]))
        elif not (near and word in _INSIDE_NAMES):
            run = []
        end = match.end()


def _has_capital(word: str) -> bool:
    """Putin, EU, iPhone, 4Q."""
    return word[0].isupper() or word[1:2].isupper()
