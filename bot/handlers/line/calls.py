"""Calls to Telegram out, patiently: edit, delete, answer a press or a query, show a preview."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

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
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.handlers.line.line import Line
from bot.handlers.line.refusals import Refusal
from bot.handlers.line.retry import patiently

log = structlog.get_logger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def edit_once(
    line: Line,
    html: str,
    buttons: InlineKeyboardMarkup | None = None,
    *,
    chat_id: int | None = None,
    message_id: int | None = None,
    inline_message_id: str | None = None,
    droppable: bool = False,
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
        rate_limit_args=line.permit(droppable=droppable),
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
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=buttons,
            rate_limit_args=line.permit(),
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
            text,
            *place,
            entities=entities,
            link_preview_options=preview,
            reply_markup=buttons,
            rate_limit_args=line.permit(),
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
            rate_limit_args=line.permit(),
        )
    )


async def delete(line: Line, chat_id: int, message_id: int) -> None:
    """Delete a message; one that is gone needs nothing."""
    await try_edit(lambda: _delete(line, chat_id, message_id))


async def take_away(line: Line, chat_id: int, message_id: int) -> None:
    """Delete one of the bot's messages; one that is too old for that loses its buttons."""
    try:
        await patiently(lambda: _delete(line, chat_id, message_id))
    except BadRequest as error:
        log.info("not_deleted", reason=error.message.partition(":")[0][:60])
        if Refusal.of(error) is not Refusal.GONE:
            await edit_buttons(line, chat_id, message_id, None)


async def _delete(line: Line, chat_id: int, message_id: int) -> None:
    await line.bot.delete_message(chat_id, message_id, rate_limit_args=line.permit())


async def answer_press(
    line: Line, query_id: str, notice: str = "", *, alert: bool = False, url: str = ""
) -> None:
    """Stop the button's spinner; a notice appears over the chat for a moment.

    An `alert` stays until it is closed. A `url` (a link into the bot's own chat) is opened.
    """
    if line.receipt is not None and await line.receipt.known("press"):
        return
    try:
        await line.bot.answer_callback_query(
            query_id,
            text=notice or None,
            show_alert=alert or None,
            url=url or None,
            rate_limit_args=line.permit(),
        )
    except (NetworkError, RetryAfter) as error:
        # Mostly the press is too old, as the bot was away; its work counts all the same.
        log.info("press_not_answered", error=type(error).__name__)
    else:
        if line.receipt is not None:
            await line.receipt.note_done("press")


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
            query_id,
            results,
            cache_time=seconds,
            is_personal=True,
            button=button,
            rate_limit_args=line.permit(),
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
        rate_limit_args=line.permit(droppable=True),
    )


async def show_typing(line: Line, chat_id: int) -> None:
    """Show for some seconds that the bot is at it; if it cannot be shown, it is not."""
    try:
        permit = line.permit(droppable=True)
        await line.bot.send_chat_action(chat_id, ChatAction.TYPING, rate_limit_args=permit)
    except TelegramError as error:
        log.info("typing_not_shown", error=type(error).__name__)


async def try_edit(call: Callable[[], Awaitable[object]]) -> bool:
    """Make a call that edits; False where the message is gone or not to be edited."""
    try:
        await patiently(call, repeatable=True)
    except BadRequest as error:
        match Refusal.of(error):
            case Refusal.UNCHANGED:
                return True
            case Refusal.GONE | Refusal.FIXED:
                log.info("nothing_to_edit", reason=error.message.partition(":")[0][:60])
                return False
        raise
    return True
