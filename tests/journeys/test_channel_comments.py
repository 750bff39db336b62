"""The summary as a comment under a channel's post, in the linked group."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.chats import Mode, Posts
from tests.bot_api.groups import Group
from tests.channel_life import LONG_TEXT, OTHER, URL, Linked, link
from tests.conftest import World


def discussed(world: World, mode: Mode = Mode.COMMENT, **rules: object) -> tuple[Linked, Group]:
    """A channel with a discussion group that Pith is an admin of."""
    life = link(world, mode, **rules)
    group = world.telegram.group(-1009, "Talk", bot="administrator")
    life.channel.links(group)
    return life, group


async def test_comment(world: World) -> None:
    """The summary is sent in reply to the post's copy; the post itself stays as it is."""
    life, group = discussed(world)
    post = life.channel.posts(URL)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()
    (comment,) = group.from_bot

    assert comment.text.startswith("Harbour news")
    assert comment.reply_to is life.channel.chat.copies[post.id]
    assert (post.text, post.buttons) == (URL, [])


async def test_copy_is_no_second_post(world: World) -> None:
    """In the other modes a copy gets nothing."""
    life, group = discussed(world, Mode.BUTTON)
    post = await life.posts()
    await world.telegram.idle()

    assert post.buttons
    assert group.from_bot == []


async def test_edit(world: World) -> None:
    """When the post's link changes, its comment changes, also after a restart."""
    life, group = discussed(world)
    post = life.channel.posts(URL)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()
    await world.restart()
    life.channel.edits(post, OTHER)
    await world.telegram.wait_for(lambda: group.last.text.startswith("Bridge news"))

    assert len(group.from_bot) == 1


async def test_silent_without_article(world: World) -> None:
    """Where the page is no article, nobody hears of it."""
    life, group = discussed(world)
    life.channel.posts("https://news.example.com/nothing")
    life.channel.posts("Just words")
    await world.telegram.idle()

    assert group.from_bot == []


async def test_text(world: World) -> None:
    """A long text's summary belongs to the group, its text to the channel."""
    life, group = discussed(world, posts=Posts.LONG)
    life.channel.posts(LONG_TEXT)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()

    assert [shown.reader_id for shown in world.memory.shown.rows.values()] == [group.id]
    assert {row.owner for row in world.memory.articles.rows.values()} == {life.channel.id}


async def test_muted(world: World) -> None:
    """Where Pith may not write in the group, comments are turned off and managers told once."""
    life, group = discussed(world)
    group.chat.bot.status = "restricted"
    world.telegram.switches(privacy_mode=False)
    life.channel.posts(URL)
    (told,) = await world.answers()
    life.channel.posts(OTHER)
    await world.telegram.idle()

    assert told.text.startswith("I can't write in the group")
    assert len(world.ann.chat.from_bot) == 1


async def test_link_lost(world: World) -> None:
    """A comment goes when its post loses the link, and comes anew with the next one."""
    life, group = discussed(world)
    post = life.channel.posts(URL)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()
    life.channel.edits(post, "Never mind.")
    await world.telegram.wait_for(lambda: not group.from_bot)
    life.channel.edits(post, OTHER)
    await world.telegram.wait_for(lambda: group.from_bot)

    assert group.last.text.startswith("Bridge news")


async def test_no_admin_in_group(world: World) -> None:
    """Where Pith no longer sees the posts' copies, comments are off and managers told once."""
    life, group = discussed(world)
    row = world.memory.chats.rows[life.channel.id]
    world.memory.chats.rows[life.channel.id] = replace(row, discussion=group.id)
    group.chat.members[999_000].status = "member"
    life.channel.posts(URL)
    (told,) = await world.answers()
    life.channel.posts(OTHER)
    await world.telegram.idle()

    assert "comments are off now" in told.text
    assert len(world.ann.chat.from_bot) == 1


async def test_other_group(world: World) -> None:
    """A channel that was linked to another group since gets its comments there."""
    life, group = discussed(world)
    row = world.memory.chats.rows[life.channel.id]
    world.memory.chats.rows[life.channel.id] = replace(row, discussion=-1008)
    life.channel.posts(URL)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()

    assert world.memory.chats.rows[life.channel.id].discussion == group.id
    assert world.ann.chat.from_bot == []


async def test_forward(world: World) -> None:
    """What a channel forwards cannot be edited, but commented."""
    life, group = discussed(world)
    chat = {"id": -100555, "type": "channel", "title": "Elsewhere"}
    origin = {"type": "channel", "chat": chat, "message_id": 5, "date": 1_700_000_000}
    life.channel.posts(URL, forward_origin=origin)
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()

    assert group.last.text.startswith("Harbour news")
