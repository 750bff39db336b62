"""Promises of the button's judgement: which links are worth one."""

from __future__ import annotations

import pytest

from bot.domain.request import Link, PastedText
from bot.usecases.sources.find_sources import WORDS_OF_AN_ARTICLE, find_article
from bot.usecases.sources.likely_articles import looks_like_article

A = "https://a.example/2026/harbour-moves"


@pytest.mark.parametrize(
    "url",
    [
        A,
        "https://www.spiegel.de/politik/ein-artikel-a-1234.html",
        "https://blog.example/?p=12",
        "https://medium.com/@ann/a-title-123abc",
        "https://example.org/report.pdf",
        "https://en.wikipedia.org/wiki/Harbour",
        "https://t.me/somechannel/77",
        "https://news.ycombinator.com/item?id=1",
        "https://xn--80ak6aa92e.com/a",
    ],
)
def test_articles(url: str) -> None:
    """Pages with a path of their own, blog posts, papers and public posts."""
    assert looks_like_article(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/",
        "https://a.example/?utm=1",
        "https://t.me/somebody",
        "https://t.me/+AbCd",
        "https://t.me/joinchat/AAA",
        "https://a.example/photo.JPG",
        "https://a.example/setup.exe",
        "https://m.youtube.com/watch?v=1",
        "https://open.spotify.com/track/1",
        "https://x.com/ann/status/1",
        "https://docs.google.com/document/d/1",
        "https://a.example/search?q=x",
        "https://a.example/tag/harbour",
        "http://127.0.0.1:8080/secret",
        "http://[::1]/secret",
        "http://localhost/a/b",
        "https://ann:secret@a.example/a",
        "https://[broken/a",
        "ftp://a.example/a",
        "",
    ],
)
def test_others(url: str) -> None:
    """Front pages, profiles, pictures, films, files, machines and what is no address."""
    assert not looks_like_article(url)


def test_find_article() -> None:
    """The first article's link counts; a text as long as an article is meant itself."""
    words = "word " * WORDS_OF_AN_ARTICLE
    assert find_article(f"https://a.example/ and {A}, https://b.example/c") == Link(A)
    assert find_article("look here", ((5, A),)) == Link(A)
    assert find_article(f"{words}{A}", title="News") == PastedText(f"{words}{A}", "News")
    assert find_article(words) is None
    assert find_article("hello") is None
