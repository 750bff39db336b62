"""Promises of gathering: what belongs together is one request, and nothing else waits."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.updates.gathering import Gathering, belongs, join_pieces, patience
from bot.handlers.updates.incoming import Attachment, Incoming, Replied

NOON = datetime(2026, 11, 9, 12, tzinfo=UTC)
FILE = Attachment("id", "a.pdf", "application/pdf", 10)
PIECE = "word " * 800
LINK = "https://example.com/a"


def message(number: int = 1, text: str = "", **values: Any) -> Incoming:
    """A message of Ann's at noon."""
    return Incoming(
        **{"chat_id": 11, "message_id": number, "reader_id": 11, "telegram_language": "en"}
        | {"date": NOON, "text": text}
        | values
    )


@pytest.mark.parametrize(
    ("waits", "sent"),
    [
        (False, message(text=LINK)),
        (False, message(text="word " * 100)),
        (False, message(text="why?", replied=Replied(3, by_bot=True))),
        (False, message(text=PIECE, replied=Replied(3, by_bot=True))),
        (False, message(attachment=FILE)),
        (False, message(text="Hello", forwarded=True, origin="Bob")),
        (False, message(text="a caption", captioned=True)),
        (False, message()),
        (True, message(text="Hello")),
        (True, message(text=PIECE)),
        (True, message(text=PIECE, forwarded=True)),
        (True, message(album="7")),
    ],
)
def test_who_waits(waits: bool, sent: Incoming) -> None:
    """Only what can be the start of something waits."""
    assert bool(patience((sent,))) is waits


@pytest.mark.parametrize(
    ("together", "first", "second"),
    [
        (True, message(text="What about noise?"), message(2, LINK, forwarded=True)),
        (True, message(text="What about noise?"), message(2, attachment=FILE)),
        (True, message(text="What about noise?"), message(2, LINK)),
        (True, message(text="What about noise?"), message(2, album="7")),
        (True, message(text="Hi"), message(2, "there")),
        (True, message(text=PIECE), message(2, "the end")),
        (True, message(album="7"), message(2, album="7")),
        (False, message(album="7"), message(2, album="8")),
        (False, message(album="7"), message(2, LINK)),
        (False, message(text=PIECE), message(2, album="7")),
        (False, message(text=PIECE), message(2, attachment=FILE)),
        (False, message(text=PIECE), message(2, "post", forwarded=True, origin="News")),
        (False, message(text="Hi"), message(2, "why?", replied=Replied(3, by_bot=True))),
        (False, message(text="Hi"), message(2, LINK, date=NOON + timedelta(seconds=60))),
    ],
)
def test_what_belongs_together(together: bool, first: Incoming, second: Incoming) -> None:
    """A comment and its forward, the pieces of a paste, an album; nothing from another minute."""
    assert belongs((first,), second) is together


async def test_order() -> None:
    """Messages of a request are in the order in which they were sent, whatever came first."""
    gathering = Gathering(lambda _: asyncio.sleep(0.05))
    one, three, two = message(1, PIECE), message(3, PIECE), message(2, PIECE)

    results = await asyncio.gather(*(gathering.gather(each) for each in (one, three, two)))

    assert results == [(one, two, three), (), ()]


async def test_short_piece_ends_waiting() -> None:
    """The last piece of a paste, which is not full, ends the waiting at once."""
    gathering = Gathering(lambda _: asyncio.Event().wait())  # type: ignore[arg-type, return-value]
    pieces = message(1, PIECE), message(2, "The end.")

    results = await asyncio.gather(*(gathering.gather(each) for each in pieces))

    assert results == [pieces, ()]


async def test_another_request_ends_waiting() -> None:
    """What cannot belong to a waiting message is a request of its own, and ends the waiting."""
    gathering = Gathering(lambda _: asyncio.Event().wait())  # type: ignore[arg-type, return-value]
    paste, photo = message(1, PIECE), message(2, LINK, captioned=True)

    results = await asyncio.gather(*(gathering.gather(each) for each in (paste, photo)))

    assert results == [(paste,), (photo,)]


async def test_chats_are_apart() -> None:
    """Messages of different chats never join."""
    gathering = Gathering(lambda _: asyncio.sleep(0.05))
    ann, bob = message(1, "Hi"), message(2, LINK, chat_id=12)

    assert await asyncio.gather(gathering.gather(ann), gathering.gather(bob)) == [(ann,), (bob,)]


async def test_no_end_to_pieces() -> None:
    """Whoever never stops pasting gets an answer for every hundred pieces."""
    gathering = Gathering(lambda _: asyncio.sleep(0.05))
    pieces = [message(number, PIECE) for number in range(250)]

    results = await asyncio.gather(*(gathering.gather(each) for each in pieces))

    assert [len(each) for each in results if each] == [100, 100, 50]


@given(st.text("abc .\n", min_size=1, max_size=90), st.integers(100, 200))
def test_hard_cuts_are_mended(part: str, times: int) -> None:
    """A text that was cut at every 4,096th character is joined as it was."""
    text = (part * times).ljust(4097, "x")
    cut = [text[at : at + 4096] for at in range(0, len(text), 4096)]

    assert join_pieces([message(at, piece) for at, piece in enumerate(cut)]) == text


def test_soft_cuts_are_mended() -> None:
    """Cut between words, they stay apart; cut between sentences, a paragraph begins."""
    pieces = (message(1, "a word"), message(2, "and a sentence."), message(3, "Next."))

    assert join_pieces(pieces) == "a word and a sentence.\n\nNext."
