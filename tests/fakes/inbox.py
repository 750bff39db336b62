"""A fake inbox: the same promises as SQLite's, in dictionaries."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bot.domain.inbox import ClaimLimits, Delivery, Received


@dataclass
class InboxRow:
    """One update, who works on it, and how it ended."""

    received: Received
    holder: str
    since: datetime
    due: datetime
    ended: datetime | None = None
    reason: str = ""


@dataclass
class FakeInbox:
    """Updates until they are answered."""

    entries: dict[int, InboxRow] = field(default_factory=dict)
    deliveries: dict[tuple[int, str], Delivery] = field(default_factory=dict)
    holders: dict[str, int] = field(default_factory=dict)

    @property
    def open(self) -> list[int]:
        """What is not answered."""
        return [number for number, one in self.entries.items() if one.ended is None]

    async def join(self, holder: str) -> None:
        self.holders.setdefault(holder, 0)

    async def heartbeat(self, holder: str) -> bool:
        if holder not in self.holders:
            return False
        self.holders[holder] += 1
        return True

    async def heartbeats(self) -> Mapping[str, int]:
        return dict(self.holders)

    async def reclaim(self, holder: str, beat: int) -> bool:
        if self.holders.get(holder) != beat:
            return False
        del self.holders[holder]
        for entry in self._held_by(holder):
            entry.holder = ""
        return True

    async def leave(self, holder: str) -> None:
        self.holders.pop(holder, None)
        for entry in self._held_by(holder):
            entry.holder = ""
            attempts = max(0, entry.received.attempts - 1)
            entry.received = replace(entry.received, attempts=attempts)

    async def add(self, received: Received, holder: str) -> bool:
        if received.number in self.entries:
            return False
        request_number, partition = (
            received.request_number or received.number,
            received.partition or received.reader_id,
        )
        written = replace(
            received, request_number=request_number, partition=partition, box=0, message_id=0
        )
        self.entries[received.number] = InboxRow(written, holder, received.at, received.at)
        if received.message_id:
            came = Delivery(received.number, "came", received.box, 0, received.message_id)
            self.deliveries[came.number, came.slot] = came
        return True

    async def claim(self, holder: str, now: datetime, limits: ClaimLimits) -> tuple[Received, ...]:
        for number in self.open:
            if self.entries[number].holder not in self.holders:
                self.entries[number].holder = ""
        elsewhere = {
            self.entries[number].received.request_number
            for number in self.open
            if self.entries[number].holder not in ("", holder)
        }
        waiting = [
            self.entries[number]
            for number in sorted(self.open)
            if self._waits(self.entries[number], now, limits)
            and self.entries[number].received.request_number not in elsewhere
        ]
        request_numbers: dict[int, dict[int, int]] = {}
        for entry in waiting:
            partition = request_numbers.setdefault(entry.received.partition, {})
            partition.setdefault(entry.received.request_number, entry.received.number)
        turns = sorted(
            (turn, first, request_number)
            for partition in request_numbers.values()
            for turn, (request_number, first) in enumerate(partition.items())
            if turn < limits.of_one
        )
        taken = {request_number for _, _, request_number in turns[: limits.most]}
        claimed = [entry for entry in waiting if entry.received.request_number in taken]
        for entry in claimed:
            attempts = entry.received.attempts + 1
            entry.holder, entry.received = holder, replace(entry.received, attempts=attempts)
        return tuple(entry.received for entry in claimed)

    async def elsewhere(self, partition: int, holder: str) -> int:
        request_numbers = [
            entry.received.request_number
            for number in sorted(self.open)
            if (entry := self.entries[number]).holder not in ("", holder)
            and entry.received.partition == partition
        ]
        return request_numbers[-1] if request_numbers else 0

    async def holds(self, number: int, holder: str) -> bool:
        entry = self.entries.get(number)
        return entry is not None and entry.ended is None and entry.holder == holder

    async def done(
        self, numbers: Collection[int], holder: str, now: datetime, *, wipe: bool = False
    ) -> bool:
        return self._end(numbers, holder, now, "")

    async def dead_letter(
        self, numbers: Collection[int], holder: str, now: datetime, reason: str
    ) -> bool:
        return self._end(numbers, holder, now, reason or "failed")

    async def postpone(
        self, numbers: Collection[int], holder: str, now: datetime, due: datetime, reason: str
    ) -> bool:
        held = self._held_by(holder, numbers)
        for entry in held:
            entry.holder, entry.since, entry.due, entry.reason = "", now, due, reason
            failures = entry.received.failures + 1
            entry.received = replace(entry.received, failures=failures)
        return bool(held)

    async def deliver(self, delivery: Delivery, holder: str) -> bool:
        if not await self.holds(delivery.number, holder):
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

    def _held_by(self, holder: str, numbers: Collection[int] | None = None) -> list[InboxRow]:
        among = self.open if numbers is None else set(numbers) & set(self.open)
        return [self.entries[one] for one in among if self.entries[one].holder == holder]

    def _waits(self, entry: InboxRow, now: datetime, limits: ClaimLimits) -> bool:
        is_due = entry.due <= now or entry.since > now
        return not entry.holder and is_due and entry.received.partition not in limits.busy

    def _end(self, numbers: Collection[int], holder: str, now: datetime, reason: str) -> bool:
        held = self._held_by(holder, numbers)
        for entry in held:
            entry.holder, entry.ended, entry.reason = "", now, reason
            entry.received = replace(entry.received, payload="", reader_id=0, partition=0)
        return bool(held)


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
