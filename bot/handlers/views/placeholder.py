"""The view where there are no previews: one message that becomes the answer."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup
from telegram.error import ChatMigrated

from bot.handlers.line.calls import edit, edit_once
from bot.handlers.line.messages import send
from bot.handlers.views.buttons import NO_BUTTONS, Buttons
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination, View, ViewPacing


class Placeholder(View):
    """A message in a group: sent when the work takes a moment, edited into the answer.

    With a `message_id` it is one of the bot's messages that is there already. A group takes 20
    messages a minute, edits included; a known summary needs one.
    """

    pacing = ViewPacing(between=3.0, patience=0.7)

    def __init__(
        self,
        asked: Asked,
        timing: Timing,
        buttons: Buttons = NO_BUTTONS,
        message_id: int | None = None,
    ) -> None:
        super().__init__(asked, timing, buttons)
        self._message_id = message_id

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        try:
            return await self._deliver(pieces, buttons)
        except ChatMigrated as moved:
            # Neither its messages nor its topics have the same numbers there.
            self.destination, self._message_id = Destination(moved.new_chat_id), None
            return await self._deliver(pieces, buttons)

    async def open(self, slot: str) -> None:
        """Send it at once, whatever the pace; raises ChatClosed."""
        outgoing = self.destination.outgoing((self._text(None),), None, slot)
        (self._message_id,) = await send(self._line, outgoing)

    async def _deliver(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None
    ) -> tuple[int, ...]:
        first, rest = pieces[0], pieces[1:]
        known, to = self._message_id, self.destination
        if known is None or not await edit(
            self._line, to.chat_id, known, first, None if rest else buttons
        ):
            return await send(self._line, to.outgoing(pieces, buttons, self.slot))
        if not rest:
            return (known,)
        return (known, *await send(self._line, to.outgoing(rest, buttons, self.slot, 1)))

    async def _call(self, text: str) -> None:
        known, to = self._message_id, self.destination
        if known is None:
            outgoing = to.outgoing((text,), None, self.slot)
            (self._message_id,) = await send(self._line, outgoing, droppable=True)
        else:
            await edit_once(self._line, text, chat_id=to.chat_id, message_id=known, droppable=True)


class Unprompted(Placeholder):
    """Shows a summary when it is there, and nothing else: nobody waits for it."""

    def start(self) -> None:
        """There is no news."""

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return ()
