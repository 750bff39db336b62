"""What the doctor looks at."""

from __future__ import annotations

from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING

from bot.app.opening import open_models, open_second_opinion
from bot.config import Config
from bot.domain.errors import StorageError
from bot.domain.health import Finding
from bot.reading.fetch import tls_trusting
from bot.usecases.examine import (
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
from storage.checkup import check_up
from storage.database import Database
from storage.observations import SqliteObservations

if TYPE_CHECKING:
    pass


async def examine(config: Config) -> list[Finding]:
    """What the doctor finds."""

    database = ExamineDatabase(str(config.database), partial(check_up, config.database))
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
        own = filter(None, (_certificate_probe(config),))
        found = await Examine((examine_python, database, *own, telegram, access, *probes))()
        return [*found, *access.prices()]


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

    token = config.telegram_bot_token.get_secret_value()
    return ExamineTelegram(token, config.telegram_base_url, observed)
