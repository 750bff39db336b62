"""Promises of the pace in chats that many read."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.handlers.line.chat_pacing import (
    BETWEEN,
    CALLS_A_MINUTE,
    MOST_IDLE,
    NEWS_A_MINUTE,
    ChatPace,
)
from bot.handlers.line.line import nothing_to_note
from bot.handlers.line.pacing import NoRoom, Pace, Permit

GROUP = -1001
MINUTE = 0.6
SECOND = MINUTE / 60


class Server:
    """Notes when calls came, and what came."""

    def __init__(self, second: float = SECOND) -> None:
        self.pace = Pace(chats=ChatPace(second))
        self.taken: list[float] = []
        self.came: list[object] = []
        self.refuse = 0

    async def call(
        self,
        what: object = "",
        chat: int = GROUP,
        method: str = "sendMessage",
        *,
        droppable: bool = False,
    ) -> Any:
        async def take() -> bool:
            if self.refuse:
                self.refuse -= 1
                raise RetryAfter(0)
            self.taken.append(asyncio.get_running_loop().time())
            self.came.append(what)
            return True

        permit = Permit(note=nothing_to_note, droppable=droppable)
        return await self.pace.process_request(take, (), {}, method, {"chat_id": chat}, permit)


async def test_a_second() -> None:
    """Calls for one group follow each other, in the order in which they were meant."""
    server = Server()
    await asyncio.gather(*(server.call(number) for number in range(10)))

    pairs = zip(server.taken, server.taken[1:], strict=False)
    assert server.came == list(range(10))
    assert all(later - earlier >= SECOND * BETWEEN * 0.9 for earlier, later in pairs)


async def test_a_minute() -> None:
    """No minute has more calls than Telegram takes, wherever it begins; all go in the end."""
    server = Server()
    await asyncio.gather(*(server.call(method="editMessageText") for _ in range(45)))

    pairs = zip(server.taken, server.taken[CALLS_A_MINUTE:], strict=False)
    assert len(server.taken) == 45
    assert all(later - earlier >= MINUTE * 0.95 for earlier, later in pairs)


async def test_news_go_first() -> None:
    """News on the way do not wait, and leave half of a minute to answers."""
    server = Server()
    for _ in range(NEWS_A_MINUTE):
        await server.call()
    with pytest.raises(NoRoom):
        await server.call("news", droppable=True)
    assert await server.call("answer") is True
    assert "news" not in server.came


async def test_news_do_not_overtake() -> None:
    """While an answer waits its turn, nothing else of the group goes."""
    server = Server(second=0.05)
    await server.call("first")
    answer = asyncio.ensure_future(server.call("answer"))
    await asyncio.sleep(0)
    with pytest.raises(NoRoom):
        await server.call("news", droppable=True)
    await answer
    assert server.came == ["first", "answer"]


async def test_others_go_on() -> None:
    """A group's queue is nobody else's, and presses wait for no turn."""
    server = Server(second=60)
    await server.call()
    waiting = asyncio.ensure_future(server.call())
    await asyncio.sleep(0)

    async with asyncio.timeout(1):
        await server.call(chat=-2)
        await server.call(chat=11)
        await server.call(chat=11)
        await server.call(method="deleteMessage")
        await server.call(method="answerCallbackQuery")
    assert not waiting.done()
    waiting.cancel()


async def test_refused() -> None:
    """A call that Telegram refused is made again, and no later one goes before its pause ends."""
    server = Server()
    server.refuse = 1
    await asyncio.gather(server.call("a"), server.call("b"))
    assert sorted(map(str, server.came)) == ["a", "b"]


async def test_given_up() -> None:
    """Who gives up while waiting leaves the turn to the next."""
    server = Server(second=0.02)
    await server.call("first")
    given_up = asyncio.ensure_future(server.call("given up"))
    last = asyncio.ensure_future(server.call("last"))
    await asyncio.sleep(0)
    given_up.cancel()
    await last
    assert server.came == ["first", "last"]


async def test_forgets() -> None:
    """Chats that had a quiet minute are not kept."""
    pace = ChatPace(second=0.0)
    for chat in range(MOST_IDLE + 50):
        async with pace.turn(-1 - chat, "sendMessage"):
            pass
    assert len(pace._chats) <= MOST_IDLE + 1
