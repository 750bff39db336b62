"""Articles that are open are read, though they end with an offer, are short, or tell of cookies;
new walls are still found.
"""

from __future__ import annotations

import pytest

from bot.domain.article import ReadingKind
from bot.reading.page.extract import read_page
from tests.walls_made import MadePage, more_walls, open_pages


@pytest.mark.parametrize("page", open_pages(), ids=lambda page: page.manner)
def test_open_articles_are_read(page: MadePage) -> None:
    """One sign of a wall is not enough: a last line, a box, few words, a form in the header."""
    article = read_page(page.html.encode(), "utf-8", page.url).article
    assert article.reading.kind is ReadingKind.ARTICLE


def test_there_are_many() -> None:
    """At least 40 of them, in ten languages, and no page twice."""
    pages = open_pages()
    assert len({page.html for page in pages}) == len(pages) >= 40
    assert len({page.language for page in pages}) >= 10


@pytest.mark.parametrize("page", more_walls(), ids=lambda page: page.manner)
def test_walls_are_found(page: MadePage) -> None:
    """A box that asks for an account where the text stops is a wall, in whatever words."""
    article = read_page(page.html.encode(), "utf-8", page.url).article
    assert article.reading.kind is page.kind
