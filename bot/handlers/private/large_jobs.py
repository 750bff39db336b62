"""Large jobs in private chats: a press under the question in, the summary below it out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from telegram import Update

from bot.domain.jobs import Choice
from bot.domain.offers import Offer
from bot.handlers.line.calls import answer_press, edit, edit_buttons
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.private.chat import PrivateChat
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.callback_data import DecideJob
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.view import Spot
from bot.rendering.texts import texts
from bot.usecases.pith import Pith
from bot.usecases.waiting_jobs import agreed


@dataclass(frozen=True, slots=True)
class PrivateLargeJobs:
    """Does what a reader decides about a job that waits; once."""

    pith: Pith
    private: PrivateChat

    async def on_press(self, update: Update, line: Line) -> None:
        """A press under the question."""
        press, line = read_press(update), line
        decided = await decide(self.pith, press, line)
        if decided is None:
            return
        offer, choice = decided
        await answer_press(line, press.query_id)
        preferences = await self.pith.read_preferences(press.reader_id, press.telegram_language)
        if choice is Choice.LEAVE:
            left = texts(preferences.interface).html("large-leave")
            await edit(line, press.chat_id, press.message_id, left, None)
            return
        await edit_buttons(line, press.chat_id, press.message_id, None)
        spot = Spot(press.chat_id, reply_to=press.message_id)
        asked = Asked(line, press.reader_id, spot, preferences)
        await self.private.show(asked, partial(self.pith.get_summary, agreed(offer, choice)))


async def find_job(pith: Pith, press: Press, line: Line) -> tuple[Offer, Choice] | None:
    """The job that a press is about, and what is to become of it; None, told to who pressed, where
    it is not kept any more.
    """
    asks = press.button
    if not isinstance(asks, DecideJob):
        await notify(pith, press, line, "alert-outdated")
        return None
    offer = await pith.waiting_jobs.find(asks.key, press.chat_id)
    # A press can be made up: to have another message changed, or to take others' buttons away.
    if offer is None or not press.is_under(offer.button):
        await notify(pith, press, line, "alert-large-forgotten")
        if offer is None and press.is_under(0):
            await edit_buttons(line, press.chat_id, press.message_id, None)
        return None
    return offer, asks.choice


async def decide(pith: Pith, press: Press, line: Line) -> tuple[Offer, Choice] | None:
    """The same, where no press before has decided about it."""
    found = await find_job(pith, press, line)
    if found is not None and not await pith.waiting_jobs.take(found[0].key, press.query_id):
        await notify(pith, press, line, "alert-large-decided")
        return None
    return found
