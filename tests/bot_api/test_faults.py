"""What goes wrong on purpose, goes wrong as told."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import NetworkError, RetryAfter, TimedOut

from tests.bot_api.calls import Refusal
from tests.bot_api.conftest import ANN
from tests.bot_api.faults import FloodLimits
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

SHORTER = InlineKeyboardMarkup([[InlineKeyboardButton("Shorter", callback_data="s:1")]])


async def test_planned_refusals_come_and_go(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """The next calls fail as told, later ones do not; what failed was not sent."""
    server.faults.fail("sendMessage", 429, "Too Many Requests", retry_after=3)
    server.faults.fail("*", 502, "Bad Gateway")
    with pytest.raises(RetryAfter) as limited:
        await bot.send_message(ANN, "one")
    assert limited.value.retry_after == timedelta(seconds=3)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(ANN, "two")
    await bot.send_message(ANN, "three")
    assert [one.text for one in ann.chat.from_bot] == ["three"]


async def test_an_answer_can_be_lost_though_the_message_was_sent(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """A time-out or a broken line does not mean that nothing was sent."""
    server.faults.lose("sendMessage")
    server.faults.lose("sendMessage", "break")
    with pytest.raises(TimedOut):
        await bot.send_message(ANN, "one", read_timeout=0.1)
    with pytest.raises(NetworkError):
        await bot.send_message(ANN, "two")
    assert [one.text for one in ann.chat.from_bot] == ["one", "two"]


async def test_an_answer_can_be_slow(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """A slow call is handled late."""
    server.faults.slow("sendMessage", 0.1)
    call = asyncio.create_task(bot.send_message(ANN, "one"))
    await server.wait_for(lambda: server.called("sendMessage"))
    assert ann.chat.from_bot == []
    await call
    assert [one.text for one in ann.chat.from_bot] == ["one"]


def test_the_limits_of_rate_are_telegrams() -> None:
    """One message a second for a chat, thirty in all; who comes too soon waits longer."""
    now = [0.0]
    limits = FloodLimits(clock=lambda: now[0])

    def refused(chat: int, method: str = "sendMessage") -> bool:
        try:
            limits.check(method, chat)
        except Refusal:
            return True
        return False

    assert [refused(1), refused(1), refused(1, "sendMessageDraft")] == [False, True, False]
    now[0] = 0.9
    assert refused(1)
    now[0] = 1.0
    assert refused(1), "the early retry has put it off"
    now[0] = 3.0
    assert not refused(1)
    assert [refused(chat) for chat in range(2, 33)] == [False] * 29 + [True] * 2


def test_a_group_takes_twenty_messages_a_minute() -> None:
    """Edits count, a private chat is free of it, and a minute later there is room again."""
    now = [0.0]
    limits = FloodLimits(clock=lambda: now[0])
    for second in range(20):
        now[0] = float(second)
        limits.check("editMessageText", -1001)
        limits.check("sendMessage", 11)
    now[0] = 30.0
    limits.check("sendMessage", 11)
    with pytest.raises(Refusal) as refused:
        limits.check("sendMessage", -1001)
    assert refused.value.retry_after == 30
    now[0] = 61.0
    limits.check("sendMessage", -1001)


async def test_pressing_is_not_limited(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """With the limits on, a second message is refused and an answer to a press is not."""
    server.faults.flood = FloodLimits()
    await bot.send_message(ANN, "x", reply_markup=SHORTER)
    with pytest.raises(RetryAfter):
        await bot.send_message(ANN, "y")
    for _ in range(3):
        await bot.answer_callback_query(ann.presses(ann.chat.last, "Shorter").id)


async def test_waiting_in_vain_tells_the_last_calls(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """A journey that fails says what the bot did instead."""
    await bot.send_message(ANN, "x")
    with pytest.raises(AssertionError, match="sendMessage"):
        await server.wait_for(lambda: False, within=0.01)
