"""Promises of sending: what is tried again, what is not, and what the reader gets at worst."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut

from bot.handlers.line import retry
from bot.handlers.line.messages import plain
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.line.retry import patiently


class ConnectTimeout(Exception):
    """Named as the HTTP library names a call that never left."""


def timed_out(cause: Exception | None) -> TimedOut:
    """A timeout as the library raises it."""
    error = TimedOut()
    error.__cause__ = cause
    return error


def failing(*errors: TelegramError) -> tuple[list[int], Callable[[], Coroutine[Any, Any, str]]]:
    """A call that meets these errors first; and its tries."""
    tries: list[int] = []
    left = list(errors)

    async def call() -> str:
        tries.append(1)
        if left:
            raise left.pop(0)
        return "done"

    return tries, call


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits here."""
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0, 0.0))


@pytest.mark.parametrize(
    "error", [NetworkError("Bad Gateway"), timed_out(ConnectTimeout()), NetworkError("broken")]
)
async def test_tried_again(error: TelegramError) -> None:
    """What has not arrived is sent again."""
    tries, call = failing(error, error)

    assert await patiently(call) == "done"
    assert len(tries) == 3


async def test_patience_ends() -> None:
    """A Telegram that is down is given up after some tries."""
    tries, call = failing(*[NetworkError("down")] * 9)

    with pytest.raises(NetworkError):
        await patiently(call)
    assert len(tries) == 4


@pytest.mark.parametrize("error", [timed_out(None), BadRequest("message is too long")])
async def test_not_tried_again(error: TelegramError) -> None:
    """What may have arrived, or can never arrive, is sent once."""
    tries, call = failing(error)

    with pytest.raises(type(error)):
        await patiently(call)
    assert len(tries) == 1


@pytest.mark.parametrize(
    "error", [Forbidden("bot was blocked by the user"), BadRequest("Chat not found")]
)
async def test_closed(error: TelegramError) -> None:
    """A chat that is closed to the bot is told apart from all other failures."""
    _, call = failing(error)

    with pytest.raises(ChatClosed):
        await patiently(call)


def test_plain() -> None:
    """Formatting taken away leaves every word, and the characters that HTML escapes."""
    assert (
        plain('<a href="https://a.example/?a=1&amp;b">1 &lt; 2</a> &amp; <b>3</b>') == "1 < 2 & 3"
    )
