"""/settings in a group: what its admins see and change, and nobody else."""

from __future__ import annotations

import pytest

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.domain.preferences import Choices, Length
from bot.rendering.texts import texts
from tests.bot_api.chats import Button, Message
from tests.bot_api.groups import Group
from tests.bot_api.members import Member
from tests.bot_api.state import Query
from tests.conftest import World

GROUP = -1001
ONLY_ADMINS = "Only admins of this group can change my settings here."
NO_RIGHT = (
    "Only admins with the right “Change Group Info” can change my settings here, and you don't"
    " have it."
)


@pytest.fixture
def group(world: World) -> Group:
    """A group that Pith is a plain member of."""
    return world.telegram.group(GROUP, "Readers")


@pytest.fixture
def boss(group: Group) -> Member:
    """An admin."""
    return group.member("Boss", 22, admin=True)


async def opened(world: World, group: Group, who: Member) -> Message:
    """The menu that somebody opened."""
    before = len(group.from_bot)
    who.sends("/settings")
    await world.telegram.wait_for(lambda: len(group.from_bot) > before)
    await world.telegram.idle(quiet=0.1)
    return group.last


async def pressed(world: World, menu: Message, who: Member, start: str) -> Query:
    """Press the button that starts so, and wait for what comes of it."""
    label = next(one.text for one in menu.buttons if one.text.startswith(start))
    query = who.presses(menu, label)
    await world.telegram.wait_for(lambda: query.answer is not None)
    await world.telegram.idle(quiet=0.1)
    return query


async def test_menu(world: World, group: Group, boss: Member) -> None:
    """An admin sees every value and where it comes from, and what Pith hears there."""
    menu = await opened(world, group, boss)
    lines = menu.text.splitlines()
    assert "When I speak: only when asked · default" in lines
    assert "Summary language: English · language of whoever asks" in lines
    assert "Length: medium · default" in lines
    assert "I only get commands, mentions and replies to me." in menu.text
    assert "Text of the button" not in menu.text
    assert menu.reply_to is not None


async def test_choosing(world: World, group: Group, boss: Member) -> None:
    """A choice is kept for the chat, shown in place, and holds for everyone's summaries there."""
    menu = await opened(world, group, boss)
    await pressed(world, menu, boss, "Length")
    press = await pressed(world, menu, boss, "short")
    assert press.answer == "Saved."
    assert "Length: short · this chat's choice" in menu.text
    assert world.memory.preferences.kept == {GROUP: Choices(length=Length.SHORT)}
    press = await pressed(world, menu, boss, "Length")
    press = await pressed(world, menu, boss, "✓ short")
    assert press.answer == "It's already set that way."


@pytest.mark.parametrize(
    ("words", "mode"),
    [("with a button", Mode.BUTTON), ("on every article", Mode.AUTOMATIC)],
)
async def test_mode(world: World, group: Group, boss: Member, words: str, mode: Mode) -> None:
    """Who lets Pith speak is told what that takes, when it cannot hear enough."""
    menu = await opened(world, group, boss)
    await pressed(world, menu, boss, "When I speak")
    assert "make me an admin" in menu.text
    await pressed(world, menu, boss, words)
    assert (await world.memory.chats.get(GROUP)).rules == Rules(mode=mode)
    assert f"When I speak: {words} · this chat's choice" in menu.text
    assert "I can't do that yet" in menu.text


@pytest.mark.parametrize("hears", ["admin", "privacy mode off"])
async def test_hears_all(world: World, group: Group, boss: Member, hears: str) -> None:
    """As an admin, or without privacy mode, Pith says that it gets every message."""
    if hears == "admin":
        group.promotes_bot(boss)
    else:
        world.telegram.switches(privacy_mode=False)
    menu = await opened(world, group, boss)
    assert "I get every message here" in menu.text
    assert ("because I'm an admin" in menu.text) == (hears == "admin")


async def test_only_for_who_taps(world: World, group: Group, boss: Member) -> None:
    """With the button on, admins decide who sees its summary."""
    await world.memory.chats.keep(Chat(GROUP, ChatKind.GROUP, rules=Rules(mode=Mode.BUTTON)))
    menu = await opened(world, group, boss)
    await pressed(world, menu, boss, "Who sees")
    await pressed(world, menu, boss, "whoever taps")
    assert (await world.memory.chats.get(GROUP)).rules.for_tapper
    assert "Who sees summaries: whoever taps · this chat's choice" in menu.text


async def test_buttons_text(world: World, group: Group, boss: Member) -> None:
    """Pith asks for the text, takes the admin's reply, shows it, and can go back to the usual."""
    await world.memory.chats.keep(Chat(GROUP, ChatKind.GROUP, rules=Rules(mode=Mode.BUTTON)))
    bea = group.member("Bea", 21)
    menu = await opened(world, group, boss)
    await pressed(world, menu, boss, "Text of the button")
    await pressed(world, menu, boss, "Write another text")
    question = group.last
    assert "at most 60 characters" in question.text
    bea.sends("Mine!", reply_to=question)
    boss.sends("x" * 61, reply_to=question)
    await world.telegram.wait_for(lambda: "shorter line" in group.last.text)
    await world.restart()
    boss.sends("Too long?\nShort <version>!", reply_to=question)
    await world.telegram.wait_for(lambda: "The button now says" in group.last.text)
    await world.shows(menu, lambda shown: "Too long? Short <version>!" in shown.text)
    assert (await world.memory.chats.get(GROUP)).rules.button == "Too long? Short <version>!"
    await pressed(world, menu, boss, "Text of the button")
    await pressed(world, menu, boss, "Usual text")
    assert (await world.memory.chats.get(GROUP)).rules == Rules(mode=Mode.BUTTON)


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("anonymous", "Done. The button now says"),
        ("without the right", NO_RIGHT),
        ("unnamed without the right", "That came in the group's name"),
        ("one of two unnamed", "That came in the group's name"),
    ],
)
async def test_who_may_write_the_buttons_text(
    world: World, group: Group, boss: Member, kind: str, answer: str
) -> None:
    """A text changes the button at once: who writes it in the group's name must have the right
    for sure, as all that do have it."""
    await world.memory.chats.keep(Chat(GROUP, ChatKind.GROUP, rules=Rules(mode=Mode.BUTTON)))
    menu = await opened(world, group, boss)
    await pressed(world, menu, boss, "Text of the button")
    await pressed(world, menu, boss, "Write another text")
    question = group.last
    one = somebody(group, "anonymous" if kind == "one of two unnamed" else kind)
    if kind == "one of two unnamed":
        somebody(group, "unnamed without the right")
    one.sends("Shorter, please", reply_to=question)
    await world.telegram.idle()
    assert group.last.text.startswith(answer)
    rules = world.memory.chats.rows[GROUP].rules
    assert rules.button == ("Shorter, please" if kind == "anonymous" else "")


async def test_topic(world: World) -> None:
    """In a forum menu and question are in the topic that they were asked for in."""
    forum = world.telegram.group(-1003, "Forum", forum=True)
    news = forum.topic("News")
    boss = forum.member("Boss", 22, admin=True).in_topic(news)
    await world.memory.chats.keep(Chat(-1003, ChatKind.GROUP, rules=Rules(mode=Mode.BUTTON)))
    menu = await opened(world, forum, boss)
    await pressed(world, menu, boss, "Text of the button")
    await pressed(world, menu, boss, "Write another text")
    assert (menu.topic, forum.last.topic, forum.last is menu) == (news, news, False)


async def test_foreign_question(world: World, group: Group, boss: Member) -> None:
    """A reply to somebody's copy of the question changes nothing."""
    bea = group.member("Bea", 21)
    copy = bea.links("Text of the button", "https://t.me/c/1/2#button-text")
    boss.sends("Mine!", reply_to=copy)
    await world.telegram.idle()
    assert world.memory.chats.rows == {}


async def test_language(world: World, group: Group) -> None:
    """The menu speaks the chat's language, and who may not change it is told in theirs."""
    await world.memory.preferences.keep(GROUP, Choices(interface="de"))
    boss = group.member("Boss", 22, admin=True, language_code="en")
    eve = group.member("Eve", 23, language_code="en")
    menu = await opened(world, group, boss)
    assert "Länge: mittel" in menu.text
    press = eve.presses(menu, menu.buttons[0].text)
    await world.telegram.wait_for(lambda: press.answer is not None)
    assert press.alert
    assert press.answer == "Only admins of this group can change my settings here."


@pytest.mark.parametrize("command", ["/settings", "/forget"])
async def test_chosen_language(world: World, group: Group, boss: Member, command: str) -> None:
    """Who chose a language for themselves is told in it, whatever app and chat speak."""
    await world.memory.preferences.keep(GROUP, Choices(interface="es"))
    await world.memory.preferences.keep(23, Choices(interface="de"))
    boss.sends(command)
    await world.telegram.wait_for(lambda: group.from_bot)
    press = group.member("Eve", 23, language_code="en").presses(
        group.last, group.last.buttons[0].text
    )
    await world.telegram.wait_for(lambda: press.answer is not None)
    assert press.answer == texts("de")("alert-admins-only")


PEOPLE = (
    *("stranger", "member", "admin", "owner", "anonymous", "as channel", "once admin"),
    *("without the right", "unnamed without the right"),
)
MAY = {"admin", "owner", "anonymous"}


def somebody(group: Group, kind: str) -> Member:
    """Somebody of a kind."""
    match kind:
        case "owner":
            return group.owner()
        case "admin":
            return group.member("Ada", 31, admin=True)
        case "anonymous":
            return group.member("Una", 32, admin=True).anonymously()
        case "as channel":
            return group.member("Chas", 33).as_channel()
        case "once admin":
            group.member("Ola", 34, admin=True)
            return group.member("Ola", 34)
        case "without the right":
            return group.member("Nora", 37, admin=True, can_delete_messages=True)
        case "unnamed without the right":
            return group.member("Nora", 37, admin=True, can_pin_messages=True).anonymously()
        case "stranger":
            stranger = group.member("Sam", 35)
            del group.chat.members[35]
            return stranger
    return group.member("Mel", 36)


DATA = (
    *("gset", "gset:length", "gset:length=short", "gset:length=", "gset:style=plain"),
    *("gset:mode", "gset:mode=automatic", "gset:for_tapper=on", "gset:button=write"),
    *("gset:button=", "gset-done", "gforget:no"),
)


@pytest.mark.parametrize("kind", PEOPLE)
async def test_who_may_press(world: World, group: Group, kind: str) -> None:
    """Each action under a group's menu is its admins'; all others get an alert that says why."""
    boss = group.member("Boss", 22, admin=True)
    who = somebody(group, kind)
    await world.memory.preferences.keep(GROUP, Choices(points=7))
    menu = await opened(world, group, boss)
    shown = menu.text
    for data in DATA:
        menu.rows = [[Button("Press", data)]]
        query = who.presses(menu, "Press")
        await world.telegram.wait_for(lambda query=query: query.answer is not None)
        assert bool(query.alert) == (kind not in MAY), data
        if kind not in MAY:
            assert query.answer == (NO_RIGHT if "right" in kind else ONLY_ADMINS)
    await world.telegram.idle()
    changed = await world.memory.preferences.choices(GROUP) != Choices(points=7)
    assert (changed, menu.text != shown) == (kind in MAY, kind in MAY)


@pytest.mark.parametrize("command", ["/settings", "/forget"])
@pytest.mark.parametrize("kind", PEOPLE[1:])
async def test_who_may_open(world: World, group: Group, kind: str, command: str) -> None:
    """Admins get the menu or the question; anybody else one short sentence and no button."""
    somebody(group, kind).sends(command)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle(quiet=0.1)
    (answer,) = group.from_bot
    # A press tells who it is that writes in the group's name, and nothing is changed before.
    assert bool(answer.buttons) == (kind in MAY or kind.startswith("unnamed"))
    if not answer.buttons:
        assert answer.text == (NO_RIGHT if "right" in kind else ONLY_ADMINS)


@pytest.mark.parametrize(
    "data",
    [
        *("gset:points=99", "gset:mode=append", "gset:mode=on", "gset:for_tapper=button"),
        *("gset:mode=", "gset:button=on", "gset:language=xx", "gset-", "gset:-1009", "gset:id=1"),
    ],
)
async def test_forged_press(world: World, group: Group, boss: Member, data: str) -> None:
    """What no button of this menu says changes nothing, even from an admin."""
    menu = await opened(world, group, boss)
    menu.rows = [[Button("Press", data)]]
    query = await pressed(world, menu, boss, "Press")
    assert query.answer.startswith("This button is from an older version")
    assert (world.memory.preferences.kept, world.memory.chats.rows) == ({}, {})


async def test_other_groups_admin(world: World, group: Group, boss: Member) -> None:
    """An admin of one group is nobody in another."""
    other = world.telegram.group(-1009, "Others")
    master = other.member("Boss", 40, admin=True)
    menu = await opened(world, other, master)
    thief = other.member("Boss", 22)
    query = await pressed(world, menu, thief, "Length")
    assert query.alert
    assert world.memory.preferences.kept == {}


async def test_telegram_does_not_tell(world: World, group: Group, boss: Member) -> None:
    """While Telegram does not say who is an admin, nobody is."""
    menu = await opened(world, group, boss)
    world.telegram.faults.fail("getChatMember", 500, times=1)
    query = await pressed(world, menu, boss, "Done")
    assert query.alert
    assert "Try again" in query.answer
    assert menu.buttons


async def test_privacy(world: World, group: Group) -> None:
    """Anybody can ask what Pith keeps of a group."""
    group.member("Bea", 21).sends("/privacy")
    await world.telegram.wait_for(lambda: group.from_bot)
    assert "What I keep about this group" in group.last.text
    assert "How many days" in group.last.text


async def test_forget(world: World, group: Group, boss: Member) -> None:
    """An admin's yes deletes all that is kept of the group, once, and nothing of its admins."""
    await world.memory.preferences.keep(GROUP, Choices(points=7))
    await world.memory.preferences.keep(22, Choices(points=9))
    await world.memory.chats.keep(Chat(GROUP, ChatKind.GROUP, rules=Rules(mode=Mode.BUTTON)))
    boss.sends("/forget")
    await world.telegram.wait_for(lambda: group.from_bot)
    question = group.last
    yes, no = question.buttons
    boss.presses(question, yes.text)
    boss.presses(question, no.text)
    await world.shows(
        question, lambda shown: shown.text.startswith("Done: I no longer keep anything")
    )
    assert not question.buttons
    assert world.memory.preferences.kept == {22: Choices(points=9)}
    assert await world.memory.chats.get(GROUP) is None


async def test_group_is_muted(world: World, group: Group, boss: Member) -> None:
    """Where Pith may not write, /settings ends without noise."""
    group.mutes_bot()
    boss.sends("/settings")
    await world.telegram.idle()
    assert group.from_bot == []
