"""Promises of reading a group's messages: who is spoken to, and what is said besides."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.request import Attachment, Link
from bot.handlers.updates.group_requests import Kind, read_call
from bot.handlers.updates.incoming import Incoming

NAME = "Pith_Test_Bot"
A, B = "https://a.example/1", "https://b.example/2"
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
FILE = Attachment("id", "a.pdf", "application/pdf", 3)


def message(text: str, **values: Any) -> Incoming:
    """A message in a group."""
    return Incoming(-5, 7, 11, "en", NOW, text, **values)


@pytest.mark.parametrize(
    ("text", "kind", "leads"),
    [
        ("/tldr", Kind.SUMMARY, True),
        ("  /TLDR x", Kind.SUMMARY, True),
        ("/summary@pith_test_bot x", Kind.SUMMARY, True),
        ("x /tldr", Kind.SUMMARY, False),
        ("/tldr@other_bot x", Kind.OTHERS, True),
        ("/tldr@other_bot @pith_test_bot", Kind.OTHERS, True),
        ("/ban x", Kind.OTHERS, True),
        ("/help", Kind.HELP, True),
        ("/start@Pith_Test_Bot 1", Kind.HELP, True),
        ("/whatever@pith_test_bot", Kind.HELP, True),
        ("/tldr/x", Kind.NOT, False),
        ("https://a.example/tldr", Kind.NOT, False),
        ("and/or /help", Kind.NOT, False),
        ("@pith_test_bot", Kind.MENTION, True),
        ("x (@PITH_TEST_BOT)!", Kind.MENTION, False),
        ("@pith_test_bot2 x", Kind.NOT, False),
        ("bea@pith_test_bot", Kind.NOT, False),
        ("@@pith_test_bot", Kind.NOT, False),
        ("", Kind.NOT, False),
    ],
)
def test_kinds(text: str, kind: Kind, leads: bool) -> None:
    """Commands and mentions are told from what only looks like them."""
    call = read_call((message(text),), NAME)
    assert (call.kind, call.leads) == (kind, leads)


def test_forwards() -> None:
    """What was forwarded was said to others."""
    call = read_call((message(f"/tldr {A}", forwarded=True),), NAME)
    assert (call.kind, call.message.text) == (Kind.NOT, f"/tldr {A}")


@pytest.mark.parametrize("text", ["/tldr@pith_test_bot word @pith_test_bot", "🎉 /tldr word"])
def test_blanks(text: str) -> None:
    """Where command and mention stood are blanks: links behind words keep their places."""
    call = read_call((message(text, hidden_links=((text.index("word"), A),)),), NAME)
    assert len(call.message.text) == len(text)
    assert call.message.text.index("word") == text.index("word")
    assert call.sources == (Link(A),)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (f"/tldr {A}", ""),
        (f"/tldr {A} what does it cost?", "what does it cost?"),
        (f"/tldr only the numbers: {A} {B}", "only the numbers:"),
        (f"@pith_test_bot {A} in brief", "in brief"),
        (f"see {A}, @pith_test_bot", ""),
        ("/tldr " + "word " * 60 + A, ""),
        ("/tldr " + "word " * 60, ""),
        ("/tldr", ""),
    ],
)
def test_notes(text: str, note: str) -> None:
    """Few words beside a link are the wish of who speaks to Pith; all else is not."""
    assert read_call((message(text),), NAME).note == note


def test_files() -> None:
    """What stands under a file is the wish; an album brings all of its files."""
    other = Attachment("id2", "b.pdf", "application/pdf", 3)
    album = (
        message("/tldr who pays?", attachment=FILE, album="1"),
        message("", attachment=other, album="1"),
    )
    for messages in (album, album[::-1]):
        call = read_call(messages, NAME)
        assert call.sources == (FILE, other)
        assert call.note == "who pays?"
