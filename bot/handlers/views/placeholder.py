"""The view where there are no previews: one message that becomes the answer."""

from __future__ import annotations

from collections.abc import Callable

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated

from bot.domain.preferences import Preferences
from bot.domain.progress import Progress, Writing
from bot.handlers.line.calls import edit, edit_inline, edit_once
from bot.handlers.line.line import Line
from bot.handlers.line.lost_messages import is_unchanged
from bot.handlers.line.messages import send
from bot.handlers.line.pacing import may_be_dropped
from bot.handlers.views.view import Destination, View, ViewPacing


class Placeholder(View):
    """A message in a group: sent when the work takes a moment, edited into the answer.

    With a `message_id` it is one of the bot's messages that is there already. `buttons_again`
    stand under a failure.
    """

    def __init__(
        self,
        line: Line,
        destination: Destination,
        preferences: Preferences,
        on_closed: Callable[[], None],
        pacing: ViewPacing,
        message_id: int | None = None,
        buttons_again: InlineKeyboardMarkup | None = None,
    ) -> None:
        super().__init__(preferences, pacing, on_closed)
        self._buttons_again = buttons_again
        self._line = line
        self._destination = destination
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
            self._destination, self._message_id = Destination(moved.new_chat_id), None
            return await self._deliver(pieces, buttons)

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return await self.finish((sentence,), self._buttons_again)

    async def open(self, slot: str) -> None:
        """Send it at once, whatever the pace; raises ChatClosed."""
        letter = self._destination.letter((self._text(None),), None, slot)
        (self._message_id,) = await send(self._line, letter)

    async def _deliver(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None
    ) -> tuple[int, ...]:
        first, rest = pieces[0], pieces[1:]
        known = self._message_id
        if known is None or not await edit(
            self._line, self._destination.chat_id, known, first, None if rest else buttons
        ):
            return await send(self._line, self._destination.letter(pieces, buttons, self.slot))
        if not rest:
            return (known,)
        return (
            known,
            *await send(self._line, self._destination.letter(rest, buttons, self.slot, 1)),
        )

    async def _call(self, text: str) -> None:
        with may_be_dropped():
            if self._message_id is None:
                (self._message_id,) = await send(
                    self._line, self._destination.letter((text,), None, self.slot)
                )
                return
            await edit_once(
                self._line, text, chat_id=self._destination.chat_id, message_id=self._message_id
            )


class Unprompted(Placeholder):
    """Shows a summary when it is there, and nothing else: nobody waits for it."""

    def start(self) -> None:
        """There is no news."""

    async def fail(self, sentence: str) -> tuple[int, ...]:
        return ()


class InlineCard(View):
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
        pacing: ViewPacing,
        *,
        head: str = "",
        buttons: InlineKeyboardMarkup | None = None,
        buttons_again: InlineKeyboardMarkup | None = None,
    ) -> None:
        super().__init__(preferences, pacing, on_closed=_ignore)
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
            with may_be_dropped():
                await edit_once(self._line, text, self._buttons, inline_message_id=self._id)
        except BadRequest as error:
            # After a restart, or a press while a stub stands there, it shows just this already.
            if not is_unchanged(error):
                raise

    def _text(self, progress: Progress | None) -> str:
        described = self._describe(progress)
        if isinstance(progress, Writing) and described:
            return described
        return f"{self._head}\n\n{described or self._before_news()}".strip()


def _ignore() -> None:
    """An inline message that is gone needs nothing more."""
