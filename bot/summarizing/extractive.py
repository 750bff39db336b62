"""Article in, Summary of its own best sentences out: no model, any language with sentences. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.article import Article, ParagraphKind, Sentence
from bot.domain.preferences import Preferences, Style
from bot.domain.summary import Answer, ArticleFacts, Claim, Fallback, Quote, Summary
from bot.summarizing.ranking import rank_sentences, words

EXTRACTIVE = "extractive"
_POOR = frozenset((ParagraphKind.CAPTION, ParagraphKind.TABLE, ParagraphKind.CODE))
_ALIKE = 0.6
"""Share of words in common from which a second sentence repeats the first."""
_TITLE_LENGTH = 90
_MATCHING = 0.34
"""Share of a question's words that a sentence has to hold to be an answer."""


def extract_summary(article: Article, preferences: Preferences, fallback: Fallback) -> Summary:
    """The best sentences as overview and key points, each its own quote."""
    preset = preferences.preset
    overview = 0 if preferences.style is Style.BULLETS else preset.overview_sentences
    # At most half of the article: repeating it all would be no summary.
    most = max(1, (len(article.sentences) + 1) // 2)
    chosen = _choose(article, min(overview + preferences.points, most))
    return Summary(
        title=article.title or _shortened(article.sentences[0].text),
        overview=_claim(chosen[:overview]),
        key_points=tuple(_claim([one]) for one in _in_order(chosen[overview:])),
        language=article.language,
        model=EXTRACTIVE,
        article=ArticleFacts.of(article),
        fallback=fallback,
    )


def extract_answer(article: Article, question: str, fallback: Fallback) -> Answer:
    """The sentences that hold most of a question's words."""
    asked = {word for word in words(question) if len(word) > 2}
    matches = {
        sentence: len(asked & set(words(sentence.text))) / max(1, len(asked))
        for sentence in article.sentences
    }
    best = sorted(matches, key=lambda sentence: -matches[sentence])[:2]
    found = [one for one in best if matches[one] >= _MATCHING]
    return Answer(
        bool(found), _claim(_in_order(found)), ArticleFacts.of(article), EXTRACTIVE, fallback
    )


def _choose(article: Article, count: int) -> list[Sentence]:
    """The best sentences, none saying what another said; the best first."""
    ranks = rank_sentences([sentence.text for sentence in article.sentences])
    by_rank = sorted(zip(article.sentences, ranks, strict=True), key=lambda pair: -pair[1])
    chosen: list[Sentence] = []
    for sentence, _ in by_rank:
        if len(chosen) == count:
            break
        poor = article.paragraphs[sentence.paragraph].kind in _POOR
        if not (poor or sentence.gaps or _repeats(sentence, chosen)):
            chosen.append(sentence)
    return chosen or list(article.sentences[:count])


def _repeats(sentence: Sentence, chosen: Sequence[Sentence]) -> bool:
    own = set(words(sentence.text))
    return any(len(own & set(words(other.text))) >= _ALIKE * max(1, len(own)) for other in chosen)


def _in_order(sentences: Sequence[Sentence]) -> list[Sentence]:
    return sorted(sentences, key=lambda sentence: sentence.number)


def _claim(sentences: Sequence[Sentence]) -> Claim:
    return Claim(
        " ".join(sentence.text for sentence in _in_order(sentences)),
        tuple(Quote(one.text, one.number) for one in _in_order(sentences)),
    )


def _shortened(text: str) -> str:
    if len(text) <= _TITLE_LENGTH:
        return text
    return text[:_TITLE_LENGTH].rsplit(" ", 1)[0] + "…"
