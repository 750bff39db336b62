"""The button under a post: a tap in, an alert with what matters out, in the tapper's language.

However many tap, each language's summary is read and paid for once: taps that come while it is
being written wait for the same work.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field, replace

from bot.domain.errors import TooManyRequests
from bot.domain.offers import Offer
from bot.domain.preferences import Origin, Preferences, Settled
from bot.domain.request import Attachment, Kept, Source, SummaryRequest
from bot.domain.summary import Fallback, Summary
from bot.handlers.intake.failures import Failure
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering, Wanted
from bot.handlers.requests.in_work import Asked, Stopped
from bot.handlers.updates.callback_data import ShowGist
from bot.handlers.updates.presses import Press
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Spot
from bot.rendering.errors import render_error
from bot.rendering.summary import render_gist
from bot.rendering.texts import texts
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith

MOST_FILES = 1000
"""How many files are known by what was read in them, so that a tap need not fetch them again."""

Result = ShownSummary | Failure | Stopped
Asking = tuple[str, Source | Attachment, Preferences]


@dataclass(frozen=True, slots=True)
class Gists:
    """Answers taps on the buttons under posts."""

    pith: Pith
    answering: Answering
    timing: Timing
    reading: dict[Asking, asyncio.Task[Result]] = field(default_factory=dict)
    files: OrderedDict[str, Kept] = field(default_factory=OrderedDict)

    async def on_press(self, press: Press, line: Line) -> None:
        """A tap: the gist, an error's sentence, or that it takes a moment."""
        asks = press.button
        offer = await self.pith.find_offer(asks.key) if isinstance(asks, ShowGist) else None
        if offer is None or offer.reader_id != press.chat_id:
            settled = await self._reader(press)
            say = texts(settled.preferences.interface)
            return await answer_press(
                line, press.query_id, say("alert-post-forgotten"), alert=True
            )
        channel = await self.pith.read_preferences.of_chat(offer.reader_id)
        preferences = for_tapper(channel.preferences, await self._reader(press))
        known = await self._known(offer, preferences)
        notice = (
            render_gist(known, preferences)
            if known is not None
            else await self._read(press, offer, preferences, line)
        )
        await answer_press(line, press.query_id, notice, alert=True)

    async def _reader(self, press: Press) -> Settled:
        return await self.pith.read_preferences.of_reader(press.reader_id, press.telegram_language)

    async def _known(self, offer: Offer, preferences: Preferences) -> Summary | None:
        source = offer.source
        if isinstance(source, Attachment):
            known = self.files.get(source.file_id)
            if known is None:
                return None
            source = known
        request = SummaryRequest(offer.reader_id, source, preferences, offer.note)
        return await self.pith.get_summary.known(request)

    async def _read(self, press: Press, offer: Offer, preferences: Preferences, line: Line) -> str:
        asking = (offer.key, offer.source, preferences)
        task = self.reading.get(asking)
        if task is not None:
            await asyncio.wait((task,), timeout=self.timing.tap)
        if task is None or (task.done() and _is_for_one(task.result())):
            # What the one who tapped first may not have, others may.
            task = asyncio.create_task(self._summarize(press, offer, preferences, line))
            self.reading[asking] = task
            task.add_done_callback(lambda done: self._forget_soon(asking, done))
            await asyncio.wait((task,), timeout=self.timing.tap)
        if not task.done():
            return texts(preferences.interface)("alert-gist-soon")
        match task.result():
            case ShownSummary(summary=summary):
                return render_gist(summary, preferences)
            case Failure(error=error):
                return render_error(error, preferences.interface)
        return texts(preferences.interface)("alert-gist-soon")

    async def _summarize(
        self, press: Press, offer: Offer, preferences: Preferences, line: Line
    ) -> Result:
        spot = Spot(offer.reader_id)
        asked = Asked(line, offer.reader_id, spot, preferences, press.reader_id)
        result = await self.answering.quietly(asked, Wanted(offer.source, offer.note))
        if isinstance(offer.source, Attachment) and isinstance(result, ShownSummary):
            self.files[offer.source.file_id] = Kept(result.shown.article_key)
            while len(self.files) > MOST_FILES:
                self.files.popitem(last=False)
        return result

    def _forget_soon(self, asking: Asking, task: asyncio.Task[Result]) -> None:
        # Who was told to tap again learns what came of it, a failure too; the next one tries anew.
        def forget() -> None:
            if self.reading.get(asking) is task:
                del self.reading[asking]

        asyncio.get_running_loop().call_later(self.timing.retry, forget)


def _is_for_one(result: Result) -> bool:
    """Whether what came of a tap is due to who tapped: they asked too much, or spent too much."""
    if isinstance(result, ShownSummary):
        return result.summary.fallback is Fallback.READER_BUDGET
    return isinstance(result, Failure) and isinstance(result.error, TooManyRequests)


def for_tapper(channel: Preferences, reader: Settled) -> Preferences:
    """A channel's preferences in the language of who taps, as far as Pith knows it."""
    known = {
        name: getattr(reader.preferences, name)
        for name in ("language", "interface")
        if reader.origins[name] is not Origin.DEFAULT
    }
    return replace(channel, **known)
