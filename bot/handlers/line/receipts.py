"""What one update has sent so far: so that work that begins anew sends nothing twice.

Telegram has no way to ask whether a message arrived. So each message is written down before it is
sent and after it. Where only the first is known, the message is looked for (`search`), and edited
into what it has to be. Only where there is none is it sent.

No call that makes a message gets past this: within the work on an update, one that did not come
through its receipt raises PastReceipt.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import structlog
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.domain.inbox import Delivery
from bot.handlers.line.lost_messages import Found, Search, Sendable, look
from bot.handlers.line.message_numbers import LastSeen, box_of
from bot.handlers.line.pacing import before_call, creates_message, may_call
from bot.usecases.inbox.keep_inbox import KeepInbox

log = structlog.get_logger(__name__)

PAUSES = (1.0, 3.0, 9.0)
"""Seconds between the tries of a call that Telegram did not get, or may not have got (a broken
connection, a 5xx)."""


class HandedOver(Exception):
    """Another process goes on with the work, or the next start of this one."""


class PastReceipt(Exception):
    """A message was to be sent without asking whether it was sent before: a fault in Pith."""


@dataclass(slots=True)
class Receipt:
    """One update in work. `joined` are updates that are answered together with it."""

    keep: KeepInbox
    number: int
    attempts: int
    seen: LastSeen
    failures: int = 0
    resumed: bool = False
    """Whether somebody has worked on it before: this process earlier on, or another."""
    joined: set[int] = field(default_factory=set)
    deferred: bool = False
    """Whether it is answered together with another one."""
    unfinished: str = ""
    """The slot of the answer that is being waited for: an apology takes its place."""
    wipe: bool = False
    """Whether it leaves no trace when it is done: its sender wants to be forgotten."""
    failed: str = ""
    """Why it failed for good, where its reader was told already."""
    settled: bool = False
    """Whether this process has closed it, or put it off: what goes on behind it is its own."""
    _slots: int = 0
    _begun: set[str] = field(default_factory=set)

    @property
    def numbers(self) -> set[int]:
        """All updates that end with this one."""
        return {self.number, *self.joined}

    @property
    def may_begin_anew(self) -> bool:
        """Whether it has not failed too often yet."""
        return self.failures < len(self.keep.patience.pauses)

    async def check_hold(self, _: str = "") -> None:
        """Raises HandedOver where somebody else works on it: then nothing more may be shown."""
        if not self.settled and not await self.keep.holds(self.number):
            raise HandedOver

    def next_slot(self) -> str:
        """A name for what is sent next; the same in every attempt, as the work is."""
        self._slots += 1
        return str(self._slots)

    async def done_before(self, slot: str) -> Delivery | None:
        """What is known of something that an earlier attempt did, or was about to."""
        return await self.keep.delivery(self.number, slot) if self.resumed else None

    async def note_done(self, slot: str, inline_id: str = "") -> None:
        """Something was done that the next attempt shall not do again; raises HandedOver."""
        if not await self.keep.deliver(Delivery(self.number, slot, 0, 0, 0, inline_id)):
            raise HandedOver

    async def unnumbered(self, slot: str, call: Callable[[], Awaitable[str]]) -> str:
        """Make a call that shows something without a number; gives what it is known by.

        Once that is known, later attempts make no call. Where an attempt ended between the call
        and the note, it is made again: nobody can find out what it came to.
        """
        known = await self.done_before(slot)
        if known is not None and known.inline_id:
            return known.inline_id

        async def begin(_: str) -> None:
            if not await self.keep.deliver(Delivery(self.number, slot, 0, 0)):
                raise HandedOver

        with _before_call(begin):
            inline_id = await call()
        await self.note_done(slot, inline_id)
        return inline_id

    async def once(self, slot: str, message: Sendable) -> int:
        """Send a message, however often it is tried; gives its id."""
        for pause in PAUSES:
            try:
                return await self._once(slot, message)
            except NetworkError as error:
                if isinstance(error, BadRequest):
                    raise
                log.info("telegram_again", error=type(error).__name__)
                await asyncio.sleep(pause)
        return await self._once(slot, message)

    async def _once(self, slot: str, message: Sendable) -> int:
        # One after the other: what somebody else has just sent here is not what is looked for.
        async with self.seen.turns.hold(str(message.chat_id)):
            message_id = await self._settle(slot, message)
            if message_id is None:
                message_id = await self._send(slot, message)
            self.seen.note(message.chat_id, message_id)
            await self._note(slot, message, message_id)
            return message_id

    async def _send(self, slot: str, message: Sendable) -> int:
        async def begin(_: str) -> None:
            # Not earlier: what still waits for its turn has surely not arrived.
            await self._note(slot, message, None)
            self._begun.add(slot)

        try:
            with _before_call(begin):
                return await message.send()
        except BaseException as error:
            if not _may_have_arrived(error):
                self._begun.discard(slot)
            raise

    async def _settle(self, slot: str, message: Sendable) -> int | None:
        """The message of an earlier try, as it has to be now; None where there is none."""
        if not self.resumed and slot not in self._begun:
            return None
        known = await self.keep.delivery(self.number, slot)
        if known is None or known.box != box_of(message.chat_id):
            # A group that became a supergroup numbers its messages anew.
            return None
        message_id = known.message_id
        if message_id is None:
            message_id = await Search(self.keep, self.seen, known, message)()
        if message_id is None:
            return None
        # A placeholder that somebody deleted is made anew.
        found = await look(message.change(message_id))
        return None if found is Found.NOTHING else message_id

    async def _note(self, slot: str, message: Sendable, message_id: int | None) -> None:
        box, after = box_of(message.chat_id), 0
        if message_id is None:
            # What was sent before the last start is written down only.
            after = max(self.seen[box], await self.keep.highest_in(box))
        if not await self.keep.deliver(Delivery(self.number, slot, box, after, message_id)):
            raise HandedOver


_current: ContextVar[Receipt | None] = ContextVar("receipt", default=None)


def current_receipt() -> Receipt | None:
    """The receipt of the update in work; None for work that no crash needs to survive."""
    return _current.get()


def work_for(receipt: Receipt | None) -> None:
    """What follows in this task, and in those that it begins, is work on that update."""
    _current.set(receipt)
    may_call.set(receipt.check_hold if receipt else None)
    before_call.set(_nobody_asked if receipt else None)


def begins_anew() -> bool:
    """Whether somebody has worked on the update in work before."""
    receipt = current_receipt()
    return receipt is not None and receipt.resumed


async def was_sent(slot: str) -> bool:
    """Whether an earlier attempt at the update in work sent a letter, or was about to."""
    receipt = current_receipt()
    return receipt is not None and await receipt.done_before(f"{slot}.0") is not None


def answer_together(numbers: Collection[int]) -> None:
    """These updates are answered as one, with that in work; none are, if it joined another."""
    receipt = current_receipt()
    if receipt is not None:
        receipt.deferred = not numbers
        receipt.joined.update(numbers)


def leave_no_trace() -> None:
    """The update in work is wiped when it is done."""
    receipt = current_receipt()
    if receipt is not None:
        receipt.wipe = True


@contextmanager
def _before_call(hook: Callable[[str], Awaitable[None]]) -> Iterator[None]:
    """Calls within the block come through a receipt, which notes them with the hook."""
    token = before_call.set(hook)
    try:
        yield
    finally:
        before_call.reset(token)


async def _nobody_asked(endpoint: str) -> None:
    if creates_message(endpoint):
        raise PastReceipt(endpoint)


def never_left(error: BaseException) -> bool:
    """Whether a call failed before Telegram could hear of it."""
    return type(error.__cause__).__name__ in ("ConnectTimeout", "PoolTimeout")


def _may_have_arrived(error: BaseException) -> bool:
    """Whether Telegram may have taken a call that raised this."""
    if isinstance(error, NetworkError):
        return not (isinstance(error, BadRequest) or never_left(error))
    return not isinstance(error, TelegramError)
