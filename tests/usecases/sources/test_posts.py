"""What is to be summarised of a channel's post."""

from __future__ import annotations

import pytest

from bot.domain.chats import Posts, Rules
from bot.domain.request import Attachment, Link, PastedText, Source
from bot.usecases.sources.posts import find_post_source, may_be_read

URL = "https://news.example.com/a"
WORDS = "The council of Emsholm voted on Tuesday to deepen its harbour. "
SHORT, MIDDLE, LONG = WORDS * 2, WORDS * 9, WORDS * 40


@pytest.mark.parametrize(
    ("posts", "text", "expected"),
    [
        (Posts.LINKS, f"Read {URL}", Link(URL)),
        (Posts.LINKS, MIDDLE, None),
        (Posts.LINKS, LONG, None),
        (Posts.LINKS, LONG + URL, PastedText(LONG + URL, "News")),
        (Posts.LONG, f"Read {URL}", Link(URL)),
        (Posts.LONG, SHORT, None),
        (Posts.LONG, MIDDLE, PastedText(MIDDLE, "News")),
        (Posts.LONG, MIDDLE + URL, Link(URL)),
        (Posts.ALL, SHORT, None),
        (Posts.ALL, WORDS * 5, PastedText(WORDS * 5, "News")),
        (Posts.ALL, f"{SHORT} t.me/news {URL}", Link(URL)),
        (Posts.LINKS, "t.me/news https://example.com https://t.me/news/7", None),
        (Posts.ALL, "", None),
    ],
)
def test_source(posts: Posts, text: str, expected: Source | None) -> None:
    """The article's link, or the text itself where that is long; nothing else."""
    assert find_post_source(text, (), Rules(posts=posts, long_text=500), "News") == expected


@pytest.mark.parametrize("count", [500, 1000, 2000, 3000])
def test_long_text(count: int) -> None:
    """A text is long from the chosen number of characters on."""
    rules = Rules(posts=Posts.LONG, long_text=count)
    text = (WORDS * 60)[:count]

    assert find_post_source(text, (), rules) == PastedText(text)
    assert find_post_source(text[:-1], (), rules) is None


@pytest.mark.parametrize(
    "url", ["https://t.me/somebody/12", "https://www.t.me/s/somebody/12", "https://example.com/"]
)
def test_no_source(url: str) -> None:
    """Links to Telegram's own posts stand under most posts: they are not what those are about."""
    assert find_post_source(f"Read {url}", (), Rules(posts=Posts.LINKS)) is None


def test_files() -> None:
    """Only files of kinds that Pith reads are offered."""
    assert may_be_read(Attachment("1", "Paper.PDF", "application/pdf", 10))
    assert not may_be_read(Attachment("1", "app.apk", "", 10))
