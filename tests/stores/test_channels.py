"""What the stores promise about linked channels and their posts."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.chats import Chat, ChatKind
from bot.domain.offers import Offer
from bot.domain.request import Link
from tests.stores.conftest import Memory

ANN, BOB, NEWS, OTHER = 11, 5_000_000_000, -1001, -1002


async def test_managers(memory: Memory) -> None:
    """A channel knows who linked it, until they give it up or are forgotten."""
    await memory.chats.keep(Chat(NEWS, ChatKind.CHANNEL, "News"))
    for chat, reader in ((NEWS, BOB), (NEWS, ANN), (OTHER, ANN), (NEWS, ANN)):
        await memory.chats.add_manager(chat, reader)
    assert await memory.chats.managers_of(NEWS) == (ANN, BOB)

    await memory.chats.drop_manager(NEWS, BOB)
    assert await memory.chats.managers_of(NEWS) == (ANN,)
    await memory.records.forget(ANN)
    assert await memory.chats.managers_of(NEWS) == ()


async def test_trace(memory: Memory) -> None:
    """What Pith has to know again of what it wrote comes back with the offer."""
    at = datetime(2026, 11, 1, tzinfo=UTC)
    offer = Offer("key", NEWS, Link("https://example.com/a"), at, "-1001:7", trace="ü 17")
    await memory.offers.keep(offer)

    assert await memory.offers.under("-1001:7") == offer
