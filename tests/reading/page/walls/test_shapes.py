"""What sells and what lists is told from articles among prices and cards, in many languages."""

from __future__ import annotations

import pytest

from bot.domain.article import ReadingKind
from bot.reading.page.extract import read_page
from bot.reading.page.walls.shapes import judge, likelihoods
from tests.kinds_made import articles_like_shops, shop_pages
from tests.walls_made import MadePage


def _kind(page: MadePage) -> ReadingKind:
    return read_page(page.html.encode(), "utf-8", page.url).article.reading.kind


@pytest.mark.parametrize("page", shop_pages(), ids=lambda page: page.manner)
def test_shops_are_no_articles(page: MadePage) -> None:
    """A category, a search and a thing for sale are never summarised as if they were articles."""
    assert _kind(page) is page.kind


@pytest.mark.parametrize("page", articles_like_shops(), ids=lambda page: page.manner)
def test_articles_like_shops_are_read(page: MadePage) -> None:
    """A guide with prices, a rated recipe, a round-up and a text above cards are articles."""
    assert _kind(page) is ReadingKind.ARTICLE


def test_judge_takes_the_likeliest() -> None:
    """What is likely no text is told by the likelier of both kinds; a doubt is read."""
    weights = {"list": {"": -2.0, "cards": 1.0}, "goods": {"": -2.0, "price": 1.0}}

    assert judge(likelihoods({"cards": 0, "price": 0}, weights)) is ReadingKind.ARTICLE
    assert judge(likelihoods({"cards": 5, "price": 0}, weights)) is ReadingKind.LINK_LIST
    assert judge(likelihoods({"cards": 2, "price": 5}, weights)) is ReadingKind.PRODUCT_PAGE
