"""How Telegram numbers messages, and which numbers are known. Pure."""

from __future__ import annotations

from collections import OrderedDict

from bot.concurrency.locks import KeyedLocks

MOST_BOXES = 10_000
MOST_FOREIGN = 5_000
LAST_OF_SUPERGROUPS = -1_000_000_000_000


class LastSeen:
    """The highest message id that is known of each box, and which ones are other people's.

    `turns` are whose turn it is in a chat.
    """

    def __init__(self) -> None:
        self.turns = KeyedLocks()
        self._ids: OrderedDict[int, int] = OrderedDict()
        self._foreign: OrderedDict[tuple[int, int], None] = OrderedDict()

    def note(self, chat_id: int, message_id: int) -> None:
        """A message of a chat was seen, or sent."""
        box = box_of(chat_id)
        self._ids[box] = max(message_id, self._ids.pop(box, 0))
        while len(self._ids) > MOST_BOXES:
            self._ids.popitem(last=False)

    def note_foreign(self, chat_id: int, message_id: int) -> None:
        """A message was seen that somebody else wrote."""
        self.note(chat_id, message_id)
        self._foreign[box_of(chat_id), message_id] = None
        while len(self._foreign) > MOST_FOREIGN:
            self._foreign.popitem(last=False)

    def is_foreign(self, box: int, message_id: int) -> bool:
        """Whether a message is known to be somebody else's."""
        return (box, message_id) in self._foreign

    def __getitem__(self, box: int) -> int:
        return self._ids.get(box, 0)


def box_of(chat_id: int) -> int:
    """Where a chat's messages get their numbers.

    A supergroup or channel counts its own; all private chats and small groups of a bot share one
    count.
    """
    return chat_id if chat_id <= LAST_OF_SUPERGROUPS else 0
