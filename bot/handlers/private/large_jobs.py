"""Large jobs in private chats: the summary comes below the question."""

from __future__ import annotations

from functools import partial

from bot.domain.jobs import Choice
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.handlers.line.calls import answer_press, edit_buttons
from bot.handlers.line.line import Line
from bot.handlers.requests.large_jobs import LargeJobs
from bot.handlers.updates.presses import Press
from bot.handlers.views.preview import Preview
from bot.handlers.views.view import Asked, Destination
from bot.usecases.offers.waiting_jobs import agreed


class PrivateLargeJobs(LargeJobs):
    """Its reader decides."""

    __slots__ = ()

    async def _preferences(self, press: Press) -> Preferences:
        return await self.read_preferences(press.reader_id, press.telegram_language)

    async def _summarize(
        self, press: Press, offer: Offer, choice: Choice, preferences: Preferences, line: Line
    ) -> None:
        await answer_press(line, press.query_id)
        await edit_buttons(line, press.chat_id, press.message_id, None)
        destination = Destination(press.chat_id, reply_to=press.message_id)
        asked = Asked(line, press.reader_id, destination, preferences)
        work = partial(self.get_summary, agreed(offer, choice))
        await self.answering.show(asked, work, Preview(asked, self.timing))
