"""A page's HTML in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.reading.boilerplate import drop_boilerplate
from bot.reading.charset import decode
from bot.reading.metadata import read_metadata
from bot.reading.text import assemble
from bot.reading.walls import classify_page

LONGEST_PAGE = 10_000_000
KINDS = {
    "head": ParagraphKind.HEADING,
    "item": ParagraphKind.ITEM,
    "quote": ParagraphKind.QUOTE,
    "code": ParagraphKind.CODE,
    "cell": ParagraphKind.TABLE,
}
_PARAGRAPHS = frozenset(("p", *KINDS))


def read_page(content: bytes, charset: str, url: str) -> Article:
    """The article of a fetched page; its report says what came back, if it was none."""
    html = decode(content, charset)[:LONGEST_PAGE]
    article = extract_article(html, url)
    kind = classify_page(html, article)
    return replace(article, reading=replace(article.reading, kind=kind))


def extract_article(html: str, url: str) -> Article:
    """The page's main text and what it says of itself; no paragraphs where there is no text."""
    from trafilatura import bare_extraction, load_html
    from trafilatura.settings import Document

    tree = load_html(html)
    if tree is None:
        return replace(assemble((), form="page"), url=url)
    told = read_metadata(tree, url)
    document = bare_extraction(tree, url=url or None, favor_precision=True, include_comments=False)
    if not isinstance(document, Document):
        document = Document()
    body = document.body
    paragraphs = [] if body is None else [one for one in _paragraphs(body) if one.text]
    if paragraphs and paragraphs[0].text == told.title:
        del paragraphs[0]
    article = assemble(drop_boilerplate(paragraphs), title=told.title, form="page")
    return replace(
        article,
        url=told.url,
        author=told.author or _author_in_text(html),
        site=told.site,
        date=told.date or _date_in_text(html, url),
        language=article.language or told.language,
    )


def _author_in_text(html: str) -> str:
    """The name that a page's markup presents as its author's, where its metadata tell none."""
    from trafilatura import load_html
    from trafilatura.metadata import extract_author

    tree = load_html(html)
    return "" if tree is None else extract_author(tree) or ""


def _date_in_text(html: str, url: str) -> str:
    """The day that a page's words or markup hint at: slow, so only where it does not tell."""
    from htmldate import find_date

    return find_date(html, url=url or None, original_date=True, extensive_search=False) or ""


def _paragraphs(body: Any) -> list[Paragraph]:
    """The outermost paragraphs of trafilatura's tree."""
    return [
        Paragraph(
            " ".join("".join(node.itertext()).split()), KINDS.get(node.tag, ParagraphKind.TEXT)
        )
        for node in body.iter(*_PARAGRAPHS)
        if not any(parent.tag in _PARAGRAPHS for parent in node.iterancestors())
    ]
