"""/channels: a channel is linked, set up and given up, all in the private chat."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.chats import Mode, Posts
from bot.domain.preferences import Length
from tests.bot_api.channels import Channel
from tests.bot_api.chats import Message
from tests.channel_life import CHANNEL, GET, LONG_TEXT, URL, link
from tests.conftest import World, article, page

FORGOTTEN = "no longer keep anything about the channel “News”"


async def opens(world: World) -> Message:
    """Ann opens the page of her first channel."""
    count = len(world.ann.chat.from_bot)
    world.ann.sends("/channels")
    await world.telegram.wait_for(lambda: len(world.ann.chat.from_bot) > count)
    menu = world.ann.chat.last
    world.ann.presses(menu, menu.buttons[0].text)
    await world.shows(menu, lambda seen: "Unlink" in [one.text for one in seen.buttons])
    return menu


async def taps(world: World, menu: Message, *beginnings: str) -> None:
    """Ann taps buttons, each by how it begins, as soon as it is to be seen."""
    for beginning in beginnings:

        def label(beginning: str = beginning) -> str:
            return next((b.text for b in menu.buttons if b.text.startswith(beginning)), "")

        await world.telegram.wait_for(label)
        query = world.ann.presses(menu, label())
        await world.telegram.wait_for(lambda query=query: query.answer is not None)
    await world.telegram.idle(quiet=0.1)


def rules(world: World) -> object:
    """What Ann's channel is set to."""
    return world.memory.chats.rows[CHANNEL].rules


async def test_link(world: World) -> None:
    """A reader picks their channel with Telegram's key, and a post there gets its button."""
    channel = world.telegram.channel(CHANNEL, "News <b>")
    channel.owner(world.ann)
    world.ann.sends("/channels")
    (asked,) = await world.answers()
    assert asked.key("Pick a channel").request_chat
    world.ann.shares_chat(asked, channel)
    _, linked, menu = await world.answers(3)

    assert linked.removes_keyboard
    assert "News <b>" in linked.text
    assert "What I add: nothing" in menu.text

    await taps(world, menu, "What I add", "a button")
    post = channel.posts(URL)
    await world.telegram.wait_for(lambda: post.buttons)
    assert post.buttons[0].text == GET


async def test_link_without_right(world: World) -> None:
    """Who lost the right to edit posts meanwhile is told so, and nothing is linked."""
    channel = world.telegram.channel(CHANNEL, "News")
    channel.owner(world.ann)
    world.ann.sends("/channels")
    (asked,) = await world.answers()
    channel.promotes_bot()
    world.ann.shares_chat(asked, channel)
    channel.admin(world.ann, can_post_messages=True)
    told = (await world.answers(2))[1]

    assert told.removes_keyboard
    assert told.text.startswith("You're not allowed to edit posts in the channel “News”")
    assert world.memory.chats.managers == set()


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (
            ("Which posts", "long too (500+)"),
            lambda r: (r.posts, r.long_text) == ("long", 500),
        ),
        (("Which posts", "all, files too"), lambda r: r.posts is Posts.ALL),
        (("What I add", "summary in post"), lambda r: r.mode is Mode.APPEND),
    ],
)
async def test_rules(
    world: World, way: tuple[str, ...], expected: Callable[[object], bool]
) -> None:
    """Each rule is a tap on its question's answer."""
    link(world)
    menu = await opens(world)
    await taps(world, menu, *way)

    assert expected(rules(world))


async def test_preferences(world: World) -> None:
    """Language and length are the channel's own; the button speaks its language."""
    link(world)
    menu = await opens(world)
    await taps(world, menu, "Summary language", "Deutsch", "Length", "short")
    chosen = world.memory.preferences.kept[CHANNEL]

    assert (chosen.language, chosen.interface, chosen.length) == ("de", "de", Length.SHORT)
    assert "Summary language: German · " in menu.text


async def test_button_text(world: World) -> None:
    """The button's text is written in reply to a question, also after a restart."""
    life = link(world)
    menu = await opens(world)
    await taps(world, menu, "Text of the button", "Write another text")
    await world.answers(2)
    question = world.ann.chat.last
    await world.restart()
    world.ann.sends("x" * 61, reply_to=question)
    again = (await world.answers(3))[-1]
    assert again.text == question.text
    world.ann.sends("Too long? Tap here", reply_to=again)
    await world.answers(4)
    post = await life.posts()
    assert post.buttons[0].text == "Too long? Tap here"

    await taps(world, menu, "Text of the button", "Default")
    assert (await life.posts()).buttons[0].text == GET


async def test_unlink(world: World) -> None:
    """An unlinked channel leaves the list, and its posts are left alone."""
    life = link(world)
    menu = await opens(world)
    await taps(world, menu, "Unlink", "Yes")
    await world.shows(menu, lambda seen: "haven't linked a channel yet" in seen.text)

    assert (await life.posts(seen=False)).buttons == []


async def test_forget(world: World) -> None:
    """An admin has a channel forgotten, after a question: its rules, texts and offers go, for all
    who linked it; the buttons under its posts say so."""
    life = link(world, posts=Posts.ALL)
    world.memory.chats.managers.add((CHANNEL, 12))
    post = await life.posts(LONG_TEXT)
    await life.taps(post)
    assert world.memory.articles.of(CHANNEL)
    menu = await opens(world)
    await taps(world, menu, "Forget this channel")
    await world.shows(menu, lambda seen: seen.text.startswith("Shall I delete everything"))
    await taps(world, menu, "‹ Back", "Forget this channel", "Yes")
    await world.shows(
        menu, lambda seen: "no longer keep anything about the channel “News”" in seen.text
    )

    assert "within a day" in menu.text
    assert "haven't linked a channel yet" in menu.text
    empty = await world.memory.records.export(-404)
    assert await world.memory.records.export(CHANNEL) == empty | {"reader_id": CHANNEL}
    assert world.memory.chats.managers == set()
    assert (await life.taps(post)).answer.startswith("I no longer have this post's summary")
    assert (await life.posts(seen=False)).buttons == []


async def test_forget_where_pith_was_removed(world: World) -> None:
    """Whoever linked a channel that Pith was thrown out of can still clean up behind it."""
    life = link(world)
    life.channel.removes_bot()
    await world.answers()
    world.ann.sends("/channels")
    menu = (await world.answers(2))[1]
    await taps(world, menu, "News", "Forget this channel", "Yes")
    await world.shows(
        menu, lambda seen: "no longer keep anything about the channel “News”" in seen.text
    )
    assert world.memory.chats.rows == {}


async def test_forget_needs_rights(world: World) -> None:
    """Who is no admin any more has nothing of the channel's deleted."""
    life = link(world)
    menu = await opens(world)
    await taps(world, menu, "Forget this channel")
    life.channel.subscriber("Ann", world.ann.id)
    await taps(world, menu, "Yes")
    await world.shows(menu, lambda seen: "isn't on your list" in seen.text)
    assert rules(world).mode is Mode.BUTTON


@pytest.mark.parametrize("restart", [False, True])
async def test_reader_lost_rights(world: World, restart: bool) -> None:
    """An old menu of somebody who is no admin any more changes nothing, and says why."""
    life = link(world)
    menu = await opens(world)
    await taps(world, menu, "What I add")
    life.channel.subscriber("Ann", world.ann.id)
    if restart:
        await world.restart()
    await taps(world, menu, "nothing")
    await world.shows(menu, lambda seen: "isn't on your list" in seen.text)

    assert rules(world).mode is Mode.BUTTON
    assert world.memory.chats.managers == set()


async def test_bot_lost_rights(world: World) -> None:
    """Where Pith may not edit posts any more, the menu says what to do and changes nothing."""
    life = link(world)
    menu = await opens(world)
    life.channel.promotes_bot(can_post_messages=True)
    await taps(world, menu, "What I add")
    await world.shows(
        menu, lambda seen: "I'm not allowed to edit posts in the channel “News”" in seen.text
    )

    life.channel.promotes_bot()
    await taps(world, menu, "What I add", "nothing")
    assert rules(world).mode is Mode.QUIET


async def test_stranger(world: World) -> None:
    """Nobody changes another's channel with a button of their own making."""
    link(world)
    bob = world.telegram.person(12, "Bob")
    bob.sends("/settings")
    (menu,) = await world.answers(1, bob)
    for data in (
        f"channel:{CHANNEL}:mode=append",
        f"channel:{CHANNEL}:unlink=yes",
        f"channel:{CHANNEL}:forget=yes",
        "channel:1:x",
    ):
        menu.rows = [[type(menu.buttons[0])("Hostile", data)]]
        query = bob.presses(menu, "Hostile")
        await world.telegram.wait_for(lambda query=query: query.answer is not None)
    await world.telegram.idle()

    assert rules(world).mode is Mode.BUTTON
    assert world.memory.chats.managers == {(CHANNEL, world.ann.id)}


async def test_outdated_button(world: World) -> None:
    """An answer that there is none of any more changes nothing, and the menu is shown anew."""
    link(world)
    menu = await opens(world)
    await taps(world, menu, "Which posts")
    menu.rows = [[type(menu.buttons[0])("Old", f"channel:{CHANNEL}:posts=long-7")]]
    query = world.ann.presses(menu, "Old")
    await world.shows(menu, lambda seen: "Unlink" in [one.text for one in seen.buttons])

    assert query.answer.startswith("This button is from an older version")
    assert rules(world).posts is Posts.LINKS


async def test_comment_needs_group(world: World) -> None:
    """Comments cannot be turned on without a linked group that Pith sees the posts in."""
    life = link(world)
    menu = await opens(world)
    await taps(world, menu, "What I add")

    async def tries() -> str:
        query = world.ann.presses(menu, "a comment")
        await world.telegram.wait_for(lambda: query.answer is not None)
        await world.telegram.idle(quiet=0.1)
        return query.answer or ""

    assert "no linked group" in await tries()
    group = world.telegram.group(-1009, "Talk")
    life.channel.links(group)
    assert "I can't see the posts" in await tries()
    group.promotes_bot()
    assert await tries() == "Saved."
    assert world.memory.chats.rows[CHANNEL].discussion == group.id


async def test_removed(world: World) -> None:
    """When Pith is removed from a channel, those who linked it are told once."""
    life = link(world)
    life.channel.removes_bot()
    (told,) = await world.answers()

    assert told.text.startswith("I was removed from the channel “News”")
    assert world.memory.chats.rows[CHANNEL].closed


async def test_edit_refused(world: World) -> None:
    """When Pith may not edit posts, its managers are told once, and it stops."""
    life = link(world)
    life.channel.chat.bot.rights["can_edit_messages"] = False
    await life.posts(seen=False)
    await life.posts(seen=False)
    (told,) = await world.answers()

    assert told.text.startswith("I'm no longer allowed to edit posts in the channel “News”")


async def test_second_channel(world: World) -> None:
    """With a channel linked, the list offers to add another."""
    link(world)
    world.ann.sends("/channels")
    (menu,) = await world.answers()
    assert menu.text.startswith("Your channels\n\n• News: a button")
    world.ann.presses(menu, "+ Add a channel")
    asked = (await world.answers(2))[1]
    second: Channel = world.telegram.channel(-1005, "Second")
    second.owner(world.ann)
    world.ann.shares_chat(asked, second)
    await world.answers(4)

    assert {chat for chat, _ in world.memory.chats.managers} == {CHANNEL, -1005}
    world.web.put(URL, page("Harbour news", *article()))
