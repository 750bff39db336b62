"""The whole bot on fakes: the real python-telegram-bot against a strict Bot API server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.handlers.application import Surfaces, build_application, serve
from bot.handlers.commands import Commands
from bot.handlers.desk import Desk
from bot.handlers.gathering import Gathering
from bot.handlers.private import PrivateChat
from bot.handlers.screens import Screens
from bot.handlers.settings import SettingsMenu
from bot.ports import Model, Page
from bot.reading.reader import Reader
from bot.summarizing.answerer import Answerer
from bot.summarizing.summarizer import Summarizer
from bot.usecases.ask_article import AskArticle
from bot.usecases.get_summary import GetSummary
from bot.usecases.load_article import LoadArticle
from bot.usecases.locks import KeyedLocks
from bot.usecases.preferences import ChangePreferences, ReadPreferences
from bot.usecases.reader_records import ExportReader, ForgetReader
from bot.usecases.remember_place import RememberPlace
from bot.usecases.repeat_summary import RepeatSummary
from tests.fakes.stores import (
    FakeArticles,
    FakeLedger,
    FakePreferences,
    FakeRecords,
    FakeShown,
    FakeSummaries,
)
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.telegram_chats import Message
from tests.telegram_people import Person
from tests.telegram_server import TelegramServer

QUICK = 0.1
"""Journeys wait a tenth of what people wait; messages of one go come in one batch here."""
SEED = (Path(__file__).parent / "articles" / "seed.txt").read_text(encoding="utf-8")


class SlowWeb(FakeWeb):
    """Holds pages back while `open` is not set; `cancelled` counts readers who gave up."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()
        self.open.set()
        self.cancelled = 0

    async def fetch(self, url: str) -> Page:
        try:
            await self.open.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        return await super().fetch(url)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class Memory:
    """What outlives a restart."""

    preferences: FakePreferences = field(default_factory=FakePreferences)
    articles: FakeArticles = field(default_factory=FakeArticles)
    summaries: FakeSummaries = field(default_factory=FakeSummaries)
    shown: FakeShown = field(default_factory=FakeShown)
    ledger: FakeLedger = field(default_factory=FakeLedger)

    @property
    def records(self) -> FakeRecords:
        """Everything kept of one reader."""
        return FakeRecords(
            self.preferences, self.articles, self.summaries, self.shown, self.ledger
        )


def use_cases(memory: Memory, web: FakeWeb, models: tuple[Model, ...] = ()) -> dict[str, Any]:
    """Every use case on fakes, by its name."""
    workers, locks = InlineWorkers(), KeyedLocks()
    load_article = LoadArticle(Reader(web, workers), memory.articles, locks)
    get_summary = GetSummary(
        load_article=load_article,
        summarizer=Summarizer(workers),
        models=models,
        summaries=memory.summaries,
        shown=memory.shown,
        ledger=memory.ledger,
        clock=SystemClock(),
        locks=locks,
    )
    return {
        "get_summary": get_summary,
        "repeat_summary": RepeatSummary(get_summary, memory.shown),
        "ask_article": AskArticle(
            load_article,
            Answerer(workers),
            models,
            memory.shown,
            memory.ledger,
            SystemClock(),
        ),
        "remember_place": RememberPlace(memory.shown),
        "read_preferences": ReadPreferences(memory.preferences),
        "change_preferences": ChangePreferences(memory.preferences),
        "export_reader": ExportReader(memory.records),
        "forget_reader": ForgetReader(memory.records),
    }


def surfaces(ready: dict[str, Any]) -> Surfaces:
    """Telegram's surfaces on those use cases, at the tests' pace."""
    desk, screens = Desk(between_drafts=QUICK), Screens()
    names = ("get_summary", "repeat_summary", "ask_article", "read_preferences", "remember_place")
    return Surfaces(
        private=PrivateChat(
            **{name: ready[name] for name in names},
            desk=desk,
            screens=screens,
            gathering=Gathering(lambda seconds: asyncio.sleep(seconds * QUICK)),
        ),
        settings=SettingsMenu(ready["read_preferences"], ready["change_preferences"], screens),
        commands=Commands(
            ready["read_preferences"],
            ready["export_reader"],
            ready["forget_reader"],
            desk,
            screens,
        ),
    )


class Bot:
    """A bot that serves, until it is stopped."""

    def __init__(self, telegram: TelegramServer, ready: dict[str, Any]) -> None:
        shown = surfaces(ready)
        application = build_application(
            telegram.token, telegram.base_url, telegram.base_file_url, shown
        )
        self._end = asyncio.Event()
        self._task = asyncio.create_task(serve(application, shown, self._end))

    async def stop(self) -> None:
        self._end.set()
        await self._task


@dataclass
class World:
    """A bot, the Telegram it talks to, the web it reads, what it remembers, and Ann."""

    telegram: TelegramServer
    web: SlowWeb
    memory: Memory
    ann: Person
    bot: Bot
    models: tuple[Model, ...] = ()

    async def restart(self) -> None:
        """The bot goes and comes back; only its memory stays."""
        await self.bot.stop()
        self.bot = Bot(self.telegram, use_cases(self.memory, self.web, self.models))

    async def answers(self, count: int = 1, person: Person | None = None) -> list[Message]:
        """The bot's messages to somebody, as soon as there are so many and the bot is quiet."""
        chat = (person or self.ann).chat
        await self.telegram.wait_for(lambda: len(chat.from_bot) >= count)
        await self.telegram.settled()
        return chat.from_bot

    async def shows(self, message: Message, seen: Callable[[Message], object]) -> None:
        """Wait until a message shows what is expected."""
        await self.telegram.wait_for(lambda: seen(message))
        await self.telegram.settled(quiet=0.1)


@asynccontextmanager
async def open_world(*models: Model) -> AsyncIterator[World]:
    """The whole bot; at the end nothing may be owed, and no rule of Telegram's broken."""
    web, memory = SlowWeb(), Memory()
    async with TelegramServer() as telegram:
        bot = Bot(telegram, use_cases(memory, web, models))
        world = World(telegram, web, memory, telegram.person(), bot, models)
        await telegram.wait_for(lambda: telegram.called("deleteWebhook"))
        try:
            yield world
        finally:
            web.open.set()
            await world.bot.stop()
    assert telegram.violations == []


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """The whole bot, without a model."""
    async with open_world() as world:
        yield world


def page(title: str, *paragraphs: str) -> str:
    """A page as news sites make them."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<html lang=en><head><title>{title}</title></head><body><article>"
        f"<h1>{title}</h1>{body}</article></body></html>"
    )


def article(subject: str = "The harbour", sentences: int = 24) -> tuple[str, ...]:
    """Paragraphs about something, long enough to be an article."""
    facts = (
        "{0} moved {1} thousand containers last year, more than any other place on this coast.",
        "Engineers say that {0} needs {1} new cranes before the winter storms arrive.",
        "Neighbours of {0} have complained about noise for {1} years without an answer.",
        "A committee will decide about {0} within {1} weeks, its chair told reporters.",
        "Fishermen lost {1} boats near {0} when the old wall broke in a night of heavy rain.",
        "The state lent {1} million to {0} in spring, and wants it back before the election.",
        "Students measured the water of {0} at {1} spots and found less oil than they feared.",
        "Trains reach {0} only {1} times a day, because the bridge carries a single track.",
        "Visitors spent {1} thousand nights in the hotels around {0}, most of them in August.",
        "A museum about {0} opened with {1} paintings, some of them lent by private owners.",
        "Prices of flats with a view of {0} rose by {1} percent after the ferry came back.",
        "Police found {1} crates of stolen phones at {0} and arrested two drivers.",
    )
    said = [facts[at % len(facts)].format(subject, 11 + 3 * at) for at in range(sentences)]
    return tuple(" ".join(said[at : at + 4]) for at in range(0, sentences, 4))
