"""How much is worked on at once: the rest waits in the database, where it takes no memory."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bot.domain.inbox import ClaimLimits
from bot.handlers.line.receipts import Receipt
from bot.handlers.updates.inbox_entries import InboxEntry

MOST = 200
"""Requests in work. Each takes some 60 kB; Telegram takes 28 answers a second, so that these are
well over what is answered while the next ones are fetched."""
MOST_OF_ONE = 20
"""Of one chat, which has three worked on at the same time."""
WORTH_FETCHING = 50
"""So many places have to be free before others are fetched: each time, the lines are sorted."""


@dataclass(frozen=True, slots=True)
class Place:
    """What an update in work takes up: `partition` and `request_number` as in Received."""

    receipt: Receipt
    partition: int
    request_number: int


class Capacity:
    """Places for requests, counted by partition."""

    def __init__(self) -> None:
        self._places: dict[int, Place] = {}
        self._partitions: Counter[int] = Counter()
        self._requests: Counter[int] = Counter()

    def __len__(self) -> int:
        return len(self._places)

    def enter(self, place: Place) -> None:
        """One more is worked on."""
        self._leave(place.receipt.number)
        self._places[place.receipt.number] = place
        self._requests[place.request_number] += 1
        if self._requests[place.request_number] == 1:
            self._partitions[place.partition] += 1

    def leave(self, receipt: Receipt) -> None:
        """An update is worked on no more, nor are those that joined it."""
        for number in receipt.numbers:
            place = self._places.get(number)
            # One that was claimed again, under another name, is another's work.
            if place is not None and place.receipt.keep is receipt.keep:
                self._leave(number)

    def _leave(self, number: int) -> None:
        place = self._places.pop(number, None)
        if place is None:
            return
        self._requests[place.request_number] -= 1
        if self._requests[place.request_number] > 0:
            return
        del self._requests[place.request_number]
        self._partitions[place.partition] -= 1
        if self._partitions[place.partition] <= 0:
            del self._partitions[place.partition]

    def holds(self, request_number: int) -> bool:
        """Whether a request is in work."""
        return request_number in self._requests

    def has(self, entry: InboxEntry) -> bool:
        """Whether there is a place: a piece belongs to what is in work already."""
        if self.holds(entry.request_number):
            return True
        if entry.urgent:
            return len(self._requests) < 2 * MOST
        return self.free > 0 and self._partitions[entry.partition] < MOST_OF_ONE

    @property
    def free(self) -> int:
        """How many requests may begin."""
        return max(0, MOST - len(self._requests))

    @property
    def claim_limits(self) -> ClaimLimits:
        """What may be claimed."""
        busy = [partition for partition, count in self._partitions.items() if count >= MOST_OF_ONE]
        return ClaimLimits(self.free, MOST_OF_ONE, busy)
