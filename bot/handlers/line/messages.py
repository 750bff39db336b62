"""Messages in, each of them once in its chat out, whatever happens on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from secrets import token_hex

import structlog
from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.handlers.line.calls import NO_PREVIEW, edit_once
from bot.handlers.line.line import Line, nothing_to_note
from bot.handlers.line.lost_messages import Sendable
from bot.handlers.line.pacing import Permit, Step
from bot.handlers.line.refusals import Refusal
from bot.handlers.line.retry import call_once, patiently

log = structlog.get_logger(__name__)

Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """What to send: pieces of HTML, buttons under the last, and the message that they answer."""

    chat_id: int
    pieces: tuple[str, ...] = field(repr=False)
    reply_to: int | None = None
    buttons: Keyboard | None = None
    topic: int | None = None
    slot: str = ""
    """What the receipt of the update knows it by; the next one in turn where it is empty."""
    first: int = 0
    """The number of its first piece, where earlier ones are there already."""


async def send(
    line: Line, outgoing: OutgoingMessage, *, droppable: bool = False
) -> tuple[int, ...]:
    """Send all pieces, in order; gives the messages' ids. Raises ChatClosed.

    Within the work on an update, each piece is sent once, however often the work begins anew. What
    is `droppable` goes now or never: NoRoom for never.
    """
    slot = outgoing.slot or line.next_slot()
    sent = []
    for number, html in enumerate(outgoing.pieces, start=1):
        last = number == len(outgoing.pieces)
        buttons = outgoing.buttons if last else None
        piece = _Piece(line, outgoing.chat_id, outgoing, html, buttons, droppable=droppable)
        sent.append(await send_once(line, piece, f"{slot}.{outgoing.first + number - 1}"))
    return tuple(sent)


def plain(html: str) -> str:
    """Telegram's HTML without its tags."""
    return unescape(re.sub(r"<[^<>]*>", "", html))


@dataclass(frozen=True, slots=True)
class OneMessage:
    """A message for a chat; one that is `droppable` goes now or never."""

    line: Line
    chat_id: int
    droppable: bool = field(default=False, kw_only=True)

    def permit(self, note: Step | None = None) -> Permit:
        """What its calls bring along."""
        return self.line.permit(note, droppable=self.droppable)

    async def inspect(self, message_id: int) -> Message | None:
        """Look at a message of the bot's; Telegram tells of it as a mark under it changes."""
        mark = InlineKeyboardMarkup([[InlineKeyboardButton("…", callback_data=token_hex(8))]])
        found = await self.line.bot.edit_message_reply_markup(
            *(self.chat_id, message_id), reply_markup=mark, rate_limit_args=self.permit()
        )
        return found if isinstance(found, Message) else None

    async def waiting(self) -> int:
        """How many updates Telegram has not handed over yet."""
        return (await self.line.bot.get_webhook_info()).pending_update_count


async def send_once(line: Line, message: Sendable, slot: str = "") -> int:
    """Send one message of the update in work, as its receipt knows it; gives its id."""
    if line.receipt is None:
        return await patiently(lambda: message.send(nothing_to_note))
    return await line.receipt.once(slot or f"{line.next_slot()}.0", message)


@dataclass(frozen=True, slots=True)
class _Piece(OneMessage):
    """One of its pieces."""

    outgoing: OutgoingMessage
    html: str
    buttons: Keyboard | None

    async def send(self, note: Step) -> int:
        """Send it; a fault in its formatting costs the formatting, not the words."""
        try:
            return await call_once(lambda: self._send(self.html, ParseMode.HTML, note))
        except BadRequest as error:
            if Refusal.of(error) is not Refusal.FORMATTING:
                raise
            # What comes after the colon can be a word of the message.
            log.error("formatting_refused", reason=error.message.partition(":")[0][:60])
            return await call_once(lambda: self._send(plain(self.html), None, note))

    async def change(self, message_id: int) -> None:
        """Make an earlier message say it; with a reply keyboard it stays as it was sent."""
        chat_id, html, buttons = self.chat_id, self.html, self.buttons
        if buttons is None or isinstance(buttons, InlineKeyboardMarkup):
            await edit_once(
                self.line,
                html,
                buttons,
                chat_id=chat_id,
                message_id=message_id,
                droppable=self.droppable,
            )

    async def is_it(self, message_id: int) -> bool:
        """Whether an earlier message is a text, and answers what this one does."""
        try:
            found = await self.inspect(message_id)
        except BadRequest as error:
            # Telegram lets nobody change what was sent with a reply keyboard. In a private chat
            # it is ours all the same: what its reader wrote came as an update, and is known.
            if self._is_fixed and self.chat_id > 0 and _is_not_ours(error):
                return True
            raise
        if found is None or found.text is None or self._is_fixed:
            return False
        # In a topic, what answers nothing answers the message that opened it; and what was
        # answered may be deleted.
        answered = found.reply_to_message.message_id if found.reply_to_message else None
        return answered in (None, self.outgoing.reply_to, self.outgoing.topic)

    @property
    def _is_fixed(self) -> bool:
        return not (self.buttons is None or isinstance(self.buttons, InlineKeyboardMarkup))

    async def _send(self, text: str, parse_mode: str | None, note: Step) -> int:
        outgoing = self.outgoing
        # The reader may have deleted their message meanwhile.
        reply = (
            ReplyParameters(outgoing.reply_to, allow_sending_without_reply=True)
            if outgoing.reply_to
            else None
        )
        message = await self.line.bot.send_message(
            outgoing.chat_id,
            text,
            parse_mode=parse_mode,
            link_preview_options=NO_PREVIEW,
            reply_markup=self.buttons,
            reply_parameters=reply,
            message_thread_id=outgoing.topic,
            rate_limit_args=self.permit(note),
        )
        return message.message_id


def _is_not_ours(error: BadRequest) -> bool:
    """Whether there is a message that the bot can't change."""
    return Refusal.of(error) in (Refusal.FIXED, Refusal.NO_TEXT)
