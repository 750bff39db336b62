"""What earlier versions wrote is still read."""

from __future__ import annotations

from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.summary import Quote
from storage.codec import from_json

OLDER = (
    '{"paragraphs": [{"text": "Cheese.", "kind": "text", "page": null, "gaps": []}],'
    ' "sentences": [{"number": 1, "text": "Cheese.", "paragraph": 0, "gaps": []}],'
    ' "url": "", "title": "", "author": "", "site": "", "date": "", "language": "en",'
    ' "reading": {"kind": "article", "form": "page", "words": 1, "share": 1.0}}'
)


def test_article_without_times() -> None:
    """An article kept before recordings were read has no times, and is as it was."""
    article = from_json(Article, OLDER)
    assert article.paragraphs == (Paragraph("Cheese."),)
    assert article.sentences == (Sentence(1, "Cheese.", 0),)


def test_quote_without_time() -> None:
    """So has a quote."""
    assert from_json(Quote, '{"text": "a", "sentence": 1, "page": 2}') == Quote("a", 1, 2)
