"""HTML in, Article out. Pure, and slow enough to be run in a worker."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.domain.article import Article, Paragraph, ParagraphKind, ReadingReport
from bot.reading.charset import decode
from bot.reading.links import clean_link
from bot.reading.text import article_of

KINDS = {
    "head": ParagraphKind.HEADING,
    "item": ParagraphKind.ITEM,
    "quote": ParagraphKind.QUOTE,
    "code": ParagraphKind.CODE,
    "cell": ParagraphKind.TABLE,
}
_PARAGRAPHS = frozenset(("p", *KINDS))


def read_page(content: bytes, charset: str, url: str) -> Article:
    """The article of a fetched page or an HTML file."""
    return extract_article(decode(content, charset), url)


def extract_article(html: str, url: str) -> Article:
    """The main text and what the page says about it; no paragraphs where there is no article."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(
        html, url=url or None, with_metadata=True, favor_precision=True, include_comments=False
    )
    if not isinstance(document, Document) or document.body is None:
        return Article(paragraphs=(), sentences=(), url=url, reading=ReadingReport())
    paragraphs = [
        Paragraph(
            " ".join("".join(node.itertext()).split()), KINDS.get(node.tag, ParagraphKind.TEXT)
        )
        for node in document.body.iter(*_PARAGRAPHS)
        if not any(parent.tag in _PARAGRAPHS for parent in node.iterancestors())
    ]
    title = document.title or ""
    if paragraphs and paragraphs[0].text == title:
        paragraphs = paragraphs[1:]
    return article_of(
        paragraphs,
        form="page",
        title=title,
        language=document.language or "",
        url=_own_address(document.url or "", url),
        author=document.author or "",
        site=document.sitename or "",
        date=document.date or "",
    )


def _own_address(canonical: str, url: str) -> str:
    """The canonical address if it is on the page's own host; a page cannot speak for another site."""
    if not url or urlsplit(canonical).hostname != urlsplit(url).hostname:
        return url
    return clean_link(canonical)
