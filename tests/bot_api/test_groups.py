"""Groups: what the bot hears, where its messages land, and how it is turned out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeAllGroupChats, InlineKeyboardButton
from telegram import InlineKeyboardMarkup as Markup
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.bot_api.conftest import heard
from tests.bot_api.groups import Group
from tests.bot_api.members import Member
from tests.bot_api.server import TelegramServer

MINE = Markup([[InlineKeyboardButton("Only for me", callback_data="m:1")]])
GROUP = -1001
BEA = 21


@pytest.fixture
def group(server: TelegramServer) -> Group:
    """A group with the bot as a plain member."""
    return server.group(GROUP)


@pytest.fixture
def bea(group: Group) -> Member:
    """A member of it."""
    return group.member("Bea", BEA)


@pytest.mark.parametrize(
    ("text", "private", "open_"),
    [
        ("https://example.com/a", False, True),
        ("/tldr https://example.com/a", True, True),
        ("/tldr@pith_test_bot", True, True),
        ("/tldr@other_bot", False, True),
        ("@Pith_Test_Bot look", True, True),
        ("@pith_test_bot_2 look", False, True),
    ],
)
async def test_privacy_mode_lets_through_what_is_meant_for_the_bot(
    server: TelegramServer, bea: Member, bot: telegram.Bot, text: str, private: bool, open_: bool
) -> None:
    """Commands and mentions are heard; with privacy mode off everything is."""
    bea.sends(text)
    assert bool(await heard(bot)) is private
    server.switches(privacy_mode=False)
    bea.sends(text)
    assert bool(await heard(bot)) is open_
    assert (await bot.get_me()).can_read_all_group_messages


async def test_an_admin_hears_everything(group: Group, bea: Member, bot: telegram.Bot) -> None:
    """Replies to the bot and service messages are heard by a member, all else by an admin."""
    sent = await bot.send_message(GROUP, "Hello")
    seen = group.chat.find(sent.message_id)
    bea.sends("Why?", reply_to=seen)
    bea.joins()
    bea.sends("Just talk")
    texts = [one.message.text for one in await heard(bot) if one.message]
    assert texts == ["Why?", None]
    group.promotes_bot(bea)
    message = bea.sends("Just talk")
    bea.edits(message, "Just talk!")
    promoted, said, edited = await heard(bot)
    assert promoted.my_chat_member is not None
    assert promoted.my_chat_member.new_chat_member.status == "administrator"
    assert promoted.my_chat_member.from_user.id == BEA
    assert said.message is not None
    assert edited.edited_message is not None


async def test_who_is_not_a_person_is_told_as_telegram_tells_it(
    group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """Anonymous admins, channels, other bots, and messages by way of a bot."""
    with pytest.raises(ValueError, match="only admins"):
        bea.anonymously()
    boss = group.member("Boss", 22, admin=True)
    for speaker in (boss.anonymously(), bea.as_channel(-1007), group.other_bot("Helper")):
        speaker.sends("/tldr")
    bea.sends_via("/tldr", username="gif")
    masked, channel, other, via = [one.message for one in await heard(bot)]
    assert masked
    assert channel
    assert other
    assert via
    assert masked.from_user
    assert channel.from_user
    assert other.from_user
    assert (masked.from_user.id, masked.sender_chat) == (1087968824, masked.chat)
    assert channel.from_user.id == 136817688
    assert channel.sender_chat is not None
    assert channel.sender_chat.id == -1007
    assert (other.from_user.is_bot, other.from_user.username) == (True, "helper_bot")
    assert via.via_bot is not None
    assert via.via_bot.username == "gif"


async def test_messages_land_in_topics(server: TelegramServer, bot: telegram.Bot) -> None:
    """In the named one, in that of what is replied to, else in General."""
    group = server.group(GROUP, forum=True)
    news, bea = group.topic("News"), group.member()
    asked = bea.sends("/tldr", topic=news)
    bea.in_topic(news).sends_file("a.txt", b"x", caption="/tldr")
    first, second = [one.message for one in await heard(bot)]
    assert first
    assert second
    assert (first.message_thread_id, first.is_topic_message) == (news.id, True)
    assert first.reply_to_message is not None
    assert first.reply_to_message.forum_topic_created is not None
    assert second.message_thread_id == news.id
    await bot.send_message(GROUP, "a", message_thread_id=news.id)
    await bot.send_message(GROUP, "b", reply_to_message_id=asked.id)
    await bot.send_message(GROUP, "c")
    assert [one.topic for one in group.from_bot] == [news, news, None]
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_chat_action(GROUP, "typing", message_thread_id=99)
    news.closed = True
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(GROUP, "d", message_thread_id=news.id)
    group.promotes_bot()
    await bot.send_message(GROUP, "e", message_thread_id=news.id)


async def test_a_thread_of_replies_is_no_topic(
    group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """A reply in a plain supergroup tells a thread that a bot must not send into."""
    root = bea.sends("https://example.com/a")
    bea.sends("/tldr", reply_to=root)
    (update,) = await heard(bot)
    assert update.message is not None
    assert (update.message.message_thread_id, update.message.is_topic_message) == (root.id, None)
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(GROUP, "x", message_thread_id=root.id)


async def test_a_group_that_migrated_tells_its_new_id(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """Both chats tell of it, the old id is refused, the new one takes messages."""
    old = server.group(-5, kind="group")
    new = old.migrates(-1009)
    to, origin = [one.message for one in await heard(bot)]
    assert to
    assert origin
    assert (to.chat.id, to.migrate_to_chat_id) == (-5, -1009)
    assert (origin.chat.id, origin.migrate_from_chat_id) == (-1009, -5)
    with pytest.raises(ChatMigrated) as refused:
        await bot.send_message(-5, "x")
    assert refused.value.new_chat_id == -1009
    await bot.send_message(-1009, "x")
    assert new.last.text == "x"


@pytest.mark.parametrize(
    ("befalls", "why"),
    [
        (lambda group: group.throws_bot_out(), "kicked from the supergroup chat"),
        (lambda group: group.deletes(), "the group chat was deleted"),
    ],
)
async def test_a_bot_that_is_out_is_forbidden_everything(
    group: Group, bea: Member, bot: telegram.Bot, befalls: Callable[[Group], Any], why: str
) -> None:
    """Every call for the chat is 403, and nothing is heard but that it is out."""
    befalls(group)
    bea.sends("/tldr")
    (update,) = await heard(bot)
    assert update.my_chat_member is not None
    for call in (bot.send_message(GROUP, "x"), bot.get_chat(GROUP), bot.leave_chat(GROUP)):
        with pytest.raises(Forbidden, match=why):
            await call


async def test_a_bot_leaves_and_is_taken_back(
    group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """It is told of both, and by whom."""
    await bot.leave_chat(GROUP)
    with pytest.raises(Forbidden, match="not a member of the supergroup"):
        await bot.send_message(GROUP, "x")
    group.adds_bot(bea)
    left, back, joined = await heard(bot)
    assert left.my_chat_member
    assert back.my_chat_member
    assert joined.message
    assert left.my_chat_member.new_chat_member.status == "left"
    assert back.my_chat_member.from_user.id == BEA
    assert joined.message.new_chat_members == (bot.bot,)
    group.mutes_bot()
    me = await bot.get_chat_member(GROUP, bot.id)
    assert isinstance(me, telegram.ChatMemberRestricted)
    assert not me.can_send_messages
    with pytest.raises(BadRequest, match="Not enough rights"):
        await bot.send_message(GROUP, "x")


async def test_members_can_be_asked_for(group: Group, bea: Member, bot: telegram.Bot) -> None:
    """Admins with their rights, and what one member is."""
    group.owner("Olga", 1)
    group.member("Boss", 22, admin=True, can_delete_messages=True)
    admins = await bot.get_chat_administrators(GROUP)
    assert {one.user.id: one.status for one in admins} == {1: "creator", 22: "administrator"}
    boss = await bot.get_chat_member(GROUP, 22)
    assert isinstance(boss, telegram.ChatMemberAdministrator)
    assert (boss.can_delete_messages, boss.can_promote_members) == (True, False)
    assert (await bot.get_chat_member(GROUP, BEA)).status == "member"
    with pytest.raises(BadRequest, match=r"(?i)participant_id_invalid"):
        await bot.get_chat_member(GROUP, 404)


async def test_only_an_admin_deletes_what_others_wrote(
    group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """Without the right it is refused."""
    message = bea.sends("/tldr")
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(GROUP, message.id)
    group.promotes_bot()
    await bot.delete_message(GROUP, message.id)
    assert message not in group.messages


async def test_a_member_without_a_private_chat_gets_nothing_there(
    group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """A bot cannot write first; after Start it can."""
    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(BEA, "x")
    assert bea.opens("https://t.me/pith_test_bot?start=abc").text == "/start abc"
    await bot.send_message(BEA, "x")
    assert bea.in_private.chat.last.text == "x"


async def test_fifty_people_press_at_once(
    server: TelegramServer, group: Group, bot: telegram.Bot
) -> None:
    """Each press comes from its person and is answered for itself."""
    await bot.send_message(GROUP, "x", reply_markup=MINE)
    people = [group.member(f"P{n}", 100 + n) for n in range(50)]
    presses = [one.presses(group.last, "Only for me") for one in people]
    updates = await heard(bot)
    pressed = [one.callback_query for one in updates if one.callback_query]
    assert [one.from_user.id for one in pressed] == list(range(100, 150))
    for one in pressed:
        await one.answer(str(one.from_user.id))
    assert [one.answer for one in presses] == [str(n) for n in range(100, 150)]
    assert server.violations == []


async def test_an_ephemeral_message_is_for_one_member(
    server: TelegramServer, group: Group, bea: Member, bot: telegram.Bot
) -> None:
    """Only within 15 s of that member's press; it is edited and deleted by its own id."""
    now = [0.0]
    server.switches(clock=lambda: now[0])
    await bot.send_message(GROUP, "x", reply_markup=MINE)
    query = bea.presses(group.last, "Only for me")
    cal = group.member("Cal", 23)

    async def send(receiver: int = BEA, query_id: str | None = query.id) -> dict[str, Any]:
        who = {"receiver_user_id": receiver}
        asked = {**who, "callback_query_id": query_id} if query_id else who
        extra = {"ephemeral_message_parameters": asked}
        sent = await bot.send_message(GROUP, "Yours", api_kwargs=extra)
        assert sent.message_id == 0
        return dict(sent.api_kwargs)

    sent = await send()
    assert sent["receiver_user"]["id"] == BEA
    assert [one.text for one in bea.ephemeral] == ["Yours"]
    assert (len(group.messages), cal.ephemeral) == (1, [])
    where = {
        "chat_id": GROUP,
        "receiver_user_id": BEA,
        "ephemeral_message_id": sent["ephemeral_message_id"],
    }
    edit = {**where, "text": "Changed"}
    await bot.do_api_request("editEphemeralMessageText", api_kwargs=edit)
    assert bea.ephemeral[0].text == "Changed"
    with pytest.raises(BadRequest, match="not modified"):
        await bot.do_api_request("editEphemeralMessageText", api_kwargs=edit)
    await bot.do_api_request("deleteEphemeralMessage", api_kwargs=where)
    assert bea.ephemeral == []
    with pytest.raises(BadRequest, match=r"(?i)query_id_invalid"):
        await send(23)
    with pytest.raises(BadRequest, match="Not enough rights"):
        await send(query_id=None)
    now[0] = 15.1
    with pytest.raises(BadRequest, match="too old"):
        await send()
    group.promotes_bot()
    await send(query_id=None)
    server.switches(ephemeral_works=False)
    with pytest.raises(BadRequest, match=r"(?i)unavailable"):
        await send(query_id=None)


async def test_an_ephemeral_message_is_for_groups_only(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """In a private chat it is refused."""
    server.person(11)
    asked = {"receiver_user_id": 11}
    with pytest.raises(BadRequest, match="only to group and"):
        await bot.send_message(11, "x", api_kwargs={"ephemeral_message_parameters": asked})


async def test_commands_are_kept_per_scope_and_language(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """One list does not take the place of another."""
    await bot.set_my_commands([BotCommand("start", "Begin")])
    scope = BotCommandScopeAllGroupChats()
    await bot.set_my_commands([BotCommand("tldr", "Kürzen")], scope, language_code="de")
    assert [one["command"] for one in server.commands()] == ["start"]
    assert [one["command"] for one in server.commands("all_group_chats", "de")] == ["tldr"]
    assert await bot.get_my_commands(scope) == ()
    with pytest.raises(BadRequest, match=r"(?i)lang_code_invalid"):
        await bot.set_my_commands([BotCommand("a", "b")], language_code="pt-br")
