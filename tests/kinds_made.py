"""Shops, categories, searches and articles that look like them, in several languages; for tests.

The articles' texts are those of walls_made, the words of shops and lists those of walls/shops.txt.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bot.domain.article import ReadingKind
from tests.walls_made import MadePage, Written, page_of, written_articles

_SHOPS = Path(__file__).with_name("walls") / "shops.txt"


def shop_pages() -> list[MadePage]:
    """Categories, search results and goods: no text that could be summarised."""
    return [
        MadePage(kind, f"{make.__name__.strip('_')}-{language}", language, url, make(words))
        for language, words in _shops()
        for kind, url, make in (
            (ReadingKind.LINK_LIST, f"https://shop.example/{language}/lamps", _category),
            (ReadingKind.LINK_LIST, f"https://shop.example/{language}/search?q=lamp", _search),
            (ReadingKind.PRODUCT_PAGE, f"https://shop.example/{language}/lamp-7", _goods),
        )
    ]


def articles_like_shops() -> list[MadePage]:
    """Articles among cards and prices, in every language that the articles have."""
    makers: tuple[Callable[[Written], str], ...] = (_guide, _recipe, _with_more_to_read, _round_up)
    return [
        MadePage(
            ReadingKind.ARTICLE,
            f"{make.__name__.strip('_')}-{one.half}-{one.language}",
            one.language,
            one.url,
            make(one),
        )
        for one in written_articles()
        for make in makers
    ]


def _shops() -> Iterator[tuple[str, list[str]]]:
    """For each language: cart, sorting, results, delivery, description, and names of goods."""
    for block in _SHOPS.read_text(encoding="utf-8").split("\n== ")[1:]:
        language, *words = block.strip().split("\n")
        yield language, words


def _category(words: list[str]) -> str:
    """A grid of goods under filters, with a price and a button each."""
    cart, sort, results, _, _, *names = words
    cards = "".join(
        f"<li class='product-card'><a href='/p/{n}'><img src='{n}.jpg'><h3>{names[n % len(names)]}"
        f" {n}</h3></a><span class='price'>{n + 9},90 €</span><button>{cart}</button></li>"
        for n in range(16)
    )
    filters = f"<label>{sort}</label><select><option>1</select><input type='checkbox'>"
    return _page(names[0], f"<h1>{names[0]}</h1><p>24 {results}</p>{filters}<ul>{cards}</ul>")


def _search(words: list[str]) -> str:
    """Rows that are found: a linked title and the beginning of a text."""
    _, sort, results, _, told, *names = words
    rows = "".join(
        f"<div class='result'><h2><a href='/r/{n}'>{names[n % 3]} – {names[n % 2]} {n}</a></h2>"
        f"<p>{told[:60]} …</p></div>"
        for n in range(14)
    )
    more = "".join(f"<a href='?q=lamp&page={n}'>{n}</a> " for n in range(2, 7))
    return _page(names[0], f"<h1>{names[0]}: 140 {results}</h1><span>{sort}</span>{rows}{more}")


def _goods(words: list[str]) -> str:
    """One thing for sale, with its description, a price and a form."""
    cart, _, _, delivery, told, *names = words
    data = {"@type": "Product", "name": names[0], "offers": {"@type": "Offer", "price": "49.90"}}
    form = f"<form action='/cart/add'><input name='qty'><button>{cart}</button></form>"
    body = f"<h1>{names[0]}</h1><b>49,90 €</b>{form}<p>{delivery}</p><p>{told}</p>"
    return _page(names[0], body, _data(data))


def _guide(article: Written) -> str:
    """Advice on what to buy: its text, and three boxes with a price each."""
    boxes = "".join(
        f"<div class='product-box'><a href='/go/{n}'><img src='{n}.jpg'>{article.menu[0]} {n}</a>"
        f"<span>{n}9,90 €</span></div>"
        for n in range(1, 4)
    )
    return page_of(article, boxes + _prose(article), _claim(article, "Article"))


def _recipe(article: Written) -> str:
    """What its data say is a recipe, rated by many."""
    data = {"@type": "Recipe", "name": article.title, "aggregateRating": {"ratingValue": 4.5}}
    items = "".join(f"<li>{n}00 g</li>" for n in range(1, 7))
    return page_of(article, f"<ul>{items}</ul>{_prose(article)}", _data(data))


def _with_more_to_read(article: Written) -> str:
    """A text above a dozen cards of others."""
    cards = "".join(
        f"<div class='card'><a href='/n/{n}'><img src='{n}.jpg'><h3>{article.lead}</h3></a></div>"
        for n in range(12)
    )
    return page_of(article, f"{_prose(article)}<section>{cards}</section>")


def _round_up(article: Written) -> str:
    """Each paragraph under the linked name of what it tells of."""
    parts = "".join(
        f"<h2><a href='/go/{n}'>{article.title} {n}</a></h2><p>{text}</p>"
        for n, text in enumerate(article.paragraphs, 1)
    )
    return page_of(article, parts, _claim(article, "BlogPosting"))


def _prose(article: Written) -> str:
    return "".join(f"<p>{text}</p>" for text in article.paragraphs)


def _claim(article: Written, kind: str) -> str:
    return _data({"@type": kind, "headline": article.title})


def _data(data: Mapping[str, object]) -> str:
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def _page(title: str, body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><main>{body}</main></body></html>"
    )
