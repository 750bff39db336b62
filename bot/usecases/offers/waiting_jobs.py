"""Large jobs that wait for somebody to agree: kept as offers are, decided once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.concurrency.locks import KeyedLocks
from bot.domain.jobs import Choice, PendingJob
from bot.domain.keys import article_key
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Kept, Large, Link, SummaryRequest
from bot.ports import OfferStore
from bot.usecases.offers.make_offer import MakeOffer

_LARGE = {Choice.ALL: Large.ALL, Choice.EXTRACT: Large.EXTRACT}


@dataclass(frozen=True, slots=True)
class WaitingJobs:
    """Keeps what waits, and lets one press decide about it."""

    make_offer: MakeOffer
    store: OfferStore
    locks: KeyedLocks = field(default_factory=KeyedLocks)

    async def keep(self, job: PendingJob) -> Offer:
        """Keep a job until its reader decides: its article was read, and is not read again."""
        asked = job.request
        source = asked.source
        if not isinstance(source, Link):
            source = Kept(article_key(source, asked.owner_id))
        return await self.make_offer(
            asked.reader_id,
            source,
            title=job.article.title,
            note=asked.note,
            preferences=asked.preferences,
            asker_id=asked.payer.reader_id,
            owner=asked.owner,
            note_by=asked.writer_id,
        )

    async def place(self, offer: Offer, message_id: int) -> None:
        """Note the message that asks about a job; it may be decided about already."""
        async with self.locks.hold(offer.key):
            now = await self.store.get(offer.key)
            if now is not None:
                await self.store.keep(replace(now, button=message_id))

    async def find(self, key: str, reader_id: int) -> Offer | None:
        """A job that a reader, or a chat, was asked about; None where it is not kept any more."""
        offer = await self.store.get(key)
        if offer is None or offer.asker_id is None or offer.reader_id != reader_id:
            return None
        return offer

    async def take(self, key: str, press: str) -> bool:
        """Whether this press decides: the first one, also when it comes again after a crash."""
        async with self.locks.hold(key):
            offer = await self.store.get(key)
            if offer is None:
                return False
            if not offer.taken:
                await self.store.keep(replace(offer, taken=press))
            return offer.taken in ("", press)


def agreed(offer: Offer, choice: Choice, asker_id: int | None = None) -> SummaryRequest:
    """The request that waited, with what was decided about it; `asker_id` pays in a group."""
    source = offer.source
    if isinstance(source, Attachment):
        raise TypeError("what waits was read before")
    return SummaryRequest(
        offer.reader_id,
        source,
        offer.preferences or Preferences(),
        offer.note,
        offer.owner,
        asker_id,
        _LARGE[choice],
        offer.writer_id,
    )
