"""python-telegram-bot, put together: surfaces in, a bot that can be served out."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import structlog
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot.domain.errors import BotError
from bot.handlers import ALLOWED_UPDATES, build_handlers
from bot.handlers.command_lists import register_commands
from bot.handlers.failures import on_error
from bot.handlers.pace import Pace
from bot.handlers.surfaces import Surfaces

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

SECONDS_TO_CONNECT = 10.0
SECONDS_TO_ANSWER = 30.0
"""Telegram is slow at times, and a call that was given up is an answer that is lost."""


SECONDS_TO_TRY_AGAIN = 5.0

log = structlog.get_logger(__name__)


class TokenRefused(Exception):
    """Telegram does not know the bot's token."""


def build_application(
    token: str,
    base_url: str,
    base_file_url: str,
    surfaces: Surfaces,
    pace: Pace | None = None,
) -> AnyApplication:
    """The library's application with every handler.

    Updates are taken one by one, in order, and each handler works on in a task of its own. So the
    messages of a request are gathered in the order they came, and no reader waits for another.
    """
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(base_url)
        .base_file_url(base_file_url)
        .rate_limiter(pace or Pace())
        .concurrent_updates(False)
        .connect_timeout(SECONDS_TO_CONNECT)
        .read_timeout(SECONDS_TO_ANSWER)
        .write_timeout(SECONDS_TO_ANSWER)
        .pool_timeout(SECONDS_TO_ANSWER)
        .build()
    )
    application.add_handlers(build_handlers(surfaces))
    application.add_error_handler(on_error)
    return application


async def serve(application: AnyApplication, surfaces: Surfaces, end: asyncio.Event) -> None:
    """Serve by long polling until `end`; then whoever still waits is told that it ended.

    Waits for a Telegram that cannot be reached; raises TokenRefused for a token it does not know.
    """
    updater = application.updater
    if updater is None:
        raise ValueError("an application without an updater cannot poll")
    if not await _connect(application, end):
        return
    try:
        await application.start()
        await updater.start_polling(allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1)
        log.info("serving", bot=application.bot.username)
        listing = asyncio.create_task(_list_commands(application, surfaces))
        try:
            await end.wait()
        finally:
            listing.cancel()
            await updater.stop()
            surfaces.desk.close()
            await application.stop()
    finally:
        await application.shutdown()


async def _connect(application: AnyApplication, end: asyncio.Event) -> bool:
    """Say hello to Telegram, again and again while it does not answer; False if ended before."""
    while not end.is_set():
        try:
            await application.initialize()
        except InvalidToken:
            # Not chained: the library's error holds the token.
            raise TokenRefused from None
        except TelegramError as error:
            log.warning("telegram_unreachable", error=type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(end.wait(), SECONDS_TO_TRY_AGAIN)
        else:
            return True
    return False


async def _list_commands(application: AnyApplication, surfaces: Surfaces) -> None:
    """Has Telegram list the commands; without the lists they work all the same."""
    private = surfaces.private
    try:
        await register_commands(application.bot, private.pith, private.timing.sleep)
    except (TelegramError, BotError) as error:
        log.warning("commands_not_listed", error=type(error).__name__)
