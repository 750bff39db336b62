"""A page that goes on with the next article is read to the end of its own."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.isolate import take_out_next_articles

LONG = "The harbour wall has held in every storm since it was finished. " * 20


def left(*articles: str) -> str:
    """The words of a page of these articles after the cut."""
    tree = lxml_html.document_fromstring(f"<html><body>{''.join(articles)}</body></html>")
    take_out_next_articles(tree)
    return str(tree.text_content())


def article(title: str, text: str, level: int = 1) -> str:
    """One article's markup."""
    return f"<article><h{level}>{title}</h{level}><p>{text}</p></article>"


def test_next_article_goes() -> None:
    """The articles that were loaded below the first are cut."""
    found = left(article("Wall", LONG), article("Herring", LONG), article("Night", LONG))
    assert "Wall" in found
    assert "Herring" not in found
    assert "Night" not in found


@pytest.mark.parametrize(
    "articles",
    [
        (article("Wall", "A preview."), article("Herring", LONG)),
        (article("Wall", LONG), article("Part two", LONG, level=2)),
        (f"<article><h1>Wall</h1><p>{LONG}</p>{article('Inner', LONG)}</article>",),
    ],
)
def test_what_stays(articles: tuple[str, ...]) -> None:
    """Previews, parts under smaller headings and articles inside an article cut nothing."""
    assert left(*articles) == lxml_html.document_fromstring("".join(articles)).text_content()
