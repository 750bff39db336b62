"""Promises of finding sources: what a reader means by what they wrote."""

from __future__ import annotations

import pytest

from bot.domain.request import Link, PastedText, Source
from bot.usecases.sources.find_sources import (
    FEWEST_WORDS,
    WORDS_OF_AN_ARTICLE,
    find_sources,
    is_small_talk,
)

A, B = "https://a.example/", "https://b.example/"
TEXT = "word " * FEWEST_WORDS
ARTICLE = "word " * WORDS_OF_AN_ARTICLE


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("", ()),
        ("Hello, how are you?", ()),
        ("word " * (FEWEST_WORDS - 1), ()),
        (A, (Link(A),)),
        (f"{B} and {A}", (Link(B), Link(A))),
        (f"{A} {A}?utm_source=x", (Link(A),)),
        (f"{TEXT}{A}", (Link(A),)),
        (TEXT, (PastedText(TEXT),)),
        (f"{ARTICLE}{A}", (PastedText(f"{ARTICLE}{A}"),)),
        ("天" * 2 * FEWEST_WORDS, (PastedText("天" * 2 * FEWEST_WORDS),)),
    ],
)
def test_sources(text: str, sources: tuple[Source, ...]) -> None:
    """Links go before a short text, a long text before its links; few words are small talk."""
    assert find_sources(text) == sources
    assert is_small_talk(text) is not sources or not sources


def test_hidden_links() -> None:
    """Links behind words stand where their words stand."""
    assert find_sources(f"{A} here", [(len(A) + 1, B)]) == (Link(A), Link(B))
    assert find_sources(f"here {A}", [(0, B)]) == (Link(B), Link(A))
