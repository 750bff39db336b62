"""The owner's message to every reader: who gets it, and how far it has come."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from bot.domain.access import Verdict
from bot.domain.broadcasts import Broadcast, BroadcastStage
from bot.ports import BroadcastStore, SpendingStore
from bot.usecases.people.access import CheckAccess

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Broadcasts:
    """Keeps broadcasts, and names their readers: those who used Pith alone, and still may."""

    store: BroadcastStore
    spending: SpendingStore
    check_access: CheckAccess

    async def draft(self, text: str, chat_id: int) -> tuple[Broadcast, int]:
        """A broadcast that nobody gets yet, and how many readers would get it now."""
        readers = [one async for one in self.readers(after=0)]
        return await self.store.keep(Broadcast(text, chat_id)), len(readers)

    async def readers(self, after: int) -> AsyncIterator[int]:
        """Everybody who gets it, by id, from one id on."""
        while known := await self.spending.readers(after, _AT_ONCE):
            for reader_id in known:
                if await self.check_access(reader_id) is Verdict.WELCOME:
                    yield reader_id
            after = known[-1]

    async def find(self, id: int) -> Broadcast | None:
        """The broadcast of an id."""
        return await self.store.get(id)

    async def is_draft(self, id: int) -> bool:
        """Whether it is still to be decided about."""
        broadcast = await self.store.get(id)
        return broadcast is not None and broadcast.stage is BroadcastStage.DRAFT

    async def begin(self, id: int, message_id: int) -> Broadcast | None:
        """Set a draft going; None for one that has begun already, or that does not exist."""
        broadcast = await self.store.get(id)
        if broadcast is None or broadcast.stage is not BroadcastStage.DRAFT:
            return None
        return await self.store.keep(
            replace(broadcast, message_id=message_id, stage=BroadcastStage.RUNNING)
        )

    async def drop(self, id: int) -> None:
        """Nobody will get that draft."""
        broadcast = await self.store.get(id)
        if broadcast is not None and broadcast.stage is BroadcastStage.DRAFT:
            await self.store.keep(replace(broadcast, text="", stage=BroadcastStage.DONE))

    async def next(self, broadcast: Broadcast, reader_id: int, *, sent: bool) -> Broadcast:
        """Note that a reader was served, or could not be."""
        return await self.store.keep(
            replace(
                broadcast,
                after=reader_id,
                sent=broadcast.sent + sent,
                dropped=broadcast.dropped + (not sent),
            )
        )

    async def finish(self, broadcast: Broadcast) -> Broadcast:
        """Everybody was served; its text is needed no more."""
        return await self.store.keep(replace(broadcast, text="", stage=BroadcastStage.DONE))
