"""python-telegram-bot, put together: surfaces in, a bot that can be served out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.handlers import ALLOWED_UPDATES, build_handlers
from bot.handlers.commands import register_commands
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
    token: str, base_url: str, base_file_url: str, surfaces: Surfaces
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
        .rate_limiter(Pace())
        .concurrent_updates(False)
        .connect_timeout(SECONDS_TO_CONNECT)
        .read_timeout(SECONDS_TO_ANSWER)
        .write_timeout(SECONDS_TO_ANSWER)
        .pool_timeout(SECONDS_TO_ANSWER)
        .build()
    )
    # In a group of its own, and awaited: what it does not let through, no other handler sees.
    application.add_handler(TypeHandler(Update, surfaces.gate.on_update), group=-1)
    application.add_handlers(build_handlers(surfaces))
    application.add_error_handler(on_error)
    return application


def ignore_link(_: str) -> None:
    """For who shows nobody the link that makes an owner."""


async def serve(
    application: AnyApplication,
    surfaces: Surfaces,
    end: asyncio.Event,
    show_link: Callable[[str], None] = ignore_link,
) -> None:
    """Serve by long polling until `end`; then whoever still waits is told that it ended.

    While there is no owner, `show_link` is given the link that makes its opener one.

    Waits for a Telegram that cannot be reached; raises TokenRefused for a token it does not know.
    """
    updater = application.updater
    if updater is None:
        raise ValueError("an application without an updater cannot poll")
    if not await _connect(application, end):
        return
    try:
        if link := await surfaces.invitations.for_first_owner(application.bot.username):
            show_link(link)
        await application.start()
        application.create_task(surfaces.broadcasting.resume(application.bot))
        await updater.start_polling(allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1)
        log.info("serving", bot=application.bot.username)
        try:
            await end.wait()
        finally:
            await updater.stop()
            surfaces.desk.close()
            surfaces.broadcasting.close()
            await application.stop()
    finally:
        await application.shutdown()


async def _connect(application: AnyApplication, end: asyncio.Event) -> bool:
    """Say hello to Telegram, again and again while it does not answer; False if ended before."""
    while not end.is_set():
        try:
            await application.initialize()
            await register_commands(application.bot)
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
