"""Messages without a number out: a guest's answer, and what one member of a group sees.

Nobody can look for these: whether an attempt that ended between the call and its note has sent one
is not to be found out. Telegram takes one answer to a mention, so that one is never doubled.
"""

from __future__ import annotations

import structlog
from telegram import InlineQueryResultArticle, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.handlers.line.calls import NO_PREVIEW, take_away
from bot.handlers.line.line import Line
from bot.handlers.line.pacing import Step
from bot.handlers.line.retry import patiently
from bot.handlers.updates.presses import Press

log = structlog.get_logger(__name__)

GUEST, EPHEMERAL = "guest", "ephemeral"
"""What receipts know them by: an update brings one mention, or one press."""


async def known_answer(line: Line, slot: str) -> str:
    """What an earlier attempt's message is known by, "" where none is."""
    known = await line.receipt.known(slot) if line.receipt else None
    return known.inline_id if known else ""


async def answer_mention(
    line: Line, query_id: str, answer: InlineQueryResultArticle
) -> str | None:
    """Answer a mention; gives what its message is known by.

    None where it comes too late, "" where an earlier try may have answered, and nobody heard by
    what its message is known.
    """
    tries = 0

    async def call(note: Step) -> str:
        nonlocal tries
        tries += 1
        permit = line.permit(note)
        sent = await line.bot.answer_guest_query(query_id, answer, rate_limit_args=permit)
        return sent.inline_message_id

    begun = await line.receipt.known(GUEST) is not None if line.receipt else False
    try:
        return await line.unnumbered(GUEST, lambda note: patiently(lambda: call(note)))
    except BadRequest as error:
        log.info("mention_not_answered", reason=error.message[:60])
        return "" if begun or tries > 1 else None


async def send_ephemeral(line: Line, press: Press, html: str) -> int:
    """Show a message to who pressed; gives what it is known by. Raises what Telegram refuses.

    A server older than such messages shows it to everybody: then it is taken away, and that is 0.
    """

    async def call(note: Step) -> str:
        sent = await line.bot.send_message(
            press.chat_id,
            html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            message_thread_id=press.topic,
            reply_parameters=ReplyParameters(press.message_id, allow_sending_without_reply=True),
            # Bot API 10.3; the library knows 10.0.
            api_kwargs={
                "ephemeral_message_parameters": {
                    "receiver_user_id": press.reader_id,
                    "callback_query_id": press.query_id,
                }
            },
            rate_limit_args=line.permit(note),
        )
        if known := sent.api_kwargs.get("ephemeral_message_id", 0):
            return str(known)
        await take_away(line, press.chat_id, sent.message_id)
        return ""

    return int(await line.unnumbered(EPHEMERAL, call) or 0)


async def edit_ephemeral(
    line: Line, press: Press, ephemeral_id: int, html: str, *, droppable: bool = False
) -> None:
    """Change what one member sees; one call."""
    await line.bot.do_api_request(
        "editEphemeralMessageText",
        api_kwargs={
            "chat_id": press.chat_id,
            "receiver_user_id": press.reader_id,
            "ephemeral_message_id": ephemeral_id,
            "text": html,
            "parse_mode": ParseMode.HTML,
            "link_preview_options": NO_PREVIEW,
        },
        rate_limit_args=line.permit(droppable=droppable),
    )
