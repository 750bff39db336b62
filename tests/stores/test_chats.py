"""What the stores of groups, channels and offers promise, whatever they are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.chats import Chat, ChatKind, Mode, Posts, Rules
from bot.domain.offers import Offer
from bot.domain.preferences import Choices, Length, Preferences
from bot.domain.request import Attachment, Kept, Link, PastedText, Source
from tests.stores.conftest import Memory
from tests.stores.test_stores import (
    ANN,
    ARTICLE,
    AT,
    BOB,
    CHANNEL,
    COMPARISON,
    OFFER,
    SHOWN,
    SUMMARY,
    USAGE,
)

OLD, NEW, OTHER = -77, -1_002_000_000_001, -1001
RULES = Rules(Mode.BUTTON, True, "Short “version” 😀", Posts.LONG, 2000)
GROUP = Chat(OLD, ChatKind.GROUP, "Leser & Käse 時間", rules=RULES)


async def test_a_chat_comes_back_as_it_was(memory: Memory) -> None:
    """Kind, title, rules and discussion survive; the last that is kept holds."""
    assert await memory.chats.get(OLD) is None
    await memory.chats.keep(replace(GROUP, rules=Rules()))
    await memory.chats.keep(GROUP)
    await memory.chats.keep(CHANNEL)
    assert await memory.chats.get(OLD) == GROUP
    assert await memory.chats.get(CHANNEL.id) == CHANNEL


async def test_channels_are_found_by_their_discussion(memory: Memory) -> None:
    """All channels of a group, and none where there is no group."""
    second = replace(CHANNEL, id=-1003)
    for chat in (CHANNEL, second, GROUP):
        await memory.chats.keep(chat)
    assert await memory.chats.discussed_in(CHANNEL.discussion) == (second, CHANNEL)
    assert await memory.chats.discussed_in(0) == ()
    assert await memory.chats.discussed_in(OLD) == ()


async def test_managers(memory: Memory) -> None:
    """Several readers manage several channels; who gives one up keeps the others."""
    later = replace(CHANNEL, id=-1004, title="Zoo")
    for chat in (later, CHANNEL):
        await memory.chats.keep(chat)
        for who in (ANN, BOB, ANN):
            await memory.chats.add_manager(chat.id, who)
    await memory.chats.drop_manager(CHANNEL.id, BOB)
    assert await memory.chats.managed_by(ANN) == (CHANNEL, later)
    assert await memory.chats.managed_by(BOB) == (later,)
    assert await memory.chats.managed_by(404) == ()


@pytest.mark.parametrize(
    "source",
    [
        Link("https://example.com/a"),
        PastedText("Käse \x00 時間", "A channel"),
        Kept("abc"),
        Attachment("file-1", "a.pdf", "application/pdf", 4711),
    ],
)
async def test_an_offer_comes_back_as_it_was(memory: Memory, source: Source | Attachment) -> None:
    """Whatever it stands for, with the preferences that were chosen with it."""
    offer = replace(OFFER, source=source, preferences=Preferences(language="fr", quotes=False))
    await memory.offers.keep(offer)
    assert await memory.offers.get(OFFER.key) == offer
    await memory.offers.keep(replace(offer, preferences=None))
    assert await memory.offers.get(OFFER.key) == replace(offer, preferences=None)


@pytest.mark.parametrize("key", ["", "KEY", "key ", "k" * 1000, "'; --", "\ud800"])
async def test_a_guessed_key_finds_nothing(memory: Memory, key: str) -> None:
    """Only the very key opens an offer."""
    await memory.offers.keep(OFFER)
    assert await memory.offers.get(key) is None


async def test_the_latest_offer_under_a_message(memory: Memory) -> None:
    """A message that got a second offer is found with that one; others are not found."""
    for age, key in ((1, "new"), (2, "old")):
        await memory.offers.keep(replace(OFFER, key=key, at=AT - timedelta(days=age)))
    await memory.offers.keep(replace(OFFER, key="elsewhere", under="12:6"))
    found = await memory.offers.under(OFFER.under)
    assert found is not None
    assert found.key == "new"
    assert await memory.offers.under("13:6") is None


async def test_observations(memory: Memory) -> None:
    """The latest value under a name is what is known."""
    assert await memory.observations.find("inline") is None
    await memory.observations.note("inline", "no")
    await memory.observations.note("inline", "yes")
    await memory.observations.note("other", "no")
    assert await memory.observations.find("inline") == "yes"


async def test_recent(memory: Memory) -> None:
    """The latest first, each article once, the reader's own only, and not more than asked for."""
    for key in ("a", "b", "a", "c", "b"):
        await memory.shown.add(replace(SHOWN, article_key=key))
    await memory.shown.add(replace(SHOWN, article_key="d", reader_id=BOB))
    recent = await memory.shown.recent(ANN, 10)
    assert [(one.article_key, one.id) for one in recent] == [
        (one.article_key, one.id) for one in sorted(recent, key=lambda one: -one.id)
    ]
    assert [one.article_key for one in recent] == ["b", "c", "a"]
    assert recent[-1].id == 3
    assert [one.article_key for one in await memory.shown.recent(ANN, 2)] == ["b", "c"]
    assert await memory.shown.recent(404, 2) == ()


async def fill(memory: Memory, chat_id: int) -> int:
    """Leave something of a chat in every store; gives the number of what was shown there."""
    await memory.chats.keep(replace(GROUP, id=chat_id))
    await memory.preferences.keep(chat_id, Choices(length=Length.SHORT))
    await memory.articles.keep(f"text{chat_id}", ARTICLE, chat_id)
    await memory.summaries.keep(f"text{chat_id}", SUMMARY, chat_id)
    await memory.comparisons.keep(f"text{chat_id}", COMPARISON, chat_id)
    await memory.ledger.record(replace(USAGE, reader_id=chat_id))
    await memory.offers.keep(replace(OFFER, key=f"key{chat_id}", reader_id=chat_id))
    shown = await memory.shown.add(replace(SHOWN, reader_id=chat_id))
    await memory.shown.place(shown.id, f"{chat_id}:7")
    return shown.id


async def test_a_moved_group_takes_everything_along(memory: Memory) -> None:
    """Nothing is left at the old number, and everything is found at the new one."""
    number = await fill(memory, OLD)
    await memory.chats.keep(replace(CHANNEL, discussion=OLD))
    await fill(memory, OTHER)
    export, others = await memory.records.export(OLD), await memory.records.export(OTHER)
    nothing = await memory.records.export(404)

    for _ in range(2):  # both chats tell of it
        await memory.chats.move(OLD, NEW)

    assert await memory.records.export(OLD) == nothing | {"reader_id": OLD}
    assert await memory.records.export(NEW) == export | {"reader_id": NEW}
    assert await memory.records.export(OTHER) == others
    assert await memory.chats.get(OLD) is None
    assert await memory.chats.get(NEW) == replace(GROUP, id=NEW)
    assert await memory.chats.discussed_in(NEW) == (replace(CHANNEL, discussion=NEW),)
    assert await memory.shown.get(NEW, number) is not None
    assert await memory.shown.at_place(NEW, f"{OLD}:7") is not None
    await memory.records.forget(NEW)
    assert await memory.articles.find(f"text{OLD}") is None


async def test_a_move_that_was_noticed_late(memory: Memory) -> None:
    """What Pith noted of the new chat before it knew gives way to what was decided in the old."""
    await fill(memory, OLD)
    await memory.chats.keep(replace(GROUP, closed=True))
    await memory.chats.keep(Chat(NEW, ChatKind.GROUP, "Leser"))
    await memory.preferences.keep(NEW, Choices(interface="de"))
    await memory.chats.move(OLD, NEW)
    assert await memory.chats.get(NEW) == replace(GROUP, id=NEW)
    assert await memory.preferences.choices(NEW) == Choices(length=Length.SHORT)


async def test_a_group_without_decisions_moves(memory: Memory) -> None:
    """What the new chat has stays where the old one brings nothing."""
    await memory.chats.keep(replace(GROUP, id=NEW))
    await memory.preferences.keep(NEW, Choices(interface="de"))
    await memory.chats.move(OLD, NEW)
    assert await memory.chats.get(NEW) == replace(GROUP, id=NEW)
    assert await memory.preferences.choices(NEW) == Choices(interface="de")


async def test_a_forgotten_chat_is_a_stranger(memory: Memory) -> None:
    """Its rules, settings, texts and offers are gone; other chats and its people lose nothing."""
    number = await fill(memory, OLD)
    await fill(memory, OTHER)
    await memory.preferences.keep(ANN, Choices(points=3))
    others = await memory.records.export(OTHER)

    await memory.records.forget(OLD)

    nothing = await memory.records.export(404)
    assert await memory.records.export(OLD) == nothing | {"reader_id": OLD}
    assert await memory.chats.get(OLD) is None
    assert await memory.offers.get(f"key{OLD}") is None
    assert await memory.shown.get(OLD, number) is None
    assert await memory.records.export(OTHER) == others
    assert await memory.chats.get(OTHER) == replace(GROUP, id=OTHER)
    assert await memory.preferences.choices(ANN) == Choices(points=3)


async def test_a_forgotten_channel_has_no_managers(memory: Memory) -> None:
    """It does not come back to who linked it before, should it be known again."""
    await memory.chats.keep(CHANNEL)
    await memory.chats.add_manager(CHANNEL.id, ANN)
    await memory.records.forget(CHANNEL.id)
    assert await memory.chats.managed_by(ANN) == ()
    await memory.chats.keep(CHANNEL)
    assert await memory.chats.managed_by(ANN) == ()


async def test_a_forgotten_manager_leaves_the_channel(memory: Memory) -> None:
    """The channel and its rules stay, for its other managers."""
    await memory.chats.keep(CHANNEL)
    for who in (ANN, BOB):
        await memory.chats.add_manager(CHANNEL.id, who)
    await memory.records.forget(ANN)
    assert await memory.chats.managed_by(ANN) == ()
    assert await memory.chats.managed_by(BOB) == (CHANNEL,)


async def test_an_export_of_offers_names_their_kind(memory: Memory) -> None:
    """Offers of all kinds are in the export, without those of others."""
    sources = (Link("https://example.com/a"), Kept("abc"), PastedText("text"))
    for number, source in enumerate(sources):
        offer = Offer(f"k{number}", ANN, source, AT + timedelta(seconds=number))
        await memory.offers.keep(offer)
    await memory.offers.keep(replace(OFFER, key="bobs", reader_id=BOB))
    export = await memory.records.export(ANN)
    assert [one["kind"] for one in export["offers"]] == ["Link", "Kept", "PastedText"]
