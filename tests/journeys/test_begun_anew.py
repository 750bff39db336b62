"""Work that begins anew at any point sends nothing twice and leaves nothing open.

Where a bot can be killed is where it notes what it sends: before the call, and after it. Here the
note fails instead, so that the same work begins anew in the same bot.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.domain.access import AccessRules
from bot.domain.budgets import Payer
from bot.domain.errors import DatabaseUnavailable
from bot.domain.inbox import Delivery
from bot.domain.policy import Policy
from bot.domain.statistics import RequestLine
from tests.bot_api.chats import Message
from tests.bot_api.people import Person
from tests.conftest import World, article, open_world, page

OWNER = 7
READERS = range(31, 35)
AT = "@pith_test_bot"


@dataclass
class Notes:
    """What is noted of the messages of one update; one of the notes fails, once."""

    world: World
    fails: int
    written: bool
    """Whether it is written all the same: what fails is to hear of it."""
    made: list[Delivery] = field(default_factory=list)

    def __post_init__(self) -> None:
        inbox = self.world.memory.inbox
        deliver = type(inbox).deliver

        async def failing(delivery: Delivery, holder: str) -> bool:
            self.made.append(delivery)
            fails = len(self.made) == self.fails
            if fails and not self.written:
                raise DatabaseUnavailable
            done = bool(await deliver(inbox, delivery, holder))
            if fails:
                raise DatabaseUnavailable
            return done

        inbox.deliver = failing


Asks = Callable[[World, int], Callable[[], int]]
"""Somebody asks, for the so manieth time; gives how often they are answered now."""


def reader(world: World, number: int) -> Person:
    """Somebody who did not ask before."""
    return world.telegram.person(100 + number, f"Reader {number}")


def publish(world: World, number: int) -> str:
    """A page that nobody has read."""
    url = f"https://news.example.com/story-{number}"
    world.web.put(url, page(f"Story {number}", *article(f"The harbour {number}")))
    return url


def owner(world: World) -> Person:
    """Who owns the bot."""
    return world.telegram.person(OWNER, "Olga")


def link_in_private(world: World, number: int) -> Callable[[], int]:
    """A link in a private chat."""
    person = reader(world, number)
    person.sends(publish(world, number))
    return lambda: len(person.chat.from_bot)


def stats(world: World, number: int) -> Callable[[], int]:
    """The owner's chart."""
    chat, before = owner(world).chat, len(owner(world).chat.from_bot)
    owner(world).sends("/stats")
    return lambda: len(chat.from_bot) - before


def export(world: World, number: int) -> Callable[[], int]:
    """A reader's records, as a file."""
    person = reader(world, number)
    person.sends("/export")
    return lambda: len(person.chat.from_bot)


def channels(world: World, number: int) -> Callable[[], int]:
    """The question which channel, with a key to pick one."""
    person = reader(world, number)
    person.sends("/channels")
    return lambda: len(person.chat.from_bot)


def hello(world: World, number: int) -> Callable[[], int]:
    """The bot is added to a group, where it says hello."""
    group = world.telegram.group(-1_000 - number, kind="group", bot="left")
    group.adds_bot()
    return lambda: len(group.from_bot)


SENT = [link_in_private, stats, export, channels, hello]


@pytest.fixture
async def owned() -> AsyncIterator[World]:
    """An open bot with an owner."""
    async with open_world(policy=Policy(AccessRules(owners=frozenset({OWNER})))) as world:
        yield world


async def answered(world: World) -> None:
    """Wait until the inbox holds nothing that is open."""
    async with asyncio.timeout(10):
        await world.telegram.idle(quiet=0.05)
        while world.memory.inbox.open:
            await world.telegram.idle(quiet=0.05)


def harmless(world: World) -> None:
    """Telegram refuses a second answer to a press or a mention in silence: nobody sees it."""
    violations = world.telegram.violations
    assert all("was answered twice" in one for one in violations)
    violations.clear()


@pytest.mark.parametrize("written", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("ask", SENT, ids=lambda ask: ask.__name__)
async def test_each_message_once(owned: World, ask: Asks, written: bool) -> None:
    """Whichever note of a message fails, there is one message in the end."""
    for point in (1, 2, 3):
        notes = Notes(owned, point, written)
        count = ask(owned, point)
        await owned.telegram.wait_for(lambda count=count: count() >= 1)
        await answered(owned)
        assert count() == 1, (point, notes.made)


@pytest.mark.parametrize("written", [False, True], ids=["before", "after"])
async def test_a_broadcast(owned: World, written: bool) -> None:
    """A broadcast that begins anew anywhere reaches each reader once."""
    for id in READERS:
        owned.telegram.person(id=id)
        line = RequestLine(Payer(id), "summary", "ok", datetime.now(UTC))
        await owned.memory.spending.note(line)
    chats = owned.telegram.state.chats
    for point in range(1, 7):
        before = len(owner(owned).chat.from_bot)
        owner(owned).sends("/broadcast Hello")
        await owned.telegram.wait_for(lambda n=before: len(owner(owned).chat.from_bot) > n + 1)
        question = owner(owned).chat.last
        await answered(owned)
        Notes(owned, point, written)
        owner(owned).presses(question, "Send (4)")
        await owned.shows(question, lambda shown: "Sent to 4 people; 0" in shown.text)
        assert [len(chats[id].from_bot) for id in READERS] == [point] * 4
    harmless(owned)


async def stub(world: World, number: int) -> Message:
    """What a mention is answered with."""
    url = publish(world, number)
    query = reader(world, number).mentions_as_guest(f"{AT} {url}")
    await world.telegram.wait_for(lambda: query.answer is not None)
    assert query.answer is not None
    return query.answer


async def test_a_stub_is_filled_from_memory(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work on a mention that ends after its summary is kept, and before it stands there, ends in
    the same message, without a tap."""
    monkeypatch.setattr("bot.handlers.line.retry.PAUSES", (0.0,))
    world.telegram.faults.fail("editMessageText", times=2)
    message = await stub(world, 1)
    await answered(world)

    assert "• " in message.text
    assert message.rows == []
    assert world.web.fetched == ["https://news.example.com/story-1"]


@pytest.mark.parametrize("point", [1, 2])
async def test_a_stub_whose_number_is_known(world: World, point: int) -> None:
    """Whichever note of a stub is all that was heard, it is filled."""
    Notes(world, point, written=True)
    message = await stub(world, point)
    await answered(world)

    filled = "• " in message.text
    # Between the call and its note nobody heard what the stub is known by.
    assert filled or point == 1


async def test_a_stub_whose_number_is_lost(world: World) -> None:
    """Where the work ended between Telegram's answer and its note, the stub's button shows the
    summary, which is ready by then."""
    Notes(world, 2, written=False)
    message = await stub(world, 1)
    await answered(world)
    assert message.text.endswith("Reading…")
    assert world.web.fetched == ["https://news.example.com/story-1"]
    harmless(world)
    world.ann.presses(message, "Show the summary")
    await world.shows(message, lambda seen: "• " in seen.text)

    assert world.web.fetched == ["https://news.example.com/story-1"]


@pytest.mark.parametrize("point", [1, 2, 3, 4])
async def test_only_for_me(world: World, point: int) -> None:
    """What one member sees is not shown to them twice."""
    group = world.telegram.group(bot="administrator")
    bea, cem = group.member("Bea", 21), group.member("Cem", 22)
    bea.sends(f"/tldr {publish(world, 1)}")
    await world.telegram.wait_for(lambda: group.from_bot and "• " in group.last.text)
    await answered(world)
    Notes(world, point, written=True)
    cem.presses(group.last, "Only for me")
    await world.telegram.wait_for(lambda: cem.ephemeral)
    await answered(world)

    assert ["• " in one.text for one in cem.ephemeral] == [True]
    assert cem.in_private.chat.from_bot == []


@pytest.mark.parametrize("point", [1, 2, 3])
async def test_only_for_me_in_private(world: World, point: int) -> None:
    """Where it goes to their private chat, it is one message there."""
    world.telegram.switches(ephemeral_works=False)
    group = world.telegram.group(bot="administrator")
    bea, cem = group.member("Bea", 21), group.member("Cem", 22)
    chat = cem.in_private.chat
    bea.sends(f"/tldr {publish(world, 1)}")
    await world.telegram.wait_for(lambda: group.from_bot and "• " in group.last.text)
    await answered(world)
    Notes(world, point, written=True)
    cem.presses(group.last, "Only for me")
    await world.telegram.wait_for(lambda: chat.from_bot)
    await answered(world)

    assert ["• " in one.text for one in chat.from_bot] == [True]


async def test_a_stranger_is_told_once() -> None:
    """Who may not use the bot hears it once, whichever note of that fails."""
    listed = Policy(AccessRules(owners=frozenset({OWNER}), listed=True))
    async with open_world(policy=listed) as world:
        for point in (1, 2):
            Notes(world, point, written=False)
            person = reader(world, point)
            person.sends("hello")
            await world.telegram.wait_for(lambda person=person: person.chat.from_bot)
            await answered(world)
            assert len(person.chat.from_bot) == 1
