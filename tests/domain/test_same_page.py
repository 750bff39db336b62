"""Which addresses are one page's, and which readings of it are one article."""

from __future__ import annotations

import pytest

from bot.domain.same_page import is_same_page, reads_alike
from tests.making import NEWS, make_article

OWN = "https://news.example.com/story?id=7"


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example.com/story?id=7&from=ann",
        "http://www.news.example.com/story/?from=ann&id=7",
        "https://news.example.com/story?id=7&utm=",
    ],
)
def test_further_parameters(url: str) -> None:
    """The same place, and all that the page's own address says."""
    assert is_same_page(url, OWN)


@pytest.mark.parametrize(
    "url",
    [
        OWN,
        "https://news.example.com/story?id=8&from=ann",
        "https://news.example.com/story?id=7&id=8",
        "https://news.example.com/story",
        "https://news.example.com/eve?id=7",
        "https://evil.example.com/story?id=7",
        "https://news.example.com:8443/story?id=7&x=1",
        "https://[news/story?id=7",
        "",
    ],
)
def test_other_pages(url: str) -> None:
    """Another place, another value, a name that comes twice; or just the page's own address."""
    assert not is_same_page(url, OWN)


def test_reads_alike() -> None:
    """A sentence that changes with each visit makes no other article; a third of them does."""
    lines = [[f"Sentence {at} of the story stays as it is."] for at in range(12)]
    mine, later = (make_article(*lines, [f"It is {time} now."]) for time in ("noon", "one"))
    assert reads_alike(mine, later)
    assert not reads_alike(mine, make_article(*lines[:8], *NEWS))
    assert not reads_alike(mine, make_article(*lines, title="Another"))
