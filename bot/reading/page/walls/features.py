"""A page's signs and its article in, what can be measured of both as numbers out. Pure.

Every number is a share, a yes or no, or a logarithm, so that none outweighs all others. No host is
among them: what a site calls its pages is weak evidence, and its name is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby
from math import log1p
from urllib.parse import unquote, urlsplit

from bot.domain.article import Article, ParagraphKind, count_words
from bot.reading.page.walls.cards import count_cards
from bot.reading.page.walls.pages import PRICE
from bot.reading.page.walls.signs import Signs
from bot.reading.page.walls.words import count, marks
from bot.text.sentence_ends import ends_sentence

_LONG, _SHORT = 40, 12
"""Words from which a paragraph is prose, and below which it is a fragment."""
_LABEL = 6
_MOST_TEXT = 60_000
"""Characters in which words and prices are counted."""
_GOODS_PATH = re.compile(
    r"/(?:products?|p|dp|item|itm|sku|produkt|produit|producto|prodotto)(?:/|$)"
)
_LIST_PATH = re.compile(
    r"/(?:c|categor(?:y|ies)|product-category|collections?|tags?|topics?|search|shop|store|browse"
    r"|archive|author|s|w|kategorie|categorie|categoria|catalog(?:ue)?)(?:/|$)"
)
_SEARCH_QUERY = re.compile(r"(?:^|&)(?:q|s|query|search|keyword|k|page|sort|filter)=")
_DATED_PATH = re.compile(r"/(?:19|20)\d\d[/-]\d\d?")
_CART = re.compile(
    r"add[-_]?to[-_]?(?:cart|bag|basket)|addtocart|/cart/add|buy[-_]?now|product[-_]form|single_add_to"
)
_GALLERY = re.compile(r"product[-_]?(?:gallery|image|media|detail|info|price|title|page|single)")
_GRID = re.compile(
    r"product[-_]?(?:grid|list|card|tile|item)|collection[-_]?grid|search[-_]?results?|facet|filter"
    r"|pagination|load[-_]?more|sort[-_]?by|post[-_]?(?:grid|list|card)|archive"
)


def measure(signs: Signs, article: Article) -> Mapping[str, float]:
    """All features of a page, by the names that the weights have."""
    return {
        **_of_text(article),
        **_of_layout(signs, article),
        **_of_claims(signs),
        **_of_url(signs),
    }


def _of_text(article: Article) -> dict[str, float]:
    """What the article is like: sentences in paragraphs, or fragments."""
    sizes = [(count_words(one.text), one) for one in article.paragraphs]
    words = max(1, sum(size for size, _ in sizes))
    prose = sum(size for size, one in sizes if size >= _LONG and ends_sentence(one.text))
    told = sum(size for size, one in sizes if size >= _SHORT and ends_sentence(one.text))
    short = sum(size < _SHORT for size, _ in sizes)
    heads = sum(one.kind is ParagraphKind.HEADING for _, one in sizes)
    runs = groupby(sizes, key=lambda pair: pair[0] >= _SHORT and ends_sentence(pair[1].text))
    longest = max((sum(size for size, _ in run) for is_prose, run in runs if is_prose), default=0)
    return {
        "words": log1p(words),
        "prose": log1p(prose),
        "prose_share": prose / words,
        "sentence_share": told / words,
        "longest_run": log1p(longest),
        "fragments": short / max(1, len(sizes)),
        "labels": sum(size <= _LABEL for size, _ in sizes) / max(1, len(sizes)),
        "heads": heads / max(1, len(sizes)),
        "items": sum(one.kind is ParagraphKind.ITEM for _, one in sizes) / max(1, len(sizes)),
        "dated": float(bool(article.date)),
    }


def _of_layout(signs: Signs, article: Article) -> dict[str, float]:
    """What is seen around it: links, cards, controls, prices, words of shops and lists."""
    cards = count_cards(signs.root)
    text = signs.text[:_MOST_TEXT]
    body = max(1, cards.text)
    controls = sum(1 for _ in signs.root.iter("select", "input"))
    prices = sum(1 for _ in PRICE.finditer(text))
    read = sum(len(one.text) for one in article.paragraphs)
    return {
        "seen": log1p(cards.text),
        "read_share": min(1.0, read / body),
        "linked_share": cards.linked / body,
        "links": log1p(cards.links),
        "cards": log1p(cards.cards),
        "card_share": min(1.0, cards.carded / body),
        "card_row": log1p(cards.row),
        "card_pictures": log1p(cards.pictured),
        "headings": log1p(cards.headings),
        "linked_headings": cards.linked_headings / max(1, cards.headings),
        "many_linked_headings": log1p(cards.linked_headings),
        "articles": log1p(sum(1 for _ in signs.root.iter("article"))),
        "times": log1p(sum(1 for _ in signs.root.iter("time"))),
        "controls": log1p(controls),
        "prices": log1p(prices),
        "price_density": log1p(prices * 5_000 / max(500, len(text))),
        "cart_words": log1p(count(text, "product")),
        "shop_words": log1p(count(text, "shop")),
        "list_words": log1p(count(text, "catalogue")),
    }


def _of_claims(signs: Signs) -> dict[str, float]:
    """What the page says that it is, in its data, and how its makers name its parts."""
    types, names = signs.types, signs.names[:200_000]
    goods = marks("product")
    return {
        "says_article": float(signs.article),
        "says_goods": float(not types.isdisjoint(goods)),
        "says_list": float(not types.isdisjoint(marks("catalogue"))),
        "says_profile": float(not types.isdisjoint(marks("profile"))),
        "says_thread": float(not types.isdisjoint(marks("thread"))),
        "og_website": float(signs.kind == "website"),
        "og_goods": float(signs.kind.endswith("product") or signs.kind.startswith("product")),
        "priced": float(signs.priced),
        "rated": float("aggregaterating" in types),
        "offers": float(not types.isdisjoint(("offer", "aggregateoffer"))),
        "cart": float(_CART.search(signs.source) is not None),
        "goods_names": log1p(len(set(_GALLERY.findall(names)))),
        "list_names": log1p(len(set(_GRID.findall(names)))),
    }


def _of_url(signs: Signs) -> dict[str, float]:
    parts = urlsplit(signs.page.url)
    path = unquote(parts.path).lower()
    last = path.rstrip("/").rpartition("/")[2]
    return {
        "url_start": float(bool(signs.page.url) and path in ("", "/")),
        "url_goods": float(_GOODS_PATH.search(path) is not None),
        "url_list": float(_LIST_PATH.search(path) is not None),
        "url_search": float(_SEARCH_QUERY.search(parts.query) is not None),
        "url_dated": float(_DATED_PATH.search(path) is not None),
        "url_slug": log1p(last.count("-") + last.count("_")),
    }
