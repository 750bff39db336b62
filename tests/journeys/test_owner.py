"""The owner's commands, tried by the owner, by a stranger and by a group's admin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.domain.access import AccessRules, Grant, Standing
from bot.domain.budget_words import read_limits
from bot.domain.budgets import EVERYBODY, Payer
from bot.domain.policy import Policy
from bot.domain.statistics import RequestLine
from bot.handlers.application import Address, build_application, serve
from bot.handlers.intake.inbox import UpdateInbox
from bot.handlers.owner.commands import COMMANDS
from bot.handlers.surfaces import build_surfaces
from bot.handlers.views.timing import Timing
from bot.reading.reader import ArticleReader
from bot.usecases.people.access import Invite
from bot.usecases.wiring import wire
from tests.bot_api.chats import Message
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer
from tests.conftest import QUICK, SystemClock, World, memory_of_a_bot, open_world
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.skipping import now

OWNER = 7
EXAMPLES = (
    *("/stats", "/allow", "/allow 5", "/block", "/block 5", "/budget", "/budget 5 unlimited"),
    *("/invite", "/invite 1 1", "/broadcast", "/broadcast Hello"),
)


@pytest.fixture
async def owned() -> AsyncIterator[World]:
    """An open bot with an owner."""
    async with open_world(policy=Policy(AccessRules(owners=frozenset({OWNER})))) as world:
        yield world


@pytest.fixture
def owner(owned: World) -> Person:
    """The owner, in their private chat."""
    return owned.telegram.person(id=OWNER, name="Olga")


async def say(world: World, person: Person, text: str, **more: object) -> Message:
    """Somebody writes; the last of what the bot answers."""
    count = len(person.chat.from_bot) + 1
    person.sends(text, **more)  # type: ignore[arg-type]
    return (await world.answers(count, person))[-1]


async def test_a_stranger_learns_of_no_command(owned: World) -> None:
    """Each of the owner's commands is unknown to others, and changes nothing."""
    for example in EXAMPLES:
        owned.ann.sends(example)
    answers = await owned.answers(len(EXAMPLES))
    assert {one.text for one in answers} == {
        "I don't know that command. /help lists what I can do, or just send me a link, a text"
        " or a file."
    }
    _unchanged(owned)


async def test_a_groups_admin_is_no_owner(owned: World) -> None:
    """An admin's commands in their group change nothing, and in private they are a stranger."""
    group = owned.telegram.group(-1001, "Readers")
    group.promotes_bot()
    boss = group.member("Boss", 22, admin=True)
    for example in EXAMPLES:
        boss.sends(example)
        boss.anonymously().sends(example)
    await owned.telegram.idle()
    assert group.from_bot == []
    _unchanged(owned)
    answer = await say(owned, boss.in_private, "/block 5")
    assert answer.text.startswith("I don't know that command")


def _unchanged(world: World) -> None:
    memory = world.memory
    assert memory.access.kept == {}
    assert memory.access.invitations == {}
    assert memory.spending.own == {}
    assert memory.broadcasts.rows == {}


async def test_commands_are_listed_for_nobody(owned: World) -> None:
    """Telegram's menu of commands names none of the owner's."""
    named = {one["command"] for one in owned.telegram.commands("all_private_chats")}
    assert named & set(COMMANDS) == set()


@pytest.mark.parametrize(
    ("command", "begins"),
    [
        ("/allow", "/allow lets a person in"),
        ("/block", "/block keeps out"),
        ("/budget", "/budget shows and sets"),
        ("/invite", "/invite makes a link"),
        ("/invite 0 5", "/invite makes a link"),
        ("/invite 5", "/invite makes a link"),
        ("/invite 5 400", "/invite makes a link"),
        ("/invite five 5", "/invite makes a link"),
        ("/broadcast", "/broadcast followed by a text"),
        ("/allow ann", "I can't tell who that is"),
        ("/allow 0", "I can't tell who that is"),
        ("/allow 99999999999999999999", "I can't tell who that is"),
        ("/allow @no_such_chat", "I can't tell who that is"),
        ("/budget ann 5 requests a day", "I can't tell who that is"),
        ("/budget 5 5 requests a week", "I don't understand “5 requests a week”"),
        ("/budget 5 <b>", "I don't understand “<b>”"),
        (f"/block {OWNER}", f"{OWNER} is an owner and stays one"),
    ],
)
async def test_explained(owned: World, owner: Person, command: str, begins: str) -> None:
    """Given nothing, or nothing that makes sense, a command explains itself; nothing changes."""
    owner.sends(command)
    answers = await owned.answers(person=owner)
    assert answers[0].text.startswith(begins)
    _unchanged(owned)


async def test_blocking_by_a_forward(owned: World, owner: Person) -> None:
    """In reply to something forwarded from a channel, that channel is meant."""
    forwarded = owner.forwards("Buy now!")
    await owned.telegram.idle()
    answer = await say(owned, owner, "/block", reply_to=forwarded)
    assert answer.text.startswith("Nobody in -1001234567890 gets answers there any more")
    assert owned.memory.access.kept == {-1001234567890: Standing.BLOCKED}


async def test_a_hidden_name_cannot_be_told(owned: World, owner: Person) -> None:
    """Who hides their name when forwarded is not to be blocked by it: that is said."""
    hidden = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1_700_000_000}
    forwarded = owner.sends("Hello", forward_origin=hidden)
    await owned.telegram.idle()
    answer = await say(owned, owner, "/block", reply_to=forwarded)
    assert answer.text.startswith("I can't tell who that is")


async def test_a_public_channel_by_name(owned: World, owner: Person) -> None:
    """Telegram knows the id of a channel with a public name."""
    owned.telegram.channel(-1002, "News", username="harbour_news").promotes_bot()
    answer = await say(owned, owner, "/allow @harbour_news")
    assert answer.text == "Everyone in -1002 can use this bot there now."


async def test_a_whole_group_at_once(owned: World) -> None:
    """An owner's /allow in a group lets everyone there in; with an id it belongs in private."""
    group = owned.telegram.group(-1001, "Readers")
    group.promotes_bot()
    olga = group.member("Olga", OWNER)
    olga.sends("/allow")
    await owned.answers(person=olga)
    assert group.last.text == "Everyone in -1001 can use this bot there now."
    olga.sends("/block 5")
    await owned.answers(2, olga)
    assert group.last.text.startswith("Let's keep names out of this chat")
    assert owned.memory.access.kept == {-1001: Standing.ALLOWED}


async def test_budgets_are_set_and_shown(owned: World, owner: Person) -> None:
    """/budget shows what holds and what was used; "default" takes an own budget back."""
    shown = await say(owned, owner, "/budget 5 50 requests a day, $3 a month")
    assert shown.text.splitlines() == [
        "Budget for 5",
        "Limits: 50 requests a day, $3.00 a month",
        "Used today: 0 requests, 0 tokens, $0.00",
        "Used this month: 0 requests, 0 tokens, $0.00",
    ]
    await say(owned, owner, "/budget all 2m tokens a day")
    assert owned.memory.spending.own == {
        5: read_limits("50 requests a day, $3 a month"),
        EVERYBODY: read_limits("2000000 tokens a day"),
    }
    shown = await say(owned, owner, "/budget 5 default")
    assert "Limits: unlimited" in shown.text
    assert set(owned.memory.spending.own) == {EVERYBODY}


async def test_stats(owned: World, owner: Person) -> None:
    """A picture, and in its caption today, seven and thirty days with their failures."""
    note = owned.memory.spending.note
    for outcome in ("ok", "cached", "PageBlocked"):
        await note(RequestLine(Payer(11), "summary", outcome, now()))
    answer = await say(owned, owner, "/stats")
    assert answer.file.content.startswith(b"\x89PNG")
    today = answer.text.split("\n\n")[0].splitlines()
    assert today == [
        "Today",
        "3 requests · people: 1 · reused: 1 · failed: 1",
        "0 tokens · $0.00",
    ]
    assert "failures in 30 days: PageBlocked 1" in answer.text


async def test_the_first_owner(world: World) -> None:
    """The first start's link makes one owner, once; then it holds no more."""
    link = await _owners_link(world)
    world.ann.opens(link)
    (welcome,) = await world.answers()
    assert welcome.text.startswith("From now on you are this bot's owner.")
    assert (await say(world, world.ann, "/allow")).text.startswith("/allow lets a person in")
    bea = world.telegram.person(id=71)
    bea.opens(link)
    (told,) = await world.answers(person=bea)
    assert told.text.startswith("This link no longer works")
    assert world.memory.access.kept == {world.ann.id: Standing.OWNER}


async def _owners_link(world: World) -> str:
    """A new link, as a start prints it; the one before holds no more."""
    return await Invite(AccessRules(), world.memory.access, SystemClock()).first_owner()


async def test_a_start_shows_the_link_until_there_is_an_owner() -> None:
    """The first start shows a link that works; once it was opened, no start shows one."""
    memory, shown = memory_of_a_bot(), []  # type: ignore[var-annotated]
    async with TelegramServer() as telegram:
        ann = telegram.person()
        for _ in range(2):
            pith = wire(memory, ArticleReader(FakeWeb(), InlineWorkers()), (), SystemClock())
            surfaces, end = build_surfaces(pith, Timing(QUICK)), asyncio.Event()
            address = Address(telegram.token, telegram.base_url, telegram.base_file_url)
            bot = build_application(address, surfaces, UpdateInbox(pith.intake.keep_inbox))
            serving = asyncio.create_task(serve(bot, end, show_link=shown.append))
            await telegram.wait_for(lambda: telegram.called("deleteWebhook"))
            if memory.access.kept == {}:
                ann.opens(shown[0])
                await telegram.wait_for(lambda: ann.chat.from_bot)
            end.set()
            await serving
        assert ann.chat.last.text.startswith("From now on you are this bot's owner.")
        assert len(shown) == 1
    assert telegram.violations == []


async def test_only_the_latest_owners_link_holds(world: World) -> None:
    """A restart without an owner makes a new link, and the one before is void."""
    old = await _owners_link(world)
    await world.restart()
    await world.telegram.idle()
    world.ann.opens(old)
    (told,) = await world.answers()
    assert told.text.startswith("This link no longer works")
    (left,) = world.memory.access.invitations.values()
    assert (left.grant, left.uses) == (Grant.OWNER, 1)


async def test_an_owners_link_ends_soon(world: World) -> None:
    """A quarter of an hour later the link in a log makes nobody an owner."""

    link = await _owners_link(world)
    await asyncio.sleep(15 * 60)
    world.ann.opens(link)
    (told,) = await world.answers()
    assert told.text.startswith("This link no longer works")
    assert world.memory.access.kept == {}


async def test_with_an_owner_there_is_no_link(owned: World) -> None:
    """Where there is an owner, a start makes nobody else one, and voids a link made before."""
    assert owned.memory.access.invitations == {}
    old = await _owners_link(owned)
    await owned.restart()
    await owned.telegram.idle()
    owned.ann.opens(old)
    (told,) = await owned.answers()
    assert told.text.startswith("This link no longer works")
    assert owned.memory.access.kept == {}


# Broadcasts


async def read_by(world: World, *ids: int) -> None:
    """Readers who used the bot by themselves."""
    for id in ids:
        world.telegram.person(id=id)
        await world.memory.spending.note(RequestLine(Payer(id), "summary", "ok", now()))


async def test_a_broadcast_is_shown_before_it_goes_out(owned: World, owner: Person) -> None:
    """The dry run tells how many would get it; nobody gets it before the owner confirms."""
    await read_by(owned, 31, 32)
    count = len(owner.chat.from_bot)
    owner.sends("/broadcast Tonight <b>I</b> move.")
    text, question = (await owned.answers(count + 2, owner))[-2:]
    assert text.text == "Tonight <b>I</b> move."
    assert question.text.startswith("2 people get this.")
    assert owned.telegram.state.chats[31].from_bot == []

    owned_by_ann = owned.memory.broadcasts.rows
    owner.presses(question, "Send (2)")
    await owned.shows(question, lambda shown: "Sent to" in shown.text)
    assert question.text == "Sent to 2 people; 0 couldn't be reached."
    for id in (31, 32):
        assert [one.text for one in owned.telegram.state.chats[id].from_bot] == [text.text]
    assert [one.text for one in owned_by_ann.values()] == [""]


async def test_readers_who_are_gone_are_counted(owned: World, owner: Person) -> None:
    """Who blocked the bot is passed over, who is blocked by it gets nothing; the others get it."""
    await read_by(owned, 31, 32, 33)
    owned.telegram.person(id=31).blocks_bot()
    await owned.memory.access.decide(33, Standing.BLOCKED)
    owner.sends("/broadcast Hello")
    question = (await owned.answers(2, owner))[-1]
    owner.presses(question, "Send (2)")
    await owned.shows(question, lambda shown: "Sent to" in shown.text)
    assert question.text == "Sent to one person; 1 couldn't be reached."
    assert owned.telegram.state.chats[33].from_bot == []


async def test_a_broadcast_that_is_dropped(owned: World, owner: Person) -> None:
    """ "Send nothing" sends nothing, and a second press finds nothing to send."""
    await read_by(owned, 31)
    owner.sends("/broadcast Hello")
    question = (await owned.answers(2, owner))[-1]
    owner.presses(question, "Send nothing")
    await owned.shows(question, lambda shown: shown.text == "Nothing was sent.")
    assert owned.telegram.state.chats[31].from_bot == []


async def test_two_taps_send_once(owned: World, owner: Person) -> None:
    """Impatient taps do not send it twice."""
    await read_by(owned, 31)
    owner.sends("/broadcast Hello")
    question = (await owned.answers(2, owner))[-1]
    for _ in range(3):
        owner.presses(question, "Send (1)")
    await owned.shows(question, lambda shown: "Sent to" in shown.text)
    assert len(owned.telegram.state.chats[31].from_bot) == 1


async def test_a_broadcast_goes_on_after_a_restart(owned: World, owner: Person) -> None:
    """What was sent before a restart is not sent again, the rest is."""
    ids = tuple(range(31, 61))
    await read_by(owned, *ids)
    owner.sends("/broadcast Hello")
    question = (await owned.answers(2, owner))[-1]
    owner.presses(question, "Send (30)")
    chats = owned.telegram.state.chats
    await owned.telegram.wait_for(lambda: chats[33].from_bot)
    await owned.restart()
    await owned.shows(question, lambda shown: "Sent to 30 people" in shown.text)
    assert [len(chats[id].from_bot) for id in ids] == [1] * 30
