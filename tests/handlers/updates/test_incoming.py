"""Promises of reading Telegram's messages."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.domain.request import Link, PastedText
from bot.handlers.updates.gathering import read_request
from bot.handlers.updates.incoming import Incoming, read_message

ANN = {"id": 11, "is_bot": False, "first_name": "Ann", "language_code": "de"}
CHAT = {"id": 11, "type": "private", "first_name": "Ann"}
PIECE = "word " * 800


def read(**values: Any) -> Incoming:
    """A message as Telegram tells it, read."""
    message = {"message_id": 5, "date": 1_700_000_000, "chat": CHAT, "from": ANN, **values}
    update = Update.de_json({"update_id": 1, "message": message}, None)
    assert update is not None
    return read_message(update)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(max_size=9))
def test_offsets(before: str, words: str) -> None:
    """A hidden link begins at its first character, whatever characters stand before it."""
    entity = {
        "type": "text_link",
        "offset": len(before.encode("utf-16-le")) // 2,
        "length": 1,
        "url": "https://example.com/",
    }
    message = read(text=f"{before}{words}.", entities=[entity])

    assert message.hidden_links == ((len(before), "https://example.com/"),)


@pytest.mark.parametrize("offset", [-3, 10**9, 1])
def test_hostile_offsets(offset: int) -> None:
    """Offsets outside of the text, or within a character, break nothing."""
    entity = {"type": "text_link", "offset": offset, "length": 1, "url": "https://example.com/"}
    message = read(text="😀\ud83d", entities=[entity])

    assert [url for _, url in message.hidden_links] == ["https://example.com/"]
    assert read_request((message,)).sources == (Link("https://example.com/"),)


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "user", "date": 1, "sender_user": ANN}, "Ann"),
        ({"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}, "Somebody"),
        (
            {"type": "chat", "date": 1, "sender_chat": {"id": -5, "type": "group", "title": "G"}},
            "G",
        ),
        (
            {
                "type": "channel",
                "date": 1,
                "message_id": 1,
                "chat": {"id": -6, "type": "channel", "title": "News"},
            },
            "News",
        ),
    ],
)
def test_origins(origin: dict[str, Any], name: str) -> None:
    """A forwarded text bears the name of whoever wrote it."""
    message = read(text=PIECE, forward_origin=origin)

    assert read_request((message,)).sources == (PastedText(PIECE, name),)


def test_animation_is_no_file() -> None:
    """A GIF, which Telegram tells as a document too, is no file to read."""
    file = {"file_id": "a", "file_unique_id": "b"}
    gif = {**file, "width": 1, "height": 1, "duration": 1}

    assert read(document=file, animation=gif).attachment is None
    assert read(document=file).attachment is not None


def test_order_of_links() -> None:
    """Links come in the order in which a reader sees them, hidden ones too."""
    entity = {"type": "text_link", "offset": 19, "length": 4, "url": "https://b.example/"}
    message = read(text="https://a.example/ here https://c.example/", entities=[entity])

    links = ("https://a.example/", "https://b.example/", "https://c.example/")
    assert read_request((message,)).sources == tuple(map(Link, links))


def test_caption_is_the_note() -> None:
    """Words under one's own file are the wish; those under a forwarded file are not."""
    file = {"file_id": "a", "file_unique_id": "b", "file_name": "a.pdf"}
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}
    own = read(document=file, caption="What about noise?")
    forwarded = read(document=file, caption="What about noise?", forward_origin=origin)

    assert read_request((own,)).note == "What about noise?"
    assert read_request((forwarded,)).note == ""
