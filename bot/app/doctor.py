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
from bot.usecases.access import Invite
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
from storage.access import SqliteAccess
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
        found = await Examine((examine_python, database, telegram, access, *probes))()
        return [*found, *access.prices()]


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
            invite = Invite(config.policy.doors, SqliteAccess(database), SystemClock())
            parameter = await invite.first_owner()
        finally:
            await database.close()
    except StorageError:
        return ""  # a finding tells
    return deep_link(name, parameter) if parameter else ""


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
