"""The whole bot on fakes: the real python-telegram-bot against a strict Bot API server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.skipping import SkippingLoop, now

# isort: split

from bot.domain.policy import OPEN, Policy
from bot.handlers.application import Address, Intake, build_application, serve
from bot.handlers.intake.inbox import UpdateInbox
from bot.handlers.line.chat_pacing import ChatPace
from bot.handlers.line.pacing import Pace
from bot.handlers.owner.command_lists import commands_digest
from bot.handlers.surfaces import build_surfaces
from bot.handlers.views.timing import Timing
from bot.ports import Model, Page
from bot.reading.reader import ArticleReader
from bot.usecases.groups import UseCases
from bot.usecases.inbox.keep_inbox import Patience
from bot.usecases.wiring import Memory, OperatorRules, wire
from tests.bot_api.chats import BOT, Message
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer
from tests.fakes.stores import (
    FakeObservations,
)
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import fake_memory

IMPATIENT = Patience(timedelta(seconds=1), (timedelta(seconds=0.05), timedelta(seconds=0.1)))
QUICK = 0.1
"""Journeys wait a tenth of what people wait; messages of one go come in one batch here."""
SEED = (Path(__file__).parent / "articles" / "seed.txt").read_text(encoding="utf-8")


# One profile for all: the same examples on every machine, however slow it is.
settings.register_profile(
    "everywhere",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("everywhere")


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """No test waits for a clock."""
    return {"skipping": SkippingLoop}


def pytest_make_parametrize_id(val: object, argname: str) -> None:
    """Bytes get no name of pytest's making, as archives hold the time they were packed at."""
    if isinstance(val, bytes | bytearray):
        raise TypeError(f"{argname} has values of bytes: name them with ids=")


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
        return now()


def memory_of_a_bot() -> Memory:
    """What outlives a restart."""
    # Telegram knows the commands already: dozens of calls that say nothing of a journey.
    observations = FakeObservations({f"commands:{BOT['id']}": commands_digest()})
    return replace(fake_memory(), observations=observations)


class Bot:
    """A bot that serves, until it is stopped."""

    def __init__(
        self, telegram: TelegramServer, pith: UseCases, intake: Intake | None = None
    ) -> None:
        shown = build_surfaces(pith, Timing(QUICK))
        address = Address(telegram.token, telegram.base_url, telegram.base_file_url)
        inbox, pace = UpdateInbox(pith.intake.keep_inbox), Pace(chats=ChatPace(QUICK))
        application = build_application(address, shown, inbox, pace=pace)
        self.parts = (shown, inbox, pace, application.loop)
        self._end = asyncio.Event()
        self._task: asyncio.Task[None] | None = asyncio.create_task(
            serve(application, self._end, intake)
        )

    async def stop(self) -> None:
        self._end.set()
        task, self._task = self._task, None
        if task is not None:
            await task


@dataclass
class World:
    """A bot, the Telegram it talks to, the web it reads, what it remembers, and Ann."""

    telegram: TelegramServer
    web: SlowWeb
    memory: Any
    ann: Person
    bot: Bot
    models: tuple[Model, ...] = ()
    policy: Policy = OPEN
    second: Model | None = None

    async def restart(self, intake: Intake | None = None) -> None:
        """The bot goes and comes back; only its memory stays."""
        await self.bot.stop()
        pith = _wired(self.memory, self.web, self.models, self.policy, self.second)
        self.bot = Bot(self.telegram, pith, intake)

    async def answers(self, count: int = 1, person: Person | None = None) -> list[Message]:
        """The bot's messages to somebody, as soon as there are so many and the bot is quiet."""
        chat = (person or self.ann).chat
        await self.telegram.wait_for(lambda: len(chat.from_bot) >= count)
        await self.telegram.idle()
        return chat.from_bot

    async def shows(self, message: Message, seen: Callable[[Message], object]) -> None:
        """Wait until a message shows what is expected."""
        await self.telegram.wait_for(lambda: seen(message))
        await self.telegram.idle(quiet=0.1)


def _wired(
    memory: Memory,
    web: FakeWeb,
    models: tuple[Model, ...],
    policy: Policy,
    second: Model | None,
) -> UseCases:
    rules = OperatorRules(policy, IMPATIENT)
    return wire(memory, ArticleReader(web, InlineWorkers()), models, SystemClock(), rules, second)


@asynccontextmanager
async def open_world(
    *models: Model, policy: Policy = OPEN, second: Model | None = None
) -> AsyncIterator[World]:
    """The whole bot; at the end nothing may be owed, and no rule of Telegram's broken."""
    web, memory = SlowWeb(), memory_of_a_bot()
    async with TelegramServer() as telegram:
        bot = Bot(telegram, _wired(memory, web, models, policy, second))
        world = World(telegram, web, memory, telegram.person(), bot, models, policy, second)
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
