"""Who may do what in a channel: asked of Telegram each time, as it can change at any time."""

from __future__ import annotations

from enum import StrEnum

from telegram import Bot, ChatMember, ChatMemberAdministrator, ChatMemberOwner
from telegram.error import BadRequest, Forbidden

from bot.handlers.outgoing import patiently


class Lack(StrEnum):
    """What stands in the way."""

    BOT = "bot"
    """Pith is no admin of the channel, or must not edit its posts."""
    READER = "reader"
    """The reader is no admin of the channel, or must not edit its posts."""


class GroupLack(StrEnum):
    """Why Pith cannot comment on posts."""

    NO_GROUP = "no-group"
    NOT_THERE = "not-there"
    """Pith is not in the linked group."""
    HEARS_NOTHING = "hears-nothing"
    """Pith is there, but gets only what is meant for it: the copies of posts are not."""


async def find_lack(bot: Bot, channel_id: int, reader_id: int) -> Lack | None:
    """What keeps a reader from having Pith work in a channel; None where nothing does."""
    if not await bot_may_edit(bot, channel_id):
        return Lack.BOT
    member = await _member(bot, channel_id, reader_id)
    return None if may_edit(member) else Lack.READER


async def bot_may_edit(bot: Bot, channel_id: int) -> bool:
    """Whether Pith may edit the posts of a channel."""
    return may_edit(await _member(bot, channel_id, bot.id))


async def find_group_lack(bot: Bot, group_id: int) -> GroupLack | None:
    """What keeps Pith from commenting in a channel's discussion group, 0 for none."""
    if not group_id:
        return GroupLack.NO_GROUP
    me = await _member(bot, group_id, bot.id)
    if me is None or me.status in (ChatMember.LEFT, ChatMember.BANNED):
        return GroupLack.NOT_THERE
    if me.status == ChatMember.ADMINISTRATOR or bot.can_read_all_group_messages:
        return None
    return GroupLack.HEARS_NOTHING


async def title_and_group(bot: Bot, channel_id: int) -> tuple[str, int]:
    """A channel's name now, and the group that its posts are discussed in, 0 for none."""
    chat = await patiently(lambda: bot.get_chat(channel_id))
    return chat.title or "", chat.linked_chat_id or 0


def may_edit(member: ChatMember | None) -> bool:
    """Whether a member of a channel may edit others' posts."""
    if isinstance(member, ChatMemberAdministrator):
        return bool(member.can_edit_messages)
    return isinstance(member, ChatMemberOwner)


async def _member(bot: Bot, chat_id: int, user_id: int) -> ChatMember | None:
    """Somebody in a chat; None where Telegram does not tell, as the bot has no say there."""
    try:
        return await bot.get_chat_member(chat_id, user_id)
    except (Forbidden, BadRequest):
        return None
