"""Article in, a summary or an answer in the article's own sentences out, without a model. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from bot.domain.article import Article, ParagraphKind, Sentence
from bot.domain.preferences import Preferences
from bot.domain.summary import Answer, ArticleFacts, Claim, Fallback, Summary
from bot.summarizing.extract.matching import match_sentences
from bot.summarizing.extract.ranking import pick
from bot.summarizing.extract.worth import trim, worth
from bot.summarizing.quotes import quote_of

MODEL = "extractive"
"""What stands where a model's name would."""
LONGEST_TITLE = 90
_UNSUITABLE = frozenset({ParagraphKind.HEADING, ParagraphKind.CODE, ParagraphKind.TABLE})
_NO_SPACE_AFTER = re.compile(r"[\u3000-\u303f\uff01-\uff65\u3040-\u30ff\u3400-\u9fff]$")


def extract_summary(article: Article, preferences: Preferences, fallback: Fallback) -> Summary:
    """The sentences that say most of an article: the best as overview, the next as key points."""
    sentences = _suitable(article)
    overview, points = _select(sentences, preferences)
    return Summary(
        title=article.title or _title_from(article),
        overview=_claim(overview, article),
        key_points=tuple(_claim([point], article) for point in points),
        language=article.language,
        model=MODEL,
        article=ArticleFacts.of(article),
        fallback=fallback,
    )


def extract_answer(article: Article, question: str, fallback: Fallback) -> Answer:
    """The sentences that speak of what a question asks; not `found` where none does."""
    sentences = _suitable(article)
    indexes = match_sentences(sentences, question)
    return Answer(
        found=bool(indexes),
        claim=_claim([sentences[index] for index in indexes], article),
        article=ArticleFacts.of(article),
        model=MODEL,
        fallback=fallback,
    )


def _suitable(article: Article) -> list[Sentence]:
    """The sentences that can stand alone; all of them where none can."""
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    running = [
        sentence
        for sentence in article.sentences
        if kinds[sentence.paragraph] not in _UNSUITABLE and not sentence.gaps
    ]
    return running or list(article.sentences)


def pick_sentences(sentences: Sequence[Sentence], count: int) -> list[Sentence]:
    """The sentences (at most so many) that say most of all of them, the best first."""
    texts = [sentence.text for sentence in sentences]
    return [sentences[index] for index in pick(texts, [worth(text) for text in texts], count)]


def _select(
    sentences: Sequence[Sentence], preferences: Preferences
) -> tuple[list[Sentence], list[Sentence]]:
    """Overview and points, each in the article's order; at most two thirds of its sentences.

    A post of five sentences has hardly one to spare: with half of them its figures were missing.
    """
    preset = preferences.preset
    most = max(1, ceil(sum(worth(sentence.text) > 0 for sentence in sentences) * 2 / 3))
    wanted = min(preset.overview_sentences + preferences.points, most)
    chosen = _within(pick_sentences(sentences, wanted), preset.characters)
    first = max(1, min(preset.overview_sentences, len(chosen) // 2))
    return sorted(chosen[:first], key=_number), sorted(chosen[first:], key=_number)


def _number(sentence: Sentence) -> int:
    return sentence.number


def _within(chosen: Sequence[Sentence], characters: int) -> list[Sentence]:
    """As many of the chosen sentences as fit, the first one always."""
    fitting: list[Sentence] = []
    for sentence in chosen:
        if len(sentence.text) <= characters or not fitting:
            fitting.append(sentence)
            characters -= len(sentence.text)
    return fitting


def _claim(sentences: Sequence[Sentence], article: Article) -> Claim:
    quotes = tuple(
        replace(quote, text=trim(quote.text))
        for quote in (quote_of(sentence, article) for sentence in sentences)
        if quote
    )
    text = ""
    for quote in quotes:
        text += quote.text if not text or _NO_SPACE_AFTER.search(text) else f" {quote.text}"
    return Claim(text, quotes)


def _title_from(article: Article) -> str:
    """The first sentence, cut at a word where it is too long for a title."""
    first = article.sentences[0].text if article.sentences else ""
    if len(first) <= LONGEST_TITLE:
        return first
    cut = first[: LONGEST_TITLE - 1]
    return (cut.rsplit(maxsplit=1)[0] if " " in cut else cut).rstrip(" ,;:–—-") + "…"
