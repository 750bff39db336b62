"""Messages in, each of them once in its chat out, whatever happens on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from secrets import token_hex

import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.handlers.sending.outgoing import NO_PREVIEW, call_once, edit_once, patiently
from bot.handlers.sending.receipts import Sendable, current_receipt

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Letter:
    """What to send: pieces of HTML, buttons under the last, and the message that they answer."""

    chat_id: int
    pieces: tuple[str, ...] = field(repr=False)
    reply_to: int | None = None
    buttons: InlineKeyboardMarkup | None = None
    topic: int | None = None
    slot: str = ""
    """What the receipt of the update knows it by; the next one in turn where it is empty."""
    first: int = 0
    """The number of its first piece, where earlier ones are there already."""


async def send(bot: Bot, letter: Letter) -> tuple[int, ...]:
    """Send all pieces, in order; gives the messages' ids. Raises ChatClosed.

    Within the work on an update, each piece is sent once, however often the work begins anew.
    """
    receipt = current_receipt()
    slot = letter.slot or (receipt.next_slot() if receipt else "")
    sent = []
    for number, html in enumerate(letter.pieces, start=1):
        last = number == len(letter.pieces)
        piece = _Piece(bot, letter, html, letter.buttons if last else None)
        sent.append(await _once(piece, f"{slot}.{letter.first + number - 1}"))
    return tuple(sent)


async def send_file(bot: Bot, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """Send a file, as `send` does; gives the message's id."""
    receipt = current_receipt()
    file = _File(bot, chat_id, name, content, caption)
    return await _once(file, f"{receipt.next_slot()}.0" if receipt else "")


def plain(html: str) -> str:
    """Telegram's HTML without its tags."""
    return unescape(re.sub(r"<[^<>]*>", "", html))


async def _once(message: Sendable, slot: str) -> int:
    receipt = current_receipt()
    if receipt is None:
        return await patiently(message.send)
    return await receipt.once(slot, message)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One message of a letter."""

    bot: Bot
    letter: Letter
    html: str
    buttons: InlineKeyboardMarkup | None

    @property
    def chat_id(self) -> int:
        """Where it goes."""
        return self.letter.chat_id

    async def send(self) -> int:
        """Send it; a fault in its formatting costs the formatting, not the words."""
        try:
            return await call_once(lambda: self._send(self.html, ParseMode.HTML))
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            # What comes after the colon can be a word of the message.
            log.error("formatting_refused", reason=error.message.partition(":")[0][:60])
            return await call_once(lambda: self._send(plain(self.html), None))

    async def change(self, message_id: int) -> None:
        """Make an earlier message say it."""
        chat_id, html, buttons = self.chat_id, self.html, self.buttons
        await edit_once(self.bot, html, buttons, chat_id=chat_id, message_id=message_id)

    async def is_it(self, message_id: int) -> bool:
        """Whether an earlier message answers what this one does."""
        answers = await _answered_by(self.bot, self.chat_id, message_id)
        # In a topic, what answers nothing answers the message that opened it; and what was
        # answered may be deleted.
        return answers in (None, self.letter.reply_to, self.letter.topic)

    async def _send(self, text: str, parse_mode: str | None) -> int:
        letter = self.letter
        # The reader may have deleted their message meanwhile.
        reply = (
            ReplyParameters(letter.reply_to, allow_sending_without_reply=True)
            if letter.reply_to
            else None
        )
        message = await self.bot.send_message(
            letter.chat_id,
            text,
            parse_mode=parse_mode,
            link_preview_options=NO_PREVIEW,
            reply_markup=self.buttons,
            reply_parameters=reply,
            message_thread_id=letter.topic,
        )
        return message.message_id


@dataclass(frozen=True, slots=True)
class _File:
    """A message with a file."""

    bot: Bot
    chat_id: int
    name: str
    content: bytes = field(repr=False)
    caption: str

    async def send(self) -> int:
        file = InputFile(self.content, filename=self.name)
        message = await call_once(
            lambda: self.bot.send_document(self.chat_id, file, caption=self.caption)
        )
        return message.message_id

    async def change(self, message_id: int) -> None:
        """It was sent whole; only its mark goes."""
        await self.bot.edit_message_reply_markup(chat_id=self.chat_id, message_id=message_id)

    async def is_it(self, message_id: int) -> bool:
        return await _answered_by(self.bot, self.chat_id, message_id) is None


async def _answered_by(bot: Bot, chat_id: int, message_id: int) -> int | None:
    """What one of the bot's messages answers; Telegram tells it as a mark under it changes."""
    mark = InlineKeyboardMarkup([[InlineKeyboardButton("…", callback_data=token_hex(8))]])
    found = await bot.edit_message_reply_markup(
        chat_id=chat_id, message_id=message_id, reply_markup=mark
    )
    answered = found.reply_to_message if isinstance(found, Message) else None
    return answered.message_id if answered else None
