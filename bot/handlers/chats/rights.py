"""Who may do what in a chat: asked of Telegram each time, as it can change at any time."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import structlog
from telegram import ChatMember, ChatMemberAdministrator, ChatMemberOwner
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.handlers.line.line import Line
from bot.handlers.line.retry import patiently
from bot.handlers.updates.incoming import Incoming

log = structlog.get_logger(__name__)

_ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


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


class Hearing(StrEnum):
    """Which messages of a group reach Pith, and why."""

    ADMIN = "admin"
    """All: it is an admin."""
    OPEN = "open"
    """All: its privacy mode is off."""
    PRIVATE = "private"
    """Commands, mentions and replies to it."""


async def find_lack(line: Line, channel_id: int, reader_id: int) -> Lack | None:
    """What keeps a reader from having Pith work in a channel; None where nothing does."""
    if not await bot_may_edit(line, channel_id):
        return Lack.BOT
    member = await _member(line, channel_id, reader_id)
    return None if may_edit(member) else Lack.READER


async def may_forget(line: Line, channel_id: int, reader_id: int) -> bool:
    """Whether a reader who linked a channel may have it forgotten: who may edit its posts, and
    anybody who linked it where Telegram tells nothing, as Pith is not there any more."""
    member = await _member(line, channel_id, reader_id)
    return member is None or may_edit(member)


async def bot_may_edit(line: Line, channel_id: int) -> bool:
    """Whether Pith may edit the posts of a channel."""
    return may_edit(await _member(line, channel_id, line.bot.id))


async def find_group_lack(line: Line, group_id: int) -> GroupLack | None:
    """What keeps Pith from commenting in a channel's discussion group, 0 for none."""
    if not group_id:
        return GroupLack.NO_GROUP
    me = await _member(line, group_id, line.bot.id)
    if me is None or me.status in (ChatMember.LEFT, ChatMember.BANNED):
        return GroupLack.NOT_THERE
    return GroupLack.HEARS_NOTHING if await _heard(line, me) is Hearing.PRIVATE else None


async def title_and_group(line: Line, channel_id: int) -> tuple[str, int]:
    """A channel's name now, and the group that its posts are discussed in, 0 for none."""
    chat = await patiently(lambda: line.bot.get_chat(channel_id))
    return chat.title or "", chat.linked_chat_id or 0


def may_edit(member: ChatMember | None) -> bool:
    """Whether a member of a channel may edit others' posts.

    All that a channel's settings decide is what stands in and under its posts: who could write it
    there by hand may have Pith do it.
    """
    if isinstance(member, ChatMemberAdministrator):
        return bool(member.can_edit_messages)
    return isinstance(member, ChatMemberOwner)


async def refusal(line: Line, chat_id: int, user_id: int) -> str:
    """The key of the alert that says why somebody may not change a group's settings; "" for who
    may change its info."""
    return await _refusal(line, chat_id, user_id, _may_change)


async def refusal_of_others(line: Line, chat_id: int, user_id: int) -> str:
    """The same for what any admin of a group may do."""
    return await _refusal(line, chat_id, user_id, lambda _: True)


async def refusal_of_sender(line: Line, message: Incoming) -> str:
    """Why who wrote a message may not open a group's settings; nothing is changed by that.

    In the group's own name only admins can write: which one it is, a press on a button tells.
    """
    if message.speaks_as:
        return "" if message.speaks_as == message.chat_id else "alert-admins-only"
    return await refusal(line, message.chat_id, message.reader_id)


async def refusal_of_text(line: Line, message: Incoming) -> str:
    """The same for a message that changes something itself.

    Telegram doesn't tell which admin writes in the group's name: all who do must have the right.
    """
    if not message.speaks_as or message.speaks_as != message.chat_id:
        return await refusal_of_sender(line, message)
    try:
        admins = await line.bot.get_chat_administrators(message.chat_id)
    except TelegramError as error:
        log.info("admins_not_listed", error=type(error).__name__)
        return "alert-not-checked"
    unnamed = [one for one in admins if getattr(one, "is_anonymous", False)]
    return "" if unnamed and all(map(_may_change, unnamed)) else "alert-unnamed"


def _may_change(member: ChatMember) -> bool:
    """Whether a member of a group may change its info."""
    if isinstance(member, ChatMemberAdministrator):
        return bool(member.can_change_info)
    return isinstance(member, ChatMemberOwner)


async def _refusal(
    line: Line, chat_id: int, user_id: int, may: Callable[[ChatMember], bool]
) -> str:
    try:
        member = await line.bot.get_chat_member(chat_id, user_id)
    except BadRequest:
        return "alert-admins-only"  # nobody of that group
    except TelegramError as error:
        log.info("admin_not_checked", error=type(error).__name__)
        return "alert-not-checked"
    if member.status not in _ADMINS:
        return "alert-admins-only"
    return "" if may(member) else "alert-no-right"


async def hearing(line: Line, chat_id: int) -> Hearing:
    """What reaches Pith in a group; the least where Telegram does not tell."""
    try:
        return await _heard(line, await line.bot.get_chat_member(chat_id, line.bot.id))
    except TelegramError as error:
        log.info("hearing_not_known", error=type(error).__name__)
        return Hearing.PRIVATE


async def _heard(line: Line, me: ChatMember) -> Hearing:
    if me.status in _ADMINS:
        return Hearing.ADMIN
    return (
        Hearing.OPEN if (await line.bot.get_me()).can_read_all_group_messages else Hearing.PRIVATE
    )


async def _member(line: Line, chat_id: int, user_id: int) -> ChatMember | None:
    """Somebody in a chat; None where Telegram does not tell, as the bot has no say there."""
    try:
        return await line.bot.get_chat_member(chat_id, user_id)
    except (Forbidden, BadRequest):
        return None
