"""Article in, a summary or an answer in the article's own sentences out, without a model. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from bot.domain.article import Article, ParagraphKind, Sentence
from bot.domain.preferences import Length, Preferences
from bot.domain.summary import Answer, ArticleFacts, Claim, Fallback, Summary
from bot.summarizing.extract.matching import match_sentences
from bot.summarizing.extract.ranking import pick
from bot.summarizing.extract.worth import OF_QUESTION, leans, stands_alone, trim, worth
from bot.summarizing.quotes import quote_of
from bot.text.scripts import join_sentences

MODEL = "extractive"
"""What stands where a model's name would."""
LONGEST_TITLE = 90
_UNSUITABLE = frozenset(
    {ParagraphKind.HEADING, ParagraphKind.CODE, ParagraphKind.TABLE, ParagraphKind.CAPTION}
)
_SHARE, _SHARE_OF_LONG = 2 / 3, 4 / 5
"""How much of a short article is shown at most."""
_SPARE = 3
"""Candidates for each point, so that a long sentence can give way to a shorter one."""
_SHORT_POINT = 70
"""Characters that are kept free for each point that is still to come."""


def extract_summary(article: Article, preferences: Preferences, fallback: Fallback) -> Summary:
    """The sentences that say most of an article: the best as overview, the next as key points."""
    sentences = _suitable(article)
    overview, points = _select(sentences, article.language, preferences)
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


def choose_sentences(
    sentences: Sequence[Sentence], language: str, overview: int, points: int, characters: int
) -> tuple[list[Sentence], list[Sentence]]:
    """The overview and the points, each in the article's order.

    The overview are neighbours, from the first sentence that stands alone; the points are those
    after it that say most of the whole and stand alone too.
    """
    texts = [sentence.text for sentence in sentences]
    worths = [worth(text, language) for text in texts]
    first = next((at for at, text in enumerate(texts) if stands_alone(text, language)), 0)
    last = first + 1
    while last < len(texts) and last - first < overview and _goes_on(sentences, worths, last):
        last += 1
    told = list(range(first, last))
    after = [
        value if at == last or (at > last and _may_be_point(texts[at], language, value)) else 0.0
        for at, value in enumerate(worths)
    ]
    ranked = pick(texts, after, points * _SPARE, told)
    characters -= sum(len(texts[at]) for at in told)
    chosen = _within([sentences[at] for at in ranked], points, characters)
    return [sentences[at] for at in told], sorted(chosen, key=_number)


def _goes_on(sentences: Sequence[Sentence], worths: Sequence[float], at: int) -> bool:
    """Whether a sentence goes on from the one before it, and is one."""
    return worths[at] > OF_QUESTION and sentences[at].number == sentences[at - 1].number + 1


def _may_be_point(text: str, language: str, value: float) -> bool:
    return value > OF_QUESTION and not leans(text, language)


def _select(
    sentences: Sequence[Sentence], language: str, preferences: Preferences
) -> tuple[list[Sentence], list[Sentence]]:
    """Overview and points; of a short article not all of its sentences.

    A post of five has hardly one to spare: with half of them its figures were missing.
    """
    preset = preferences.preset
    share = _SHARE_OF_LONG if preferences.length is Length.LONG else _SHARE
    statements = sum(worth(sentence.text, language) > 0 for sentence in sentences)
    most = max(1, ceil(statements * share))
    wanted = min(preset.overview_sentences + preferences.points, most)
    overview = max(1, min(preset.overview_sentences, wanted // 3))
    points = wanted - overview
    return choose_sentences(sentences, language, overview, points, preset.characters)


def _number(sentence: Sentence) -> int:
    return sentence.number


def _within(ranked: Sequence[Sentence], count: int, characters: int) -> list[Sentence]:
    """So many of the ranked sentences; long ones give way where they would not fit."""
    chosen: list[Sentence] = []
    for sentence in ranked:
        left = count - len(chosen)
        if left and len(sentence.text) <= characters - (left - 1) * _SHORT_POINT:
            chosen.append(sentence)
            characters -= len(sentence.text)
    others = sorted((one for one in ranked if one not in chosen), key=lambda one: len(one.text))
    return [*chosen, *others[: count - len(chosen)]]


def _claim(sentences: Sequence[Sentence], article: Article) -> Claim:
    quotes = tuple(
        replace(quote, text=trim(quote.text))
        for quote in (quote_of(sentence, article) for sentence in sentences)
        if quote
    )
    text = ""
    for quote in quotes:
        text = join_sentences(text, quote.text)
    return Claim(text, quotes)


def _title_from(article: Article) -> str:
    """The first sentence, cut at a word where it is too long for a title."""
    first = article.sentences[0].text if article.sentences else ""
    if len(first) <= LONGEST_TITLE:
        return first
    cut = first[: LONGEST_TITLE - 1]
    return (cut.rsplit(maxsplit=1)[0] if " " in cut else cut).rstrip(" ,;:–—-") + "…"
