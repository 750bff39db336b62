"""The private chat's view: Telegram's live preview of the answer (`sendMessageDraft`)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from random import randrange

from telegram import InlineKeyboardMarkup

from bot.domain.preferences import Preferences
from bot.handlers.line.calls import show_draft
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send
from bot.handlers.line.receipts import was_sent
from bot.handlers.views.view import Destination, View, ViewPacing

# A number that no draft of an earlier run of the bot is likely to have.
_draft_ids = count(randrange(1, 2**30))


class Preview(View):
    """One request's preview. A chat has room for one; empty text shows "Thinking…"."""

    exclusive = True

    def __init__(
        self,
        line: Line,
        destination: Destination,
        preferences: Preferences,
        on_closed: Callable[[], None],
        pacing: ViewPacing,
    ) -> None:
        super().__init__(preferences, pacing, on_closed)
        self.draft_id = next(_draft_ids)
        self._line = line
        self._destination = destination

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        return await send(self._line, self._destination.letter(pieces, buttons, self.slot))

    def _before_news(self) -> str:
        return ""

    async def _call(self, text: str) -> None:
        if await was_sent(self.slot):
            # What is there is edited; only a new message would end the preview.
            return
        await show_draft(self._line, self._destination.chat_id, self.draft_id, text)
