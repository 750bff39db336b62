"""Who may post updates, and when they are confirmed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.handlers.line.webhook import HEADER, MOST_BYTES, Webhook
from bot.watching.listen import listening

SECRET = "a-long-enough-secret"
MESSAGE = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}
UPDATE = {"update_id": 7, "message": MESSAGE}


class Inbox(asyncio.Queue[Any]):
    """A queue whose `put` takes as long as the test wants, or fails."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()
        self.open.set()
        self.broken = False

    async def put(self, item: Any) -> None:
        await self.open.wait()
        if self.broken:
            raise OSError("disk full")
        await super().put(item)


@dataclass
class Door:
    """What Telegram posts to."""

    inbox: Inbox
    url: str
    session: aiohttp.ClientSession

    async def post(self, body: Any, secret: str | None = SECRET, path: str = "/hook") -> int:
        """The answer's status."""
        headers = {} if secret is None else {HEADER: secret}
        given = {"data": BytesIO(body)} if isinstance(body, bytes) else {"json": body}
        async with self.session.post(self.url + path, headers=headers, **given) as response:
            assert await response.read() == b"" or response.status >= 400
            return response.status


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    """A webhook on loopback."""
    inbox = Inbox()
    bot = ExtBot("123456:TEST")
    app = Webhook("https://example.org/", SECRET, "127.0.0.1", 0).app(bot, inbox)
    async with listening(app, "127.0.0.1", 0) as port, aiohttp.ClientSession() as session:
        yield Door(inbox, f"http://127.0.0.1:{port}", session)


async def test_an_update_goes_into_the_inbox(door: Door) -> None:
    """Whatever path a proxy makes of the address, the secret opens."""
    assert [await door.post(UPDATE), await door.post(UPDATE, path="/")] == [200, 200]
    taken = door.inbox.get_nowait()
    assert isinstance(taken, Update)
    assert taken.update_id == 7


@pytest.mark.parametrize(
    "secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "ü" * 20]
)
async def test_without_the_secret_nothing_is_touched(door: Door, secret: str | None) -> None:
    """Strangers are refused, and not even their bodies are read."""
    assert await door.post(UPDATE, secret) == 403
    assert await door.post(b"x" * (2 * MOST_BYTES), secret) == 403
    assert door.inbox.empty()


async def test_only_posts(door: Door) -> None:
    """A browser finds nothing there."""
    async with door.session.get(door.url, headers={HEADER: SECRET}) as response:
        assert response.status == 405


async def test_confirmed_only_when_written_down(door: Door) -> None:
    """Telegram gets its 200 after `put` has returned, not before."""
    door.inbox.open.clear()
    posting = asyncio.create_task(door.post(UPDATE))
    done, _ = await asyncio.wait((posting,), timeout=0.2)
    assert not done
    door.inbox.open.set()
    assert await posting == 200


async def test_what_could_not_be_written_down_comes_again(door: Door) -> None:
    """Where `put` fails Telegram is not told 200, and the next try works."""
    door.inbox.broken = True
    assert await door.post(UPDATE) == 500
    door.inbox.broken = False
    assert await door.post(UPDATE) == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"x" * (MOST_BYTES + 1), 413), (b"", 400), (b"{", 400), (b"[" * 100_000, 400)],
    ids=["too-long", "nothing", "cut", "too-deep"],
)
async def test_what_was_cut_comes_again(door: Door, body: bytes, status: int) -> None:
    """Too long or no JSON: Telegram is told, and nothing is in the queue."""
    assert await door.post(body) == status
    assert door.inbox.empty()


@pytest.mark.parametrize(
    "body",
    [
        *(b"[]", b'"text"', b"{}", b"null", b'{"update_id": "7"}', b'{"update_id": true}'),
        *(b'{"update_id": 1e999}', b'{"update_id": -1}', b'{"update_id": 99999999999999999999}'),
    ],
    ids=bytes.decode,
)
async def test_what_is_no_update_does_not_come_again(door: Door, body: bytes) -> None:
    """What has no number would be the same each time, and hold up all those behind it."""
    assert await door.post(body) == 200
    assert door.inbox.empty()


@pytest.mark.parametrize(
    "odd", [3, [], "text", {"chat": 1}, {"date": "never"}], ids=lambda odd: str(odd)[:12]
)
async def test_an_update_that_cannot_be_read_does_not_come_again(door: Door, odd: object) -> None:
    """Telegram would repeat it for a day, before all those behind it; the queue notes it."""
    assert await door.post({"update_id": 8, "message": odd}) == 200
    assert door.inbox.get_nowait().update_id == 8


async def test_two_at_once_are_both_taken(door: Door) -> None:
    """More connections than asked for do no harm."""
    posts = [door.post({**UPDATE, "update_id": number}) for number in range(20)]
    assert set(await asyncio.gather(*posts)) == {200}
    assert door.inbox.qsize() == 20
