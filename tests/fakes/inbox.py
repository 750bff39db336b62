"""A fake inbox: the same promises as SQLite's, in dictionaries."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

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

    async def sent_in(self, box: int, after: int) -> frozenset[int]:
        return frozenset(
            one.message_id
            for one in self.deliveries.values()
            if one.box == box and one.message_id is not None and one.message_id > after
        )

    async def highest_in(self, box: int) -> int:
        return max(await self.sent_in(box, 0), default=0)

    def export(self, id: int) -> list[dict[str, Any]]:
        """What waits for a reader, or in a chat."""
        found = [self.entries[number].received for number in sorted(self.open)]
        return [
            {
                "at": one.at.astimezone(UTC).isoformat(timespec="microseconds"),
                "update": _parsed(one.payload),
            }
            for one in found
            if id and id in (one.reader_id, _chat_of(one))
        ]

    def forget(self, id: int) -> None:
        """Drop what waits for a reader, or in a chat."""
        for number in self.open:
            entry = self.entries[number]
            whose = (entry.received.reader_id, _chat_of(entry.received))
            if id and id in whose and not entry.holder:
                del self.entries[number]

    def _end(self, numbers: Collection[int], now: datetime, reason: str) -> None:
        for number in set(numbers) & set(self.open):
            entry = self.entries[number]
            entry.holder, entry.ended, entry.reason = "", now, reason
            entry.received = replace(entry.received, payload="", reader_id=0)


def _chat_of(received: Received) -> int | None:
    """The chat that an update is from."""
    update = _parsed(received.payload)
    if not isinstance(update, dict):
        return None
    for one in (update, *(value for value in update.values() if isinstance(value, dict))):
        for message in one.values():
            if isinstance(message, dict) and "id" in message.get("chat", ()):
                return int(message["chat"]["id"])
    return None


def _parsed(payload: str) -> Any:
    try:
        return json.loads(payload)
    except ValueError:
        return payload
