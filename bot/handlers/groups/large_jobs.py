"""Large jobs in groups: a press under the question in, the summary in its place out.

Who asked decides, or an admin of the group; whoever agrees to the cost bears it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from telegram import Update

from bot.domain.jobs import Choice
from bot.domain.offers import Offer
from bot.handlers.chats.rights import refusal_of_others
from bot.handlers.groups.offers import Offers
from bot.handlers.line.calls import answer_press, edit
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.private.large_jobs import decide, find_job
from bot.handlers.requests.answering import Answering
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.view import Destination
from bot.rendering.texts import texts
from bot.usecases.pith import Pith
from bot.usecases.waiting_jobs import agreed


@dataclass(frozen=True, slots=True)
class GroupLargeJobs:
    """Does what is decided about a job that waits; once."""

    pith: Pith
    answering: Answering
    offers: Offers

    async def on_press(self, update: Update, line: Line) -> None:
        """A press under the question."""
        press, line = read_press(update), line
        found = await find_job(self.pith, press, line)
        if found is None:
            return
        reason = await self._refusal(press, found[0], line)
        if reason:
            return await notify(self.pith, press, line, reason)
        if await decide(self.pith, press, line) is not None:
            await self._act(press, *found, line)

    async def _act(self, press: Press, offer: Offer, choice: Choice, line: Line) -> None:
        settled = await self.pith.read_preferences.of_chat(press.chat_id, press.telegram_language)
        preferences = settled.preferences
        if choice is Choice.LEAVE:
            await answer_press(line, press.query_id)
            left = texts(preferences.interface).html("large-leave")
            await edit(line, press.chat_id, press.message_id, left, None)
            return
        await notify(self.pith, press, line, "alert-reading")
        destination = Destination(press.chat_id, press.topic, press.message_id)
        asked = Asked(line, press.chat_id, destination, preferences, press.reader_id)
        work = partial(self.pith.get_summary, agreed(offer, choice, press.reader_id))
        view = partial(self.offers.placeholder, asked, press.message_id)
        await self.answering.show(asked, [work], view, self.offers.under_summary)

    async def _refusal(self, press: Press, offer: Offer, line: Line) -> str:
        """The key of what to say to somebody who may not decide."""
        if press.reader_id == offer.asker_id:
            return ""
        refused = await refusal_of_others(line, press.chat_id, press.reader_id)
        return "alert-large-others" if refused == "alert-admins-only" else refused
