"""Buttons that stand for a summary: make one, find what it stands for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from secrets import token_urlsafe

from bot.concurrency.locks import KeyedLocks
from bot.domain.keys import offer_place
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Source
from bot.ports import Clock, OfferStore

KEY_BYTES = 12
"""96 bits that nobody guesses, in 16 characters: room for more in a button's 64 bytes."""
FRESH = timedelta(hours=1)
"""So long an offer that is made again is not written again: each pause in typing makes some."""


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """Keeps what a button will stand for."""

    store: OfferStore
    clock: Clock

    async def __call__(
        self,
        reader_id: int,
        source: Source | Attachment,
        *,
        under: str = "",
        title: str = "",
        note: str = "",
        preferences: Preferences | None = None,
        button: int = 0,
        asker_id: int | None = None,
        owner: int | None = None,
        note_by: int | None = None,
    ) -> Offer:
        """A new offer."""
        offer = Offer(
            key=token_urlsafe(KEY_BYTES),
            reader_id=reader_id,
            source=source,
            at=self.clock.now(),
            under=under,
            title=title,
            note=note,
            preferences=preferences,
            button=button,
            asker_id=asker_id,
            owner=owner,
            note_by=note_by if note and note_by != reader_id else None,
        )
        await self.store.keep(offer)
        return offer

    async def once(
        self,
        reader_id: int,
        source: Source,
        preferences: Preferences,
        *,
        title: str = "",
        note: str = "",
    ) -> Offer:
        """A reader's offer with these preferences: the same one, however often it is made."""
        place = offer_place(reader_id, source, preferences, note)
        known = await self.store.under(place)
        if known is None:
            return await self(
                reader_id, source, under=place, title=title, note=note, preferences=preferences
            )
        now = self.clock.now()
        if title in ("", known.title) and now - known.at < FRESH:
            return known
        # A card that is sent today shall not go with the first of its kind.
        named = replace(known, title=title or known.title, at=now, trace="")
        await self.store.keep(named)
        return named

    async def again(self, offer: Offer, source: Source | Attachment, trace: str = "") -> Offer:
        """The same button for another source, as its message was edited."""
        changed = replace(offer, source=source, at=self.clock.now(), trace=trace)
        await self.store.keep(changed)
        return changed

    async def shown(self, offer: Offer, message_id: int) -> Offer:
        """The button stands in a message of its own."""
        changed = replace(offer, button=message_id)
        await self.store.keep(changed)
        return changed

    async def close(self, offer: Offer) -> Offer:
        """The button was used, or is gone: edits of its source change nothing any more."""
        changed = replace(offer, under="")
        await self.store.keep(changed)
        return changed


@dataclass(frozen=True, slots=True)
class BindCard:
    """Ties a card that was sent to what it stands for: the data of a press can be made up."""

    make_offer: MakeOffer
    store: OfferStore
    locks: KeyedLocks = field(default_factory=KeyedLocks)

    async def __call__(self, offer: Offer, card: str, reader_id: int) -> bool:
        """Whether a sent card stands for an offer, now that a reader wants it filled.

        It stands for no other than the first that it was tied to. And only who made an offer ties
        it to a second card: others have its key as soon as they see the first.
        """
        if not offer.is_card:
            return False
        place = f"sent:{card}"
        async with self.locks.hold(place):
            bound = await self.store.under(place)
            if bound is not None:
                return bound.is_like(offer)
            if offer.trace and reader_id != offer.reader_id:
                return False
            await self.store.keep(replace(offer, trace=card))
            await self.make_offer(
                offer.reader_id,
                offer.source,
                under=place,
                note=offer.note,
                preferences=offer.preferences,
                note_by=offer.note_by,
            )
        return True


@dataclass(frozen=True, slots=True)
class FindOffer:
    """Finds what a button stands for."""

    store: OfferStore

    async def __call__(self, key: str) -> Offer | None:
        """The offer; None for one that was forgotten, or never was."""
        return await self.store.get(key)

    async def under(self, place: str) -> Offer | None:
        """The latest offer for what stands in a message."""
        return await self.store.under(place)
