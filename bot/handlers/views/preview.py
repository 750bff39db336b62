"""The private chat's view: Telegram's live preview of the answer (`sendMessageDraft`)."""

from __future__ import annotations

from itertools import count
from random import randrange

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.handlers.line.calls import show_draft
from bot.handlers.line.messages import send
from bot.handlers.updates.presses import part_button, summary_buttons
from bot.handlers.views.buttons import Buttons
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, View, ViewPacing
from bot.usecases.summaries.get_summary import ShownSummary

# A number that no draft of an earlier run of the bot is likely to have.
_draft_ids = count(randrange(1, 2**30))


class ReaderButtons(Buttons):
    """Other lengths and languages, for one reader; none where a text is another's own."""

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup | None:
        shown = result.shown
        if shown.is_closed:
            return None
        return summary_buttons(shown.id, shown.preferences.length, shown.preferences.interface)

    async def of_part(self, number: int, result: ShownSummary) -> InlineKeyboardButton | None:
        shown = result.shown
        if shown.is_closed:
            return None
        return part_button(number, shown.title, shown.id, shown.preferences.length)


class Preview(View):
    """One request's preview. A chat has room for one; empty text shows "Thinking…".

    A chat takes about one call a second, and calls do not travel at the same speed; a draft
    vanishes after 30 s.
    """

    pacing = ViewPacing(between=1.1, keep_alive=20.0)
    exclusive = True

    def __init__(self, asked: Asked, timing: Timing) -> None:
        super().__init__(asked, timing, ReaderButtons())
        self.draft_id = next(_draft_ids)

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        return await send(self._line, self.destination.outgoing(pieces, buttons, self.slot))

    def _before_news(self) -> str:
        return ""

    async def _call(self, text: str) -> None:
        if await self._line.was_sent(self.slot):
            # What is there is edited; only a new message would end the preview.
            return
        await show_draft(self._line, self.destination.chat_id, self.draft_id, text)
