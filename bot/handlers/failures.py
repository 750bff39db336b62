"""The last resort: failures are logged without anybody's words, and told in one sentence."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog
from telegram import Update
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.ext import CallbackContext

from bot.domain.errors import BotError
from bot.handlers.outgoing import ChatClosed, Letter, send
from bot.rendering.errors import render_error
from bot.watching.faults import where

log = structlog.get_logger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failure:
    """Work that failed: `error` has a sentence for the reader."""

    error: Exception


async def outcome(work: Awaitable[T]) -> T | Failure:
    """What comes of some work, or why nothing did."""
    try:
        return await work
    except BotError as error:
        log.info("request_failed", error=type(error).__name__)
        return Failure(error)
    except Exception as error:  # noqa: BLE001 - the last resort: a reader is never left without an answer
        log.error("request_broke", error=type(error).__name__, at=where(error))
        return Failure(error)


async def on_error(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """python-telegram-bot's error handler: log, and apologise once."""
    error = context.error
    if error is None or isinstance(error, ChatClosed | TimedOut):
        # After a timeout an answer may have arrived: an apology could stand below it.
        log.info("not_delivered", error=type(error).__name__)
        return
    if not isinstance(update, Update):
        # Polling: the library tries again by itself.
        known = isinstance(error, NetworkError)
        (log.warning if known else log.error)("telegram", error=type(error).__name__)
        return
    known = isinstance(error, BotError)
    (log.info if known else log.error)(
        "update_failed", error=type(error).__name__, at=where(error), update=update.update_id
    )
    chat, reader = update.effective_chat, update.effective_user
    if chat is None or chat.type != chat.PRIVATE:
        return
    sentence = render_error(error, (reader.language_code if reader else None) or "")
    try:
        await send(context.bot, Letter(chat.id, (sentence,)))
    except (TelegramError, ChatClosed) as second:
        log.warning("apology_not_sent", error=type(second).__name__)
