"""What one update has sent so far: so that work that begins anew sends nothing twice.

Telegram has no way to ask whether a message arrived. So each message is written down before it is
sent and after it. Where only the first is known, the message is looked for (`search`), and edited
into what it has to be. Only where there is none is it sent.

No call that makes a message gets past this: the rate limiter lets none through that notes nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.domain.inbox import Delivery
from bot.handlers.line.lost_messages import Found, Search, Sendable, look
from bot.handlers.line.message_numbers import LastSeen, box_of
from bot.handlers.line.pacing import Step
from bot.handlers.line.refusals import may_have_arrived
from bot.handlers.line.retry import persist
from bot.usecases.inbox.keep_inbox import KeepInbox


class LeaseLost(Exception):
    """Another process goes on with the work, or the next start of this one."""


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
    ended: bool = False
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

    async def check_lease(self) -> None:
        """Raises LeaseLost where somebody else works on it: then nothing more may be shown."""
        if not self.ended and not await self.keep.holds(self.number):
            raise LeaseLost

    def next_slot(self) -> str:
        """A name for what is sent next; the same in every attempt, as the work is."""
        self._slots += 1
        return str(self._slots)

    async def known(self, slot: str) -> Delivery | None:
        """What is known of something that an earlier attempt did, or was about to."""
        return await self.keep.delivery(self.number, slot) if self.resumed else None

    async def note_done(self, slot: str, inline_id: str = "") -> None:
        """Something was done that the next attempt shall not do again; raises LeaseLost."""
        await self._deliver(Delivery(self.number, slot, 0, 0, 0, inline_id))

    async def unnumbered(self, slot: str, call: Callable[[Step], Awaitable[str]]) -> str:
        """Make a call that shows something without a number; gives what it is known by.

        Once that is known, later attempts make no call. Where an attempt ended between the call
        and the note, it is made again: nobody can find out what it came to.
        """
        known = await self.known(slot)
        if known is not None and known.inline_id:
            return known.inline_id

        async def note() -> None:
            await self._deliver(Delivery(self.number, slot, 0, 0))

        inline_id = await call(note)
        await self.note_done(slot, inline_id)
        return inline_id

    async def once(self, slot: str, message: Sendable) -> int:
        """Send a message, however often it is tried; gives its id."""
        return await persist(lambda: self._once(slot, message))

    async def _once(self, slot: str, message: Sendable) -> int:
        # One after the other: what somebody else has just sent here is not what is looked for.
        async with self.seen.turns.hold(str(message.chat_id)):
            message_id = await self._of_earlier_try(slot, message)
            if message_id is None:
                message_id = await self._send(slot, message)
            self.seen.note(message.chat_id, message_id)
            await self._note(slot, message, message_id)
            return message_id

    async def _send(self, slot: str, message: Sendable) -> int:
        async def note() -> None:
            # Not earlier: what still waits for its turn has surely not arrived.
            await self._note(slot, message, None)
            self._begun.add(slot)

        try:
            return await message.send(note)
        except BaseException as error:
            if not may_have_arrived(error):
                self._begun.discard(slot)
            raise

    async def _of_earlier_try(self, slot: str, message: Sendable) -> int | None:
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
        await self._deliver(Delivery(self.number, slot, box, after, message_id))

    async def _deliver(self, delivery: Delivery) -> None:
        if not await self.keep.deliver(delivery):
            raise LeaseLost
