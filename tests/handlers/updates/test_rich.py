"""Promises of reading messages in the rich form."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message

from bot.handlers.updates.incoming import is_rich
from bot.handlers.updates.rich import read_rich

URL = "https://example.com/a"
VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["type", "text", "blocks", "items", "cells", "caption", "url", "summary"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


def message(told: Any) -> Message:
    """A message as Telegram tells it."""
    chat = {"id": 1, "type": "private", "first_name": "Ann"}
    read = Message.de_json({"message_id": 5, "date": 1, "chat": chat, "rich_message": told}, None)
    assert read is not None
    return read


def paragraph(*words: Any) -> dict[str, Any]:
    """A paragraph."""
    return {"type": "paragraph", "text": list(words)}


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (paragraph("a", {"type": "bold", "text": [{"type": "italic", "text": "b"}, "c"]}), "abc"),
        (paragraph({"type": "custom_emoji", "alternative_text": "🙂"}), "🙂"),
        (paragraph({"type": "mathematical_expression", "expression": "x^2"}), "x^2"),
        ({"type": "mathematical_expression", "expression": "y"}, "y"),
        ({"type": "divider"}, ""),
        ({"type": "pullquote", "text": "said", "credit": "Ann"}, "said\n\nAnn"),
        ({"type": "blockquote", "blocks": [paragraph("said")], "credit": "Ann"}, "said\n\nAnn"),
        ({"type": "details", "summary": "more", "blocks": [paragraph("inner")]}, "more\n\ninner"),
        ({"type": "list", "items": [{"label": "1.", "blocks": [paragraph("one")]}]}, "one"),
        ({"type": "table", "cells": [[{"text": "a"}, {}, {"text": "b"}]]}, "a | b"),
        ({"type": "table", "cells": [], "caption": "prices"}, "prices"),
        ({"type": "photo", "caption": {"text": "port", "credit": "Ann"}}, "port\n\nAnn"),
        ({"type": "collage", "blocks": [{"type": "photo", "caption": {"text": "a"}}]}, "a"),
    ],
)
def test_blocks(block: dict[str, Any], text: str) -> None:
    """Every block gives its words, in the order in which they are seen."""
    blocks = [paragraph("before"), block, paragraph("after")]

    told = read_rich(message({"blocks": blocks}))[0]

    assert told.replace("\n\n\n\n", "\n\n") == "\n\n".join(filter(None, ["before", text, "after"]))


def test_links() -> None:
    """An address behind words begins at its first character; one that is shown is no such link."""
    hidden = {"type": "url", "text": {"type": "bold", "text": "here"}, "url": URL}
    shown = {"type": "url", "text": "https://example.com/b", "url": "https://example.com/b"}
    text, links = read_rich(message({"blocks": [paragraph("🙂 ", hidden), paragraph(shown)]}))

    assert links == ((2, URL),)
    assert text == "🙂 here\n\nhttps://example.com/b"


@given(VALUES)
def test_whatever_comes(told: Any) -> None:
    """Nothing that Telegram could tell breaks it."""
    text, links = read_rich(message(told))

    assert all(0 <= at <= len(text) for at, _ in links) or not text


def test_endless_nesting() -> None:
    """Blocks within blocks are read down to some depth."""
    block: dict[str, Any] = paragraph("deep")
    for _ in range(500):
        block = {"type": "blockquote", "blocks": [block]}

    assert read_rich(message({"blocks": [block, paragraph("after")]}))[0] == "after"


def test_plain_messages() -> None:
    """Other messages are none of these."""
    assert not is_rich(message(None))
    assert read_rich(message(None)) == ("", ())
