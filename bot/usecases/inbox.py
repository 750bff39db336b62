"""What came in is answered exactly once, whatever happens in between: the rules of the inbox."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.domain.inbox import Delivery, Received
from bot.ports import Clock, Inbox

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=10)
LATEST = timedelta(hours=12)
"""Telegram keeps updates for 24 hours, but who asked in the morning has gone on by night."""
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (2, 10, 60, 300, 1200))


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a process that fell silent keeps others from taking over (`lease`), the pauses
    after each failure that may pass (after one more a request has failed for good), and how often
    work is begun at most, lest it is the work that ends the process each time."""

    lease: timedelta = LEASE
    pauses: tuple[timedelta, ...] = PAUSES
    most_attempts: int = 25


@dataclass(frozen=True, slots=True)
class KeepInbox:
    """One process's view of the inbox; `holder` is its name."""

    store: Inbox
    clock: Clock
    holder: str
    patience: Patience = Patience()

    async def add(
        self, number: int, payload: str, reader_id: int, box: int = 0, message_id: int = 0
    ) -> bool:
        """Write an update down, before it is confirmed; False for one that came before."""
        now = self.clock.now()
        received = Received(number, payload, now, 1, reader_id, box=box, message_id=message_id)
        return await self.store.add(received, self.holder, now + self.patience.lease)

    async def claim(self) -> tuple[Received, ...]:
        """What is due, from this process or from one that died, oldest first."""
        now = self.clock.now()
        return await self.store.claim(self.holder, now, now + self.patience.lease)

    async def keep_hold(self) -> None:
        """Tell the others that this process is alive."""
        await self.store.extend(self.holder, self.clock.now() + self.patience.lease)

    async def hand_over(self) -> None:
        """Let whoever comes next have all that is not answered."""
        await self.store.give_up(self.holder)

    async def done(self, numbers: Collection[int], *, wipe: bool = False) -> None:
        """These are answered; with `wipe`, no trace of them is left."""
        await self.store.done(numbers, self.clock.now(), wipe=wipe)

    async def again(self, numbers: Collection[int], failures: int, reason: str) -> None:
        """Try these again after a pause, the longer the more failures there were before."""
        due = self.clock.now() + self.patience.pauses[failures]
        await self.store.postpone(numbers, due, reason)
        log.info("request_again", updates=sorted(numbers), failures=failures + 1, reason=reason)

    async def bury(self, numbers: Collection[int], reason: str) -> None:
        """These failed for good; the operator finds them in the log and in the database."""
        await self.store.bury(numbers, self.clock.now(), reason)
        log.error("request_failed_for_good", updates=sorted(numbers), reason=reason)

    async def delivery(self, number: int, slot: str) -> Delivery | None:
        """What is known of a message that was to be sent."""
        return await self.store.delivery(number, slot)

    async def deliver(self, delivery: Delivery) -> bool:
        """Note that a message is about to be sent, or was; False where somebody took over."""
        return await self.store.deliver(delivery, self.holder)

    async def known_in(self, box: int, after: int) -> frozenset[int]:
        """The messages of a box after one that came with an update, or are known to be sent."""
        return await self.store.known_in(box, after)

    async def highest_in(self, box: int) -> int:
        """The highest number of a message that is known in a box; 0 for none."""
        return await self.store.highest_in(box)
