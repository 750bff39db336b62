"""Calls to Telegram out, patiently: edit, answer a press; and what its refusals mean."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog
from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.handlers.line.line import Line
from bot.handlers.line.lost_messages import NOT_THERE, is_unchanged
from bot.handlers.line.receipts import PAUSES, current_receipt, never_left

log = structlog.get_logger(__name__)
T = TypeVar("T")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
GONE = (
    *(*NOT_THERE, "message can't be edited"),
    *("message to delete not found", "message can't be deleted"),
)
"""What Telegram says where there is no message to edit, or to delete."""

CLOSED = ("topic_closed", "topic_deleted", "message thread not found", "not enough rights to send")
"""What Telegram says where the bot is, but may not write."""


class ChatClosed(Exception):
    """The reader blocked the bot, or the chat is gone: nothing can be sent there."""


class MayNotWrite(ChatClosed):
    """The bot is in the chat, but may not write there: it was muted, or the topic is closed."""


async def edit_once(
    line: Line,
    html: str,
    buttons: InlineKeyboardMarkup | None = None,
    *,
    chat_id: int | None = None,
    message_id: int | None = None,
    inline_message_id: str | None = None,
) -> None:
    """Change the text and buttons of a message, in a chat or sent inline; one call."""
    await line.bot.edit_message_text(
        html,
        chat_id=chat_id,
        message_id=message_id,
        inline_message_id=inline_message_id,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        reply_markup=buttons,
    )


async def edit(
    line: Line, chat_id: int, message_id: int, html: str, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change a message's text and buttons; False for one that is gone. Raises ChatClosed."""
    return await try_edit(
        lambda: edit_once(line, html, buttons, chat_id=chat_id, message_id=message_id)
    )


async def edit_inline(
    line: Line, inline_message_id: str, html: str, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change a message that was sent inline, as `edit` does."""
    return await try_edit(
        lambda: edit_once(line, html, buttons, inline_message_id=inline_message_id)
    )


async def edit_buttons(
    line: Line, chat_id: int, message_id: int, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Change the buttons under a message, as `edit` does."""
    return await try_edit(
        lambda: line.bot.edit_message_reply_markup(
            chat_id=chat_id, message_id=message_id, reply_markup=buttons
        )
    )


async def edit_post(
    line: Line,
    place: tuple[int, int],
    text: str,
    entities: Sequence[MessageEntity],
    buttons: InlineKeyboardMarkup | None,
    preview: LinkPreviewOptions | None,
) -> bool:
    """Change the text of a channel's post, as `edit` does."""
    return await try_edit(
        lambda: line.bot.edit_message_text(
            text, *place, entities=entities, link_preview_options=preview, reply_markup=buttons
        )
    )


async def edit_caption(
    line: Line,
    place: tuple[int, int],
    text: str,
    entities: Sequence[MessageEntity],
    buttons: InlineKeyboardMarkup | None,
    above: bool | None,
) -> bool:
    """The same for what stands under, or `above`, a post's picture or file."""
    return await try_edit(
        lambda: line.bot.edit_message_caption(
            *place,
            caption=text,
            caption_entities=entities,
            show_caption_above_media=above,
            reply_markup=buttons,
        )
    )


async def delete(line: Line, chat_id: int, message_id: int) -> None:
    """Delete a message; one that is gone needs nothing."""
    await try_edit(lambda: line.bot.delete_message(chat_id, message_id))


async def take_away(line: Line, chat_id: int, message_id: int) -> None:
    """Delete one of the bot's messages; one that is too old for that loses its buttons."""
    try:
        await patiently(lambda: line.bot.delete_message(chat_id, message_id))
    except BadRequest as error:
        log.info("not_deleted", reason=error.message.partition(":")[0][:60])
        if "not found" not in error.message.lower():
            await edit_buttons(line, chat_id, message_id, None)


async def answer_press(
    line: Line, query_id: str, notice: str = "", *, alert: bool = False, url: str = ""
) -> None:
    """Stop the button's spinner; a notice appears over the chat for a moment.

    An `alert` stays until it is closed. A `url` (a link into the bot's own chat) is opened.
    """
    receipt = current_receipt()
    if receipt is not None and await receipt.done_before("press"):
        return
    try:
        await line.bot.answer_callback_query(
            query_id, text=notice or None, show_alert=alert or None, url=url or None
        )
    except (NetworkError, RetryAfter) as error:
        # Mostly the press is too old, as the bot was away; its work counts all the same.
        log.info("press_not_answered", error=type(error).__name__)
    else:
        if receipt is not None:
            await receipt.note_done("press")


async def answer_typing(
    line: Line,
    query_id: str,
    results: Sequence[InlineQueryResultArticle],
    button: InlineQueryResultsButton | None,
    seconds: int,
) -> None:
    """Show somebody who types their results, which Telegram keeps for some seconds."""
    try:
        await line.bot.answer_inline_query(
            query_id, results, cache_time=seconds, is_personal=True, button=button
        )
    except TelegramError as error:
        # Mostly the query is too old, or was forgotten as its reader typed on.
        log.info("query_not_answered", error=type(error).__name__)


async def show_draft(line: Line, chat_id: int, draft_id: int, html: str) -> None:
    """Show a preview of the message that will follow; one call."""
    await line.bot.send_message_draft(
        chat_id,
        draft_id,
        html,
        parse_mode=ParseMode.HTML,
        # Bot API 10.3; the library knows 10.0.
        api_kwargs={"can_stop": True},
    )


async def show_typing(line: Line, chat_id: int) -> None:
    """Show for some seconds that the bot is at it; if it cannot be shown, it is not."""
    try:
        await line.bot.send_chat_action(chat_id, ChatAction.TYPING)
    except TelegramError as error:
        log.info("typing_not_shown", error=type(error).__name__)


async def patiently(call: Callable[[], Awaitable[T]], *, repeatable: bool = False) -> T:
    """Make a call, again if the connection broke; raises ChatClosed where nobody is there.

    A call that Telegram took but did not answer in time has most likely arrived: it is not made
    twice, unless that does no harm. After a broken connection it most likely has not: a second
    message is better than none.
    """
    for pause in PAUSES:
        try:
            return await call_once(call)
        except NetworkError as error:
            unknown = isinstance(error, TimedOut) and not never_left(error)
            if isinstance(error, BadRequest) or (unknown and not repeatable):
                raise
            log.info("telegram_again", error=type(error).__name__)
            await asyncio.sleep(pause)
    return await call_once(call)


async def call_once(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call; raises ChatClosed where nobody is there."""
    try:
        return await call()
    except Forbidden as error:
        raise ChatClosed from error
    except BadRequest as error:
        reason = error.message.lower()
        if "chat not found" in reason:
            raise ChatClosed from error
        if any(one in reason for one in CLOSED):
            raise MayNotWrite from error
        raise


async def try_edit(call: Callable[[], Awaitable[object]]) -> bool:
    """Make a call that edits; False where the message is gone or not to be edited."""
    try:
        await patiently(call, repeatable=True)
    except BadRequest as error:
        if is_unchanged(error):
            return True
        if not any(one in error.message.lower() for one in GONE):
            raise
        log.info("nothing_to_edit", reason=error.message.partition(":")[0][:60])
        return False
    return True
