"""What Pith says where nobody waits for it: sent if it can be."""

from __future__ import annotations

import structlog
from telegram import Bot, InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.handlers.incoming import Incoming
from bot.handlers.outgoing import ChatClosed, Letter, send

log = structlog.get_logger(__name__)


async def tell(bot: Bot, letter: Letter) -> None:
    """Send it; where Pith may not write there is nobody to tell."""
    try:
        await send(bot, letter)
    except (TelegramError, ChatClosed) as error:
        log.info("not_told", error=type(error).__name__)


async def reply(
    bot: Bot, message: Incoming, html: str, buttons: InlineKeyboardMarkup | None = None
) -> None:
    """The same in reply to a message, in its topic."""
    pieces = (html,)
    await tell(bot, Letter(message.chat_id, pieces, message.message_id, buttons, message.topic))
