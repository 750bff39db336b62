"""A page is parsed once, and what it was parsed into stays as it is."""

from __future__ import annotations

import pytest
from lxml import etree

from bot.reading.markup.tree import written
from bot.reading.page.extract import extract_article, read_page
from bot.reading.page.pagination import find_next_page
from bot.reading.page.parsed import parse_page
from bot.reading.page.walls.walls import classify_page

URL = "https://harbour.example/wall"
LONG = "The harbour wall has held in every storm since it was finished, to much surprise. " * 20
OTHERS = f"<article><h1>Herring</h1><p>{LONG}</p></article>"
PAGE = (
    "<html lang='en'><head><title>Wall</title><style>.ad {display: none}</style>"
    '<script type=\'application/ld+json\'>{"@type": "Article"}</script></head><body>'
    f"<article><h1>Wall</h1><p>{LONG}</p><p hidden>{LONG}</p><p class='ad'>{LONG}</p>"
    f"<script>var a = 1;</script><p>By Ada Lund</p></article>{OTHERS}"
    "<a rel='next' href='/wall/2'>2</a></body></html>"
)


def test_a_page_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Metadata, text, walls and the next page are read from one tree."""
    parse, parsed = etree.fromstring, list[object]()

    def counted(text: str | bytes, *args: object, **kwargs: object) -> object:
        # Readability reads what it has put together anew; that is no page.
        parsed.extend([text] if "<title>Wall" in str(text) else [])
        return parse(text, *args, **kwargs)

    monkeypatch.setattr(etree, "fromstring", counted)
    read = read_page(PAGE.encode(), "", URL)
    assert read.article.sentences
    assert read.next_page == f"{URL}/2"
    assert len(parsed) == 1


def test_nobody_changes_the_tree() -> None:
    """Whoever cuts something from a page cuts it from a copy."""
    page = parse_page(PAGE, URL)
    before = written(page.tree)
    article = extract_article(page)
    classify_page(page, article)
    find_next_page(page)
    assert article.title == "Wall"
    assert written(page.tree) == before
