"""A text and the words it is held against in, what only one of them denies out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.summarizing.checking.places import (
    NEAR,
    Places,
    Token,
    carries_meaning,
    clauses,
    cut,
    surroundings,
    tokens,
)
from bot.text.tables import load_table

SHORTEST_BEGINNING = 4
"""Letters of a word from which it stands for all that begin with it."""
_TABLE = load_table(__package__, "negations.toml")
_NEGATIONS = {
    language: frozenset(words.split()) for language, words in _TABLE["negations"].items()
}
_PARTICLES = {
    language: frozenset(words.split()) for language, words in _TABLE["particles"].items()
}
_INVERSIONS = {
    language: (
        frozenset(word for word in words.split() if len(word) < SHORTEST_BEGINNING),
        tuple(word for word in words.split() if len(word) >= SHORTEST_BEGINNING),
    )
    for language, words in load_table(__package__, "inversions.toml")["inversions"].items()
}
_TAKEN_BACK = frozenset(_TABLE["taken_back"]["words"].split())

_THAT = re.compile(r", (?=(?:dass|daß|że|что|що)\b)")
FAR = 10
"""Words before one among which a negation of its own sentence may stand."""
SCOPE = 3
"""Words after a negation that it may deny."""
SHARED = 2
"""Words around the denied word that the article must have around it too: with one, human summaries
are flagged three times as often (7 of 122 instead of 3)."""
SHARED_WITH_DENIED = 1
LEAST_SHARED = 0.4
"""More words in the denying clause, and such a share of a claim's clause in the cited sentences
show that both speak of the same."""


def find_negations(folded: str, places: Places, language: str) -> Iterator[Token]:
    """The words of a text that it denies where the article, in the same surroundings, does not."""
    negations = _NEGATIONS.get(language[:2], frozenset())
    claim = tokens(folded)
    clause = clauses(folded, claim)
    words = [token.word for token in claim]
    for index, token in enumerate(claim):
        if not _may_be_denied(token.word, negations):
            continue
        if _denied(words, clause, index, negations) and _only_stated(
            words, index, places, negations
        ):
            yield token


def find_affirmed(folded: str, cited: Sequence[str], language: str) -> Iterator[Token]:
    """The words of a text that says no "not", in any form, which the (folded) sentences deny."""
    negations = _NEGATIONS.get(language[:2], frozenset())
    claim = tokens(folded)
    if not negations or not cited or any(token.word in negations for token in claim):
        return
    told = {cut(word) for one in cited for word in _meaningful(tokens(one))}
    for clause in _clauses(folded, claim):
        own = {cut(word) for word in _meaningful(clause)}
        if len(own & told) < LEAST_SHARED * len(own) or _inverts(clause, language[:2]):
            continue
        denied = _denied_stems(cited, own, _PARTICLES.get(language[:2], negations))
        yield from (token for token in clause if cut(token.word) in denied)


def _clauses(folded: str, found: Sequence[Token]) -> list[list[Token]]:
    parts: dict[int, list[Token]] = {}
    for token, number in zip(found, clauses(folded, found), strict=True):
        parts.setdefault(number, []).append(token)
    return list(parts.values())


def _meaningful(found: Iterable[Token]) -> list[str]:
    return [token.word for token in found if carries_meaning(token.word)]


def _inverts(clause: Sequence[Token], language: str) -> bool:
    """Whether a clause may say "not" in other words."""
    exact, beginnings = _INVERSIONS.get(language, (frozenset(), ()))
    return any(token.word in exact or token.word.startswith(beginnings) for token in clause)


def _denied_stems(cited: Iterable[str], stems: set[str], particles: frozenset[str]) -> set[str]:
    """The stems of a clause that the sentences deny beside others of it, and nowhere state."""
    denied: set[str] = set()
    stated: set[str] = set()
    for sentence in cited:
        for clause in _clauses_with_that(sentence):
            words = [token.word for token in clause]
            first = next((at for at, word in enumerate(words) if word in particles), len(words))
            takes_back = not _TAKEN_BACK.isdisjoint(words[first:])
            own = {cut(word) for word in _meaningful(clause)} & stems
            after = {cut(word) for word in words[first + 1 :] if _may_be_denied(word, particles)}
            if takes_back or len(own) <= SHARED_WITH_DENIED or first == len(words):
                stated |= own
            else:
                denied |= own & after
                stated |= own - after if first else set()
    return denied - stated


def _clauses_with_that(sentence: str) -> Iterator[list[Token]]:
    """The clauses of a sentence; "not, that …" is one."""
    joined = _THAT.sub(" ", sentence)
    yield from _clauses(joined, tokens(joined))


def _may_be_denied(word: str, negations: frozenset[str]) -> bool:
    return carries_meaning(word) and word not in negations and not word[0].isdigit()


def _denied(
    words: Sequence[str], clause: Sequence[int], index: int, negations: frozenset[str]
) -> bool:
    """Whether a negation stands shortly before a word, in one clause with it.

    "No 2" and "not only" deny nothing.
    """
    before = [at for at in range(max(0, index - SCOPE), index) if clause[at] == clause[index]]
    return _TAKEN_BACK.isdisjoint(words[at] for at in before) and any(
        words[at] in negations and not words[at + 1][0].isdigit() for at in before
    )


def _only_stated(
    words: Sequence[str], index: int, places: Places, negations: frozenset[str]
) -> bool:
    """Whether the article has the word in the same surroundings, and no negation in those
    sentences."""
    around = surroundings(words, index)
    shared = {
        place: len(around & surroundings(places.words, place))
        for place in places.of_stem.get(cut(words[index]), ())
    }
    return any(count >= SHARED for count in shared.values()) and all(
        negations.isdisjoint(_beside(places, place)) for place, count in shared.items() if count
    )


def _beside(places: Places, place: int) -> Iterator[str]:
    """The words near one, and further ones before it in its sentence."""
    near = range(max(0, place - NEAR), min(len(places.words), place + NEAR - SCOPE + 1))
    yield from (places.words[at] for at in near)
    before = range(max(0, place - FAR), max(0, place - NEAR))
    yield from (
        places.words[at] for at in before if places.sentences[at] == places.sentences[place]
    )
