"""The private chat's stage: Telegram's live preview of the answer (`sendMessageDraft`)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from random import randrange

from telegram import InlineKeyboardMarkup

from bot.domain.preferences import Preferences
from bot.handlers.line.calls import show_draft
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send
from bot.handlers.views.view import Spot, Stage, Tempo

# A number that no draft of an earlier run of the bot is likely to have.
_draft_ids = count(randrange(1, 2**30))


class Preview(Stage):
    """One request's preview. A chat has room for one; empty text shows "Thinking…"."""

    exclusive = True

    def __init__(
        self,
        line: Line,
        spot: Spot,
        preferences: Preferences,
        on_closed: Callable[[], None],
        tempo: Tempo,
    ) -> None:
        super().__init__(preferences, tempo, on_closed)
        self.draft_id = next(_draft_ids)
        self._line = line
        self._spot = spot

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        await self.close()
        return await send(self._line, self._spot.letter(pieces, buttons, self.slot))

    def _reading(self) -> str:
        return ""

    async def _call(self, text: str) -> None:
        if await self._line.was_sent(self.slot):
            # What is there is edited; only a new message would end the preview.
            return
        await show_draft(self._line, self._spot.chat_id, self.draft_id, text)
