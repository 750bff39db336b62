"""A page's features in, whether its shape is that of a list or of goods out. Pure.

A second judge, for what the others let through: it weighs everything at once. The weights are in
shapes.json, which says what they were fitted on; tests/benchmarks/kinds_fit.py writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from bot.domain.article import Article, ReadingKind
from bot.reading.page.walls.features import measure
from bot.reading.page.walls.pages import is_review
from bot.reading.page.walls.signs import Signs
from bot.text.tables import load_table

_KINDS = {"list": ReadingKind.LINK_LIST, "goods": ReadingKind.PRODUCT_PAGE}
_NO_TEXT = 0.45
"""How likely a page is no text before it's refused: an article that's refused costs more than a
list that's summarised. Each half of the pages, by host, was judged by the other's weights."""
_GOODS = 0.2
"""How likely a page sells something before it's refused as that."""
_MOST = 30.0

Weights = Mapping[str, Mapping[str, float]]


def shape_of(signs: Signs, article: Article) -> ReadingKind:
    """An article, a list of links or a page that sells something."""
    weights = load_table(__package__, "shapes.json")["weights"]
    found = judge(likelihoods(measure(signs, article), weights))
    if found is ReadingKind.PRODUCT_PAGE and is_review(signs, article):
        return ReadingKind.ARTICLE
    return found


def likelihoods(features: Mapping[str, float], weights: Weights) -> dict[str, float]:
    """How likely it is each kind but a text; what is left is the likelihood of a text."""
    odds = {kind: exp(min(_MOST, _score(features, one))) for kind, one in weights.items()}
    total = 1 + sum(odds.values())
    return {kind: odd / total for kind, odd in odds.items()}


def judge(likely: Mapping[str, float]) -> ReadingKind:
    """The likeliest kind, where a page is no text or sells something."""
    if sum(likely.values()) <= _NO_TEXT and likely["goods"] <= _GOODS:
        return ReadingKind.ARTICLE
    return _KINDS[max(likely, key=likely.__getitem__)]


def _score(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighted sum; the weight without a name is where it starts."""
    return weights[""] + sum(weights.get(name, 0.0) * value for name, value in features.items())
