"""Sentences and a question in, the sentences that speak of what it asks out. Pure."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from bot.summarizing.extract.ranking import stem, terms
from bot.text.function_words import FUNCTION_WORDS

MOST_SENTENCES = 3
ENOUGH = 0.5
"""Share of a question's weight that a sentence and its neighbours must hold."""
CLOSE = 0.6
"""A further sentence is shown that scores so much of the best one's."""
SATURATION, BY_LENGTH = 1.2, 0.6
SHORTEST_STEM = 4
"""Letters; below, a common beginning says nothing of a common word."""
_STOPPED = frozenset(stem(word) for word in FUNCTION_WORDS) | FUNCTION_WORDS
_HIRAGANA = re.compile(r"[\u3040-\u309f]")


def match_sentences(sentences: Sequence[str], question: str) -> list[int]:
    """The indexes of the best matches (BM25), in order; none where the question finds no echo."""
    asked = content_terms(question)
    if not asked or not sentences:
        return []
    counts = [Counter(_as_asked(term, asked) for term in terms(each)) for each in sentences]
    weights = _weights(asked, counts)
    scores = _scores(counts, weights)
    best = max(range(len(scores)), key=scores.__getitem__)
    if _coverage(counts[best], weights) < ENOUGH:
        return []
    close = [index for index, score in enumerate(scores) if score >= CLOSE * scores[best]]
    return sorted(sorted(close, key=lambda index: -scores[index])[:MOST_SENTENCES])


def content_terms(text: str) -> set[str]:
    """The terms of a text that carry meaning."""
    found = {term for term in terms(text) if term not in _STOPPED and len(term) > 1}
    return {term for term in found if not _HIRAGANA.search(term)} or found


def _as_asked(term: str, asked: set[str]) -> str:
    """A word of a sentence as the question has it: "needs" for "need", by what they begin with."""
    if term in asked:
        return term
    return next((one for one in asked if _inflected(term, one)), term)


def _inflected(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST_STEM and len(long) - len(short) <= 2 and long.startswith(short)


def _weights(asked: set[str], counts: Sequence[Counter[str]]) -> dict[str, float]:
    """How much each asked term says; one that the article lacks says most."""
    total = len(counts)
    spread = {term: sum(term in count for count in counts) for term in asked}
    return {
        term: math.log(1 + (total - spread[term] + 0.5) / (spread[term] + 0.5)) for term in asked
    }


def _scores(counts: Sequence[Counter[str]], weights: dict[str, float]) -> list[float]:
    mean = sum(count.total() for count in counts) / len(counts) or 1.0
    return [
        sum(
            weight
            * count[term]
            * (SATURATION + 1)
            / (count[term] + SATURATION * (1 - BY_LENGTH + BY_LENGTH * count.total() / mean))
            for term, weight in weights.items()
            if term in count
        )
        for count in counts
    ]


def _coverage(count: Counter[str], weights: dict[str, float]) -> float:
    return sum(weights[term] for term in weights if term in count) / sum(weights.values())
