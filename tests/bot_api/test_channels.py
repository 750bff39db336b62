"""Channels: posts and their copies, the bot's rights, and how a chat is shared."""

from __future__ import annotations

import pytest
import telegram
from telegram import (
    ChatAdministratorRights,
    InlineKeyboardButton,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram import InlineKeyboardMarkup as Markup
from telegram.error import BadRequest, Forbidden

from tests.bot_api.channels import Channel
from tests.bot_api.conftest import ANN, heard
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

LINK = "https://t.me/pith_test_bot?start=s_1"
BUTTONS = Markup(
    [
        [
            InlineKeyboardButton("Summary", callback_data="c:1"),
            InlineKeyboardButton("Read on", url=LINK),
        ]
    ]
)
NEWS = -1002


@pytest.fixture
def channel(server: TelegramServer) -> Channel:
    """A channel that the bot is no part of."""
    return server.channel(NEWS, "News")


async def test_a_post_comes_from_nobody(channel: Channel, bot: telegram.Bot) -> None:
    """The bot hears posts and their edits once it is an admin, without a sender."""
    channel.posts("unheard")
    channel.promotes_bot()
    post = channel.posts("https://example.com/a")
    channel.edits(post, "https://example.com/b")
    channel.posts("caption", photo=True)
    promoted, first, edited, photo = await heard(bot)
    assert promoted.my_chat_member is not None
    assert first.channel_post
    assert edited.edited_channel_post
    assert photo.channel_post
    assert (first.channel_post.from_user, first.channel_post.text) == (None, post.text[:-1] + "a")
    assert edited.edited_channel_post.text == "https://example.com/b"
    assert photo.channel_post.caption == "caption"


async def test_a_post_is_changed_only_with_the_right(channel: Channel, bot: telegram.Bot) -> None:
    """Others' posts need can_edit_messages, new ones can_post_messages."""
    post = channel.posts("https://example.com/a")
    with pytest.raises(Forbidden, match="not a member of the channel"):
        await bot.edit_message_reply_markup(NEWS, post.id, reply_markup=BUTTONS)
    channel.promotes_bot(can_post_messages=True)
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_reply_markup(NEWS, post.id, reply_markup=BUTTONS)
    own = await bot.send_message(NEWS, "x")
    await bot.edit_message_text("y", NEWS, own.message_id)
    channel.promotes_bot(can_edit_messages=True)
    await bot.edit_message_reply_markup(NEWS, post.id, reply_markup=BUTTONS)
    assert [one.text for one in post.buttons] == ["Summary", "Read on"]
    with pytest.raises(BadRequest, match="Need administrator rights in the channel chat"):
        await bot.send_message(NEWS, "x")
    channel.removes_bot()
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(NEWS, "x")


async def test_a_caption_is_changed_as_a_caption(channel: Channel, bot: telegram.Bot) -> None:
    """A photo's text is no message text."""
    channel.promotes_bot()
    post = channel.posts("https://example.com/a", photo=True)
    with pytest.raises(BadRequest, match="no text in the message"):
        await bot.edit_message_text("x", NEWS, post.id)
    await bot.edit_message_caption(NEWS, post.id, caption="x")
    assert post.text == "x"


async def test_the_discussion_group_gets_copies(
    server: TelegramServer, channel: Channel, bot: telegram.Bot
) -> None:
    """Each post comes a second time, as an automatic forward, and is edited along."""
    group = server.group(bot="administrator")
    channel.promotes_bot()
    channel.links(group)
    post = channel.posts("https://example.com/a")
    channel.edits(post, "https://example.com/b")
    await bot.send_message(NEWS, "own")
    _, original, copied, _, edited, own = await heard(bot)
    assert original.channel_post
    assert copied.message
    assert edited.edited_message
    assert own.message
    copy = copied.message
    assert copy.is_automatic_forward
    assert copy.from_user is not None
    assert (copy.from_user.id, copy.sender_chat) == (777000, original.channel_post.chat)
    assert isinstance(copy.forward_origin, telegram.MessageOriginChannel)
    assert copy.forward_origin.message_id == post.id
    assert edited.edited_message.text == "https://example.com/b"
    assert own.message.text == "own"
    assert (await bot.get_chat(NEWS)).linked_chat_id == group.id


async def test_a_reader_presses_and_follows(
    server: TelegramServer, channel: Channel, bot: telegram.Bot
) -> None:
    """The answer may be an alert, or open the bot's own deep link and nothing else."""
    channel.promotes_bot()
    post = channel.posts("https://example.com/a")
    await bot.edit_message_reply_markup(NEWS, post.id, reply_markup=BUTTONS)
    sue = channel.subscriber("Sue", 31, "de")
    alert, link = sue.presses(post, "Summary"), sue.presses(post, "Summary")
    await bot.answer_callback_query(alert.id, "The gist", show_alert=True)
    with pytest.raises(BadRequest, match=r"(?i)url_invalid"):
        await bot.answer_callback_query(link.id, url="https://example.com")
    await bot.answer_callback_query(link.id, url=LINK)
    assert (alert.answer, alert.alert, link.url) == ("The gist", True, LINK)
    assert sue.follows(post, "Read on").text == "/start s_1"
    with pytest.raises(ValueError, match="deep link"):
        sue.opens("https://t.me/other_bot?start=s_1")
    with pytest.raises(ValueError, match="deep link"):
        sue.opens("x" * 65)
    assert server.violations == []


async def test_a_press_can_grow_old(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """After its seconds a press can no longer be answered."""
    now = [0.0]
    server.switches(clock=lambda: now[0], query_seconds=10)
    await bot.send_message(ANN, "x", reply_markup=BUTTONS)
    query = ann.presses(ann.chat.last, "Summary")
    now[0] = 11
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query(query.id)


def keyboard(**asked: object) -> ReplyKeyboardMarkup:
    """A key that asks for a channel."""
    request = KeyboardButtonRequestChat(7, True, **asked)  # type: ignore[arg-type]
    return ReplyKeyboardMarkup([[KeyboardButton("Pick", request_chat=request)]])


RIGHTS = ChatAdministratorRights(*[False] * 11, can_edit_messages=True, can_post_messages=True)


async def test_a_channel_is_shared(ann: Person, channel: Channel, bot: telegram.Bot) -> None:
    """The app makes the bot an admin there, then tells which channel was picked."""
    asked = {"user_administrator_rights": RIGHTS, "bot_administrator_rights": RIGHTS}
    markup = keyboard(request_title=True, **asked)
    await bot.send_message(ANN, "Which?", reply_markup=markup)
    with pytest.raises(ValueError, match="only chats where they have"):
        ann.shares_chat(ann.chat.last, channel)
    channel.owner(ann)
    ann.shares_chat(ann.chat.last.key("Pick"), channel)
    promoted, shared = await heard(bot)
    assert promoted.my_chat_member is not None
    assert shared.message is not None
    assert shared.message.chat_shared is not None
    assert (shared.message.chat_shared.request_id, shared.message.chat_shared.chat_id) == (7, NEWS)
    assert shared.message.chat_shared.title == "News"
    me = await bot.get_chat_member(NEWS, bot.id)
    assert isinstance(me, telegram.ChatMemberAdministrator)
    assert me.can_edit_messages
    await bot.send_message(ANN, "Thanks", reply_markup=ReplyKeyboardRemove())
    assert ann.chat.last.removes_keyboard


async def test_a_key_asks_for_no_more_than_allowed(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """The bot's rights are a part of the person's; groups show no such key."""
    with pytest.raises(BadRequest, match=r"(?i)subset"):
        await bot.send_message(ANN, "x", reply_markup=keyboard(bot_administrator_rights=RIGHTS))
    server.group(-1001)
    with pytest.raises(BadRequest, match=r"(?i)button_type_invalid"):
        await bot.send_message(-1001, "x", reply_markup=keyboard())


async def test_who_is_outside_learns_little(
    server: TelegramServer, channel: Channel, bot: telegram.Bot
) -> None:
    """A public channel shows itself and not its members; a private one shows nothing."""
    server.channel(-1003, "Open", username="opennews")
    assert (await bot.get_chat("@opennews")).title == "Open"
    with pytest.raises(BadRequest, match=r"(?i)member list is inaccessible"):
        await bot.get_chat_member("@opennews", bot.id)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.get_chat_administrators(NEWS)
