"""The next page of an article is told from the next article."""

from __future__ import annotations

import pytest

from bot.reading.page.pagination import find_next_page
from bot.reading.page.parsed import parse_page


def found(url: str, href: str, rel: str = "next") -> str:
    """The next page of a page with this link."""
    html = f"<html><body><p>x</p><a rel='{rel}' href='{href}'>2</a></body></html>"
    return find_next_page(parse_page(html, url))


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://a.example/wall", "/wall/2"),
        ("https://a.example/wall/", "/wall/2/"),
        ("https://a.example/wall/", "/wall/page/2/"),
        ("https://a.example/wall/2/", "/wall/3/"),
        ("https://a.example/wall.html", "wall-2.html"),
        ("https://a.example/wall_2.html", "wall_3.html"),
        ("https://a.example/wall", "?page=2"),
        ("https://a.example/wall?id=7", "/wall?id=7&page=2"),
        ("https://a.example/wall?page=2", "/wall?page=3#text"),
    ],
)
def test_next_page(url: str, href: str) -> None:
    """An address that differs by its page number alone is the next page."""
    assert found(url, href)


@pytest.mark.parametrize(
    ("url", "href", "rel"),
    [
        ("https://a.example/wall", "/herring", "next"),
        ("https://a.example/wall", "/herring/2", "next"),
        ("https://a.example/wall", "https://b.example/wall/2", "next"),
        ("https://a.example/wall", "http://a.example/wall/2", "next"),
        ("https://a.example/wall", "/wall/2", "prev"),
        ("https://a.example/wall", "/wall/7", "next"),
        ("https://a.example/wall/3", "/wall/2", "next"),
        ("https://a.example/news/1244", "/news/1245", "next"),
        ("https://a.example/wall", "http://[broken/2", "next"),
        ("https://a.example/wall", "", "next"),
    ],
)
def test_no_next_page(url: str, href: str, rel: str) -> None:
    """Another article, another site, a page before or far ahead is not the next page."""
    assert found(url, href, rel) == ""
