"""A page's HTML in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.domain.errors import LinkRefused
from bot.reading.boilerplate import drop_boilerplate
from bot.reading.charset import decode
from bot.reading.links import clean_link
from bot.reading.text import assemble

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
    """The article of a fetched page."""
    return extract_article(decode(content, charset), url)


def extract_article(html: str, url: str) -> Article:
    """The page's main text and what it says of itself; no paragraphs where there is no text."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(
        html[:LONGEST_PAGE],
        url=url or None,
        with_metadata=True,
        favor_precision=True,
        include_comments=False,
    )
    if not isinstance(document, Document) or document.body is None:
        return replace(assemble((), form="page"), url=url)
    title = document.title or ""
    paragraphs = [one for one in _paragraphs(document.body) if one.text]
    if paragraphs and paragraphs[0].text == title:
        del paragraphs[0]
    article = assemble(drop_boilerplate(paragraphs), title=title, form="page")
    return replace(
        article,
        url=_own_address(document.url or "", url),
        author=document.author or "",
        site=document.sitename or "",
        date=document.date or "",
        language=article.language or document.language or "",
    )


def _paragraphs(body: Any) -> list[Paragraph]:
    """The outermost paragraphs of trafilatura's tree."""
    return [
        Paragraph(
            " ".join("".join(node.itertext()).split()), KINDS.get(node.tag, ParagraphKind.TEXT)
        )
        for node in body.iter(*_PARAGRAPHS)
        if not any(parent.tag in _PARAGRAPHS for parent in node.iterancestors())
    ]


def _own_address(canonical: str, url: str) -> str:
    """The canonical address if it is on the page's own host: no page speaks for another site."""
    if not url or urlsplit(canonical).hostname != urlsplit(url).hostname:
        return url
    try:
        return clean_link(canonical)
    except LinkRefused:
        return url
