"""The loop over updates: gate, route, work; at the end each is closed, begun again or buried."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from telegram import Message, Update
from telegram.ext import ExtBot

from bot.handlers.intake import request_log
from bot.handlers.intake.failures import Failure, apologise, fault_of, log_failure, outcome
from bot.handlers.intake.inbox import Taken, UpdateInbox
from bot.handlers.line.line import Act, Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.pacing import Permit
from bot.handlers.line.receipts import LeaseLost, Receipt
from bot.handlers.line.refusals import ChatClosed, may_pass
from bot.rendering.texts import texts
from bot.watching.faults import where

log = structlog.get_logger(__name__)

MOST_TOLD = 10_000
SECONDS_TO_CANCEL = 0.5


class TriedTooOften(Exception):
    """Work on an update ended the process again and again."""


class UpdateLoop:
    """Works on the updates of an inbox, each in a task of its own: no reader waits for another.

    `gate` gives what is done about an update whose sender may not use Pith, else None; `route`
    gives what a surface does about it. Messages older than `latest` are too late.
    """

    def __init__(
        self,
        bot: ExtBot[Permit],
        inbox: UpdateInbox,
        gate: Callable[[Update], Awaitable[Act | None]],
        route: Callable[[Update], Act],
        latest: timedelta,
    ) -> None:
        self.bot = bot
        self.inbox = inbox
        self.running = False
        self._gate = gate
        self._route = route
        self._latest = latest
        self._told: OrderedDict[int, None] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Begin the work on each update, in the order in which they came, until cancelled."""
        self.running = True
        try:
            while True:
                await self.begin(await self.inbox.take())
        finally:
            self.running = False

    async def begin(self, taken: Taken) -> asyncio.Task[None]:
        """Begin the work on an update: so far nothing of it overtakes what came before."""
        update, line = taken.update, Line(self.bot, taken.receipt)
        request_log.begin(update)
        act = await outcome(self._act_on(update))
        task = asyncio.create_task(self._work(update, line, act))
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def finish(self, seconds: float) -> None:
        """Return when all work is over; what is not after so long ends where it stands.

        It is written down: the next start goes on with it.
        """
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            log.info("work_left", tasks=len(late))
            await asyncio.wait(late, timeout=SECONDS_TO_CANCEL)

    async def _act_on(self, update: Update) -> Act:
        return await self._gate(update) or self._route(update)

    async def _work(self, update: Update, line: Line, act: Act | Failure) -> None:
        if isinstance(act, Failure):
            error: Exception | None = act.error
        else:
            error = await fault_of(self._attempt(update, line, act))
        if line.receipt is not None:
            await self._end(update, line, line.receipt, error)
        elif error is not None and not isinstance(error, ChatClosed | LeaseLost):
            await self._give_up(update, line, error)

    async def _end(
        self, update: Update, line: Line, receipt: Receipt, error: Exception | None
    ) -> None:
        match error:
            case None if receipt.failed:
                await self.inbox.dead_letter(receipt, receipt.failed)
            case None if receipt.deferred:
                pass  # it ends with the one that it's answered with
            case None:
                await self.inbox.close(receipt)
            case ChatClosed():
                log.info("not_delivered", error=type(error).__name__)
                await self.inbox.close(receipt)
            case LeaseLost():
                self.inbox.drop(receipt)
            case _ if may_pass(error) and receipt.may_begin_anew:
                await self.inbox.again(receipt, type(error).__name__)
            case _:
                await self._give_up(update, line, error)

    async def _attempt(self, update: Update, line: Line, act: Act) -> None:
        receipt = line.receipt
        if receipt is not None and receipt.attempts > receipt.keep.patience.most_attempts:
            raise TriedTooOften(str(update.update_id))
        message = _written_by_somebody(update)
        if message is None or datetime.now(UTC) - message.date <= self._latest:
            await act(update, line)
        else:
            await self._tell_too_late(message, line)

    async def _tell_too_late(self, message: Message, line: Line) -> None:
        """The writer has long gone on; in a private chat that is said, once."""
        chat, writer = message.chat, message.from_user
        if chat.type != chat.PRIVATE or chat.id in self._told:
            return
        self._told[chat.id] = None
        while len(self._told) > MOST_TOLD:
            self._told.popitem(last=False)
        say = texts((writer.language_code if writer else None) or "")
        await send(line, OutgoingMessage(chat.id, (say.html("too-late"),)))

    async def _give_up(self, update: Update, line: Line, error: Exception) -> None:
        log_failure(update, error)
        trouble = await fault_of(apologise(update, error, line))
        if trouble is not None and not isinstance(trouble, LeaseLost):
            log.error("apology_broke", error=type(trouble).__name__, at=where(trouble))
        # What stayed open here would be held, and never tried again, until the bot ends.
        if line.receipt is not None:
            await self.inbox.dead_letter(line.receipt, type(error).__name__)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        with suppress(asyncio.CancelledError):
            if (error := task.exception()) is not None:
                log.error("update_broke", error=type(error).__name__, at=where(error))


def _written_by_somebody(update: Update) -> Message | None:
    """The message that an update brings; a press only tells of one that was there."""
    return update.message or update.channel_post or update.guest_message
