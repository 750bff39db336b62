"""Pith comes into chats and leaves them, and they change under it."""

from __future__ import annotations

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.domain.preferences import Choices
from tests.bot_api.delivery import service
from tests.bot_api.groups import OWNER
from tests.conftest import World

RULES = Rules(mode=Mode.BUTTON, button="Short version")


async def test_added(world: World) -> None:
    """A group that takes Pith in gets one greeting, in the language of who did it."""
    group = world.telegram.group(-1001, "Leser", bot="left")
    group.adds_bot(group.member("Bea", 21, language_code="de"))
    await world.telegram.wait_for(lambda: group.from_bot)
    await world.telegram.idle()
    assert len(group.from_bot) == 1
    assert "/tldr" in group.last.text
    assert "/settings" in group.last.text
    assert await world.memory.chats.get(-1001) == Chat(-1001, ChatKind.GROUP, "Leser")
    assert await world.memory.preferences.choices(-1001) == Choices(interface="de")


async def test_promoted_and_demoted(world: World) -> None:
    """A change of its rights is no reason to speak."""
    group = world.telegram.group(-1001, "Readers")
    await world.memory.chats.keep(Chat(-1001, ChatKind.GROUP, "Readers", rules=RULES))
    group.promotes_bot()
    group.demotes_bot()
    await world.telegram.idle()
    assert group.from_bot == []
    assert (await world.memory.chats.get(-1001)).rules == RULES


async def test_thrown_out_and_back(world: World) -> None:
    """What the admins decided waits for Pith to come back."""
    group = world.telegram.group(-1001, "Readers")
    await world.memory.chats.keep(Chat(-1001, ChatKind.GROUP, "Readers", rules=RULES))
    group.throws_bot_out()
    await world.telegram.idle()
    assert (await world.memory.chats.get(-1001)).closed
    group.adds_bot()
    await world.telegram.wait_for(lambda: group.from_bot)
    known = await world.memory.chats.get(-1001)
    assert (known.closed, known.rules) == (False, RULES)


async def test_thrown_out_of_an_unknown_group(world: World) -> None:
    """A group that Pith never had to do with leaves no trace when it goes."""
    world.telegram.group(-1001, "Readers").throws_bot_out()
    await world.telegram.idle()
    assert world.memory.chats.rows == {}


async def test_muted_from_the_start(world: World) -> None:
    """Where Pith may not write it does not even try to greet."""
    group = world.telegram.group(-1001, "Readers", bot="left")
    world.telegram.faults.fail("sendMessage", 400, "Bad Request: not enough rights to send")
    group.adds_bot()
    await world.telegram.idle()
    assert group.from_bot == []


async def test_migration(world: World) -> None:
    """A group that becomes a supergroup keeps its settings, and is not greeted again."""
    group = world.telegram.group(-77, "Readers", kind="group")
    await world.memory.chats.keep(Chat(-77, ChatKind.GROUP, "Readers", rules=RULES))
    await world.memory.preferences.keep(-77, Choices(interface="fr"))
    new = group.migrates(-1_002_000_000_001)
    await world.telegram.idle()
    assert new.from_bot == []
    assert (await world.memory.chats.get(new.id)).rules == RULES
    assert await world.memory.preferences.choices(new.id) == Choices(interface="fr")
    assert await world.memory.chats.get(-77) is None


async def test_migration_told_after_joining(world: World) -> None:
    """The same where Telegram first tells that Pith is in the new chat, and out of the old one."""
    group = world.telegram.group(-77, "Readers", kind="group")
    await world.memory.chats.keep(Chat(-77, ChatKind.GROUP, "Readers", rules=RULES))
    await world.memory.preferences.keep(-77, Choices(interface="fr"))
    new = world.telegram.group(-1_002_000_000_001, "Readers", bot="left")
    new.adds_bot()
    group.throws_bot_out()
    service(world.telegram.state, new.chat, OWNER, migrate_from_chat_id=-77)
    await world.telegram.idle(quiet=0.5)
    assert new.from_bot == []
    known = await world.memory.chats.get(new.id)
    assert (known.rules, known.closed) == (RULES, False)
    assert await world.memory.preferences.choices(new.id) == Choices(interface="fr")


async def test_renamed(world: World) -> None:
    """A group's new name is kept."""
    group = world.telegram.group(-1001, "Readers", bot="administrator")
    await world.memory.chats.keep(Chat(-1001, ChatKind.GROUP, "Readers", rules=RULES))
    service(world.telegram.state, group.chat, OWNER, new_chat_title="Writers")
    await world.telegram.idle()
    assert (await world.memory.chats.get(-1001)).title == "Writers"
    assert group.from_bot == []


async def test_added_to_a_channel(world: World) -> None:
    """Who makes Pith a channel's admin by hand is told of /channels; the channel is not."""
    channel = world.telegram.channel(-1002, "News & more")
    channel.admin(world.ann)
    channel.promotes_bot(world.ann)
    (told,) = await world.answers()
    assert "News & more" in told.text
    assert "/channels" in told.text
    assert channel.from_bot == []


async def test_added_to_a_channel_by_a_stranger(world: World) -> None:
    """Somebody who never wrote to Pith cannot be told; nothing comes of it."""
    channel = world.telegram.channel(-1002, "News")
    channel.promotes_bot()
    await world.telegram.idle()
    assert world.memory.chats.rows == {}


async def test_linked_channel(world: World) -> None:
    """A channel that is linked already is only taken back in."""
    await world.memory.chats.keep(Chat(-1002, ChatKind.CHANNEL, "News", closed=True, rules=RULES))
    channel = world.telegram.channel(-1002, "News")
    channel.admin(world.ann)
    channel.promotes_bot(world.ann)
    await world.telegram.idle()
    assert await world.memory.chats.get(-1002) == Chat(
        -1002, ChatKind.CHANNEL, "News", rules=RULES
    )
    assert world.ann.chat.from_bot == []


async def test_added_and_removed_at_once(world: World) -> None:
    """Who takes Pith out again at once is not told where to go on."""
    channel = world.telegram.channel(-1002, "News")
    channel.admin(world.ann)
    channel.promotes_bot(world.ann)
    channel.removes_bot(world.ann)
    group = world.telegram.group(-1001, "Readers", bot="left")
    group.adds_bot()
    group.throws_bot_out()
    await world.telegram.idle()
    assert world.ann.chat.from_bot == []
    assert not world.telegram.called("sendMessage")


async def test_removed_from_a_linked_channel(world: World) -> None:
    """However often Pith's rights change there, its managers are told once for each loss."""
    rules = RULES
    await world.memory.chats.keep(Chat(-1002, ChatKind.CHANNEL, "News", rules=rules))
    await world.memory.chats.add_manager(-1002, world.ann.id)
    channel = world.telegram.channel(-1002, "News")
    channel.admin(world.ann)
    channel.promotes_bot(world.ann)
    channel.promotes_bot(world.ann, can_post_messages=True)
    channel.removes_bot(world.ann)
    (told,) = await world.answers()
    assert told.text.startswith("I'm no longer allowed to edit posts in the channel “News”")
    assert (await world.memory.chats.get(-1002)).closed
    channel.promotes_bot(world.ann)
    await world.telegram.idle()
    assert (await world.memory.chats.get(-1002)).rules == rules
    assert not (await world.memory.chats.get(-1002)).closed
    assert len(world.ann.chat.from_bot) == 1
