"""What every store of offers promises, whatever it is made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.offers import Offer
from bot.domain.preferences import Length, Preferences
from bot.domain.request import Attachment, Kept, Link, PastedText, Source
from tests.stores.conftest import Memory

AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
OFFER = Offer("k" * 16, -1001, Link("https://example.com/a"), AT, "-1001:7", "Käse", "why? \ud800")


@pytest.mark.parametrize(
    "source",
    [
        Link("https://example.com/a"),
        PastedText("Käse & “Brot” 時間", "News"),
        Kept("key"),
        Attachment("id", "a.pdf", "application/pdf", 3),
    ],
)
async def test_a_button_stands_for_its_source(memory: Memory, source: Source | Attachment) -> None:
    """An offer comes back as it was kept, its button's message and preferences included."""
    offer = replace(
        OFFER, source=source, note="why?", button=8, preferences=Preferences(length=Length.LONG)
    )
    await memory.offers.keep(offer)

    assert await memory.offers.get(offer.key) == offer
    assert await memory.offers.get("other") is None


async def test_the_latest_offer_under_a_message(memory: Memory) -> None:
    """A message's latest offer is found; one that is closed is found by its key alone."""
    later = replace(OFFER, key="later", at=AT + timedelta(hours=1), note="")
    await memory.offers.keep(replace(OFFER, note=""))
    await memory.offers.keep(later)
    assert await memory.offers.under("-1001:7") == later

    await memory.offers.keep(replace(later, under=""))
    found = await memory.offers.under("-1001:7")
    assert found is not None
    assert found.key == OFFER.key
    assert await memory.offers.get("later") == replace(later, under="")


async def test_who_was_asked_about_a_job(memory: Memory) -> None:
    """A job that waits comes back with who was asked, whose text it is, and what decided."""
    asked = replace(OFFER, note="", asker_id=7, owner=-1002, taken="4000000001")
    await memory.offers.keep(asked)

    assert await memory.offers.get(asked.key) == asked


async def test_what_somebody_was_asked_goes_with_them(memory: Memory) -> None:
    """Also in a group: who is forgotten is in no question there."""
    await memory.offers.keep(replace(OFFER, note="", asker_id=7))
    await memory.offers.keep(replace(OFFER, note="", key="other", asker_id=8))
    await memory.records.forget(7)

    assert await memory.offers.get(OFFER.key) is None
    assert await memory.offers.get("other") is not None


async def test_a_question_moves_with_its_group(memory: Memory) -> None:
    """A group that becomes a supergroup is still asked, also where it owns the text."""
    await memory.offers.keep(replace(OFFER, note="", asker_id=-1001, owner=-1001))
    await memory.chats.move(-1001, -1002)
    moved = await memory.offers.get(OFFER.key)

    assert moved == replace(OFFER, note="", reader_id=-1002, asker_id=-1002, owner=-1002)
