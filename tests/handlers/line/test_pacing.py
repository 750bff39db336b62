"""Promises of the pace: Telegram's limits are kept, its requests for patience heard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.handlers.line.pacing import CALLS_A_SECOND, PREVIEWS_A_SECOND, TRIES, NoRoom, Pace

SECOND = 0.05


class Server:
    """Notes when calls came; refuses the first ones of a chat as told."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        self.refusals: dict[object, list[int | timedelta]] = {}

    async def take(self, chat: object) -> bool:
        loop = asyncio.get_running_loop()
        if self.refusals.get(chat):
            raise RetryAfter(self.refusals[chat].pop(0))
        self.taken.append(loop.time())
        return True


def caller(pace: Pace, server: Server) -> Callable[..., Any]:
    """Calls the server through the pace."""

    def call(endpoint: str = "sendMessage", chat: object = 1) -> Any:
        return pace.process_request(server.take, (chat,), {}, endpoint, {"chat_id": chat}, None)

    return call


async def test_sliding_second() -> None:
    """Never more calls than allowed begin within a second, wherever that second begins."""
    server = Server()
    call = caller(Pace(SECOND), server)
    await asyncio.gather(*(call(chat=chat) for chat in range(3 * CALLS_A_SECOND)))

    pairs = zip(server.taken, server.taken[CALLS_A_SECOND:], strict=False)
    assert len(server.taken) == 3 * CALLS_A_SECOND
    assert all(later - earlier >= SECOND * 0.9 for earlier, later in pairs)


async def test_first_come_first_served() -> None:
    """Messages go in the order in which they were meant to."""
    order: list[int] = []
    pace = Pace(SECOND)

    async def note(number: int) -> bool:
        order.append(number)
        return True

    numbers = range(2 * CALLS_A_SECOND)
    await asyncio.gather(
        *(pace.process_request(note, (at,), {}, "sendMessage", {}, None) for at in numbers)
    )
    assert order == list(numbers)


async def test_previews_give_way() -> None:
    """Previews that would take the room of messages are dropped, and never wait."""
    server = Server()
    call = caller(Pace(second=60), server)
    drafts = await asyncio.gather(
        *(call("sendMessageDraft") for _ in range(CALLS_A_SECOND)), return_exceptions=True
    )
    assert [type(one) for one in drafts].count(NoRoom) == CALLS_A_SECOND - PREVIEWS_A_SECOND
    assert await call("sendMessage") is True


async def test_presses_are_not_counted() -> None:
    """Answers to presses go at once, however many calls there are."""
    server = Server()
    call = caller(Pace(second=60), server)
    await asyncio.gather(*(call("answerCallbackQuery") for _ in range(100)))

    assert len(server.taken) == 100


@pytest.mark.parametrize("after", [3, timedelta(seconds=3)])
async def test_patience(after: int | timedelta) -> None:
    """A chat that has to wait is left alone for as long as Telegram says, previews too."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        pace._paused.clear()

    server, pace = Server(), Pace(SECOND, sleep)
    server.refusals[1] = [after]
    call = caller(pace, server)

    assert await call(chat=1) is True
    assert slept == [pytest.approx(3.2, abs=0.1)]


async def test_other_chats_go_on() -> None:
    """One chat's pause is no other chat's."""
    server = Server()
    server.refusals[1] = [3]
    call = caller(Pace(SECOND), server)
    waiting = asyncio.ensure_future(call(chat=1))
    await asyncio.sleep(0)

    assert await call(chat=2) is True
    with pytest.raises(NoRoom):
        await call("sendMessageDraft", chat=1)
    waiting.cancel()


async def test_patience_ends() -> None:
    """Whom Telegram refuses again and again gets the refusal."""

    async def sleep(seconds: float) -> None:
        pace._paused.clear()

    server, pace = Server(), Pace(SECOND, sleep)
    server.refusals[1] = [1] * (TRIES + 1)

    with pytest.raises(RetryAfter):
        await caller(pace, server)(chat=1)
    assert len(server.refusals[1]) == 1


async def test_refused_preview_is_not_tried_again() -> None:
    """A preview that Telegram refuses is not made again, and its chat is left alone."""
    server = Server()
    server.refusals[1] = [3]
    call = caller(Pace(SECOND), server)

    with pytest.raises(RetryAfter):
        await call("sendMessageDraft")
    with pytest.raises(NoRoom):
        await call("sendMessageDraft")
