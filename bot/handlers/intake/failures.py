"""The last resort: failures are logged without anybody's words, and told in one sentence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog
from telegram import Message, MessageEntity, Update
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.ext import CallbackContext

from bot.domain.errors import BotError, DatabaseBroken, LargeJob
from bot.handlers.intake.inbox_queue import InboxQueue
from bot.handlers.line.line import Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.line.receipts import HandedOver, Receipt
from bot.handlers.line.refusals import ChatClosed, may_pass
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
    except HandedOver as error:
        return Failure(error)
    except LargeJob as error:
        log.info("request_waits")
        return Failure(error)
    except DatabaseBroken as error:
        log.error("request_failed", error=type(error).__name__, reason=str(error))
        return Failure(error)
    except BotError as error:
        log.info("request_failed", error=type(error).__name__)
        return Failure(error)
    except Exception as error:  # noqa: BLE001 - the last resort: a reader is never left without an answer
        log.error("request_broke", error=type(error).__name__, at=where(error))
        return Failure(error)


@dataclass(frozen=True, slots=True)
class Failures:
    """The library's error handler: try again what may pass, else log and apologise once."""

    queue: InboxQueue

    async def __call__(self, update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        error = context.error
        if error is None or not isinstance(update, Update):
            # Polling: the library tries again by itself.
            known = isinstance(error, NetworkError)
            (log.warning if known else log.error)("telegram", error=type(error).__name__)
            return
        receipt = self.queue.receipt(update)
        try:
            await self._settle(update, error, receipt, Line(context.bot, receipt))
        except HandedOver:
            if receipt is not None:
                self.queue.drop(receipt)

    async def _settle(
        self, update: Update, error: Exception, receipt: Receipt | None, line: Line
    ) -> None:
        reason = type(error).__name__
        if isinstance(error, HandedOver):
            raise error
        if isinstance(error, ChatClosed):
            log.info("not_delivered", error=reason)
            return await self._close(receipt)
        if receipt is not None and may_pass(error) and receipt.may_begin_anew:
            return await self.queue.again(receipt, reason)
        known = isinstance(error, BotError) and not isinstance(error, DatabaseBroken)
        # What the database says of itself names no reader and nothing that they wrote.
        said = {"reason": str(error)} if isinstance(error, DatabaseBroken) else {}
        (log.info if known else log.error)(
            "update_failed", error=reason, at=where(error), update=update.update_id, **said
        )
        try:
            await _apologise(update, error, line)
        except asyncio.CancelledError:
            # The next start fails again, and says so.
            receipt = None
            raise
        finally:
            # What stayed open here would be held, and never tried again, until the bot ends.
            if receipt is not None:
                await self.queue.bury(receipt, reason)

    async def _close(self, receipt: Receipt | None) -> None:
        if receipt is not None:
            await self.queue.close(receipt)


async def _apologise(update: Update, error: Exception, line: Line) -> None:
    """One sentence where somebody waits: in a private chat, or where Pith was asked in a group."""
    chat, reader, message = update.effective_chat, update.effective_user, update.message
    receipt = line.receipt
    slot = receipt.unfinished if receipt else ""
    if chat is None or not (chat.type == chat.PRIVATE or slot or _calls(message)):
        return
    if isinstance(error, TimedOut) and receipt is None:
        # An answer may have arrived: an apology could stand below it.
        return
    sentence = render_error(error, (reader.language_code if reader else None) or "")
    reply_to = message.message_id if message else None
    topic = message.message_thread_id if message and message.is_topic_message else None
    try:
        await send(line, Letter(chat.id, (sentence,), reply_to, topic=topic, slot=slot))
    except (TelegramError, ChatClosed) as second:
        log.warning("apology_not_sent", error=type(second).__name__)


def _calls(message: Message | None) -> bool:
    """Whether a message in a group is a command."""
    return message is not None and any(
        entity.type == MessageEntity.BOT_COMMAND
        for entity in (*message.entities, *message.caption_entities)
    )
