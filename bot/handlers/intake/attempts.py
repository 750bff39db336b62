"""A handler in, the same handler out, whose work survives: it is crossed out when it is done."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Message, Update
from telegram.ext import CallbackContext

from bot.handlers.intake.inbox_queue import InboxQueue
from bot.handlers.line.line import Act, Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.line.receipts import HandedOver, Receipt
from bot.rendering.texts import texts

Context = CallbackContext[Any, Any, Any, Any]
Run = Callable[[Update, Context], Coroutine[Any, Any, None]]

MOST_TOLD = 10_000


class TriedTooOften(Exception):
    """Work on an update ended the process again and again."""


@dataclass(frozen=True, slots=True)
class Durably:
    """Makes a handler's work survive: it is crossed out when it is done, and only then.

    Messages older than `latest` are not worked on: their writers have long gone on. In a private
    chat that is said, once.
    """

    queue: InboxQueue
    latest: timedelta
    told: OrderedDict[int, None] = field(default_factory=OrderedDict)

    def __call__(self, act: Act) -> Run:
        """The handler, with a receipt for each update."""

        async def run(update: Update, context: Context) -> None:
            self.queue.under_way.note()
            receipt = self.queue.receipt(update)
            line = Line(context.bot, receipt)
            if receipt is None:
                return await act(update, line)
            try:
                await self._attempt(receipt, act, update, line)
            except HandedOver:
                self.queue.drop(receipt)

        return run

    async def _attempt(self, receipt: Receipt, act: Act, update: Update, line: Line) -> None:
        if receipt.attempts > receipt.keep.patience.most_attempts:
            raise TriedTooOften(str(update.update_id))
        await self._work(act, update, line)
        if receipt.failed:
            await self.queue.bury(receipt, receipt.failed)
        elif not receipt.deferred:
            await self.queue.close(receipt)

    async def _work(self, act: Act, update: Update, line: Line) -> None:
        message = _written_by_somebody(update)
        if message is None or datetime.now(UTC) - message.date <= self.latest:
            return await act(update, line)
        chat = message.chat
        if chat.type == chat.PRIVATE and chat.id not in self.told:
            self._note_told(chat.id)
            language = (message.from_user.language_code if message.from_user else "") or ""
            await send(line, Letter(chat.id, (texts(language).html("too-late"),)))

    def _note_told(self, chat_id: int) -> None:
        self.told[chat_id] = None
        while len(self.told) > MOST_TOLD:
            self.told.popitem(last=False)


async def ignore(update: Update, line: Line) -> None:
    """An update that means nothing to Pith."""


def _written_by_somebody(update: Update) -> Message | None:
    """The message that an update brings; a press only tells of one that was there."""
    return update.message or update.channel_post or update.guest_message
