"""The composition root: the only file that names the real web, model, memory and Telegram."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
import structlog

from bot.config import Config, ConfigInvalid
from bot.domain.article import Via
from bot.domain.digest import Digest
from bot.domain.errors import LargeJob, StorageError
from bot.domain.health import Finding
from bot.domain.jobs import Job
from bot.domain.preferences import Preferences
from bot.domain.request import Large, Source, SummaryRequest
from bot.domain.summary import Summary
from bot.logs import configure_logs, watch_crashes
from bot.reading.fetch import HttpWeb
from bot.reading.reader import Reader
from bot.reading.second_look import SecondLook
from bot.reading.workers import ProcessWorkers
from bot.rendering.texts import texts
from bot.terminal.chat import TERMINAL_READER, TerminalChat
from bot.terminal.console import Console
from bot.terminal.lines import messages
from bot.usecases.examine import (
    Examine,
    ExamineAccess,
    ExamineDatabase,
    ExamineModel,
    Probe,
    examine_python,
    no_model,
    no_telegram,
)
from bot.usecases.get_digest import ShownDigest
from bot.usecases.inbox import Patience
from bot.usecases.pith import Pith
from bot.usecases.tidying import tidy_on_and_on
from bot.usecases.wiring import Memory, Rules, wire
from storage.access import SqliteAccess
from storage.articles import SqliteArticles
from storage.broadcasts import SqliteBroadcasts
from storage.chats import SqliteChats
from storage.comparisons import SqliteComparisons
from storage.database import Database
from storage.inbox import SqliteInbox
from storage.ledger import SqliteLedger
from storage.observations import SqliteObservations
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.retention import SqliteRetention
from storage.shown import SqliteShown
from storage.spending import SqliteSpending
from storage.summaries import SqliteSummaries

if TYPE_CHECKING:
    from bot.handlers.application import AnyApplication, Intake
    from bot.summarizing.openai_model import OpenAIModel
    from bot.summarizing.openai_transcriber import OpenAITranscriber


log = structlog.get_logger(__name__)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


@asynccontextmanager
async def open_pith(config: Config, *, warm: bool = True) -> AsyncIterator[Pith]:
    """Open what the use cases stand on, and close it all at the end; raises a StorageError.

    `warm` has all workers ready for a first reader and deletes what is old meanwhile; a single
    summary starts the one worker that it needs.
    """
    async with AsyncExitStack() as stack:
        database = await Database.open(config.database)
        stack.push_async_callback(database.close)
        workers = ProcessWorkers(config.processes)
        stack.push_async_callback(workers.aclose)
        models, second = open_models(config), open_second_opinion(config)
        for model in filter(None, (*models, second)):
            stack.push_async_callback(model.aclose)
        if warm:
            # Nobody waits for it; but the first reader's page finds its worker ready.
            stack.callback(asyncio.create_task(workers.warm()).cancel)
        web = HttpWeb(contact=config.contact, private_hosts=config.private_hosts)
        transcriber, look = open_transcriber(config), open_second_look(config)
        if transcriber is not None:
            stack.push_async_callback(transcriber.aclose)
        memory = _memory(config, database)
        rules = Rules(config.policy, Patience(config.lease), config.keep)
        reader = Reader(web, workers, transcriber=transcriber, second_look=look)
        pith = wire(memory, reader, models, SystemClock(), rules, second)
        if warm:
            tidying = tidy_on_and_on(SqliteRetention(database, config.keep))
            stack.callback(asyncio.create_task(tidying).cancel)
        yield pith


def open_models(config: Config) -> tuple[OpenAIModel, ...]:
    """The models that are configured, the preferred one first; none is a valid choice."""
    return _open(config, config.openai_model, config.openai_fallback_model)


def open_second_opinion(config: Config) -> OpenAIModel | None:
    """The model that judges what the others write; none is a valid choice."""
    return next(iter(_open(config, config.second_opinion)), None)


def _open(config: Config, *names: str) -> tuple[OpenAIModel, ...]:
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
            limits=Limits.within(config.model_timeout),
        )
        for name in filter(None, names)
    )


def open_transcriber(config: Config) -> OpenAITranscriber | None:
    """What writes recordings down, at the models' endpoint; none is a valid choice."""
    if not config.has_model or not config.transcription_model:
        return None
    from bot.summarizing.openai_transcriber import OpenAITranscriber

    return OpenAITranscriber(
        name=config.transcription_model,
        base_url=str(config.openai_base_url or ""),
        api_key=config.openai_api_key.get_secret_value() if config.openai_api_key else "",
        seconds=config.model_timeout,
    )


def open_second_look(config: Config) -> SecondLook | None:
    """Where a page is looked for once more; its host may be private, but no reader's link is.

    Only a renderer that is inside the operator's network hears of pages that are.
    """
    if config.second_look == "off":
        return None
    template = config.second_look_template
    hosts = frozenset({urlsplit(template).netloc.lower()})
    web = HttpWeb(contact=config.contact, private_hosts=hosts)
    via = Via(config.second_look)
    inside = replace(web, only_private=True) if via is Via.RENDERER else None
    return SecondLook(web, template, via, inside)


def _memory(config: Config, database: Database) -> Memory:
    return Memory(
        preferences=SqlitePreferences(database),
        articles=SqliteArticles(database, config.keep_days),
        summaries=SqliteSummaries(database, config.keep_days),
        comparisons=SqliteComparisons(database, config.keep_days),
        shown=SqliteShown(database),
        chats=SqliteChats(database),
        offers=SqliteOffers(database),
        ledger=SqliteLedger(database),
        access=SqliteAccess(database),
        spending=SqliteSpending(database),
        broadcasts=SqliteBroadcasts(database),
        records=SqliteRecords(database),
        observations=SqliteObservations(database),
        inbox=SqliteInbox(database),
    )


async def summarize_once(
    config: Config,
    sources: Sequence[Source],
    preferences: Preferences,
    may_begin: Callable[[Job], bool],
    large: Large = Large.UNATTENDED,
) -> Summary | Digest:
    """One summary for a command line, or a digest; progress goes to standard error.

    `may_begin` decides about a large job; where it does not agree, raises LargeJob. In a digest
    `large` does.
    """
    configure_logs(config, "ERROR")
    console = Console.on(sys.stderr)
    several = len(sources) > 1
    asking = large if several else Large.ASK
    requests = [
        SummaryRequest(TERMINAL_READER, source, preferences, large=asking) for source in sources
    ]
    progress = console.progress_in(config.language)
    async with open_pith(config, warm=False) as pith:
        try:
            if several:
                done = await pith.get_digest.of_requests(requests, progress)
                return done.digest if isinstance(done, ShownDigest) else done.summary
            return (await pith.get_summary(requests[0], progress)).summary
        except LargeJob as error:
            console.clear()
            if error.job is None or not may_begin(error.job):
                raise
            agreed = replace(requests[0], large=Large.ALL)
            return (await pith.get_summary(agreed, progress)).summary
        finally:
            console.clear()


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
        second = open_second_opinion(config)
        models = (*open_models(config), *filter(None, (second,)))
        for model in models:
            stack.push_async_callback(model.aclose)
        probes: list[Probe] = [ExamineModel(one.name, one.check) for one in models]
        probes = probes or [no_model]
        telegram = _telegram_probe(config)
        paid = config.openai_api_key is not None
        transcriber = (config.transcription_model,) if models else ()
        names = (*(one.name for one in models), *filter(None, transcriber))
        access = ExamineAccess(config.policy, paid, names)
        found = await Examine((examine_python, database, telegram, access, *probes))()
        return [*found, *access.prices()]


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


def _show_link(config: Config, link: str) -> None:
    # On standard output, not in the log: logs travel further than the operator's terminal.
    click.echo(texts(config.language)("owner-link", link=link))


async def serve_telegram(config: Config, token: str) -> None:
    """Serve Telegram, by long polling or a webhook, until Ctrl-C or SIGTERM."""
    from bot.handlers.application import Address, TokenRefused, build_application, serve
    from bot.handlers.surfaces import build_surfaces
    from bot.handlers.webhook import WebhookRefused
    from bot.handlers.work.durable import InboxQueue

    configure_logs(config)
    watch_crashes()
    end = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, end.set)
    async with open_pith(config) as pith:
        surfaces, keep = build_surfaces(pith), pith.keep_inbox
        address = Address(token, config.telegram_base_url, config.telegram_file_url)
        bot = build_application(address, surfaces, InboxQueue(keep), latest=config.answer_within)
        try:
            async with _status(config, bot, pith):
                show_link = partial(_show_link, config)
                await serve(bot, surfaces, keep, end, _intake(config), show_link)
        except TokenRefused:
            raise ConfigInvalid(texts(config.language)("doctor-token-refused")) from None
        except WebhookRefused as error:
            raise ConfigInvalid(f"PITH_WEBHOOK_URL, PITH_WEBHOOK_LISTEN: {error}") from None


def _intake(config: Config) -> Intake:
    from bot.handlers.application import polling
    from bot.handlers.webhook import Webhook

    if config.webhook_url is None:
        return polling
    host, port = config.webhook_listen
    return Webhook(str(config.webhook_url), config.webhook_token, host, port)


@asynccontextmanager
async def _status(config: Config, bot: AnyApplication, pith: Pith) -> AsyncIterator[None]:
    """Count what happens and show it, where the operator wants that, within the block."""
    from bot.handlers.introduction import answers
    from bot.watching.health import Vitals
    from bot.watching.listen import listening
    from bot.watching.metrics import Metrics
    from bot.watching.status import status_app

    async def database_answers() -> bool:
        try:
            await pith.observations.note("alive", SystemClock().now().isoformat())
        except StorageError:
            return False
        return True

    if config.status_listen is None:
        yield
        return
    vitals = Vitals(partial(answers, bot), database_answers)
    metrics = Metrics(bot.update_queue.qsize)
    configure_logs(config, watching=(metrics.note, vitals.note))
    async with AsyncExitStack() as stack:
        try:
            page = listening(status_app(vitals, metrics), *config.status_listen)
            await stack.enter_async_context(page)
        except OSError as error:
            # Readers are served all the same.
            log.error("status_not_served", error=type(error).__name__, reason=error.strerror)
        yield


def back_up(config: Config, file: Path, *, overwrite: bool) -> int:
    """Copy the database into a file while Pith may run; returns its bytes."""
    from storage.backup import back_up

    return back_up(config.database, file, overwrite=overwrite)


def restore(config: Config, file: Path) -> Path | None:
    """Put a backup in the database's place; returns where the old one is kept."""
    from storage.backup import restore

    return restore(file, config.database)
