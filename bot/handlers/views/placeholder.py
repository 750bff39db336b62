"""The stage where there are no previews: one message that becomes the answer."""

from __future__ import annotations

from collections.abc import Callable

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated

from bot.domain.preferences import Preferences
from bot.domain.progress import Progress, Writing
from bot.handlers.line.calls import edit, edit_inline, edit_once
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send
from bot.handlers.line.refusals import Refusal
from bot.handlers.views.view import Spot, Stage, Tempo


class Placeholder(Stage):
    """A message in a group: sent when the work takes a moment, edited into the answer.

    With a `message_id` it is one of the bot's messages that is there already. `buttons_again`
    stand under a failure.
    """

    def __init__(
        self,
        line: Line,
        spot: Spot,
        preferences: Preferences,
        on_closed: Callable[[], None],
        tempo: Tempo,
        message_id: int | None = None,
        buttons_again: InlineKeyboardMarkup | None = None,
    ) -> None:
        super().__init__(preferences, tempo, on_closed)
        self._buttons_again = buttons_again
        self._line = line
        self._spot = spot
        self._message_id = message_id

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        try:
            return await self._deliver(pieces, buttons)
        except ChatMigrated as moved:
            # Neither its messages nor its topics have the same numbers there.
            self.moved_to = moved.new_chat_id
            self._spot, self._message_id = Spot(moved.new_chat_id), None
            return await self._deliver(pieces, buttons)

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return await self.finish((sentence,), self._buttons_again)

    async def open(self, slot: str) -> None:
        """Send it at once, whatever the pace; raises ChatClosed."""
        letter = self._spot.letter((self._words(None),), None, slot)
        (self._message_id,) = await send(self._line, letter)

    async def _deliver(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None
    ) -> tuple[int, ...]:
        first, rest = pieces[0], pieces[1:]
        known = self._message_id
        if known is None or not await edit(
            self._line, self._spot.chat_id, known, first, None if rest else buttons
        ):
            return await send(self._line, self._spot.letter(pieces, buttons, self.slot))
        if not rest:
            return (known,)
        return (known, *await send(self._line, self._spot.letter(rest, buttons, self.slot, 1)))

    async def _call(self, text: str) -> None:
        if self._message_id is None:
            letter = self._spot.letter((text,), None, self.slot)
            (self._message_id,) = await send(self._line, letter, droppable=True)
            return
        chat_id, message_id = self._spot.chat_id, self._message_id
        await edit_once(self._line, text, chat_id=chat_id, message_id=message_id, droppable=True)


class Unasked(Placeholder):
    """Shows a summary when it is there, and nothing else: nobody waits for it."""

    def go_live(self) -> None:
        """There is no news."""

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return ()


class InlineCard(Stage):
    """A message that was sent inline or as a guest: Pith can edit it, nothing else.

    `head` (HTML) names the article as long as its summary is not there, and `buttons` stay until
    then. `buttons_again` stand under a failure.
    """

    one_message = True

    def __init__(
        self,
        line: Line,
        inline_message_id: str,
        preferences: Preferences,
        tempo: Tempo,
        *,
        head: str = "",
        buttons: InlineKeyboardMarkup | None = None,
        buttons_again: InlineKeyboardMarkup | None = None,
    ) -> None:
        super().__init__(preferences, tempo, on_closed=_ignore)
        self._line = line
        self._id = inline_message_id
        self._head = head
        self._buttons = buttons
        self._buttons_again = buttons_again

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        await edit_inline(self._line, self._id, pieces[0], buttons)
        return ()

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return await self.finish((f"{self._head}\n\n{sentence}".strip(),), self._buttons_again)

    async def _call(self, text: str) -> None:
        try:
            await edit_once(
                self._line, text, self._buttons, inline_message_id=self._id, droppable=True
            )
        except BadRequest as error:
            # After a restart, or a press while a stub stands there, it shows just this already.
            if Refusal.of(error) is not Refusal.UNCHANGED:
                raise

    def _words(self, progress: Progress | None) -> str:
        told = self._told(progress)
        if isinstance(progress, Writing) and told:
            return told
        return f"{self._head}\n\n{told or self._reading()}".strip()


def _ignore() -> None:
    """An inline message that is gone needs nothing more."""
