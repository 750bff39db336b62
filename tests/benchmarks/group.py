"""A busy group: what a message that is not for Pith costs it, update in to the last task done.

The library, the handlers and SQLite are the real ones; Telegram answers on loopback, and is not to
be called. Processor time of the whole process, so that a busy machine does not count.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from telegram import Update

from bot.app.opening import SystemClock
from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.handlers.application import Address, Application, build_application
from bot.handlers.intake.inbox import Taken, UpdateInbox
from bot.handlers.surfaces import build_surfaces
from bot.reading.reader import ArticleReader
from bot.usecases.wiring import Memory, wire
from storage.database import Database
from tests.bot_api.entities import found_entities
from tests.bot_api.server import TelegramServer
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import sqlite_memory

MESSAGES = 1000
GROUP = -1001
KEEP_DAYS = 30
SMALL_TALK = "Did you see what happened at the harbour? They moved the ferry again, so we wait. "
TEXTS = {
    "small talk": SMALL_TALK,
    "4,000 characters": SMALL_TALK * 48,
    "an article's link": f"{SMALL_TALK} https://news.example.com/harbour/ferry-moved",
    "a picture's link": f"{SMALL_TALK} https://example.com/cat.jpg",
    "another bot's command": "/ban@other_bot 12345 for spam",
}


def report() -> None:
    """Print milliseconds a message."""
    print("\nmessages of a group that are not for Pith, ms each: p50 / p95 / worst")
    asyncio.run(_report())


async def _report() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "pith.db")
        async with TelegramServer() as telegram:
            memory = sqlite_memory(database)
            application = _application(telegram, memory)
            await application.bot.initialize()
            calls = len(telegram.calls)
            for mode, texts in (
                (Mode.QUIET, TEXTS),
                (Mode.BUTTON, {name: TEXTS[name] for name in TEXTS if "article" not in name}),
            ):
                await memory.chats.keep(Chat(GROUP, ChatKind.GROUP, rules=Rules(mode)))
                for name, text in texts.items():
                    _print(f"{mode}: {name}", await _times(application, text))
            print(f"sent for all of them: {len(telegram.calls) - calls}")
            await application.bot.shutdown()
        await database.close()


def _application(telegram: TelegramServer, memory: Memory) -> Application:
    pith = wire(memory, ArticleReader(FakeWeb(), InlineWorkers()), (), SystemClock())
    address = Address(telegram.token, telegram.base_url, telegram.base_file_url)
    return build_application(address, build_surfaces(pith), UpdateInbox(pith.intake.keep_inbox))


async def _times(application: Application, text: str) -> list[float]:
    times = []
    for number in range(MESSAGES):
        told = json.dumps(_told(number, text))
        began = time.process_time()
        update = Update.de_json(json.loads(told), application.bot)
        await (await application.loop.begin(Taken(update)))
        times.append(1000 * (time.process_time() - began))
    return times


def _told(number: int, text: str) -> dict[str, Any]:
    person = {"id": 11, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    message = {
        "message_id": number + 1,
        "date": int(time.time()),
        "chat": {"id": GROUP, "type": "supergroup", "title": "Readers"},
        "from": person,
        "text": text,
        "entities": found_entities(text),
    }
    return {"update_id": number + 1, "message": message}


def _print(name: str, times: Iterable[float]) -> None:
    cuts = sorted(times)
    p95 = statistics.quantiles(cuts, n=20)[18]
    print(f"{name:>34}  {statistics.median(cuts):6.3f} / {p95:6.3f} / {cuts[-1]:6.3f}")
