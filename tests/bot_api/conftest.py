"""The Bot API server under test, somebody who writes, and the real library's bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram
from telegram.request import HTTPXRequest

from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

ANN = 11


@pytest.fixture(autouse=True)
def _future_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot gives the time to wait as it will from its next version on."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A server, closed at the end."""
    async with TelegramServer() as server:
        yield server


@pytest.fixture
def ann(server: TelegramServer) -> Person:
    """Somebody who has a chat with the bot."""
    return server.person(ANN)


def bot_of(server: TelegramServer, **changes: Any) -> telegram.Bot:
    """The real library's bot, talking to the server."""
    request = HTTPXRequest(read_timeout=2)
    urls = {"base_url": server.base_url, "base_file_url": server.base_file_url}
    return telegram.Bot(**{"token": server.token, **urls, "request": request, **changes})


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[telegram.Bot]:
    """A bot that has said hello."""
    async with bot_of(server) as bot:
        yield bot


async def heard(bot: telegram.Bot) -> list[telegram.Update]:
    """The updates that wait, of every type, confirmed."""
    wanted = [*telegram.constants.UpdateType, "guest_message"]
    updates = list(await bot.get_updates(allowed_updates=wanted))
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return updates
