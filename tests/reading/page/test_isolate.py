"""A page that goes on with the next article is read to the end of its own."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.page.isolate import take_out_other_articles

LONG = "The harbour wall has held in every storm since it was finished. " * 20


def left(*articles: str) -> str:
    """The words of a page of these articles after the cut."""
    tree = lxml_html.document_fromstring(f"<html><body>{''.join(articles)}</body></html>")
    take_out_other_articles(tree)
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


CARD = "<article><h3><a href='/x'>Herring</a></h3><p>A preview of another story.</p></article>"


def test_cards_go() -> None:
    """A small article whose heading leads elsewhere is cut from between paragraphs."""
    assert "Herring" not in left(f"<div><p>{LONG}</p>{CARD}<p>{LONG}</p></div>")
    linked = "<article><a href='/x'><h3>Herring</h3></a><p>A preview.</p></article>"
    assert "Herring" not in left(f"<div><p>{LONG}</p>{linked}</div>")


@pytest.mark.parametrize(
    "articles",
    [
        (CARD, CARD),
        (f"<p>{LONG}</p><article><h3>19:30 Goal</h3><p>A post of a live blog.</p></article>",),
        (f"<p>{LONG}</p>{CARD.replace('A preview', LONG)}",),
    ],
)
def test_cards_that_stay(articles: tuple[str, ...]) -> None:
    """A page of nothing but cards, posts of a live blog and long articles stay."""
    assert left(*articles) == lxml_html.document_fromstring("".join(articles)).text_content()
