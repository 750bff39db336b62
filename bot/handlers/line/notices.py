"""What Pith says beside its answers: where nobody waits for it, and to who pressed a button."""

from __future__ import annotations

import structlog
from telegram import InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.updates.incoming import Incoming
from bot.handlers.updates.presses import Press
from bot.rendering.texts import Texts, texts
from bot.usecases.people.preferences import ReadPreferences

log = structlog.get_logger(__name__)


async def tell(line: Line, outgoing: OutgoingMessage) -> None:
    """Send it; where Pith may not write there is nobody to tell."""
    try:
        await send(line, outgoing)
    except (TelegramError, ChatClosed) as error:
        log.info("not_told", error=type(error).__name__)


async def texts_for(read: ReadPreferences, press: Press) -> Texts:
    """How to speak to who pressed a button: their own language, whatever the chat's is."""
    effective = await read.of_reader(press.reader_id, press.telegram_language, press.chat_id)
    return texts(effective.preferences.interface)


async def notify(read: ReadPreferences, press: Press, line: Line, key: str) -> None:
    """Tell who pressed, over the chat, in their language."""
    await answer_press(line, press.query_id, (await texts_for(read, press))(key))


async def reply(
    line: Line, message: Incoming, html: str, buttons: InlineKeyboardMarkup | None = None
) -> None:
    """The same in reply to a message, in its topic."""
    pieces = (html,)
    await tell(
        line, OutgoingMessage(message.chat_id, pieces, message.message_id, buttons, message.topic)
    )
