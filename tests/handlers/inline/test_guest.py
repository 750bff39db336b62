"""Promises of mentions: what a guest is asked to read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.request import Link, PastedText
from bot.handlers.inline.guest import read_mention
from bot.handlers.updates.gathering import ReaderRequest
from bot.handlers.updates.incoming import Incoming, Replied

PITH, URL = 999, "https://example.com/a"
LONG = "The council voted to deepen the harbour of the town. " * 6


def mention(text: str, replied: Replied | None = None, **more: object) -> ReaderRequest | str:
    """What a mention comes to."""
    now = datetime(2026, 11, 24, tzinfo=UTC)
    incoming = Incoming(-1, 2, 11, "en", now, text, replied=replied, **more)  # type: ignore[arg-type]
    return read_mention(incoming, "pith_bot", PITH)


def replied(text: str, author: int = 12, by_bot: bool = False) -> Replied:
    """A message that is replied to."""
    return Replied(1, by_bot, author, text)


@pytest.mark.parametrize(
    ("text", "to", "source", "note"),
    [
        (f"@pith_bot {URL}", None, Link(URL), ""),
        (f"@PITH_bot: {URL}", replied("https://other.example.com/b"), Link(URL), ""),
        ("@pith_bot", replied(URL), Link(URL), ""),
        ("@pith_bot!", replied(URL), Link(URL), ""),
        ("@pith_bot only the costs", replied(URL), Link(URL), "only the costs"),
        ("@pith_bot", replied(LONG), PastedText(LONG), ""),
        ("@pith_bot", replied(URL, 13, True), Link(URL), ""),
        (f"@pith_bot {URL}", replied("A summary", PITH, True), Link(URL), ""),
    ],
)
def test_sources(text: str, to: Replied | None, source: Link | PastedText, note: str) -> None:
    """What the mention brings comes first, then what it replies to, with its words as a wish."""
    wish = mention(text, to)

    assert isinstance(wish, ReaderRequest)
    assert (wish.sources[0], wish.note) == (source, note)


@pytest.mark.parametrize(
    ("text", "to", "key"),
    [
        ("@pith_bot", None, "guest-hint"),
        ("@pith_bot hello", replied("Nothing to see."), "guest-hint"),
        ("@pith_bot why?", replied("A summary", PITH, True), "guest-reply-unknown"),
    ],
)
def test_nothing_to_read(text: str, to: Replied | None, key: str) -> None:
    """Otherwise there is something to say about it."""
    assert mention(text, to) == key


def test_links_behind_words_stay_in_place() -> None:
    """The mention's going does not move the links behind the words after it."""
    text = f"@pith_bot this and {URL}"
    wish = mention(text, hidden_links=((text.index("this"), "https://example.com/first"),))

    assert isinstance(wish, ReaderRequest)
    assert wish.sources == (Link("https://example.com/first"), Link(URL))
