"""The composition root: what names the real web, model, memory and workers."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from bot.config import Config
from bot.domain.article import Via
from bot.reading.reader import ArticleReader
from bot.reading.second_look import SecondLook
from bot.reading.web.fetch import HttpWeb, tls_trusting
from bot.reading.workers.pool import ProcessWorkers
from bot.usecases.groups import UseCases
from bot.usecases.inbox.keep_inbox import Patience
from bot.usecases.upkeep.tidying import do_regularly, tidy_regularly
from bot.usecases.wiring import Memory, OperatorRules, wire
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
from storage.wiping import SECONDS_BETWEEN as SECONDS_BETWEEN_WIPES
from storage.wiping import Wiper

if TYPE_CHECKING:
    from bot.summarizing.endpoint.model import OpenAIModel
    from bot.summarizing.endpoint.transcriber import OpenAITranscriber


log = structlog.get_logger(__name__)
_PAUSES_BEFORE_NEXT = 10.0
"""Seconds that are waited for a model before the fallback model is asked."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


@asynccontextmanager
async def open_pith(config: Config, *, warm: bool = True) -> AsyncIterator[UseCases]:
    """Open what the use cases stand on, and close it all at the end; raises a StorageError.

    `warm` has all workers ready for a first reader and deletes what is old meanwhile; a single
    summary starts the one worker that it needs.
    """
    async with AsyncExitStack() as stack:
        database = await Database.open(config.database)
        stack.push_async_callback(database.close)
        reader = await stack.enter_async_context(open_reader(config, warm=warm))
        models, second = open_models(config), open_second_opinion(config)
        for model in filter(None, (*models, second)):
            stack.push_async_callback(model.aclose)
        memory = _memory(config, database)
        rules = OperatorRules(config.policy, Patience(config.lease), config.keep)
        transcriber = open_transcriber(config)
        if transcriber is not None:
            stack.push_async_callback(transcriber.aclose)
            reader = replace(reader, transcriber=transcriber)
        pith = wire(memory, reader, models, SystemClock(), rules, second)
        if warm:
            wiping = do_regularly(Wiper(database), SECONDS_BETWEEN_WIPES, "not_wiped")
            stack.callback(asyncio.create_task(wiping).cancel)
            tidying = tidy_regularly(SqliteRetention(database, config.keep))
            stack.callback(asyncio.create_task(tidying).cancel)
        yield pith


@asynccontextmanager
async def open_reader(config: Config, *, warm: bool = False) -> AsyncIterator[ArticleReader]:
    """Open the web and the workers for reading; nobody listens to recordings.

    `warm` has all workers ready for a first reader.
    """
    workers = ProcessWorkers(config.processes)
    # Nobody waits for it; but the first reader's page finds its worker ready.
    warming = asyncio.create_task(workers.warm()) if warm else None
    tls = open_tls(config)
    web = HttpWeb(contact=config.contact, private_hosts=config.private_hosts, tls=tls)
    try:
        yield ArticleReader(web, workers, second_look=open_second_look(config, tls))
    finally:
        if warming is not None:
            warming.cancel()
        await workers.aclose()


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
    from bot.summarizing.endpoint.model import OpenAIModel, Timeouts

    limits = Timeouts.within(config.model_timeout)
    chosen = tuple(filter(None, names))
    return tuple(
        OpenAIModel(
            name=name,
            window=config.model_window,
            base_url=str(config.openai_base_url or ""),
            api_key=config.openai_api_key.get_secret_value() if config.openai_api_key else "",
            # Where another one can take over, readers don't wait out a minute's limit.
            limits=limits if name == chosen[-1] else replace(limits, pauses=_PAUSES_BEFORE_NEXT),
        )
        for name in chosen
    )


def open_transcriber(config: Config) -> OpenAITranscriber | None:
    """What writes recordings down, at the models' endpoint; none is a valid choice."""
    if not config.has_model or not config.transcription_model:
        return None
    from bot.summarizing.endpoint.transcriber import OpenAITranscriber

    return OpenAITranscriber(
        name=config.transcription_model,
        base_url=str(config.openai_base_url or ""),
        api_key=config.openai_api_key.get_secret_value() if config.openai_api_key else "",
        seconds=config.model_timeout,
    )


def open_tls(config: Config) -> ssl.SSLContext:
    """The checks of certificates, by the operator's authorities too; the doctor tells where these
    cannot be read."""
    try:
        return tls_trusting(config.ca_file)
    except OSError as error:
        log.warning("certificates_unreadable", error=type(error).__name__)
        return tls_trusting()


def open_second_look(config: Config, tls: ssl.SSLContext) -> SecondLook | None:
    """Where a page is looked for once more; its host may be private, but no reader's link is.

    Only a renderer that is inside the operator's network hears of pages that are.
    """
    if config.second_look == "off":
        return None
    template = config.second_look_template
    hosts = frozenset({urlsplit(template).netloc.lower()})
    web = HttpWeb(contact=config.contact, private_hosts=hosts, tls=tls)
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
