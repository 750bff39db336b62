"""A fake inbox: the same promises as SQLite's, in dictionaries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.inbox import Delivery, Received


@dataclass
class Entry:
    """One update, who works on it, and how it ended."""

    received: Received
    holder: str
    lease: datetime
    due: datetime
    ended: datetime | None = None
    reason: str = ""


@dataclass
class FakeInbox:
    """Updates until they are answered."""

    entries: dict[int, Entry] = field(default_factory=dict)
    deliveries: dict[tuple[int, str], Delivery] = field(default_factory=dict)

    @property
    def open(self) -> list[int]:
        """What is not answered."""
        return [number for number, one in self.entries.items() if one.ended is None]

    async def add(self, received: Received, holder: str, lease: datetime) -> bool:
        if received.number in self.entries:
            return False
        self.entries[received.number] = Entry(received, holder, lease, due=received.at)
        if received.message_id:
            came = Delivery(received.number, "came", received.box, 0, received.message_id)
            self.deliveries[came.number, came.slot] = came
        return True

    async def claim(self, holder: str, now: datetime, lease: datetime) -> tuple[Received, ...]:
        claimed = []
        for number in sorted(self.open):
            entry = self.entries[number]
            if entry.due <= now and (
                not entry.holder or (entry.lease <= now and entry.holder != holder)
            ):
                entry.holder, entry.lease = holder, lease
                attempts = entry.received.attempts + 1
                entry.received = replace(entry.received, attempts=attempts)
                claimed.append(entry.received)
        return tuple(claimed)

    async def extend(self, holder: str, lease: datetime) -> None:
        for number in self.open:
            if self.entries[number].holder == holder:
                self.entries[number].lease = lease

    async def give_up(self, holder: str) -> None:
        for number in self.open:
            entry = self.entries[number]
            if entry.holder == holder:
                entry.holder = ""
                attempts = max(0, entry.received.attempts - 1)
                entry.received = replace(entry.received, attempts=attempts)

    async def done(self, numbers: Collection[int], now: datetime, *, wipe: bool = False) -> None:
        self._end(numbers, now, "")

    async def bury(self, numbers: Collection[int], now: datetime, reason: str) -> None:
        self._end(numbers, now, reason or "failed")

    async def postpone(self, numbers: Collection[int], due: datetime, reason: str) -> None:
        for number in set(numbers) & set(self.open):
            entry = self.entries[number]
            entry.holder, entry.due, entry.reason = "", due, reason
            failures = entry.received.failures + 1
            entry.received = replace(entry.received, failures=failures)

    async def deliver(self, delivery: Delivery, holder: str) -> bool:
        entry = self.entries.get(delivery.number)
        if entry is None or entry.holder != holder:
            return False
        self.deliveries[delivery.number, delivery.slot] = delivery
        return True

    async def delivery(self, number: int, slot: str) -> Delivery | None:
        return self.deliveries.get((number, slot))

    async def known_in(self, box: int, after: int) -> frozenset[int]:
        return frozenset(
            one.message_id
            for one in self.deliveries.values()
            if one.box == box and one.message_id is not None and one.message_id > after
        )

    async def highest_in(self, box: int) -> int:
        return max(await self.known_in(box, 0), default=0)

    def forget(self, reader_id: int) -> None:
        """Drop what waits for a reader."""
        for number in self.open:
            entry = self.entries[number]
            if entry.received.reader_id == reader_id and not entry.holder:
                del self.entries[number]

    def _end(self, numbers: Collection[int], now: datetime, reason: str) -> None:
        for number in set(numbers) & set(self.open):
            entry = self.entries[number]
            entry.holder, entry.ended, entry.reason = "", now, reason
            entry.received = replace(entry.received, payload="", reader_id=0)
