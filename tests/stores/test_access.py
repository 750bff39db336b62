"""What the stores of access and spending promise, whatever they are made of."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.access import Grant, Invitation, Opened, Standing
from bot.domain.broadcasts import Broadcast, BroadcastStage
from bot.domain.budgets import (
    EVERYBODY,
    Allowance,
    BudgetClaim,
    Exceeded,
    Limits,
    Payer,
    Period,
    Scope,
    Spend,
)
from bot.domain.chats import Chat, ChatKind
from bot.domain.statistics import Day, RequestLine, Totals
from tests.stores.conftest import Memory

ANN, BOB, GROUP = 11, 5_000_000_000, -1_001_234_567_890
NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
SOON = NOW + timedelta(minutes=30)
INVITATION = Invitation("digest", Grant.READER, 2, NOW + timedelta(days=1))
ANN_ALONE, A_CALL = Payer(ANN), Spend(1, 100, 50)
TWO_A_DAY = {Scope.READER: Limits(day=Allowance(requests=2))}


def claim(
    payer: Payer = ANN_ALONE,
    spend: Spend = A_CALL,
    limits: dict[Scope, Limits] | None = None,
    at: datetime = NOW,
) -> BudgetClaim:
    return BudgetClaim(
        payer, spend, TWO_A_DAY if limits is None else limits, at, at + (SOON - NOW)
    )


async def test_what_was_decided_is_found(memory: Memory) -> None:
    """The last decision holds, None takes it back; about others nothing is known."""
    await memory.access.decide(ANN, Standing.BLOCKED)
    await memory.access.decide(ANN, Standing.ALLOWED)
    await memory.access.decide(GROUP, Standing.BLOCKED)
    await memory.access.decide(BOB, Standing.OWNER)
    assert await memory.access.standings(ANN, GROUP, 404) == {
        ANN: Standing.ALLOWED,
        GROUP: Standing.BLOCKED,
    }
    assert await memory.access.standings() == {}
    assert await memory.access.listed(Standing.OWNER) == (BOB,)
    await memory.access.decide(BOB, None)
    assert await memory.access.listed(Standing.OWNER) == ()


async def test_an_invitation_serves_so_many(memory: Memory) -> None:
    """Who is in already uses up nothing; once it is used up, it is void."""
    await memory.access.invite(INVITATION)
    opened = [await memory.access.open("digest", id, NOW) for id in (ANN, ANN, BOB, BOB, 13)]
    assert opened == [
        *(Opened.ALLOWED, Opened.ALREADY, Opened.ALLOWED),
        *(Opened.INVALID, Opened.INVALID),
    ]
    assert await memory.access.standings(13) == {}


async def test_an_invitation_ends(memory: Memory) -> None:
    """From its end on it lets nobody in, nor does one that was never made."""
    await memory.access.invite(INVITATION)
    assert await memory.access.open("digest", ANN, INVITATION.ends) is Opened.INVALID
    assert await memory.access.open("other", ANN, NOW) is Opened.INVALID
    assert await memory.access.open("\ud800", ANN, NOW) is Opened.INVALID
    assert await memory.access.standings(ANN) == {}


async def test_of_the_owners_links_the_last_holds(memory: Memory) -> None:
    """A new one voids the one before; readers' invitations stay."""
    await memory.access.invite(INVITATION)
    for digest in ("first", "second"):
        await memory.access.invite(Invitation(digest, Grant.OWNER, 1, INVITATION.ends))
    assert await memory.access.open("first", ANN, NOW) is Opened.INVALID
    assert await memory.access.open("second", ANN, NOW) is Opened.OWNER
    assert await memory.access.open("second", BOB, NOW) is Opened.INVALID
    assert await memory.access.open("digest", BOB, NOW) is Opened.ALLOWED
    assert await memory.access.open("digest", ANN, NOW) is Opened.ALREADY


async def test_links_that_are_void(memory: Memory) -> None:
    """All that grant one thing hold no more; the others do."""
    await memory.access.invite(INVITATION)
    await memory.access.invite(Invitation("own", Grant.OWNER, 1, INVITATION.ends))
    await memory.access.void(Grant.OWNER)
    assert await memory.access.open("own", ANN, NOW) is Opened.INVALID
    assert await memory.access.open("digest", ANN, NOW) is Opened.ALLOWED


async def test_a_blocked_reader_opens_nothing(memory: Memory) -> None:
    """An invitation does not undo what an owner decided."""
    await memory.access.decide(ANN, Standing.BLOCKED)
    await memory.access.invite(INVITATION)
    assert await memory.access.open("digest", ANN, NOW) is Opened.INVALID
    assert await memory.access.standings(ANN) == {ANN: Standing.BLOCKED}


async def test_claims_stay_within_the_limit(memory: Memory) -> None:
    """What is set aside counts at once, for that reader alone."""
    first, second = await memory.spending.claim(claim()), await memory.spending.claim(claim())
    assert first != second
    assert await memory.spending.claim(claim()) == Exceeded(Scope.READER, Period.DAY)
    assert isinstance(await memory.spending.claim(claim(Payer(BOB))), int)


async def test_claims_at_the_same_time_do_not_overspend(memory: Memory) -> None:
    """Of twenty claims at once two are granted."""
    done = await asyncio.gather(*(memory.spending.claim(claim()) for _ in range(20)))
    assert sum(isinstance(one, int) for one in done) == 2


@pytest.mark.parametrize(
    ("payer", "scope", "id"),
    [
        (Payer(ANN), Scope.READER, ANN),
        (Payer(ANN, GROUP), Scope.READER, ANN),
        (Payer(ANN, GROUP), Scope.CHAT, GROUP),
        (Payer(GROUP, GROUP), Scope.CHAT, GROUP),
        (Payer(ANN, GROUP), Scope.ALL, EVERYBODY),
        (Payer(0), Scope.ALL, EVERYBODY),
    ],
)
async def test_whom_a_claim_counts_for(
    memory: Memory, payer: Payer, scope: Scope, id: int
) -> None:
    """For who asked, for the group where they did, and for all: each limit can refuse it."""
    limits = {scope: Limits(month=Allowance(tokens=150))}
    assert isinstance(await memory.spending.claim(claim(payer, limits=limits)), int)
    assert await memory.spending.claim(claim(payer, limits=limits)) == Exceeded(
        scope, Period.MONTH
    )
    assert (await memory.spending.spent(scope, id, NOW)).day == Spend(1, 100, 50)


async def test_what_is_settled_takes_the_place_of_the_estimate(memory: Memory) -> None:
    """After the call its real cost counts."""
    number = await memory.spending.claim(claim())
    assert isinstance(number, int)
    await memory.spending.settle(number, Spend(1, 30, 12))
    spent = await memory.spending.spent(Scope.READER, ANN, SOON + timedelta(hours=1))
    assert spent.day == spent.month == Spend(1, 30, 12)


async def test_what_a_dead_process_set_aside_expires(memory: Memory) -> None:
    """A claim that nobody settled makes room again; settled late, it counts all the same."""
    number = await memory.spending.claim(claim())
    assert isinstance(number, int)
    await memory.spending.claim(claim())
    later = claim(at=SOON)
    assert isinstance(await memory.spending.claim(later), int)
    await memory.spending.settle(number, Spend(1, 30, 12))
    assert isinstance(await memory.spending.claim(later), Exceeded)


async def test_days_and_months_are_those_of_utc(memory: Memory) -> None:
    """Yesterday counts for the month alone, last month for nothing."""
    east = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)
    for at in (east - timedelta(days=2), east - timedelta(hours=2), east):
        done = await memory.spending.claim(claim(at=at, limits={}))
        assert isinstance(done, int)
        await memory.spending.settle(done, Spend(1, 10, 1))
    spent = await memory.spending.spent(Scope.READER, ANN, east)
    assert (spent.day, spent.month) == (Spend(1, 10, 1), Spend(2, 20, 2))


async def test_own_limits(memory: Memory) -> None:
    """They are kept as they are, and taken back by None."""
    limits = Limits(Allowance(1, None, 3), Allowance(None, 10**15, None))
    await memory.spending.limit(ANN, Limits())
    await memory.spending.limit(ANN, limits)
    assert await memory.spending.limits(ANN, BOB) == {ANN: limits}
    await memory.spending.limit(ANN, None)
    assert await memory.spending.limits(ANN, BOB) == {}


async def leave_lines(memory: Memory) -> None:
    """Two days of use."""
    yesterday = NOW - timedelta(days=1)
    for payer, outcome, at in (
        (Payer(ANN), "ok", yesterday),
        (Payer(ANN), "cached", NOW),
        (Payer(BOB, GROUP), "PageBlocked", NOW),
        (Payer(BOB), "stopped", NOW),
    ):
        await memory.spending.note(RequestLine(payer, "summary", outcome, at))
        done = await memory.spending.claim(claim(payer, Spend(1, 10, 2), {}, at))
        assert isinstance(done, int)
        await memory.spending.settle(done, Spend(1, 10, 2))


async def test_totals(memory: Memory) -> None:
    """Requests, readers, what was known, what it cost, and failures by their names."""
    await leave_lines(memory)
    day = Totals(3, 2, 1, Spend(3, 30, 6), {"PageBlocked": 1})
    assert await memory.spending.totals(Period.DAY.start(NOW), NOW) == day
    two_days = Totals(4, 2, 1, Spend(4, 40, 8), {"PageBlocked": 1})
    assert await memory.spending.totals(NOW - timedelta(days=7), NOW) == two_days
    assert await memory.spending.totals(SOON, SOON) == Totals()


async def test_days(memory: Memory) -> None:
    """Every day that had any use, in order."""
    await leave_lines(memory)
    assert await memory.spending.days(NOW - timedelta(days=7), NOW) == (
        Day(date(2026, 10, 31), 1, 10),
        Day(date(2026, 11, 1), 3, 30),
    )


async def test_sums_stay_when_a_reader_is_forgotten(memory: Memory) -> None:
    """The operator's totals lose the reader, and nothing else."""
    await leave_lines(memory)
    await memory.records.forget(ANN)
    totals = await memory.spending.totals(NOW - timedelta(days=7), NOW)
    assert totals == Totals(4, 1, 1, Spend(4, 40, 8), {"PageBlocked": 1})
    everybody = await memory.spending.spent(Scope.ALL, EVERYBODY, NOW)
    assert everybody.day == Spend(3, 30, 6)
    assert await memory.spending.readers(0, 10) == (BOB,)


async def test_an_owner_who_is_forgotten_stays_one(memory: Memory) -> None:
    """A Pith without an owner would offer itself to the next: that one decision stays."""
    await memory.access.decide(ANN, Standing.OWNER)
    await memory.access.decide(BOB, Standing.ALLOWED)
    for id in (ANN, BOB):
        await memory.records.forget(id)
    assert await memory.access.standings(ANN, BOB) == {ANN: Standing.OWNER}


async def test_readers_in_pieces(memory: Memory) -> None:
    """Those who asked alone, each once, by id; who asked in a group only is not among them."""
    await leave_lines(memory)
    await memory.spending.note(RequestLine(Payer(13, GROUP), "summary", "ok", NOW))
    await memory.spending.note(RequestLine(Payer(0), "summary", "ok", NOW))
    assert await memory.spending.readers(0, 1) == (ANN,)
    assert await memory.spending.readers(ANN, 9) == (BOB,)
    assert await memory.spending.readers(BOB, 9) == ()


async def test_a_group_that_moves_takes_its_decisions_along(memory: Memory) -> None:
    """Blocked stays blocked, and what was spent counts on, under the new id."""
    new = GROUP - 1
    await memory.chats.keep(Chat(GROUP, ChatKind.GROUP))
    await memory.access.decide(GROUP, Standing.BLOCKED)
    await memory.spending.limit(GROUP, Limits(day=Allowance(requests=9)))
    await memory.spending.claim(claim(Payer(ANN, GROUP)))
    await memory.spending.claim(claim(Payer(GROUP, GROUP)))
    await memory.chats.move(GROUP, new)
    assert await memory.access.standings(GROUP, new) == {new: Standing.BLOCKED}
    assert list(await memory.spending.limits(GROUP, new)) == [new]
    assert (await memory.spending.spent(Scope.CHAT, new, NOW)).day == Spend(2, 200, 100)


async def test_who_manages_a_channel(memory: Memory) -> None:
    """Those who linked it, by id."""
    for id in (BOB, ANN):
        await memory.chats.add_manager(GROUP, id)
    assert await memory.chats.managers_of(GROUP) == (ANN, BOB)
    assert await memory.chats.managers_of(404) == ()


async def test_broadcasts(memory: Memory) -> None:
    """A broadcast is found as it stands now."""
    draft = await memory.broadcasts.keep(Broadcast("Hello", ANN))
    await memory.broadcasts.keep(Broadcast("Other", ANN, stage=BroadcastStage.RUNNING))
    assert await memory.broadcasts.get(draft.id) == draft
    going = Broadcast("Hello", ANN, 5, 31, 7, 2, BroadcastStage.RUNNING, draft.id)
    assert await memory.broadcasts.keep(going) == going
    assert await memory.broadcasts.get(draft.id) == going
    assert await memory.broadcasts.get(404) is None
