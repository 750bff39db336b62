"""Asks Telegram who may change a group's settings, and what Pith hears in that group."""

from __future__ import annotations

from enum import StrEnum

import structlog
from telegram import Bot, ChatMember
from telegram.error import BadRequest, TelegramError

from bot.handlers.incoming import Incoming

log = structlog.get_logger(__name__)

_ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class Hearing(StrEnum):
    """Which messages of a group reach Pith, and why."""

    ADMIN = "admin"
    """All: it is an admin."""
    OPEN = "open"
    """All: its privacy mode is off."""
    PRIVATE = "private"
    """Commands, mentions and replies to it."""


async def refusal(bot: Bot, chat_id: int, user_id: int) -> str:
    """The key of the alert that says why somebody may not change a group; "" for its admins."""
    try:
        member = await bot.get_chat_member(chat_id, user_id)
    except BadRequest:
        return "alert-admins-only"  # nobody of that group
    except TelegramError as error:
        log.info("admin_not_checked", error=type(error).__name__)
        return "alert-not-checked"
    return "" if member.status in _ADMINS else "alert-admins-only"


async def refusal_of_sender(bot: Bot, message: Incoming) -> str:
    """The same of who wrote a message; an admin can write in the group's own name."""
    if message.speaks_as:
        return "" if message.speaks_as == message.chat_id else "alert-admins-only"
    return await refusal(bot, message.chat_id, message.reader_id)


async def hearing(bot: Bot, chat_id: int) -> Hearing:
    """What reaches Pith in a group; the least where Telegram does not tell."""
    try:
        if (await bot.get_chat_member(chat_id, bot.id)).status in _ADMINS:
            return Hearing.ADMIN
        me = await bot.get_me()
    except TelegramError as error:
        log.info("hearing_not_known", error=type(error).__name__)
        return Hearing.PRIVATE
    return Hearing.OPEN if me.can_read_all_group_messages else Hearing.PRIVATE
