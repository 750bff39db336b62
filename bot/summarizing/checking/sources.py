"""An article and the sentences that a claim cites in, what the claim is held against out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bot.domain.article import Article, ParagraphKind
from bot.summarizing.checking.calendar_words import find_months
from bot.summarizing.checking.evidence import Evidence
from bot.text.folding import fold

BESIDE = 1
"""Sentences on either side of a cited one that bear out its figures and dates too."""
BESIDE_NAMES = 2
"""For names more: a sentence says "she" of whom one before it names."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What a claim is held against, from the whole article down to the cited sentences.

    A claim that cites nothing has the whole article everywhere, and no cited sentences.
    """

    article: Evidence = field(repr=False)
    near: Evidence = field(repr=False)
    around: Evidence = field(repr=False)
    cited: tuple[str, ...] = field(default=(), repr=False)
    cited_evidence: Evidence | None = field(default=None, repr=False)

    @classmethod
    def whole(cls, text: str, language: str) -> Sources:
        """A text of which no part is cited."""
        evidence = _evidence(text, language)
        return cls(evidence, evidence, evidence)

    @classmethod
    def of(cls, article: Article, numbers: Sequence[int]) -> Sources:
        """An article of which the sentences of these numbers are cited."""
        about = (article.title, article.author, article.site, article.date)
        whole = _evidence("\n".join((article.text, *about)), article.language)
        cited = sorted({number for number in numbers if 1 <= number <= len(article.sentences)})
        if not cited:
            return cls(whole, whole, whole)
        sentences = tuple(article.sentences[number - 1].text for number in cited)
        return cls(
            whole,
            _evidence(_part(article, cited, BESIDE), article.language),
            _evidence(_part(article, cited, BESIDE_NAMES), article.language),
            sentences,
            _evidence("\n".join(sentences), article.language),
        )


def _part(article: Article, cited: Iterable[int], beside: int) -> str:
    """The cited sentences and those beside them, under their headings, and the article's facts.

    Its date stands in for "today"; sentences that name a month of their own mean that one.
    """
    last = len(article.sentences)
    numbers = sorted(
        {
            number
            for one in cited
            for number in range(max(1, one - beside), min(last, one + beside) + 1)
        }
    )
    sentences = [article.sentences[number - 1] for number in numbers]
    text = "\n".join(one.text for one in sentences)
    headings = dict.fromkeys(_heading(article, one.paragraph) for one in sentences)
    months = find_months(fold(text), article.language, dated=True)
    date = article.date[:4] if any(months) else article.date
    return "\n".join((*headings, text, article.title, article.author, article.site, date))


def _heading(article: Article, paragraph: int) -> str:
    """The heading that a paragraph stands under; "" without one."""
    above = reversed(article.paragraphs[:paragraph])
    return next((one.text for one in above if one.kind is ParagraphKind.HEADING), "")


# One article is held against many claims, one after the other.
@lru_cache(maxsize=8)
def _evidence(text: str, language: str) -> Evidence:
    return Evidence.of(text, language)
