"""Telegram's updates in, each of them to work on until it is answered out.

An update is written down before Telegram is told that it came (by the next offset, or with a
webhook's 200), and crossed out when the work on it is done. What there is no room for waits in the
database until there is. What a crash leaves open is claimed at the next start, or by another
process once this one has fallen silent.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from time import monotonic

import structlog
from telegram import Bot, Update

from bot.domain.errors import StorageError
from bot.domain.inbox import Received
from bot.handlers.intake.capacity import WORTH_FETCHING, Capacity, Place
from bot.handlers.intake.lease import Lease
from bot.handlers.line.message_numbers import LastSeen, box_of
from bot.handlers.line.receipts import Receipt
from bot.handlers.updates.inbox_entries import InboxEntries, InboxEntry, message_in
from bot.handlers.updates.raw import read_raw, unwrap
from bot.usecases.inbox.keep_inbox import HEARTBEATS_A_LEASE, KeepInbox
from bot.watching.faults import where

log = structlog.get_logger(__name__)

BETWEEN_LOOKS = 1.0
"""Seconds after which is looked for what is due again, though nothing has told of it."""
UNREADABLE = "Unreadable"


@dataclass(frozen=True, slots=True)
class Taken:
    """An update to work on. One that was not written down has no receipt."""

    update: Update
    receipt: Receipt | None = None


class UpdateInbox:
    """The updates to work on, with a memory that outlives the process."""

    def __init__(self, keep: KeepInbox) -> None:
        self.lease = Lease(keep)
        self.seen = LastSeen()
        self._ready: asyncio.Queue[Taken] = asyncio.Queue()
        self._capacity = Capacity()
        self._entries = InboxEntries()
        self._turn = asyncio.Lock()
        self._waiting = False
        self._news = asyncio.Event()
        self._frozen = False

    async def put(self, update: Update) -> None:
        """Write an update down, then let it be worked on; one that came before is let go."""
        raw = unwrap(update)
        read = update if raw is None else read_raw(raw, update.get_bot())
        entry = self._entry_of(read)
        if read is None or entry is None:
            await self._pass_over(update.update_id)
        elif entry.concerns:
            payload = update.to_json() if raw is None else json.dumps(raw)
            # In turns: what is just being claimed isn't overtaken, nor are its pieces left behind.
            async with self._turn:
                await self._write_down(read, entry, payload)
        elif not self._frozen:
            self._ready.put_nowait(Taken(read))

    async def take(self) -> Taken:
        """The next update to work on, as soon as there is one."""
        return await self._ready.get()

    def ready(self) -> int:
        """How many may be taken at once."""
        return self._ready.qsize()

    async def claim(self, bot: Bot) -> None:
        """Let be worked on what is due, as far as there is room."""
        async with self._turn:
            limits = self._capacity.claim_limits
            if self._frozen or not limits.most:
                return
            nothing: tuple[Received, ...] = ()
            claimed = await self.lease.surely(lambda: self.lease.keep.claim(limits), nothing)
            for received in claimed:
                if self._frozen:
                    # Nobody fetches any more; the lease on what is held here ends with the rest.
                    return
                await self._begin_again(received, bot)
            all_taken = len({one.request_number for one in claimed}) == limits.most
            self._waiting = all_taken or bool(self._capacity.claim_limits.busy)

    async def room(self, seconds: float) -> None:
        """Returns when there is room for what waits, or after so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()
        self._news.clear()

    async def close(self, receipt: Receipt) -> None:
        """The update is answered, and with it all that joined it."""
        await self._end(receipt, lambda: receipt.keep.done(receipt.numbers, wipe=receipt.wipe))

    async def again(self, receipt: Receipt, reason: str) -> None:
        """Try once more after a pause."""
        await self._end(
            receipt, lambda: receipt.keep.again(receipt.numbers, receipt.failures, reason)
        )

    async def dead_letter(self, receipt: Receipt, reason: str) -> None:
        """The update failed for good: it's a dead letter."""
        await self._end(receipt, lambda: receipt.keep.dead_letter(receipt.numbers, reason))

    def drop(self, receipt: Receipt) -> None:
        """Somebody else goes on with it: nothing is written."""
        log.info("work_handed_over", update=receipt.number)
        self._leave(receipt)

    def freeze(self) -> None:
        """Begin nothing more, and let go of what nobody has begun: it is written down."""
        self._frozen = True
        with suppress(asyncio.QueueEmpty):
            while True:
                self._ready.get_nowait()

    async def _write_down(self, update: Update, entry: InboxEntry, payload: str) -> None:
        """Write one down, and let it be worked on where there is room.

        What may go on from what another process holds, or a killed one held, waits for that.
        """
        surely, keep = self.lease.surely, self.lease.keep
        request_number = (
            0 if entry.urgent else await surely(lambda: keep.elsewhere(entry.partition), 0)
        )
        if request_number:
            entry = replace(entry, request_number=request_number)
        at_once = not request_number and self._has_room(entry)
        add = keep.add if at_once else keep.add_waiting
        message = (box_of(entry.message[0]), entry.message[1])
        given = {"request_number": entry.request_number, "partition": entry.partition}
        new = await surely(
            lambda: add(entry.number, payload, entry.reader_id, message=message, **given), None
        )
        if new is None:
            # Where nothing can be written down, readers are told so: silence would be worse.
            self._ready.put_nowait(Taken(update))
        elif new and at_once:
            receipt = Receipt(keep, entry.number, 1, self.seen)
            self._begin(update, Place(receipt, entry.partition, entry.request_number))
        elif new:
            self._waiting = True
            self._tell()

    def _has_room(self, entry: InboxEntry) -> bool:
        if self._frozen or not self._capacity.has(entry):
            return False
        return entry.urgent or not self._waiting or self._capacity.holds(entry.request_number)

    async def _begin_again(self, received: Received, bot: Bot) -> None:
        keep, number = self.lease.keep, received.number
        update = _read(received.payload, bot)
        if update is None or update.update_id != number or self._entry_of(update) is None:
            # Left open it would end every start of the bot.
            await self.lease.surely(lambda: keep.dead_letter({number}, UNREADABLE), False)
            return
        receipt = Receipt(
            keep, number, received.attempts, self.seen, received.failures, resumed=True
        )
        self._begin(update, Place(receipt, received.partition, received.request_number))

    def _begin(self, update: Update, place: Place) -> None:
        self._capacity.enter(place)
        self._ready.put_nowait(Taken(update, place.receipt))

    async def _pass_over(self, number: int) -> None:
        """What nobody can read is noted, without what it holds, and comes no more."""
        keep = self.lease.keep
        if await self.lease.surely(lambda: keep.add(number, "", 0), False):
            await self.lease.surely(lambda: keep.dead_letter({number}, UNREADABLE), False)

    async def _end(self, receipt: Receipt, step: Callable[[], Awaitable[bool]]) -> None:
        self._leave(receipt)
        receipt.ended = await self.lease.surely(step, True)
        if not receipt.ended:
            log.info("work_handed_over", update=receipt.number)

    def _leave(self, receipt: Receipt) -> None:
        self._capacity.leave(receipt)
        self._tell()

    def _tell(self) -> None:
        if self._waiting and self._capacity.free >= WORTH_FETCHING:
            self._news.set()

    def _entry_of(self, update: Update | None) -> InboxEntry | None:
        """What the inbox has to know of an update; None where not even that can be told."""
        if update is None:
            return None
        try:
            self._note_seen(update)
            return self._entries.of(update)
        except Exception as error:  # noqa: BLE001 - one update's fault; others are behind it
            log.error("update_unreadable", error=type(error).__name__, at=where(error))
            return None

    def _note_seen(self, update: Update) -> None:
        message, foreign = update.effective_message, message_in(update)
        if foreign is not None:
            self.seen.note_foreign(foreign.chat.id, foreign.message_id)
        elif message is not None and update.guest_message is None:
            # A press tells of a message of the bot's, of which it may know nothing yet.
            self.seen.note(message.chat.id, message.message_id)


async def keep_lease(inbox: UpdateInbox, bot: Bot) -> None:
    """Hold what is held, and claim what is due, until cancelled."""
    lease = inbox.lease
    between = lease.keep.patience.lease.total_seconds() / HEARTBEATS_A_LEASE
    beat_at, look_in = monotonic(), 0.0
    while True:
        try:
            if monotonic() >= beat_at:
                beat_at = monotonic() + between
                await lease.renew()
            look_in = await lease.keep.reclaim()
            await inbox.claim(bot)
        except StorageError as error:
            lease.passes(error)
        await inbox.room(max(0.0, min(between, BETWEEN_LOOKS, look_in)))


def _read(payload: str, bot: Bot) -> Update | None:
    try:
        return read_raw(json.loads(payload), bot)
    except (ValueError, TypeError, KeyError) as error:
        log.error("update_unreadable", error=type(error).__name__, at=where(error))
        return None
