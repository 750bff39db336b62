"""Telegram's updates in, each worked on until it is answered: the queue before the handlers.

An update is written down when it is put into the queue: python-telegram-bot confirms it (by the
next offset, or with a webhook's 200) only after that. It is crossed out when its handler is done.
What a crash leaves open is claimed at the next start, or by another process when the lease ends.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import structlog
from telegram import Bot, Message, MessageEntity, Update
from telegram.ext import CallbackContext

from bot.domain.errors import DatabaseUnavailable, StorageError
from bot.domain.inbox import Received
from bot.handlers.sending.letters import Letter, send
from bot.handlers.sending.numbers import LastSeen
from bot.handlers.sending.receipts import HandedOver, Receipt, work_for
from bot.rendering.texts import texts
from bot.usecases.inbox import KeepInbox
from bot.watching.faults import where

log = structlog.get_logger(__name__)

Context = CallbackContext[Any, Any, Any, Any]
T = TypeVar("T")
Act = Callable[[Update, Context], Coroutine[Any, Any, None]]

SECONDS_TO_WRITE_AGAIN = 0.5
_ADDRESSING = frozenset(
    {
        *(MessageEntity.BOT_COMMAND, MessageEntity.MENTION, MessageEntity.TEXT_MENTION),
        *(MessageEntity.URL, MessageEntity.TEXT_LINK),
    }
)


class TriedTooOften(Exception):
    """Work on an update ended the process again and again."""


class InboxQueue(asyncio.Queue[object]):
    """The application's queue of updates, with a memory that outlives the process."""

    def __init__(self, keep: KeepInbox) -> None:
        super().__init__()
        self.seen = LastSeen()
        self._keep = keep
        self._receipts: dict[int, Receipt] = {}
        self._frozen = False

    async def put(self, item: object) -> None:
        """Write an update down, then let it be worked on; one that came before is let go."""
        if isinstance(item, Update):
            self._note_seen(item)
            if concerns(item) and not await self._written(item):
                return
            if self._frozen:
                return
        await super().put(item)

    async def claim(self, bot: Bot) -> None:
        """Let be worked on what is due: after a crash, or after a pause."""
        if self._frozen:
            return
        nothing: tuple[Received, ...] = ()
        for received in await self._surely(self._keep.claim, nothing):
            if self._frozen:
                # Nobody fetches any more; what is held here is handed over at the end.
                return
            update = _read(received.payload, bot)
            if update is None:
                # Left open it would end every start of the bot.
                bury = partial(self._keep.bury, {received.number}, "Unreadable")
                await self._surely(bury, None)
                continue
            self._note_seen(update)
            self._receipts[received.number] = Receipt(
                self._keep,
                received.number,
                received.attempts,
                self.seen,
                received.failures,
                resumed=True,
            )
            await super().put(update)

    def receipt(self, update: Update) -> Receipt | None:
        """What belongs to an update that was written down."""
        return self._receipts.get(update.update_id)

    async def close(self, receipt: Receipt) -> None:
        """The update is answered, and with it all that joined it."""
        self._forget(receipt)
        await self._surely(lambda: self._keep.done(receipt.numbers, wipe=receipt.wipe), None)

    async def turned_away(self, update: Update) -> None:
        """An update of somebody who may not use Pith is done with."""
        receipt = self.receipt(update)
        if receipt is not None:
            await self.close(receipt)

    async def again(self, receipt: Receipt, reason: str) -> None:
        """Try once more after a pause."""
        self._forget(receipt)
        await self._surely(
            lambda: self._keep.again(receipt.numbers, receipt.failures, reason), None
        )

    async def bury(self, receipt: Receipt, reason: str) -> None:
        """The update failed for good."""
        self._forget(receipt)
        await self._surely(lambda: self._keep.bury(receipt.numbers, reason), None)

    def freeze(self) -> None:
        """Take nothing more, and let go of what nobody has begun: it is written down."""
        self._frozen = True
        with suppress(asyncio.QueueEmpty):
            while True:
                self.get_nowait()
                self.task_done()

    async def _written(self, update: Update) -> bool:
        payload, whose = update.to_json(), update.effective_user or update.effective_chat
        reader_id = whose.id if whose else 0
        new = await self._surely(
            lambda: self._keep.add(update.update_id, payload, reader_id), None
        )
        if new:
            self._receipts[update.update_id] = Receipt(self._keep, update.update_id, 1, self.seen)
        # Where nothing can be written down, readers are told so: silence would be worse.
        return new is not False

    async def _surely(self, step: Callable[[], Coroutine[Any, Any, T]], otherwise: T) -> T:
        """Do it, again and again while the database is locked (by a backup, say).

        Where the database is broken, asking again would go on for ever: the operator is told, and
        it's `otherwise`.
        """
        while True:
            try:
                return await step()
            except DatabaseUnavailable as error:
                log.warning("inbox_waits", error=type(error).__name__)
                await asyncio.sleep(SECONDS_TO_WRITE_AGAIN)
            except StorageError as error:
                log.error("inbox_broken", error=type(error).__name__, reason=str(error))
                return otherwise

    def _forget(self, receipt: Receipt) -> None:
        for number in receipt.numbers:
            self._receipts.pop(number, None)

    def _note_seen(self, update: Update) -> None:
        message = update.effective_message
        # Guests' messages are numbered in chats that are not the bot's.
        if message is None or update.guest_message is not None:
            return
        # A press tells of a message of the bot's, of which it may know nothing yet.
        pressed = update.callback_query is not None
        note = self.seen.note if pressed else self.seen.note_foreign
        note(message.chat.id, message.message_id)


def concerns(update: Update) -> bool:
    """Whether an update can ask something of Pith: what people say to each other does not."""
    if update.inline_query is not None:
        # Whoever types is gone from that query in seconds.
        return False
    message = update.message or update.edited_message
    if message is None or message.chat.type == message.chat.PRIVATE:
        return True
    entities = (*message.entities, *message.caption_entities)
    return (
        any(entity.type in _ADDRESSING for entity in entities)
        or message.reply_to_message is not None
        or message.document is not None
        # Whoever answers for an album ends all its messages: all are written down, or none.
        or message.media_group_id is not None
        or not (message.text or message.caption)
    )


@dataclass(frozen=True, slots=True)
class Durably:
    """Makes a handler's work survive: it is crossed out when it is done, and only then.

    Messages older than `latest` are not worked on: their writers have long gone on. In a private
    chat that is said, once.
    """

    queue: InboxQueue
    latest: timedelta
    told: set[int] = field(default_factory=set)

    def __call__(self, act: Act) -> Act:
        """The handler, with a receipt for each update."""

        async def run(update: Update, context: Context) -> None:
            receipt = self.queue.receipt(update)
            work_for(receipt)
            if receipt is None:
                return await act(update, context)
            if receipt.attempts > receipt.keep.patience.most_attempts:
                raise TriedTooOften(str(update.update_id))
            try:
                await self._work(act, update, context)
            except HandedOver:
                return
            if receipt.failed:
                await self.queue.bury(receipt, receipt.failed)
            elif not receipt.deferred:
                await self.queue.close(receipt)

        return run

    async def _work(self, act: Act, update: Update, context: Context) -> None:
        message = _written_by_somebody(update)
        if message is None or datetime.now(UTC) - message.date <= self.latest:
            return await act(update, context)
        chat = message.chat
        if chat.type == chat.PRIVATE and chat.id not in self.told:
            self.told.add(chat.id)
            language = (message.from_user.language_code if message.from_user else "") or ""
            await send(context.bot, Letter(chat.id, (texts(language).html("too-late"),)))


async def keep_alive(queue: InboxQueue, keep: KeepInbox, bot: Bot) -> None:
    """Hold what is held, and claim what is due, until cancelled."""
    while True:
        try:
            await queue.claim(bot)
            await keep.keep_hold()
        except DatabaseUnavailable as error:
            log.warning("inbox_waits", error=type(error).__name__)
        except StorageError as error:
            log.error("inbox_broken", error=type(error).__name__, reason=str(error))
        await asyncio.sleep(keep.patience.lease.total_seconds() / 5)


async def ignore(update: Update, context: Context) -> None:
    """An update that means nothing to Pith."""


def _read(payload: str, bot: Bot) -> Update | None:
    try:
        return Update.de_json(json.loads(payload), bot)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        log.error("update_unreadable", error=type(error).__name__, at=where(error))
        return None


def _written_by_somebody(update: Update) -> Message | None:
    """The message that an update brings; a press only tells of one that was there."""
    return update.message or update.channel_post or update.guest_message
