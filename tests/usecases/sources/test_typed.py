"""Promises of what is typed behind the bot's name: what counts as a source, and as whole."""

from __future__ import annotations

import pytest

from bot.domain.request import Link, PastedText
from bot.usecases.sources.typed import read_typed

URL = "https://news.example.com/a-harbour-is-dredged"
TWELVE = "The council of Emsholm voted on Tuesday to deepen its old harbour."


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (URL, ""),
        (URL, "what"),
        (f"news {URL}", "news "),
        (f"{URL} ", URL),
        (f"{URL} in short", f"{URL} in shor"),
        ("https://news.example.com/?id=7", ""),
        ("news.example.com/a", ""),
        ("https://news.example.com ", ""),
        (URL, URL),
        ("https://xn--nxasmq6b.xn--j6w193g/a", ""),
    ],
)
def test_whole_links(text: str, before: str) -> None:
    """A link is whole when it was pasted, or when something stands behind it."""
    typed = read_typed(text, before)

    assert isinstance(typed.source, Link)
    assert typed.whole


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (URL, URL[:-1]),
        (URL, URL[:-7]),
        (URL[:-2], URL),
        ("https://news.example.com", ""),
        ("https://news.example.com/", ""),
        ("news.example.co", "news.example"),
    ],
)
def test_links_that_are_typed(text: str, before: str) -> None:
    """A link that may go on is offered, but not looked at."""
    typed = read_typed(text, before)

    assert isinstance(typed.source, Link)
    assert not typed.whole


@pytest.mark.parametrize(
    "text", ["h", "https:/", "https://", "https://news", "https://news.exampl", "harbour", "a.b"]
)
def test_beginnings_of_links(text: str) -> None:
    """What cannot be an address yet is no source."""
    assert read_typed(text).source is None


@pytest.mark.parametrize(
    ("text", "is_text"),
    [
        (TWELVE, True),
        ("港口将加深四米以便大型集装箱船能够停靠市议会周二通过", True),
        ("a word or two", False),
        ("", False),
        ("   ", False),
    ],
)
def test_texts(text: str, is_text: bool) -> None:
    """A sentence or two are a text to summarise; fewer words are a search."""
    typed = read_typed(text)

    assert isinstance(typed.source, PastedText) is is_text
    assert bool(typed.words) is (not is_text and bool(text.strip()))


def test_a_link_within_a_text() -> None:
    """A link counts for more than the few words around it."""
    assert read_typed(f"{TWELVE} {URL}").source == Link(URL)
