"""Runs the Telegram side: connects, polls, and stops within bounds."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import Any

import structlog
from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application

log = structlog.get_logger()

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

RETRY_SECONDS = 5
GRACE_SECONDS = 8
"""What runs at a stop may take so long to finish; a container gives 10 s before it kills."""


class TokenRefused(Exception):
    """Telegram does not know the bot's token."""


def stop_on_signals() -> asyncio.Event:
    """An event that Ctrl-C and SIGTERM set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no handlers on its loop: there Ctrl-C arrives as KeyboardInterrupt.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    return stop


async def serve(
    application: AnyApplication, allowed_updates: list[str], stop: asyncio.Event
) -> None:
    """Poll Telegram until `stop` is set; raises TokenRefused."""
    if not await _connect(application, stop):
        return
    try:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(
            allowed_updates=allowed_updates, timeout=30, bootstrap_retries=-1
        )
        log.info("serving", bot=application.bot.username)
        await stop.wait()
        await application.updater.stop()
        await _finish(application)
    finally:
        await application.shutdown()


async def _connect(application: AnyApplication, stop: asyncio.Event) -> bool:
    """Say hello to Telegram, again and again while it cannot be reached; False if stopped before."""
    while not stop.is_set():
        try:
            await application.initialize()
        except InvalidToken as error:
            raise TokenRefused from error
        except NetworkError as error:
            log.warning("telegram_unreachable", error=type(error).__name__, again_in=RETRY_SECONDS)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), RETRY_SECONDS)
        else:
            return True
    return False


async def _finish(application: AnyApplication) -> None:
    """Let what was begun finish, but not for ever."""
    with suppress(TimeoutError):
        await asyncio.wait_for(application.stop(), GRACE_SECONDS)
