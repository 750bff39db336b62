"""A page's signs and its article in, whether it is another kind of page than an article out. Pure.

Films, goods, lists and applications: pages that hide nothing, but have no text to summarise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.domain.article import Article
from bot.reading.page.walls.signs import MEDIA, Signs
from bot.reading.page.walls.words import count, marks
from bot.text.folding import fold_phrase

FEW_WORDS = 40
_CAPTION = 120
"""Words under a film or a picture, at most; a longer text stands for itself."""
_DESCRIPTION = 400
"""Words of a product, at most; with more, it is a story about it."""
_LONG_DESCRIPTION = 250
"""Words of a review that may hold a button of a shop, one at most; what is shorter has none."""
_REVIEWED = 100
"""Words of a review, at least."""
_REVIEWS = frozenset({"review", "criticreview", "employerreview"})
_BARE = 150
"""Words of a product whose page does not say in its markup that it is one."""
_SHELF = 4
"""Buttons that put something into a cart, from which a page lists goods and sells no one thing."""
_SHELL = 600
"""Characters that an application shows before it has drawn itself."""
_PROMISED = 20
"""Words below which a page that draws itself has no article, whatever its data promise."""
MANY_HEADLINES = 12
_LINKED_SHARE = 0.35
"""Of an article's text; in real articles at most 0.18 of it was the words of links."""
_ENTRY_SHARE = 0.6
"""Of a list's entry, at least so much is its link; the rest is a date or a number."""
_MOST = 1_000
"""Paragraphs that are compared with the links; so many tell what the page is."""
_A_HEADLINE = 400
"""Characters of text for each headline of a start page, at most."""
_START_PAGE = re.compile(r"/(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?/?", re.IGNORECASE)
PRICE = re.compile(
    r"(?:[$€£¥₽₹₩₺￥]|usd|eur|r\$|rp|zł|kr\.?)\s?\d"
    r"|\d[.,\d]{0,3}\s?(?:[$€£¥₽₹₩₺元円원]|eur\b|usd\b|zł|tl\b|руб|грн|kr\b)"
)


def is_media_page(signs: Signs, article: Article) -> bool:
    """Whether a film, a sound or pictures are what the page is for."""
    words = article.reading.words
    named = any(one.startswith(marks("media")) for one in signs.types)
    if words < FEW_WORDS and (named or signs.players > 0):
        return True
    return named and words <= _CAPTION and (not signs.article or signs.kind.startswith(MEDIA))


def is_product_page(signs: Signs, article: Article) -> bool:
    """Whether something is for sale here: by its markup or its buttons, and with a price."""
    words = article.reading.words
    if signs.article or words > _DESCRIPTION:
        return False
    if is_review(signs, article):
        return False
    sold = count(signs.text, "product")
    priced = signs.priced or PRICE.search(signs.text) is not None
    if not signs.types.isdisjoint(marks("product")):
        return priced or sold > 0
    many = sum(count(one, "product") > 0 for one in signs.buttons) >= _SHELF
    return words <= _BARE and sold > 0 and priced and not many


def is_review(signs: Signs, article: Article) -> bool:
    """Whether one author tells what a product is like; shops show reviews of many below theirs,
    and buttons.
    """
    words = article.reading.words
    reviewed = not signs.types.isdisjoint(_REVIEWS) and bool(article.author)
    sold = count(signs.text, "product")
    return reviewed and words >= _REVIEWED and sold <= (words >= _LONG_DESCRIPTION)


def is_app_shell(signs: Signs, article: Article) -> bool:
    """Whether the page has only what an application starts from."""
    if (
        article.reading.words > FEW_WORDS
        or len(signs.text) > _SHELL
        or signs.page.tree.find(".//script") is None
    ):
        return False
    asked = count(f"{signs.title} {signs.text} {signs.quiet}", "script") > 0
    claimed = signs.article and article.reading.words >= _PROMISED
    return asked or (signs.mounted and not claimed) or not signs.text


def is_link_list(signs: Signs, article: Article) -> bool:
    """Whether the links are the content: a front page, a topic, a search."""
    many = len(signs.headlines) >= MANY_HEADLINES
    if article.reading.words < FEW_WORDS and many and not signs.article:
        return True
    if not article.paragraphs:
        return many
    texts = [fold_phrase(paragraph.text) for paragraph in article.paragraphs[:_MOST]]
    length = sum(map(len, texts))
    if _linked(texts, signs.headlines) > _LINKED_SHARE * length:
        return True
    if signs.article or not many:
        return False
    is_start = _START_PAGE.fullmatch(urlsplit(article.url).path or "/") is not None
    return bool(article.url) and is_start and length < _A_HEADLINE * len(signs.headlines)


def _linked(texts: list[str], headlines: Sequence[str]) -> int:
    """How many characters stand in entries that are hardly more than a link."""
    links = frozenset(headlines)
    sizes = {len(link) for link in links}
    return sum(len(text) for text in texts if _is_entry(text, links, sizes))


def _is_entry(text: str, links: frozenset[str], sizes: set[int]) -> bool:
    near = [size for size in sizes if _ENTRY_SHARE * len(text) <= size <= len(text)]
    return any(text[:size] in links or text[-size:] in links for size in near)
