"""Sentences in, how much each says of the whole out, in any language. Pure.

A sentence matters that shares much with the others (a random walk over their similarities) and
stands early. Similarities are never written out: a step of the walk is two sparse products, so
that a book takes linear time.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from bot.summarizing.normalise import WORD, fold

Vector = dict[str, float]

_UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_TOKEN = re.compile(rf"{_UNSPACED}+|(?:(?!{_UNSPACED}){WORD})+")
_ARABIC_PREFIX = re.compile(r"^و?(?:ال|بال|لل|كال|فال)(?=...)")
STEM = 6
"""Letters of a word that count, so that most inflected forms fall together."""
WALK = 12
DAMPING = 0.85
EARLY = 0.3
DIVERSITY = 0.5


def terms(text: str) -> list[str]:
    """A text's words cut to their stems; pairs of characters where a script has no spaces."""
    found: list[str] = []
    for token in _TOKEN.findall(fold(text)):
        if re.match(_UNSPACED, token):
            found.extend(token[i : i + 2] for i in range(max(1, len(token) - 1)))
        else:
            found.append(stem(token))
    return found


def stem(word: str) -> str:
    """The part of a folded word that its inflected forms share, roughly."""
    return _ARABIC_PREFIX.sub("", word)[:STEM]


def rank_sentences(sentences: Sequence[str]) -> list[float]:
    """A score for each sentence; only their order means something."""
    vectors = vectorise(sentences)
    walk = _random_walk(vectors)
    count = len(sentences)
    return [
        score * count * (1 + EARLY * count / (1 + index)) * _length_factor(vector)
        for index, (score, vector) in enumerate(zip(walk, vectors, strict=True))
    ]


def choose(sentences: Sequence[str], scores: Sequence[float], count: int) -> list[int]:
    """The indexes of the best sentences, best first, each one unlike those before it."""
    vectors = vectorise(sentences)
    nearest = [0.0] * len(sentences)
    left = [index for index, score in enumerate(scores) if score > 0]
    chosen: list[int] = []
    while left and len(chosen) < count:
        best = max(left, key=lambda index: scores[index] * (1 - DIVERSITY * nearest[index]))
        left.remove(best)
        chosen.append(best)
        for index in left:
            nearest[index] = max(nearest[index], dot(vectors[index], vectors[best]))
    return chosen


def vectorise(sentences: Sequence[str]) -> list[Vector]:
    """Each sentence as a unit vector of its terms, rare ones heavier."""
    counts = [Counter(terms(sentence)) for sentence in sentences]
    spread = Counter(term for count in counts for term in count)
    weights = {term: math.log(1 + len(counts) / spread[term]) for term in spread}
    return [_unit({term: n * weights[term] for term, n in count.items()}) for count in counts]


def dot(one: Vector, other: Vector) -> float:
    """How much two unit vectors share, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other.get(term, 0.0) for term, weight in one.items())


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def _random_walk(vectors: Sequence[Vector]) -> list[float]:
    count = max(len(vectors), 1)
    degrees = _similar(vectors, [1.0] * len(vectors))
    scores = [1 / count] * len(vectors)
    for _ in range(WALK):
        flow = [
            score / degree if degree else 0.0
            for score, degree in zip(scores, degrees, strict=True)
        ]
        arrived = _similar(vectors, flow)
        scores = [(1 - DAMPING) / count + DAMPING * amount for amount in arrived]
    return scores


def _similar(vectors: Sequence[Vector], amounts: Sequence[float]) -> list[float]:
    """For each sentence the amounts of the others, weighted by how similar they are to it."""
    total: Vector = {}
    for vector, amount in zip(vectors, amounts, strict=True):
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + amount * weight
    return [
        sum(weight * total[term] for term, weight in vector.items()) - (amount if vector else 0.0)
        for vector, amount in zip(vectors, amounts, strict=True)
    ]


def _length_factor(vector: Vector) -> float:
    return 1.0 if len(vector) >= 5 else len(vector) / 10
