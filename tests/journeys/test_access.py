"""Who is answered: open, listed, invited, blocked, in every place where Pith can be met."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.access import AccessRules, Standing, Verdict
from bot.domain.chats import Chat, ChatKind
from bot.domain.errors import DatabaseUnavailable
from bot.domain.offers import Offer
from bot.domain.policy import Policy
from bot.domain.request import Link
from bot.usecases.people.access import CheckAccess
from tests.bot_api.people import Person
from tests.conftest import World, article, open_world, page
from tests.skipping import now

URL = "https://news.example.com/harbour"
OWNER = 7
SENTENCE = "This bot is by invitation only. Your ID is {}"


@pytest.fixture
async def listed() -> AsyncIterator[World]:
    """A bot for those who are let in; Ann is not."""
    access_rules = AccessRules(listed=True, owners=frozenset({OWNER}))
    async with open_world(policy=Policy(access_rules)) as world:
        world.web.put(URL, page("Harbour news", *article()))
        yield world


@pytest.fixture
def owner(listed: World) -> Person:
    """The owner, in their private chat."""
    return listed.telegram.person(id=OWNER)


async def test_a_stranger_is_told_once_how_to_get_in(listed: World) -> None:
    """One sentence with their id, however much they send; nothing is read for them."""
    listed.ann.sends(URL)
    (told,) = await listed.answers()
    assert told.text.startswith(SENTENCE.format(listed.ann.id))
    listed.ann.sends("/settings")
    listed.ann.sends("/stats")
    await listed.telegram.idle()
    assert len(listed.ann.chat.from_bot) == 1
    assert listed.web.fetched == []


async def test_the_owner_is_served(listed: World, owner: Person) -> None:
    """An owner needs no invitation."""
    owner.sends(URL)
    (summary,) = await listed.answers(person=owner)
    assert summary.text.startswith("Harbour news")


async def test_who_is_allowed_is_served_at_once(listed: World, owner: Person) -> None:
    """/allow with the id that the stranger was told opens the door."""
    owner.sends(f"/allow {listed.ann.id}")
    await listed.answers(person=owner)
    listed.ann.sends(URL)
    (summary,) = await listed.answers()
    assert summary.text.startswith("Harbour news")


async def test_an_invitation_lets_in_as_many_as_it_is_for(listed: World, owner: Person) -> None:
    """The link serves two readers, one of them only once; the third is told that it is used up."""
    owner.sends("/invite 2 7")
    (made,) = await listed.answers(person=owner)
    assert "The first 2 people" in made.text
    link = made.text.splitlines()[0]
    bea, carl = listed.telegram.person(id=71), listed.telegram.person(id=72)
    for person in (listed.ann, listed.ann, bea, carl):
        person.opens(link)
        await listed.telegram.idle()
    assert [one.text.split("!")[0] for one in listed.ann.chat.from_bot] == [
        "Welcome",
        "You can use this bot already; the link hasn't been used up.",
    ]
    assert bea.chat.last.text.startswith("Welcome")
    assert carl.chat.last.text.startswith("This link no longer works")
    bea.sends(URL)
    assert (await listed.answers(2, bea))[-1].text.startswith("Harbour news")


async def test_an_invitation_ends(listed: World, owner: Person) -> None:
    """After its days a link lets nobody in."""
    owner.sends("/invite 2 1")
    (made,) = await listed.answers(person=owner)
    access = listed.memory.access
    for digest, invitation in access.invitations.items():
        past = now() - timedelta(seconds=1)
        access.invitations[digest] = replace(invitation, ends=past)
    listed.ann.opens(made.text.splitlines()[0])
    (told,) = await listed.answers()
    assert told.text.startswith("This link no longer works")
    assert access.kept == {}


@pytest.mark.parametrize("parameter", ["inv_", "own_x", "inv_" + "A" * 32, "own_" + "A" * 32])
async def test_guessed_links_let_nobody_in(listed: World, parameter: str) -> None:
    """A link that nobody made changes nothing."""
    listed.ann.sends(f"/start {parameter}")
    await listed.answers()
    assert listed.memory.access.kept == {}


async def test_links_are_kept_as_hashes(listed: World, owner: Person) -> None:
    """Who reads the database cannot open a link."""
    owner.sends("/invite 2 1")
    (made,) = await listed.answers(person=owner)
    secret = made.text.splitlines()[0].partition("start=")[2]
    assert secret
    assert secret not in repr(listed.memory.access)


async def test_strangers_elsewhere(listed: World) -> None:
    """In groups there is silence; inline, one line leads to the private chat, which tells how."""
    group = listed.telegram.group(-1001, "Readers")
    group.promotes_bot()
    bea = group.member("Bea", 21)
    bea.sends(f"/tldr {URL}")
    bea.sends(f"@pith_test_bot {URL}")
    typed = listed.ann.types(URL)
    await listed.telegram.wait_for(lambda: typed.answer)
    await listed.telegram.idle()
    assert group.from_bot == []
    assert typed.results == []
    assert typed.button.startswith("How to get in")
    listed.ann.opens(typed.answer.start_parameter)
    (told,) = await listed.answers()
    assert told.text.startswith(SENTENCE.format(listed.ann.id))


async def test_guests(listed: World) -> None:
    """A stranger who mentions Pith where it is not gets one line."""
    guest = listed.ann.mentions_as_guest("@pith_test_bot", reply_to=URL)
    await listed.telegram.wait_for(lambda: guest.answer)
    assert guest.answer.text == (
        "I'm by invitation only. In my private chat I explain how to get in."
    )


async def test_a_press_of_somebody_who_was_put_out(listed: World, owner: Person) -> None:
    """Old buttons of somebody who is blocked now do nothing, and do not spin."""
    await listed.memory.access.decide(listed.ann.id, Standing.ALLOWED)
    listed.ann.sends(URL)
    (summary,) = await listed.answers()
    owner.sends(f"/block {listed.ann.id}")
    await listed.answers(person=owner)
    press = listed.ann.presses(summary, "Shorter")
    await listed.telegram.wait_for(lambda: press.answer is not None)
    await listed.telegram.idle()
    assert (press.answer, len(listed.ann.chat.from_bot)) == ("", 1)


async def test_blocked_readers_of_an_open_bot(world: World) -> None:
    """Who is blocked gets no answer at all, not even by an invitation; /allow undoes it."""
    await world.memory.access.decide(world.ann.id, Standing.BLOCKED)
    invitation = await _invitation(world)
    world.ann.sends("/help")
    world.ann.opens(invitation)
    typed = world.ann.types(URL)
    await world.telegram.idle()
    assert world.ann.chat.from_bot == []
    assert (typed.results, typed.button) == ([], "")
    await world.memory.access.decide(world.ann.id, Standing.ALLOWED)
    world.ann.sends("/help")
    assert len(await world.answers()) == 1


async def _invitation(world: World) -> str:
    await world.memory.access.decide(OWNER, Standing.OWNER)
    owner = world.telegram.person(id=OWNER)
    owner.sends("/invite 1 1")
    made, hint = await world.answers(2, owner)
    assert hint.text.startswith("This bot is open to everyone now")
    return made.text.splitlines()[0]


async def test_without_a_verdict_nobody_is_let_through(listed: World, owner: Person) -> None:
    """While the database cannot be read, an update ends with a sentence; nothing is done."""

    async def fails(*ids: int):  # type: ignore[no-untyped-def]
        raise DatabaseUnavailable("locked")

    listed.memory.access.standings = fails
    listed.ann.sends(URL)
    (told,) = await listed.answers()
    assert "can't read what I have stored" in told.text
    assert listed.web.fetched == []


async def test_a_channel_of_an_allowed_reader(listed: World) -> None:
    """Who was let in brings in the channel that they linked, and whoever follows its links."""
    channel = -1002
    await listed.memory.chats.keep(Chat(channel, ChatKind.CHANNEL, "News"))
    await listed.memory.chats.add_manager(channel, OWNER)
    offer = Offer("A" * 16, channel, Link(URL), now())
    await listed.memory.offers.keep(offer)
    listed.ann.opens(offer.key)
    (summary,) = await listed.answers()
    assert summary.text.startswith("Harbour news")
    press = listed.ann.presses(summary, "Shorter")
    await listed.telegram.wait_for(lambda: press.answer)
    assert press.answer.startswith("This bot is by invitation only.")


async def test_a_strangers_offer_lets_nobody_in(listed: World) -> None:
    """A link to a summary of a chat that was not let in leads to the one sentence."""
    for key, id in (("A" * 16, -1009), ("B" * 16, 99)):
        await listed.memory.offers.keep(Offer(key, id, Link(URL), now()))
        listed.ann.opens(key)
    (told,) = await listed.answers()
    assert told.text.startswith(SENTENCE.format(listed.ann.id))
    assert listed.web.fetched == []


async def test_stop_works_where_readers_are_listed(listed: World, owner: Person) -> None:
    """The update of the Stop button names no reader; it is let through all the same."""
    listed.web.open.clear()
    owner.sends(URL)
    await listed.telegram.wait_for(lambda: owner.chat.open_drafts)
    owner.stops()
    (stopped,) = await listed.answers(person=owner)
    assert stopped.text.startswith("Stopped.")


async def test_a_group_that_was_let_in(listed: World) -> None:
    """Its members are served there, and stay strangers in private; others stay silent."""
    group = listed.telegram.group(-1001, "Readers")
    await listed.memory.access.decide(group.id, Standing.ALLOWED)
    check = CheckAccess(listed.policy.access_rules, listed.memory.access, listed.memory.chats)
    assert await check(21, group.id) is Verdict.WELCOME
    assert await check(21) is Verdict.STRANGER
    assert await check(21, -1005) is Verdict.STRANGER
    bea = group.member("Bea", 21)
    bea.in_private.sends(URL)
    (told,) = await listed.answers(person=bea.in_private)
    assert told.text.startswith(SENTENCE.format(21))


async def test_who_was_let_in_meanwhile_is_welcomed(listed: World) -> None:
    """The link of an inline query greets a reader who is no stranger any more."""
    await listed.memory.access.decide(listed.ann.id, Standing.ALLOWED)
    listed.ann.opens("hello")
    (welcome,) = await listed.answers()
    assert welcome.text.startswith("No time to read?")


async def test_a_group_that_throws_the_bot_out_is_heard(listed: World) -> None:
    """What has to be known whoever causes it passes: no verdict is asked for."""
    group = listed.telegram.group(-1001, "Readers")
    seen: list[tuple[int, ...]] = []
    standings = listed.memory.access.standings

    async def noting(*ids: int) -> object:
        seen.append(ids)
        return await standings(*ids)

    listed.memory.access.standings = noting
    group.throws_bot_out()
    await listed.telegram.idle()
    assert seen == []
