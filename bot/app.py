"""The composition root: the only file that names the real web, model, memory and Telegram."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.config import Config, ConfigInvalid
from bot.domain.article import Via
from bot.domain.errors import StorageError
from bot.domain.health import Finding
from bot.domain.preferences import Preferences
from bot.domain.request import Source, SummaryRequest
from bot.domain.summary import Summary
from bot.logs import configure_logs
from bot.reading.fetch import HttpWeb
from bot.reading.second_look import SecondLook
from bot.reading.workers import ProcessWorkers
from bot.rendering.texts import texts
from bot.terminal.chat import TERMINAL_READER, TerminalChat
from bot.terminal.console import Console
from bot.terminal.lines import messages
from bot.usecases.examine import (
    Examine,
    ExamineDatabase,
    ExamineModel,
    Probe,
    examine_python,
    no_model,
    no_telegram,
)
from bot.usecases.pith import Pith
from bot.usecases.wiring import Memory, wire
from storage.articles import SqliteArticles
from storage.chats import SqliteChats
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.observations import SqliteObservations
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.shown import SqliteShown
from storage.summaries import SqliteSummaries

if TYPE_CHECKING:
    from bot.summarizing.openai_model import OpenAIModel


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


@asynccontextmanager
async def open_pith(config: Config, *, warm: bool = True) -> AsyncIterator[Pith]:
    """Open what the use cases stand on, and close it all at the end; raises a StorageError.

    `warm` has all workers ready for a first reader; a single summary starts the one it needs.
    """
    async with AsyncExitStack() as stack:
        database = await Database.open(config.database)
        stack.push_async_callback(database.close)
        workers = ProcessWorkers(config.processes)
        stack.push_async_callback(workers.aclose)
        models = open_models(config)
        for model in models:
            stack.push_async_callback(model.aclose)
        if warm:
            # Nobody waits for it; but the first reader's page finds its worker ready.
            stack.callback(asyncio.create_task(workers.warm()).cancel)
        web = HttpWeb(contact=config.contact, private_hosts=config.private_hosts)
        memory, look = _memory(config, database), open_second_look(config)
        yield wire(memory, web, workers, models, SystemClock(), look)


def open_models(config: Config) -> tuple[OpenAIModel, ...]:
    """The models that are configured, the preferred one first; none is a valid choice."""
    if not config.has_model:
        return ()
    # Half a second to import, and not needed where no model is configured.
    from bot.summarizing.openai_model import Limits, OpenAIModel

    return tuple(
        OpenAIModel(
            name=name,
            window=config.model_window,
            base_url=str(config.openai_base_url or ""),
            api_key=config.openai_api_key.get_secret_value() if config.openai_api_key else "",
            limits=Limits(total=config.model_timeout),
        )
        for name in filter(None, (config.openai_model, config.openai_fallback_model))
    )


def open_second_look(config: Config) -> SecondLook | None:
    """Where a page is looked for once more; its host may be private, but no reader's link is."""
    if config.second_look == "off":
        return None
    template = config.second_look_template
    hosts = frozenset({urlsplit(template).netloc.lower()})
    web = HttpWeb(contact=config.contact, private_hosts=hosts)
    return SecondLook(web, template, Via(config.second_look))


def _memory(config: Config, database: Database) -> Memory:
    return Memory(
        preferences=SqlitePreferences(database),
        articles=SqliteArticles(database, config.keep_days),
        summaries=SqliteSummaries(database, config.keep_days),
        shown=SqliteShown(database),
        chats=SqliteChats(database),
        offers=SqliteOffers(database),
        ledger=SqliteLedger(database),
        records=SqliteRecords(database),
        observations=SqliteObservations(database),
    )


async def summarize_once(config: Config, source: Source, preferences: Preferences) -> Summary:
    """One summary for a command line; progress goes to standard error."""
    configure_logs(config, "ERROR")
    console = Console.on(sys.stderr)
    request = SummaryRequest(TERMINAL_READER, source, preferences)
    async with open_pith(config, warm=False) as pith:
        try:
            done = await pith.get_summary(request, console.progress_in(config.language))
        finally:
            console.clear()
    return done.summary


async def chat_in_terminal(config: Config, *, with_example: bool = False) -> None:
    """Talk in this terminal until the reader leaves."""
    configure_logs(config, "ERROR")
    async with open_pith(config) as pith:
        chat = TerminalChat(Console.on(sys.stdout), config.language, pith)
        await chat.welcome(with_example=with_example)
        async for message in messages("> "):
            if not await chat.hear(message):
                break


async def examine(config: Config) -> list[Finding]:
    """What the doctor finds."""

    async def open_and_close() -> None:
        await (await Database.open(config.database)).close()

    database = ExamineDatabase(str(config.database), open_and_close)
    async with AsyncExitStack() as stack:
        models = open_models(config)
        for model in models:
            stack.push_async_callback(model.aclose)
        probes: list[Probe] = [ExamineModel(one.name, one.check) for one in models]
        probes = probes or [no_model]
        telegram = _telegram_probe(config)
        return await Examine((examine_python, database, telegram, *probes))()


def _telegram_probe(config: Config) -> Probe:
    if config.telegram_bot_token is None:
        return no_telegram
    from bot.handlers.introduction import ExamineTelegram

    async def observed(name: str) -> str | None:
        try:
            database = await Database.open(config.database)
            try:
                return await SqliteObservations(database).find(name)
            finally:
                await database.close()
        except StorageError:
            return None  # another finding tells

    token = config.telegram_bot_token.get_secret_value()
    return ExamineTelegram(token, config.telegram_base_url, observed)


async def serve_telegram(config: Config, token: str) -> None:
    """Serve Telegram by long polling until Ctrl-C or SIGTERM."""
    from bot.handlers.application import TokenRefused, build_application, serve
    from bot.handlers.surfaces import build_surfaces

    configure_logs(config)
    end = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, end.set)
    async with open_pith(config) as pith:
        surfaces = build_surfaces(pith)
        bot = build_application(
            token, config.telegram_base_url, config.telegram_file_url, surfaces
        )
        try:
            await serve(bot, surfaces, end)
        except TokenRefused:
            raise ConfigInvalid(texts(config.language)("doctor-token-refused")) from None
