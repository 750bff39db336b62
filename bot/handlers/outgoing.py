"""Message text in, calls to Telegram out: send, edit, answer a press."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from html import unescape
from typing import TypeVar

import structlog
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

log = structlog.get_logger(__name__)
T = TypeVar("T")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
PAUSES = (1.0, 3.0, 9.0)
"""Seconds between the tries of a call that Telegram did not get (a broken connection, a 5xx)."""
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
"""What Telegram says where there is no message to edit."""


class ChatClosed(Exception):
    """The reader blocked the bot, or the chat is gone: nothing can be sent there."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What to send: pieces of HTML, buttons under the last, and the message that they answer."""

    chat_id: int
    pieces: tuple[str, ...] = field(repr=False)
    reply_to: int | None = None
    buttons: InlineKeyboardMarkup | None = None
    topic: int | None = None


async def send(bot: Bot, letter: Letter) -> tuple[int, ...]:
    """Send all pieces, in order; gives the messages' ids. Raises ChatClosed."""
    sent = []
    for number, piece in enumerate(letter.pieces, start=1):
        last = number == len(letter.pieces)
        sent.append(await _send_piece(bot, letter, piece, letter.buttons if last else None))
    return tuple(sent)


async def edit(
    bot: Bot, chat_id: int, message_id: int, html: str, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change a message's text and buttons; False for one that is gone. Raises ChatClosed."""
    return await _edit(
        lambda: bot.edit_message_text(
            html,
            chat_id=chat_id,
            message_id=message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=buttons,
        )
    )


async def edit_inline(
    bot: Bot, inline_message_id: str, html: str, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change a message that was sent inline, as `edit` does."""
    return await _edit(
        lambda: bot.edit_message_text(
            html,
            inline_message_id=inline_message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=buttons,
        )
    )


async def edit_buttons(
    bot: Bot, chat_id: int, message_id: int, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change the buttons under a message, as `edit` does."""
    return await _edit(
        lambda: bot.edit_message_reply_markup(
            chat_id=chat_id, message_id=message_id, reply_markup=buttons
        )
    )


async def answer_press(
    bot: Bot, query_id: str, notice: str = "", *, alert: bool = False, url: str = ""
) -> None:
    """Stop the button's spinner; a notice appears over the chat for a moment.

    An `alert` stays until it is closed. A `url` (a link into the bot's own chat) is opened.
    """
    try:
        await bot.answer_callback_query(
            query_id, text=notice or None, show_alert=alert or None, url=url or None
        )
    except (NetworkError, RetryAfter) as error:
        # Mostly the press is too old, as the bot was away; its work counts all the same.
        log.info("press_not_answered", error=type(error).__name__)


async def show_typing(bot: Bot, chat_id: int) -> None:
    """Show for some seconds that the bot is at it; if it cannot be shown, it is not."""
    try:
        await bot.send_chat_action(chat_id, ChatAction.TYPING)
    except TelegramError as error:
        log.info("typing_not_shown", error=type(error).__name__)


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call, again if the connection broke; raises ChatClosed where nobody is there.

    A call that Telegram took but did not answer in time has most likely arrived: it is not made
    twice. After a broken connection it most likely has not: a second message is better than none.
    """
    for pause in PAUSES:
        try:
            return await _call(call)
        except NetworkError as error:
            never_left = type(error.__cause__).__name__ in ("ConnectTimeout", "PoolTimeout")
            if isinstance(error, BadRequest) or (isinstance(error, TimedOut) and not never_left):
                raise
            log.info("telegram_again", error=type(error).__name__)
            await asyncio.sleep(pause)
    return await _call(call)


def plain(html: str) -> str:
    """Telegram's HTML without its tags."""
    return unescape(re.sub(r"<[^<>]*>", "", html))


async def _call(call: Callable[[], Awaitable[T]]) -> T:
    try:
        return await call()
    except Forbidden as error:
        raise ChatClosed from error
    except BadRequest as error:
        if "chat not found" in error.message.lower():
            raise ChatClosed from error
        raise


async def _send_piece(
    bot: Bot, letter: Letter, html: str, buttons: InlineKeyboardMarkup | None
) -> int:
    # The reader may have deleted their message meanwhile.
    reply = (
        ReplyParameters(letter.reply_to, allow_sending_without_reply=True)
        if letter.reply_to
        else None
    )

    async def call(text: str, parse_mode: str | None) -> int:
        message = await bot.send_message(
            letter.chat_id,
            text,
            parse_mode=parse_mode,
            link_preview_options=NO_PREVIEW,
            reply_markup=buttons,
            reply_parameters=reply,
            message_thread_id=letter.topic,
        )
        return message.message_id

    try:
        return await patiently(lambda: call(html, ParseMode.HTML))
    except BadRequest as error:
        if "can't parse entities" not in error.message.lower():
            raise
        # A fault of ours; the reader still gets every word.
        # What comes after the colon can be a word of the message.
        log.error("formatting_refused", reason=error.message.partition(":")[0][:60])
        return await patiently(lambda: call(plain(html), None))


async def _edit(call: Callable[[], Awaitable[object]]) -> bool:
    try:
        await patiently(call)
    except BadRequest as error:
        reason = error.message.lower()
        if "message is not modified" in reason:
            return True
        if not any(one in reason for one in GONE):
            raise
        log.info("nothing_to_edit", reason=error.message.partition(":")[0][:60])
        return False
    return True
