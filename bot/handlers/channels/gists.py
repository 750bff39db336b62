"""The button under a post: a tap in, an alert with what matters out, in the tapper's language.

However many tap, each language's summary is read and paid for once: taps that come while it is
being written wait for the same work.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from bot.concurrency.latest import LatestValues
from bot.concurrency.shared_tasks import SharedTasks
from bot.domain.errors import TooManyRequests
from bot.domain.offers import Offer
from bot.domain.preferences import EffectivePreferences, Origin, Preferences
from bot.domain.request import Attachment, Kept, Source
from bot.domain.summary import Fallback, Summary
from bot.handlers.intake.failures import Failure
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.requests.in_work import Stopped
from bot.handlers.updates.callback_data import ShowGist
from bot.handlers.updates.presses import Press
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.rendering.errors import render_error
from bot.rendering.summary import render_gist
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_summary import ShownSummary

MOST_FILES = 1000
"""How many files are known by what was read in them, so that a tap need not fetch them again."""

Result = ShownSummary | Failure | Stopped
Asking = tuple[str, Source | Attachment, Preferences]


@dataclass(frozen=True, slots=True)
class Gists:
    """Answers taps on the buttons under posts."""

    read_preferences: ReadPreferences
    find_offer: FindOffer
    answering: Answering
    timing: Timing
    reading: SharedTasks[Asking, Result] = field(default_factory=SharedTasks)
    files: LatestValues[str, Kept] = field(default_factory=lambda: LatestValues(MOST_FILES))

    async def on_press(self, press: Press, line: Line) -> None:
        """A tap: the gist, an error's sentence, or that it takes a moment."""
        asks = press.button
        offer = await self.find_offer(asks.key) if isinstance(asks, ShowGist) else None
        reader = await self.read_preferences.of_reader(press.reader_id, press.telegram_language)
        if offer is None or offer.reader_id != press.chat_id:
            notice = texts(reader.preferences.interface)("alert-post-forgotten")
            return await answer_press(line, press.query_id, notice, alert=True)
        channel = await self.read_preferences.of_chat(offer.reader_id)
        preferences = for_tapper(channel.preferences, reader)
        destination = Destination(offer.reader_id)
        asked = Asked(line, offer.reader_id, destination, preferences, press.reader_id)
        known = await self._known(asked, offer.source)
        gist = render_gist(known, preferences) if known else await self._read(asked, offer)
        await answer_press(line, press.query_id, gist, alert=True)

    async def _known(self, asked: Asked, source: Source | Attachment) -> Summary | None:
        if isinstance(source, Attachment):
            source = self.files.get(source.file_id, source)
        return await self.answering.known(asked, RequestedSource(source))

    async def _read(self, asked: Asked, offer: Offer) -> str:
        interface = asked.preferences.interface
        asking = (offer.key, offer.source, asked.preferences)
        task = self.reading.get(asking)
        if task is not None:
            await asyncio.wait((task,), timeout=self.timing.tap)
        if task is None or (task.done() and _is_for_one(task.result())):
            # What the one who tapped first may not have, others may. Who was told to tap again
            # learns what came of it, a failure too; then the next one tries anew.
            work = asyncio.create_task(self._summarize(asked, offer))
            task = self.reading.begin(asking, work, lambda _: self.timing.retry)
            await asyncio.wait((task,), timeout=self.timing.tap)
        match task.result() if task.done() else None:
            case ShownSummary(summary=summary):
                return render_gist(summary, asked.preferences)
            case Failure(error=error):
                return render_error(error, interface)
        return texts(interface)("alert-gist-soon")

    async def _summarize(self, asked: Asked, offer: Offer) -> Result:
        source = offer.source
        result = await self.answering.quietly(asked, RequestedSource(source))
        if isinstance(source, Attachment) and isinstance(result, ShownSummary):
            self.files[source.file_id] = Kept(result.shown.article_key)
        return result


def _is_for_one(result: Result) -> bool:
    """Whether what came of a tap is due to who tapped: they asked too much, or spent too much."""
    if isinstance(result, ShownSummary):
        return result.summary.fallback is Fallback.READER_BUDGET
    return isinstance(result, Failure) and isinstance(result.error, TooManyRequests)


def for_tapper(channel: Preferences, reader: EffectivePreferences) -> Preferences:
    """A channel's preferences in the language of who taps, as far as Pith knows it."""
    known = {
        name: getattr(reader.preferences, name)
        for name in ("language", "interface")
        if reader.origins[name] is not Origin.DEFAULT
    }
    return replace(channel, **known)
