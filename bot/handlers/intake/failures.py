"""The last resort: failures are logged without anybody's words, and told in one sentence."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

import structlog
from telegram import Message, MessageEntity, Update
from telegram.error import TelegramError, TimedOut

from bot.domain.errors import BotError, DatabaseBroken, LargeJob
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.receipts import LeaseLost
from bot.handlers.line.refusals import ChatClosed
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
    except LeaseLost as error:
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


async def fault_of(work: Awaitable[None]) -> Exception | None:
    """What went wrong with some work; nothing is logged yet."""
    try:
        await work
    except Exception as error:  # noqa: BLE001 - as above: whoever asks decides what it means
        return error
    return None


def log_failure(update: Update, error: Exception) -> None:
    """Log that an update failed for good."""
    known = isinstance(error, BotError) and not isinstance(error, DatabaseBroken)
    # What the database says of itself names no reader and nothing that they wrote.
    said = {"reason": str(error)} if isinstance(error, DatabaseBroken) else {}
    (log.info if known else log.error)(
        "update_failed",
        error=type(error).__name__,
        at=where(error),
        update=update.update_id,
        **said,
    )


async def apologise(update: Update, error: Exception, line: Line) -> None:
    """One sentence where somebody waits: in a private chat, or where Pith was asked in a group."""
    chat, reader, message = update.effective_chat, update.effective_user, update.message
    slot = line.receipt.unfinished if line.receipt else ""
    if chat is None or not (chat.type == chat.PRIVATE or slot or _calls(message)):
        return
    if isinstance(error, TimedOut) and line.receipt is None:
        # An answer may have arrived: an apology could stand below it.
        return
    sentence = render_error(error, (reader.language_code if reader else None) or "")
    reply_to = message.message_id if message else None
    topic = message.message_thread_id if message and message.is_topic_message else None
    try:
        await send(line, OutgoingMessage(chat.id, (sentence,), reply_to, topic=topic, slot=slot))
    except (TelegramError, ChatClosed) as second:
        log.warning("apology_not_sent", error=type(second).__name__)


def _calls(message: Message | None) -> bool:
    """Whether a message in a group is a command."""
    return message is not None and any(
        entity.type == MessageEntity.BOT_COMMAND
        for entity in (*message.entities, *message.caption_entities)
    )
