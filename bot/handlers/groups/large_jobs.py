"""Large jobs in groups: the summary comes in the question's place.

Who asked decides, or an admin of the group; whoever agrees to the cost bears it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from bot.domain.jobs import Choice
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.handlers.chats.rights import refusal_of_others
from bot.handlers.groups.buttons import GroupButtons
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.requests.large_jobs import LargeJobs
from bot.handlers.updates.presses import Press
from bot.handlers.views.placeholder import Placeholder
from bot.handlers.views.view import Asked, Destination
from bot.usecases.offers.waiting_jobs import agreed


@dataclass(frozen=True, slots=True)
class GroupLargeJobs(LargeJobs):
    """Who asked decides, or an admin."""

    buttons: GroupButtons

    async def _refusal(self, press: Press, offer: Offer, line: Line) -> str:
        if press.reader_id == offer.asker_id:
            return ""
        refused = await refusal_of_others(line, press.chat_id, press.reader_id)
        return "alert-large-others" if refused == "alert-admins-only" else refused

    async def _preferences(self, press: Press) -> Preferences:
        effective = await self.read_preferences.of_chat(press.chat_id, press.telegram_language)
        return effective.preferences

    async def _summarize(
        self, press: Press, offer: Offer, choice: Choice, preferences: Preferences, line: Line
    ) -> None:
        await notify(self.read_preferences, press, line, "alert-reading")
        destination = Destination(press.chat_id, press.topic, press.message_id)
        asked = Asked(line, press.chat_id, destination, preferences, press.reader_id)
        work = partial(self.get_summary, agreed(offer, choice, press.reader_id))
        view = Placeholder(asked, self.timing, self.buttons, press.message_id)
        await self.answering.show(asked, work, view)
