"""Articles and some words in, what of them speaks of those out. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from bot.domain.article import Article
from bot.domain.summary import Claim
from bot.summarizing.chunks import Chunk, paragraphs_of, tokens_of
from bot.summarizing.extract.matching import content_terms
from bot.summarizing.extract.ranking import terms

_OPENING = 2
"""Paragraphs that are always read: they say what the article is about."""
_NAMED = 1.0
"""What a word counts that stands in an article's title: as much as a rare one in its text."""
_LONG = 40
"""Terms from which a paragraph's length begins to count against it."""


def relevant_sentences(article: Article, words: str, tokens: int) -> Chunk:
    """The article; where it costs more than `tokens`, its opening and best paragraphs."""
    runs = list(paragraphs_of(article))
    costs = [tokens_of(article, run) for run in runs]
    if sum(costs) <= tokens:
        return article.sentences
    scores = _scores(runs, content_terms(words))
    chosen: set[int] = set()
    for index in sorted(range(len(runs)), key=lambda index: (index >= _OPENING, -scores[index])):
        if costs[index] <= tokens:
            chosen.add(index)
            tokens -= costs[index]
    return tuple(sentence for index in sorted(chosen) for sentence in runs[index])


def sentences_near(article: Article, claims: Sequence[Claim], around: int) -> Chunk:
    """The sentences that claims quote, and so many before and after each."""
    near = {
        number
        for claim in claims
        for quote in claim.quotes
        for number in range(quote.sentence - around, quote.sentence + around + 1)
    }
    return tuple(sentence for sentence in article.sentences if sentence.number in near)


def most_relevant(articles: Sequence[Article], words: str) -> int:
    """The index of the article that speaks most of some words in one place; the first of equals.

    Whoever names a site, an author or a title's words means that article.
    """
    asked = content_terms(words)
    runs = [run for article in articles for run in paragraphs_of(article)]
    scores = iter(_scores(runs, asked))
    totals = []
    for article in articles:
        best = max((next(scores) for _ in paragraphs_of(article)), default=0.0)
        named = asked & set(terms(f"{article.title} {article.author} {article.site}"))
        totals.append(best + sum(_NAMED for _ in named))
    return max(range(len(totals)), key=totals.__getitem__)


def _scores(runs: Sequence[Chunk], asked: set[str]) -> list[float]:
    """How much each paragraph holds of what is asked, a rare word counting more."""
    counts = [Counter(terms(" ".join(sentence.text for sentence in run))) for run in runs]
    spread = {term: sum(term in count for count in counts) for term in asked}
    weights = {term: log(1 + len(runs) / (1 + spread[term])) for term in asked}
    return [
        sum(weight for term, weight in weights.items() if term in count)
        * _LONG
        / max(_LONG, count.total() ** 0.5 * _LONG**0.5)
        for count in counts
    ]
