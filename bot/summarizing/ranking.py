"""Sentences in, a weight each out: which of them speak for the whole. Pure, standard library only."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

MOST_SENTENCES = 400
"""Ranking compares each with each; what stands later in a longer text counts by its place alone."""
_NO_SPACES = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_NO_SPACES}]|(?:(?![{_NO_SPACES}])[^\W_])+")
_STEM = 6
"""Letters of a word that count: a stemmer for every language with prefixes."""
_ROUNDS, _DAMPING = 12, 0.85


def words(text: str) -> list[str]:
    """The words of a text as they are compared: folded, shortened, pairs in scripts without spaces."""
    return [word[:_STEM] for word in _WORD.findall(text.casefold())]


def rank_sentences(sentences: Sequence[str]) -> list[float]:
    """How central each sentence is, with a preference for early ones; between 0 and 1."""
    head = [Counter(words(sentence)) for sentence in sentences[:MOST_SENTENCES]]
    centrality = _centrality(_vectors(head))
    top = max(centrality, default=1.0) or 1.0
    ranked = [
        (0.5 * weight / top + 0.5 / math.sqrt(1 + index)) * _length_factor(sum(bag.values()))
        for index, (weight, bag) in enumerate(zip(centrality, head, strict=True))
    ]
    return ranked + [0.0] * (len(sentences) - len(ranked))


def _length_factor(count: int) -> float:
    # Fragments say little and giants are not concise: full weight from 8 words to 45.
    return min(1.0, count / 8) * min(1.0, 45 / max(count, 1))


def _vectors(bags: Sequence[Counter[str]]) -> list[dict[str, float]]:
    seen = Counter(word for bag in bags for word in bag)
    vectors = []
    for bag in bags:
        vector = {
            word: count * math.log(1 + len(bags) / seen[word]) for word, count in bag.items()
        }
        norm = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        vectors.append({word: weight / norm for word, weight in vector.items()})
    return vectors


def similarity(one: dict[str, float], other: dict[str, float]) -> float:
    """The cosine of two vectors of unit length."""
    small, large = sorted((one, other), key=len)
    return sum(weight * large.get(word, 0.0) for word, weight in small.items())


def _centrality(vectors: Sequence[dict[str, float]]) -> list[float]:
    """PageRank over the graph of similar sentences."""
    count = len(vectors)
    edges = [
        [similarity(one, other) if i != j else 0.0 for j, other in enumerate(vectors)]
        for i, one in enumerate(vectors)
    ]
    sums = [sum(row) or 1.0 for row in edges]
    weights = [1.0] * count
    for _ in range(_ROUNDS):
        weights = [
            1 - _DAMPING + _DAMPING * sum(weights[j] * edges[j][i] / sums[j] for j in range(count))
            for i in range(count)
        ]
    return weights
