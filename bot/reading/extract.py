"""A page's HTML in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.article import Article, Paragraph
from bot.reading.boilerplate import drop_boilerplate
from bot.reading.text import assemble

LONGEST_PAGE = 10_000_000


def extract_article(html: str, url: str) -> Article:
    """The page's main text and what it says of itself; no paragraphs where there is no readable text."""
    import trafilatura

    document = trafilatura.bare_extraction(
        html[:LONGEST_PAGE], url=url, include_comments=False, with_metadata=True
    )
    if document is None:
        return assemble((), form="page")
    paragraphs = [
        Paragraph(" ".join(line.split())) for line in document.text.split("\n") if line.strip()
    ]
    article = assemble(drop_boilerplate(paragraphs), title=document.title or "", form="page")
    return replace(
        article,
        url=url,
        author=document.author or "",
        site=document.sitename or "",
        date=document.date or "",
    )
