"""Updates as they come in; out what the inbox has to know of them before anybody works on them."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Message, MessageEntity, Update

from bot.concurrency.latest import LatestValues
from bot.handlers.updates.gathering import MOST_PIECES, belongs
from bot.handlers.updates.incoming import Incoming, read_message

MOST_PARTITIONS = 500
"""How many writers' last messages are known: what may go on is sent within seconds."""
_ADDRESSING = frozenset(
    {
        *(MessageEntity.BOT_COMMAND, MessageEntity.MENTION, MessageEntity.TEXT_MENTION),
        *(MessageEntity.URL, MessageEntity.TEXT_LINK),
    }
)


@dataclass(frozen=True, slots=True)
class InboxEntry:
    """What the inbox has to know of an update: fields as in Received.

    Whoever pressed a button waits before their screen: what is `urgent` is let past the others.
    Without `concerns` it is nothing that has to survive. `message` are the chat and the number of
    the message that it brings, zeros for none.
    """

    number: int
    reader_id: int
    partition: int
    request_number: int
    urgent: bool
    concerns: bool
    message: tuple[int, int]


class InboxEntries:
    """Makes entries; knows which messages may be one request with an earlier one."""

    def __init__(self) -> None:
        self._last: LatestValues[tuple[int, int], tuple[Incoming, int, int]]
        self._last = LatestValues(MOST_PARTITIONS)

    def of(self, update: Update) -> InboxEntry:
        """The entry of an update; call it in the order in which they came."""
        user, chat = update.effective_user, update.effective_chat
        whose = user or chat
        reader_id = whose.id if whose else 0
        partition = chat.id if chat else reader_id
        urgent = update.effective_message is None or update.callback_query is not None
        request_number = update.update_id if urgent else self._request_number(update, partition)
        message = message_in(update)
        place = (message.chat.id, message.message_id) if message else (0, 0)
        return InboxEntry(
            update.update_id, reader_id, partition, request_number, urgent, concerns(update), place
        )

    def _request_number(self, update: Update, partition: int) -> int:
        if not (update.message or update.channel_post):
            return update.update_id
        incoming = read_message(update)
        writer = (partition, incoming.reader_id)
        last, request_number, pieces = self._last.get(writer, (None, update.update_id, 0))
        if last is None or pieces >= MOST_PIECES or not belongs((last,), incoming):
            request_number, pieces = update.update_id, 0
        self._last[writer] = (incoming, request_number, pieces + 1)
        return request_number


def message_in(update: Update) -> Message | None:
    """The message that an update brings and somebody else wrote.

    A guest's is numbered in a chat that is not the bot's.
    """
    if update.callback_query is not None or update.guest_message is not None:
        return None
    return update.effective_message


def concerns(update: Update) -> bool:
    """Whether an update can ask something of Pith: what people say to each other does not."""
    if update.inline_query is not None:
        # Whoever types is gone from that query in seconds.
        return False
    message = update.message or update.edited_message
    if message is None or message.chat.type == message.chat.PRIVATE:
        return True
    entities = (*message.entities, *message.caption_entities)
    return (
        any(entity.type in _ADDRESSING for entity in entities)
        or message.reply_to_message is not None
        or message.document is not None
        # Whoever answers for an album ends all its messages: all are written down, or none.
        or message.media_group_id is not None
        or not (message.text or message.caption)
    )
