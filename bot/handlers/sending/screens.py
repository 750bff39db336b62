"""Messages that buttons change in place: one change at a time, and none that changes nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, MaybeInaccessibleMessage, Message, Update

from bot.handlers.sending.outgoing import edit, edit_buttons
from bot.handlers.updates.incoming import place_of
from bot.usecases.locks import KeyedLocks

MOST_SCREENS = 1000
"""How many messages are known by what they show; of older ones, the press itself tells."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, the message it is under, and the buttons it had then."""

    query_id: str
    chat_id: int
    message_id: int
    reader_id: int
    telegram_language: str
    data: str
    buttons: InlineKeyboardMarkup | None
    topic: int | None = None

    def is_under(self, message_id: int) -> bool:
        """Whether it was under that message; with 0, whether its message has such a button."""
        rows = self.buttons.inline_keyboard if self.buttons else ()
        has_it = any(one.callback_data == self.data for row in rows for one in row)
        return has_it if not message_id else message_id == self.message_id

    @property
    def place(self) -> Place:
        """The message that the button is under."""
        return (self.chat_id, self.message_id)


def read_press(update: Update) -> Press:
    """What was pressed. A handler's filter lets only presses under messages through."""
    query = update.callback_query
    message = query.message if query else None
    if query is None or message is None:
        raise ValueError("the handler's filter lets only presses under messages through")
    return Press(
        query_id=query.id,
        chat_id=message.chat.id,
        message_id=message.message_id,
        reader_id=query.from_user.id,
        telegram_language=query.from_user.language_code or "",
        data=query.data or "",
        buttons=message.reply_markup if isinstance(message, Message) else None,
        topic=_topic(message),
    )


def _topic(message: MaybeInaccessibleMessage) -> int | None:
    """The forum's topic that a message is in."""
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None


class Screens:
    """Edits messages without ever asking Telegram for what a message shows already.

    Two fast taps both saw the message as it was before the first one: so what was last shown is
    kept here, and the message's own buttons count only where nothing is kept (after a restart).
    """

    def __init__(self) -> None:
        self._locks = KeyedLocks()
        self._shown: OrderedDict[Place, tuple[str, InlineKeyboardMarkup | None]] = OrderedDict()

    @asynccontextmanager
    async def hold(self, press: Press) -> AsyncIterator[None]:
        """Keep other presses under the same message waiting."""
        async with self._locks.hold(place_of(*press.place)):
            yield

    def is_settled(self, press: Press) -> bool:
        """Whether the message has lost its buttons since the reader saw them: a second tap."""
        shown = self._shown.get(press.place)
        return shown is not None and shown[1] is None

    async def show(
        self, bot: Bot, press: Press, html: str, buttons: InlineKeyboardMarkup | None
    ) -> None:
        """Change text and buttons, if they differ."""
        shown = self._shown.get(press.place)
        # After a restart equal buttons are told from the press; every page has its own.
        known = shown or (html, press.buttons)
        if known != (html, buttons):
            await edit(bot, press.chat_id, press.message_id, html, buttons)
        self._remember(press.place, html, buttons)

    async def show_buttons(self, bot: Bot, press: Press, buttons: InlineKeyboardMarkup) -> None:
        """Change the buttons alone, if they differ."""
        shown = self._shown.get(press.place)
        if (shown[1] if shown else press.buttons) != buttons:
            await edit_buttons(bot, press.chat_id, press.message_id, buttons)
        self._remember(press.place, shown[0] if shown else "", buttons)

    def _remember(self, place: Place, html: str, buttons: InlineKeyboardMarkup | None) -> None:
        self._shown[place] = (html, buttons)
        self._shown.move_to_end(place)
        while len(self._shown) > MOST_SCREENS:
            self._shown.popitem(last=False)
