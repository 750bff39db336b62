"""Text in, the names in it out, by their capitals. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.summarizing.normalise import fold

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:;。！？\n\"“”«»„()\[\]•–—|]")
_NOUNS_HAVE_CAPITALS = frozenset({"de", "lb", "nds", "bar"})
"""Languages where a capital says no more than that it is a noun."""
NOT_NAMES = frozenset(
    ("i", "i'm", "i'd", "i've", "i'll", "mr", "mrs", "ms", "dr", "prof", "sir", "st", "jr", "ok")
)
"""Words that have capitals but name nobody."""


@dataclass(frozen=True, slots=True)
class Name:
    """A word of a name, folded; it stands from `start` to `end`, maybe `first` in its sentence."""

    word: str
    start: int
    end: int
    first: bool
    alone: bool
    """No capitalised word stands beside it."""


def find_names(text: str, language: str) -> list[Name]:
    """The capitalised words of a text; none where most words have capitals, as in headlines."""
    words = list(_WORD.finditer(text))
    capital = [_is_capital(match.group()) for match in words]
    if sum(capital) > len(words) / 2 and len(words) > 3:
        return []
    names = []
    for index, match in enumerate(words):
        if not capital[index]:
            continue
        neighbours = [
            capital[other] and text[words[a].end() : words[b].start()] in (" ", "-")
            for other, a, b in ((index - 1, index - 1, index), (index + 1, index, index + 1))
            if 0 <= other < len(words)
        ]
        first = index == 0 or bool(
            _SENTENCE_END.search(text, words[index - 1].end(), match.start())
        )
        word = strip_possessive(fold(match.group()))
        if word not in NOT_NAMES and len(word) > 1:
            names.append(Name(word, match.start(), match.end(), first, not any(neighbours)))
    if language[:2] in _NOUNS_HAVE_CAPITALS:
        return [name for name in names if not name.alone or _acronym(text[name.start : name.end])]
    return names


def strip_possessive(word: str) -> str:
    """A word without the dots of an abbreviation and without 's."""
    word = re.sub(r"'s?$", "", word)
    return word.replace(".", "")


def initials(text: str) -> Iterator[str]:
    """The initials of every run of two to five capitalised words: "eu" for European Union."""
    run: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        near = 0 < match.start() - end <= 2
        if _is_capital(word):
            run = [*run, word[0]] if near else [word[0]]
            for size in range(2, min(len(run), 6) + 1):
                yield fold("".join(run[-size:]))
        elif not (
            near and word in ("of", "and", "for", "the", "de", "la", "des", "di", "и", "und")
        ):
            run = []
        end = match.end()


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (len(word) > 1 and word[1:2].isupper())


def _acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()
