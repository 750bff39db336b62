"""What becomes of what somebody did where others are, once they or the chat are forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.broadcasts import Broadcast, BroadcastStage
from bot.domain.budgets import Allowance, BudgetClaim, Limits, Payer, Scope, Spend
from bot.domain.chats import Chat, ChatKind
from bot.domain.history import Shown
from bot.domain.inbox import ClaimLimits, Received
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Link
from bot.domain.statistics import RequestLine
from tests.stores.conftest import Memory

ANN, BOB = 11, 5_000_000_000
AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
SHOWN = Shown(ANN, "key", "https://example.com/a", "Käse", Preferences(), "why?", AT)
OFFER = Offer("key", ANN, Link("https://example.com/a"), AT, "11:6", "Käse", "short!")
CHANNEL = Chat(-1002, ChatKind.CHANNEL, "Käse & Brot", discussion=-1001)


async def test_words_belong_to_their_writer(memory: Memory) -> None:
    """What somebody wrote beside another's row is given to nobody else, and goes with them."""
    private = replace(SHOWN, reader_id=BOB, note="")
    of_group = replace(SHOWN, reader_id=-5, note="Ann's words", note_by=ANN)
    job = replace(OFFER, reader_id=BOB, asker_id=BOB, owner=BOB, note="Ann's words", note_by=ANN)
    for shown in (private, of_group):
        await memory.shown.add(shown)
    await memory.offers.keep(job)

    for other in (BOB, -5):
        assert "Ann's words" not in json.dumps(await memory.records.export(other))
    assert [one["note"] for one in (await memory.records.export(ANN))["notes_elsewhere"]] == [
        "Ann's words"
    ] * 2

    await memory.records.forget(ANN)

    (group,) = await memory.shown.recent(-5, 9)
    kept = await memory.offers.get(OFFER.key)
    assert kept is not None
    assert (group.note, group.note_by, kept.note, kept.note_by) == ("", None, "", None)


async def test_a_forgotten_group_leaves_sums_without_a_name(memory: Memory) -> None:
    """Its spends and requests stay, its members' too, but nobody knows where they were made."""
    await memory.spending.note(RequestLine(Payer(ANN, -5), "summary", "ok", AT))
    number = await memory.spending.claim(BudgetClaim(Payer(ANN, -5), Spend(1, 20, 3), {}, AT, AT))
    assert isinstance(number, int)
    await memory.spending.settle(number, Spend(1, 20, 3))

    await memory.records.forget(-5)

    assert (await memory.spending.spent(Scope.CHAT, -5, AT)).month == Spend()
    assert (await memory.spending.spent(Scope.READER, ANN, AT)).month == Spend(1, 20, 3)
    assert (await memory.spending.spent(Scope.ALL, 0, AT)).month == Spend(1, 20, 3)
    exported = await memory.records.export(-5)
    assert (exported["spends"], exported["requests"]) == ([], [])
    # They asked in a group: an owner's message to readers is none of theirs.
    assert await memory.spending.readers(0, 9) == ()


async def test_the_terminals_reader_is_no_chat(memory: Memory) -> None:
    """Its id is 0, which stands for no chat, and for everybody's limits: those stay."""
    await memory.spending.note(RequestLine(Payer(ANN, 0), "summary", "ok", AT))
    await memory.spending.limit(0, Limits(day=Allowance(requests=5)))
    await memory.records.forget(0)
    assert await memory.spending.readers(0, 9) == (ANN,)
    assert await memory.spending.limits(0) == {0: Limits(day=Allowance(requests=5))}
    assert (await memory.records.export(0))["access"]["limits"] is None


async def test_a_broadcast_goes_on_behind_who_was_forgotten(memory: Memory) -> None:
    """Its cursor names them no more, and nobody gets it twice or misses it."""
    for reader_id in (5, 9, 14):
        await memory.spending.note(RequestLine(Payer(reader_id), "summary", "ok", AT))
    running = await memory.broadcasts.keep(
        Broadcast("Hello", 99, after=9, stage=BroadcastStage.RUNNING)
    )
    await memory.records.forget(9)
    found = await memory.broadcasts.get(running.id)
    assert found is not None
    assert found.after == 5
    await memory.records.forget(5)
    found = await memory.broadcasts.get(running.id)
    assert found is not None
    assert found.after == 0
    assert await memory.spending.readers(5, 9) == (14,)


async def test_an_owner_who_is_forgotten_mid_broadcast(memory: Memory) -> None:
    """What is on its way still reaches the others; drafts and what is done go."""
    kept = [
        await memory.broadcasts.keep(Broadcast("Hello", ANN, stage=one)) for one in BroadcastStage
    ]
    await memory.records.forget(ANN)
    found = [await memory.broadcasts.get(one.id) for one in kept]
    assert [one.stage for one in found if one] == [BroadcastStage.RUNNING]
    assert len((await memory.records.export(ANN))["broadcasts"]) == 1


async def test_a_group_takes_its_open_requests_along(memory: Memory) -> None:
    """What a member asked there and is not answered yet is not answered any more."""
    for number, chat in enumerate((-5, -6), start=1):
        message = {"chat": {"id": chat}, "text": "/tldr"}
        payload = json.dumps({"update_id": number, "message": message})
        await memory.inbox.add(Received(number, payload, AT, 1, ANN), "a")
    await memory.inbox.add(Received(3, "no JSON", AT, 1, BOB), "a")
    press = {"callback_query": {"message": {"chat": {"id": -5}}}}
    await memory.inbox.add(Received(4, json.dumps(press), AT, 1, BOB), "a")
    await memory.inbox.postpone({1, 2, 3, 4}, "a", AT, AT, "NetworkError")
    assert len((await memory.records.export(-5))["open_requests"]) == 2

    await memory.records.forget(-5)

    claimed = await memory.inbox.claim("b", AT, ClaimLimits(9, 9))
    assert [one.number for one in claimed] == [2, 3]


async def test_a_comments_offer_names_no_forgotten_group(memory: Memory) -> None:
    """A channel's offer under a post's copy in a forgotten group names the group no more."""
    await memory.offers.keep(replace(OFFER, reader_id=-7, under="-5:6"))
    await memory.offers.keep(replace(OFFER, key="other", reader_id=-7, under="-55:6"))
    await memory.records.forget(-5)
    assert await memory.offers.under("-5:6") is None
    assert await memory.offers.under("-55:6") is not None


async def test_a_channel_is_forgotten_for_all_who_linked_it(memory: Memory) -> None:
    """Its rules, its managers and what its buttons stand for go."""
    await memory.chats.keep(CHANNEL)
    for reader_id in (ANN, BOB):
        await memory.chats.add_manager(CHANNEL.id, reader_id)
    await memory.offers.keep(replace(OFFER, reader_id=CHANNEL.id))
    assert (await memory.records.export(CHANNEL.id))["chat"]["title"] == CHANNEL.title

    await memory.records.forget(CHANNEL.id)

    assert await memory.chats.get(CHANNEL.id) is None
    assert await memory.chats.managed_by(ANN) == await memory.chats.managed_by(BOB) == ()
    assert await memory.offers.get(OFFER.key) is None
