"""Telegram's updates in, each worked on until it is answered: the queue before the handlers.

An update is written down when it is put into the queue: python-telegram-bot confirms it (by the
next offset, or with a webhook's 200) only after that. It is crossed out when its handler is done.
What there is no room for waits in the database until there is. What a crash leaves open is claimed
at the next start, or by another process once this one has fallen silent.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from time import monotonic
from typing import Any, TypeVar

import structlog
from telegram import Bot, Update

from bot.domain.errors import DatabaseUnavailable, StorageError
from bot.domain.inbox import Received
from bot.handlers.intake.capacity import WORTH_FETCHING, Capacity
from bot.handlers.intake.under_way import UnderWay
from bot.handlers.line.message_numbers import LastSeen, box_of
from bot.handlers.line.receipts import Receipt
from bot.handlers.updates.inbox_entries import InboxEntries, InboxEntry, message_in
from bot.handlers.updates.raw import read_raw, unwrap
from bot.usecases.inbox.keep_inbox import BEATS_A_LEASE, KeepInbox
from bot.watching.faults import where

log = structlog.get_logger(__name__)

T = TypeVar("T")

SECONDS_TO_WRITE_AGAIN = 0.5
BETWEEN_LOOKS = 1.0
"""Seconds after which is looked for what is due again, though nothing has told of it."""
TOLD_AGAIN = 60.0
"""Seconds after which the same fault of the database is told again: it comes back every second,
and the log may be on the disk that is full."""
UNREADABLE = "Unreadable"


@dataclass(frozen=True, slots=True)
class _Place:
    """A receipt, and the place that its update takes."""

    receipt: Receipt
    line: int
    lead: int


class InboxQueue(asyncio.Queue[object]):
    """The application's queue of updates, with a memory that outlives the process."""

    def __init__(self, keep: KeepInbox) -> None:
        super().__init__()
        self.seen = LastSeen()
        self.under_way = UnderWay()
        self._keep = keep
        self._places: dict[int, _Place] = {}
        self._capacity = Capacity()
        self._entries = InboxEntries()
        self._turn = asyncio.Lock()
        self._waiting = False
        self._news = asyncio.Event()
        self._frozen = False
        self._told_at: dict[str, float] = {}

    async def put(self, item: object) -> None:
        """Write an update down, then let it be worked on; one that came before is let go."""
        if not isinstance(item, Update):
            return await super().put(item)
        raw = unwrap(item)
        update = item if raw is None else read_raw(raw, item.get_bot())
        entry = self._entry_of(update)
        if update is None or entry is None:
            return await self._pass_over(item.update_id)
        if not entry.concerns:
            return None if self._frozen else await super().put(update)
        payload = item.to_json() if raw is None else json.dumps(raw)
        # In turns: what is just being claimed is not overtaken, nor are its pieces left behind.
        async with self._turn:
            if await self._written(entry, payload):
                await super().put(update)
        return None

    async def claim(self, bot: Bot) -> None:
        """Let be worked on what is due, as far as there is room."""
        async with self._turn:
            limits = self._capacity.claim_limits
            if self._frozen or not limits.most:
                return
            nothing: tuple[Received, ...] = ()
            claimed = await self._surely(lambda: self._keep.claim(limits), nothing)
            for received in claimed:
                if self._frozen:
                    # Nobody fetches any more; what is held here is handed over at the end.
                    return
                await self._begin_again(received, bot)
            all_taken = len({one.lead for one in claimed}) == limits.most
            self._waiting = all_taken or bool(self._capacity.claim_limits.busy)

    async def hold(self) -> None:
        """Tell the others that this process is alive.

        Where they took it for dead it goes on under another name: what was in work is not its any
        more, and stops with the next thing that it wants to write or show.
        """
        if not await self._keep.beat():
            log.warning("held_no_more", open=len(self._places))
            self._keep = self._keep.anew()
            await self._keep.join()

    async def join(self) -> None:
        """Begin to hold updates."""
        await self._surely(self._keep.join, None)

    async def hand_over(self) -> None:
        """Let whoever comes next have all that is not answered."""
        try:
            await self._keep.hand_over()
        except StorageError as error:
            # The others find out by themselves, a lease later.
            log.warning("not_handed_over", error=type(error).__name__)

    async def look_after(self) -> float:
        """Let go of what others left behind; gives in how many seconds to look again at most."""
        return await self._keep.take_over()

    async def news(self, seconds: float) -> None:
        """Returns when there is room for what waits, or after so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()
        self._news.clear()

    def receipt(self, update: Update) -> Receipt | None:
        """What belongs to an update that was written down."""
        place = self._places.get(update.update_id)
        return place.receipt if place else None

    async def close(self, receipt: Receipt) -> None:
        """The update is answered, and with it all that joined it."""
        await self._end(receipt, lambda: receipt.keep.done(receipt.numbers, wipe=receipt.wipe))

    async def again(self, receipt: Receipt, reason: str) -> None:
        """Try once more after a pause."""
        await self._end(
            receipt, lambda: receipt.keep.again(receipt.numbers, receipt.failures, reason)
        )

    async def bury(self, receipt: Receipt, reason: str) -> None:
        """The update failed for good."""
        await self._end(receipt, lambda: receipt.keep.bury(receipt.numbers, reason))

    def drop(self, receipt: Receipt) -> None:
        """Somebody else goes on with it: nothing is written."""
        log.info("work_handed_over", update=receipt.number)
        self._forget(receipt)

    def tell_of(self, error: StorageError) -> None:
        """Log that the database is broken; the same once a minute, however often it is met."""
        now, reason = monotonic(), str(error)
        if now - self._told_at.get(reason, float("-inf")) >= TOLD_AGAIN:
            self._told_at[reason] = now
            log.error("inbox_broken", error=type(error).__name__, reason=reason)

    def freeze(self) -> None:
        """Begin nothing more, and let go of what nobody has begun: it is written down."""
        self._frozen = True
        with suppress(asyncio.QueueEmpty):
            while True:
                self.get_nowait()
                self.task_done()

    async def _written(self, entry: InboxEntry, payload: str) -> bool:
        """Write one down; whether it is to be worked on now.

        What may go on from what another process holds, or a killed one held, waits for that.
        """
        lead = (
            0 if entry.urgent else await self._surely(lambda: self._keep.elsewhere(entry.line), 0)
        )
        if lead:
            entry = replace(entry, lead=lead)
        at_once = (
            not (self._frozen or lead)
            and (entry.urgent or not self._waiting or self._capacity.holds(entry.lead))
            and self._capacity.has(entry)
        )
        add = self._keep.add if at_once else self._keep.add_waiting
        new = await self._surely(
            lambda: add(
                *(entry.number, payload, entry.reader_id),
                lead=entry.lead,
                line=entry.line,
                message=(box_of(entry.message[0]), entry.message[1]),
            ),
            None,
        )
        if new is None:
            # Where nothing can be written down, readers are told so: silence would be worse.
            return True
        if new and at_once:
            receipt = Receipt(self._keep, entry.number, 1, self.seen)
            self._enter(_Place(receipt, entry.line, entry.lead))
        elif new:
            self._waiting = True
            self._tell()
        return new and at_once

    async def _begin_again(self, received: Received, bot: Bot) -> None:
        update = _read(received.payload, bot)
        if update is None or update.update_id != received.number or self._entry_of(update) is None:
            # Left open it would end every start of the bot.
            await self._surely(lambda: self._keep.bury({received.number}, UNREADABLE), False)
            return
        receipt = Receipt(
            self._keep,
            received.number,
            received.attempts,
            self.seen,
            received.failures,
            resumed=True,
        )
        self._enter(_Place(receipt, received.line, received.lead))
        await super().put(update)

    async def _pass_over(self, number: int) -> None:
        """What nobody can read is noted, without what it holds, and comes no more."""
        keep = self._keep
        if await self._surely(lambda: keep.add(number, "", 0), False):
            await self._surely(lambda: keep.bury({number}, UNREADABLE), False)

    async def _end(self, receipt: Receipt, step: Callable[[], Coroutine[Any, Any, bool]]) -> None:
        self._forget(receipt)
        receipt.ended = await self._surely(step, True)
        if not receipt.ended:
            log.info("work_handed_over", update=receipt.number)

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
                self.tell_of(error)
                return otherwise

    def _enter(self, place: _Place) -> None:
        before = self._places.get(place.receipt.number)
        if before is not None:
            self._capacity.leave(before.line, before.lead)
        self._places[place.receipt.number] = place
        self._capacity.enter(place.line, place.lead)

    def _forget(self, receipt: Receipt) -> None:
        for number in receipt.numbers:
            place = self._places.get(number)
            # One that was claimed again, under another name, is another's work.
            if place is not None and place.receipt.keep is receipt.keep:
                del self._places[number]
                self._capacity.leave(place.line, place.lead)
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


async def keep_alive(queue: InboxQueue, lease: timedelta, bot: Bot) -> None:
    """Hold what is held, and claim what is due, until cancelled."""
    between = lease.total_seconds() / BEATS_A_LEASE
    beat_at, look_in = monotonic(), 0.0
    while True:
        try:
            if monotonic() >= beat_at:
                beat_at = monotonic() + between
                await queue.hold()
            look_in = await queue.look_after()
            await queue.claim(bot)
        except DatabaseUnavailable as error:
            log.warning("inbox_waits", error=type(error).__name__)
        except StorageError as error:
            queue.tell_of(error)
        await queue.news(max(0.0, min(between, BETWEEN_LOOKS, look_in)))


def _read(payload: str, bot: Bot) -> Update | None:
    try:
        return read_raw(json.loads(payload), bot)
    except (ValueError, TypeError, KeyError) as error:
        log.error("update_unreadable", error=type(error).__name__, at=where(error))
        return None
