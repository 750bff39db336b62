"""One of the bot's own messages in, what it is out."""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_hex

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.ext import ExtBot

from bot.handlers.line.pacing import Permit


@dataclass(frozen=True, slots=True)
class Inspected:
    """What Telegram tells of a message: the one that it answers, and what it holds."""

    answers: int | None
    is_text: bool
    is_photo: bool
    file_name: str | None


async def inspect(bot: ExtBot[Permit], chat_id: int, message_id: int, permit: Permit) -> Inspected:
    """Look at a message; Telegram tells of it as a mark under it changes."""
    mark = InlineKeyboardMarkup([[InlineKeyboardButton("…", callback_data=token_hex(8))]])
    found = await bot.edit_message_reply_markup(
        chat_id=chat_id, message_id=message_id, reply_markup=mark, rate_limit_args=permit
    )
    if not isinstance(found, Message):
        return Inspected(None, False, False, None)
    answered, file = found.reply_to_message, found.document
    return Inspected(
        answers=answered.message_id if answered else None,
        is_text=found.text is not None,
        is_photo=bool(found.photo),
        file_name=file.file_name if file else None,
    )


async def updates_waiting(bot: Bot) -> int:
    """How many updates Telegram has not handed over yet."""
    return (await bot.get_webhook_info()).pending_update_count
