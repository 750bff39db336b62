"""Promises of the pace: Telegram's limits are kept, its requests for patience heard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.handlers.line.line import Line, nothing_to_note
from bot.handlers.line.message_numbers import LastSeen
from bot.handlers.line.pacing import (
    CALLS_A_SECOND,
    PREVIEWS_A_SECOND,
    TRIES,
    NoRoom,
    Pace,
    PastReceipt,
    Permit,
)
from bot.handlers.line.receipts import LeaseLost, Receipt
from bot.usecases.inbox.keep_inbox import KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox

SECOND = 0.05
PERMIT = Permit(note=nothing_to_note)


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
        return pace.process_request(server.take, (chat,), {}, endpoint, {"chat_id": chat}, PERMIT)

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
        *(pace.process_request(note, (at,), {}, "sendMessage", {}, PERMIT) for at in numbers)
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


CREATING = ("sendMessage", "sendPhoto", "sendDocument", "copyMessage", "answerGuestQuery")
OTHERS = ("editMessageText", "sendMessageDraft", "sendChatAction", "getChat", "deleteMessage")


@pytest.mark.parametrize("endpoint", CREATING)
@pytest.mark.parametrize("permit", [None, Permit()], ids=["none", "notes nothing"])
async def test_past_its_receipt(endpoint: str, permit: Permit | None) -> None:
    """A call that makes a message never goes without a note of it, whoever makes it."""
    server, pace = Server(), Pace(SECOND)
    with pytest.raises(PastReceipt):
        await pace.process_request(server.take, (1,), {}, endpoint, {"chat_id": 1}, permit)
    assert server.taken == []


@pytest.mark.parametrize("endpoint", OTHERS)
async def test_what_needs_no_note(endpoint: str) -> None:
    """What makes no message, and who only asks, goes without."""
    server, pace = Server(), Pace(SECOND)
    assert await pace.process_request(server.take, (1,), {}, endpoint, {"chat_id": 1}, None)


@pytest.mark.parametrize("endpoint", ["editMessageText", "answerCallbackQuery", "sendChatAction"])
async def test_whose_work_it_is_no_more(endpoint: str) -> None:
    """Where another process has taken over, nothing more is shown by this one."""
    server, pace = Server(), Pace(SECOND)
    keep = KeepInbox(FakeInbox(), SystemClock(), "a")
    await keep.add(7, "{}", 11)
    permit = Line(None, Receipt(keep, 7, 1, LastSeen())).permit()  # type: ignore[arg-type]
    assert await pace.process_request(server.take, (1,), {}, endpoint, {"chat_id": 1}, permit)
    await keep.release()
    with pytest.raises(LeaseLost):
        await pace.process_request(server.take, (1,), {}, endpoint, {"chat_id": 1}, permit)
    assert len(server.taken) == 1


async def test_the_last_moment() -> None:
    """A call is noted when its turn has come, not while it waits for one."""
    server, pace, notes = Server(), Pace(second=60), list[float]()

    async def note() -> None:
        notes.append(len(server.taken))

    async def call() -> Any:
        permit = Permit(note=note)
        return await pace.process_request(server.take, (1,), {}, "sendMessage", {}, permit)

    calls = [asyncio.ensure_future(call()) for _ in range(CALLS_A_SECOND + 1)]
    await asyncio.wait(calls[:-1])
    assert len(notes) == CALLS_A_SECOND
    calls[-1].cancel()
