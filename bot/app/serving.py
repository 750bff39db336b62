"""Telegram, served: by polling or a webhook, with a page for the operator."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

import click
import structlog

from bot.app.opening import SystemClock, open_pith
from bot.config import Config, ConfigInvalid
from bot.domain.errors import StorageError
from bot.logs import configure_logs, watch_crashes
from bot.ports import Observations
from bot.rendering.texts import texts
from bot.usecases.groups import UseCases
from bot.usecases.people.access import OWNERS_LINK

if TYPE_CHECKING:
    from bot.handlers.application import Application, Intake


log = structlog.get_logger(__name__)


def show_link(config: Config, link: str) -> None:
    """Print the first owner's link."""
    # On standard output, not in the log: logs travel further than the operator's terminal.
    minutes = int(OWNERS_LINK.total_seconds() // 60)
    click.echo(texts(config.language)("owner-link", link=link, minutes=minutes))


async def serve_telegram(config: Config, token: str) -> None:
    """Serve Telegram, by long polling or a webhook, until Ctrl-C or SIGTERM."""
    from bot.handlers.application import (
        Address,
        AnotherBot,
        TokenRefused,
        build_application,
        serve,
    )
    from bot.handlers.intake.inbox import UpdateInbox
    from bot.handlers.line.webhook import WebhookRefused
    from bot.handlers.surfaces import build_surfaces

    configure_logs(config)
    watch_crashes()
    end = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, end.set)
    async with open_pith(config) as pith:
        surfaces, inbox = build_surfaces(pith), UpdateInbox(pith.intake.keep_inbox)
        address = Address(token, config.telegram_base_url, config.telegram_file_url)
        bot = build_application(address, surfaces, inbox, latest=config.answer_within)
        try:
            async with _status(config, bot, pith.operation.observations):
                show = partial(show_link, config)
                await serve(bot, end, _intake(config, pith), show)
        except TokenRefused:
            raise ConfigInvalid(texts(config.language)("doctor-token-refused")) from None
        except AnotherBot as error:
            told = texts(config.language)("doctor-token-other", name=error.name, id=error.known)
            raise ConfigInvalid(told) from None
        except WebhookRefused as error:
            raise ConfigInvalid(f"PITH_WEBHOOK_URL, PITH_WEBHOOK_LISTEN: {error}") from None


def _intake(config: Config, pith: UseCases) -> Intake:
    from bot.handlers.line.polling import Polling
    from bot.handlers.line.webhook import Webhook

    if config.webhook_url is None:
        return Polling(pith.operation, config.language)
    host, port = config.webhook_listen
    return Webhook(str(config.webhook_url), config.webhook_token, host, port)


@asynccontextmanager
async def _status(
    config: Config, bot: Application, observations: Observations
) -> AsyncIterator[None]:
    """Count what happens and show it, where the operator wants that, within the block."""
    from bot.handlers.introduction import answers
    from bot.watching.health import Vitals
    from bot.watching.listen import listening
    from bot.watching.metrics import Metrics
    from bot.watching.status import status_app

    async def database_answers() -> bool:
        try:
            await observations.note("alive", SystemClock().now().isoformat())
        except StorageError:
            return False
        return True

    if config.status_listen is None:
        yield
        return
    vitals = Vitals(partial(answers, bot.loop), database_answers)
    metrics = Metrics(bot.inbox.ready)
    configure_logs(config, watching=(metrics.note, vitals.note))
    async with AsyncExitStack() as stack:
        try:
            page = listening(status_app(vitals, metrics), *config.status_listen)
            await stack.enter_async_context(page)
        except OSError as error:
            # Readers are served all the same.
            log.error("status_not_served", error=type(error).__name__, reason=error.strerror)
        yield
