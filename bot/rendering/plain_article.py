"""An article as it was read in, plain text for a terminal out, or JSON. Pure."""

from __future__ import annotations

from typing import Any

from bot.domain.article import Article, ReadingKind
from bot.domain.errors import BotError
from bot.domain.summary import ArticleFacts
from bot.rendering.cleaning import clean
from bot.rendering.parts import reading_report
from bot.rendering.texts import texts
from bot.rendering.wrapping import wrap
from bot.text.invisible import without_controls

_WIDTH = 80


def plain_article(article: Article, language: str) -> str:
    """Its title and address, the reading report, and its text, one line a paragraph."""
    report = texts(language).line(reading_report(ArticleFacts.of(article), language))
    head = [*wrap(clean(article.title), _WIDTH), *filter(None, [clean(article.url)])]
    text = [without_controls(paragraph.text) for paragraph in article.paragraphs]
    return "\n\n".join(["\n".join(head), "\n".join(wrap(report, _WIDTH)), *text])


def article_as_json(article: Article) -> dict[str, Any]:
    """What was read, and what it says of itself, as values for JSON."""
    told = {
        "title": article.title,
        "author": article.author,
        "date": article.date,
        "site": article.site,
        "url": article.url,
        "language": article.language,
    }
    return {
        "kind": article.reading.kind.value,
        "form": article.reading.form,
        **{name: without_controls(value) for name, value in told.items()},
        "share": article.reading.share,
        "words": article.reading.words,
        "text": without_controls(article.text),
    }


def refusal_as_json(error: BotError, kind: ReadingKind | None) -> dict[str, Any]:
    """What was found in place of an article: its kind where it has one, and the error's name."""
    return {"error": type(error).__name__} | ({"kind": kind.value} if kind else {})
