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
    """What an update in work takes up: `line` and `lead` as in Received."""

    receipt: Receipt
    line: int
    lead: int


class Capacity:
    """Places for requests, counted by line."""

    def __init__(self) -> None:
        self._places: dict[int, Place] = {}
        self._lines: Counter[int] = Counter()
        self._requests: Counter[int] = Counter()

    def __len__(self) -> int:
        return len(self._places)

    def enter(self, place: Place) -> None:
        """One more is worked on."""
        self._leave(place.receipt.number)
        self._places[place.receipt.number] = place
        self._requests[place.lead] += 1
        if self._requests[place.lead] == 1:
            self._lines[place.line] += 1

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
        self._requests[place.lead] -= 1
        if self._requests[place.lead] > 0:
            return
        del self._requests[place.lead]
        self._lines[place.line] -= 1
        if self._lines[place.line] <= 0:
            del self._lines[place.line]

    def holds(self, lead: int) -> bool:
        """Whether a request is in work."""
        return lead in self._requests

    def has(self, entry: InboxEntry) -> bool:
        """Whether there is a place: a piece belongs to what is in work already."""
        if self.holds(entry.lead):
            return True
        if entry.urgent:
            return len(self._requests) < 2 * MOST
        return self.free > 0 and self._lines[entry.line] < MOST_OF_ONE

    @property
    def free(self) -> int:
        """How many requests may begin."""
        return max(0, MOST - len(self._requests))

    @property
    def claim_limits(self) -> ClaimLimits:
        """What may be claimed."""
        busy = [line for line, count in self._lines.items() if count >= MOST_OF_ONE]
        return ClaimLimits(self.free, MOST_OF_ONE, busy)
