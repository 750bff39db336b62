"""What came in is answered exactly once, whatever happens in between: the rules of the inbox."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from secrets import token_hex
from time import monotonic

import structlog

from bot.domain.inbox import ClaimLimits, Delivery, Received
from bot.ports import Clock, Inbox

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=10)
HEARTBEATS_A_LEASE = 5
"""How often in a lease a process tells that it is alive: a late one is not taken for dead."""
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


class OtherHolders:
    """The other processes that work on the inbox, as this one sees them.

    No clock of a wall is asked: whoever puts one forward or back takes nothing away, and holds
    nothing up. A process is taken for dead when it has not raised its beat for a whole lease, as
    the observer's own clock measures it.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._seen: dict[str, tuple[int, float]] = {}

    def silent(self, beats: Mapping[str, int], lease: timedelta) -> Iterator[tuple[str, int]]:
        """Of these beats, those that have not changed for a lease."""
        now, before = self._now(), self._seen
        self._seen = {}
        for name, beat in beats.items():
            known = before.get(name)
            since = known[1] if known and known[0] == beat else now
            self._seen[name] = (beat, since)
            if now - since >= lease.total_seconds():
                yield name, beat

    @property
    def are_there(self) -> bool:
        """Whether there were any at the last look."""
        return bool(self._seen)

    def next_end(self, lease: timedelta) -> float:
        """In how many seconds the next one may be taken for dead; infinite without others."""
        ends = (since + lease.total_seconds() for _, since in self._seen.values())
        return min(ends, default=float("inf")) - self._now()


@dataclass(frozen=True, slots=True)
class KeepInbox:
    """One process's view of the inbox; `holder` is its name.

    What the process may no longer do, as others took it for dead, gives False.
    """

    store: Inbox
    clock: Clock
    holder: str
    patience: Patience = Patience()
    others: OtherHolders = field(default_factory=OtherHolders)

    def renewed(self) -> KeepInbox:
        """The same process under a name that nobody has taken over."""
        return replace(self, holder=token_hex(8))

    async def join(self) -> None:
        """Begin to hold updates."""
        await self.store.join(self.holder)

    async def heartbeat(self) -> bool:
        """Tell the others that this process is alive."""
        return await self.store.heartbeat(self.holder)

    async def reclaim(self) -> float:
        """Let go of what dead processes held; gives in how many seconds to look again at most."""
        beats = dict(await self.store.heartbeats())
        beats.pop(self.holder, None)
        for holder, beat in list(self.others.silent(beats, self.patience.lease)):
            if await self.store.reclaim(holder, beat):
                log.warning("took_over", holder=holder)
        return self.others.next_end(self.patience.lease)

    async def release(self) -> None:
        """Let whoever comes next have all that is not answered."""
        await self.store.leave(self.holder)

    async def add(
        self,
        number: int,
        payload: str,
        reader_id: int,
        *,
        request_number: int = 0,
        partition: int = 0,
        message: tuple[int, int] = (0, 0),
    ) -> bool:
        """Write down what is worked on at once, before it is confirmed; False for one that came
        before."""
        now = self.clock.now()
        received = Received(
            number, payload, now, 1, reader_id, 0, request_number, partition, *message
        )
        return await self.store.add(received, self.holder)

    async def add_waiting(
        self,
        number: int,
        payload: str,
        reader_id: int,
        *,
        request_number: int = 0,
        partition: int = 0,
        message: tuple[int, int] = (0, 0),
    ) -> bool:
        """The same for what waits until it is claimed."""
        now = self.clock.now()
        received = Received(
            number, payload, now, 0, reader_id, 0, request_number, partition, *message
        )
        return await self.store.add(received, "")

    async def claim(self, limits: ClaimLimits) -> tuple[Received, ...]:
        """What is due and nobody holds, in order."""
        return await self.store.claim(self.holder, self.clock.now(), limits)

    async def elsewhere(self, partition: int) -> int:
        """The request of a partition that another process works on or left behind; 0 for none."""
        return await self.store.elsewhere(partition, self.holder) if self.others.are_there else 0

    async def holds(self, number: int) -> bool:
        """Whether an update is this process's to work on."""
        return await self.store.holds(number, self.holder)

    async def done(self, numbers: Collection[int], *, wipe: bool = False) -> bool:
        """These are answered; with `wipe`, no trace of them is left."""
        return await self.store.done(numbers, self.holder, self.clock.now(), wipe=wipe)

    async def again(self, numbers: Collection[int], failures: int, reason: str) -> bool:
        """Try these again after a pause, the longer the more failures there were before."""
        now = self.clock.now()
        due = now + self.patience.pauses[failures]
        held = await self.store.postpone(numbers, self.holder, now, due, reason)
        if held:
            failed = failures + 1
            log.info("request_again", updates=sorted(numbers), failures=failed, reason=reason)
        return held

    async def dead_letter(self, numbers: Collection[int], reason: str) -> bool:
        """These failed for good; the operator finds them in the log and in the database."""
        held = await self.store.dead_letter(numbers, self.holder, self.clock.now(), reason)
        if held:
            log.error("request_failed_for_good", updates=sorted(numbers), reason=reason)
        return held

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


async def somebody_works(
    store: Inbox, lease: timedelta, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> bool:
    """Whether a process works on the inbox now: one that raises its beat."""
    before = await store.heartbeats()
    if not before:
        return False
    await sleep(2 * lease.total_seconds() / HEARTBEATS_A_LEASE)
    after = await store.heartbeats()
    return any(after.get(name, beat) != beat for name, beat in before.items())
