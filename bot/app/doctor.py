"""What the doctor looks at."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING

from bot.app.opening import SystemClock, open_models, open_second_opinion
from bot.config import Config
from bot.domain.errors import StorageError
from bot.domain.health import Finding
from bot.domain.preferences import Preferences
from bot.domain.progress import ignore_progress
from bot.domain.summary import Summary
from bot.reading.files.documents import read_document
from bot.reading.web.fetch import tls_trusting
from bot.reading.workers.pool import ProcessWorkers
from bot.terminal.sources import example
from bot.usecases.inbox.keep_inbox import somebody_works
from bot.usecases.people.access import Invite
from bot.usecases.upkeep.examine import (
    Examine,
    ExamineAccess,
    ExamineCertificates,
    ExamineDatabase,
    ExamineModel,
    Probe,
    examine_python,
    no_model,
    no_telegram,
)
from storage.access import SqliteAccess
from storage.checkup import check_up
from storage.database import Database
from storage.inbox import SqliteInbox
from storage.observations import SqliteObservations

if TYPE_CHECKING:
    from bot.ports import Model


async def examine(config: Config) -> list[Finding]:
    """What the doctor finds."""

    database = ExamineDatabase(str(config.database), partial(check_up, config.database))
    async with AsyncExitStack() as stack:
        second = open_second_opinion(config)
        models = (*open_models(config), *filter(None, (second,)))
        for model in models:
            stack.push_async_callback(model.aclose)
        workers = ProcessWorkers(1)
        stack.push_async_callback(workers.aclose)
        probes: list[Probe] = [
            ExamineModel(one.name, partial(_summarise, one, workers)) for one in models
        ]
        probes = probes or [no_model]
        telegram = _telegram_probe(config)
        paid = config.openai_api_key is not None
        transcriber = (config.transcription_model,) if models else ()
        names = (*(one.name for one in models), *filter(None, transcriber))
        access = ExamineAccess(config.policy, paid, names)
        own = filter(None, (_certificate_probe(config),))
        found = await Examine((examine_python, database, *own, telegram, access, *probes))()
        return [*found, *access.prices()]


async def _summarise(model: Model, workers: ProcessWorkers) -> Summary:
    """A summary of the article that comes with Pith; raises a ModelError."""
    from bot.summarizing.asking.prompts import Task
    from bot.summarizing.summarizer import Summarizer

    article = await workers.run(read_document, example())
    return await Summarizer(workers).write(Task(article, Preferences()), model, ignore_progress)


async def owners_link(config: Config, found: Sequence[Finding]) -> str:
    """A new link that makes its opener the owner; "" where there is one, or no bot to own.

    It stands in the database, so the Pith that serves knows it; the one before is void.
    """
    name = next((one.values["name"] for one in found if one.key == "token-ok"), "")
    if not name:
        return ""
    from bot.handlers.updates.deep_links import deep_link

    try:
        database = await Database.open(config.database)
        try:
            invite = Invite(config.policy.access_rules, SqliteAccess(database), SystemClock())
            parameter = await invite.first_owner()
        finally:
            await database.close()
    except StorageError:
        return ""  # a finding tells
    return deep_link(name, parameter) if parameter else ""


def _certificate_probe(config: Config) -> Probe | None:
    if config.ca_file is None:
        return None
    return ExamineCertificates(str(config.ca_file), lambda: tls_trusting(config.ca_file))


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

    async def alive() -> bool:
        try:
            database = await Database.open(config.database)
            try:
                return await somebody_works(SqliteInbox(database), config.lease)
            finally:
                await database.close()
        except StorageError:
            return False  # another finding tells

    token = config.telegram_bot_token.get_secret_value()
    return ExamineTelegram(token, config.telegram_base_url, observed, alive)
