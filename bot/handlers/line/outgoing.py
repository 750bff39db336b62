"""A message on its way: the base of what is sent once."""

from __future__ import annotations

from dataclasses import dataclass, field
from secrets import token_hex

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.handlers.line.line import Line, nothing_to_note
from bot.handlers.line.lost_messages import Sendable
from bot.handlers.line.pacing import Permit, Step
from bot.handlers.line.retry import patiently


@dataclass(frozen=True, slots=True)
class Outgoing:
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
