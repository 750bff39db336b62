"""A press under the question about a large job in, what was decided about it out; once."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Update

from bot.domain.jobs import Choice
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.handlers.line.calls import answer_press, edit, edit_buttons
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.requests.answering import Answering
from bot.handlers.updates.callback_data import DecideJob
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.timing import Timing
from bot.rendering.texts import texts
from bot.usecases.offers.waiting_jobs import WaitingJobs
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_summary import GetSummary


@dataclass(frozen=True, slots=True)
class LargeJobs:
    """Does what is decided about a job that waits; each kind of chat says who may, and how."""

    waiting_jobs: WaitingJobs
    get_summary: GetSummary
    read_preferences: ReadPreferences
    answering: Answering
    timing: Timing

    async def on_press(self, update: Update, line: Line) -> None:
        """A press under the question."""
        press = read_press(update)
        found = await self._find(press, line)
        if found is None:
            return
        offer, choice = found
        if refused := await self._refusal(press, offer, line):
            return await notify(self.read_preferences, press, line, refused)
        if not await self.waiting_jobs.take(offer.key, press.query_id):
            return await notify(self.read_preferences, press, line, "alert-large-decided")
        preferences = await self._preferences(press)
        if choice is Choice.LEAVE:
            await answer_press(line, press.query_id)
            left = texts(preferences.interface).html("large-leave")
            await edit(line, press.chat_id, press.message_id, left, None)
        else:
            await self._summarize(press, offer, choice, preferences, line)

    async def _find(self, press: Press, line: Line) -> tuple[Offer, Choice] | None:
        """The job that a press is about, and what is to become of it; None, told to who pressed,
        where it is not kept any more."""
        asks = press.button
        if not isinstance(asks, DecideJob):
            await notify(self.read_preferences, press, line, "alert-outdated")
            return None
        offer = await self.waiting_jobs.find(asks.key, press.chat_id)
        # A press can be made up: to have another message changed, or to take others' buttons away.
        if offer is None or not press.is_under(offer.button):
            await notify(self.read_preferences, press, line, "alert-large-forgotten")
            if offer is None and press.is_under(0):
                await edit_buttons(line, press.chat_id, press.message_id, None)
            return None
        return offer, asks.choice

    async def _refusal(self, press: Press, offer: Offer, line: Line) -> str:
        """The key of what to say to somebody who may not decide."""
        return ""

    async def _preferences(self, press: Press) -> Preferences:
        """How the chat likes its answers."""
        raise NotImplementedError

    async def _summarize(
        self, press: Press, offer: Offer, choice: Choice, preferences: Preferences, line: Line
    ) -> None:
        """Show the summary that was agreed to."""
        raise NotImplementedError
