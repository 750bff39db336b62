"""Promises of offers: a card that is made again is the same card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.preferences import Length, Preferences
from bot.domain.request import Link, PastedText
from bot.usecases.offers.make_offer import MakeOffer
from tests.conftest import SystemClock
from tests.fakes.stores import FakeOffers

LINK, TEXT = Link("https://example.com/a"), PastedText("A few words.")
USUAL = Preferences()


async def test_the_same_offer_once() -> None:
    """The same source with the same preferences for the same reader has one key, by any title."""
    make_offer = MakeOffer(FakeOffers(), SystemClock())
    first = await make_offer.once(1, LINK, USUAL)
    again = await make_offer.once(1, LINK, USUAL, title="Known now")
    untitled = await make_offer.once(1, LINK, USUAL)

    assert first.key == again.key == untitled.key
    assert (first.title, again.title, untitled.title) == ("", "Known now", "Known now")


async def test_other_offers() -> None:
    """Another reader, source, note, or anything else about the summary is another offer."""
    make_offer = MakeOffer(FakeOffers(), SystemClock())
    offers = [
        await make_offer.once(1, LINK, USUAL),
        await make_offer.once(2, LINK, USUAL),
        await make_offer.once(1, TEXT, USUAL),
        await make_offer.once(1, LINK, USUAL, note="Only the costs"),
        await make_offer.once(1, LINK, USUAL.of_length(Length.SHORT)),
        await make_offer.once(1, LINK, Preferences(interface="de")),
        await make_offer.once(1, LINK, Preferences(quotes=False)),
        await make_offer.once(1, LINK, Preferences(keep_unsupported=False)),
    ]

    assert len({one.key for one in offers}) == len(offers)


async def test_offer_made_again_is_new() -> None:
    """A card that is made again is kept as long as a new one, by the same key."""
    clock, store = SystemClock(), FakeOffers()
    make_offer = MakeOffer(store, clock)
    first = await make_offer.once(1, LINK, USUAL, title="The harbour")
    store.rows[first.key] = replace(first, at=clock.now() - timedelta(days=200))
    again = await make_offer.once(1, LINK, USUAL)

    assert (again.key, again.title) == (first.key, "The harbour")
    assert store.rows[first.key].at >= first.at
