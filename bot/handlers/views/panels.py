"""Messages that buttons change in place: one change at a time, and none that changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import InlineKeyboardMarkup

from bot.concurrency.latest import LatestValues
from bot.concurrency.locks import KeyedLocks
from bot.handlers.line.calls import edit, edit_buttons
from bot.handlers.line.line import Line
from bot.handlers.updates.incoming import place_of
from bot.handlers.updates.presses import Place, Press

MOST_PANELS = 1000
"""How many messages are known by what they show; of older ones, the press itself tells."""


class Panels:
    """Edits messages without ever asking Telegram for what a message shows already.

    Two fast taps both saw the message as it was before the first one: so what was last shown is
    kept here, and the message's own buttons count only where nothing is kept (after a restart).
    """

    def __init__(self) -> None:
        self._locks = KeyedLocks()
        self._shown: LatestValues[Place, tuple[str, InlineKeyboardMarkup | None]]
        self._shown = LatestValues(MOST_PANELS)

    @asynccontextmanager
    async def hold(self, press: Press) -> AsyncIterator[None]:
        """Keep other presses under the same message waiting."""
        async with self._locks.hold(place_of(*press.place)):
            yield

    def lost_its_buttons(self, press: Press) -> bool:
        """Whether the message has lost its buttons since the reader saw them: a second tap."""
        shown = self._shown.get(press.place)
        return shown is not None and shown[1] is None

    async def show(
        self, line: Line, press: Press, html: str, buttons: InlineKeyboardMarkup | None
    ) -> None:
        """Change text and buttons, if they differ."""
        shown = self._shown.get(press.place)
        # After a restart equal buttons are told from the press; every page has its own.
        known = shown or (html, press.buttons)
        if known != (html, buttons):
            await edit(line, press.chat_id, press.message_id, html, buttons)
        self._shown[press.place] = (html, buttons)

    async def show_buttons(self, line: Line, press: Press, buttons: InlineKeyboardMarkup) -> None:
        """Change the buttons alone, if they differ."""
        shown = self._shown.get(press.place)
        if (shown[1] if shown else press.buttons) != buttons:
            await edit_buttons(line, press.chat_id, press.message_id, buttons)
        self._shown[press.place] = (shown[0] if shown else "", buttons)
