"""Inline queries in, summaries and cards to pick from out.

Every pause in somebody's typing is a query. So nothing is read for one before a longer pause, and
then only a link that is whole; no model is ever asked for one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update

from bot.concurrency.latest import LatestValues
from bot.domain.preferences import Preferences
from bot.domain.request import Link, SummaryRequest
from bot.handlers.inline.cards import Cards, Pressed, read_card
from bot.handlers.inline.feedback import Feedback
from bot.handlers.inline.looks import Looks
from bot.handlers.inline.results import InlineResults, TypedRequest
from bot.handlers.line.calls import answer_typing
from bot.handlers.line.line import Line
from bot.handlers.updates.deep_links import HELLO
from bot.handlers.views.timing import Timing
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.sources.typed import Typed, read_typed
from bot.usecases.summaries.get_summary import GetSummary
from bot.usecases.summaries.recent_summaries import RecentSummaries

CACHE_SECONDS = 5
"""So long Telegram answers the same query by itself; a card's summary may be ready any moment."""
PAUSE = 0.7
"""Seconds in which somebody who types on has done so; apps ask after about half a second."""
MOST_RECENT, MOST_SEARCHED = 20, 50
MOST_TYPISTS = 1000


@dataclass(frozen=True, slots=True)
class Inline:
    """Answers what is typed after the bot's name in any chat.

    `typing` holds each reader's latest query.
    """

    get_summary: GetSummary
    recent_summaries: RecentSummaries
    read_preferences: ReadPreferences
    find_offer: FindOffer
    looks: Looks
    timing: Timing
    cards: Cards
    feedback: Feedback
    results: InlineResults
    typing: LatestValues[int, tuple[str, str]] = field(
        default_factory=lambda: LatestValues(MOST_TYPISTS)
    )

    async def on_query(self, update: Update, line: Line) -> None:
        """Something was typed; typing may go on."""
        query = update.inline_query
        if query is None:
            return
        # Nothing may be awaited before: queries are told apart by the order they came in.
        typed = read_typed(query.query, self._note(query))
        preferences = await self.read_preferences(
            query.from_user.id, query.from_user.language_code or ""
        )
        found = await self._found(query, typed, preferences, line)
        if found is None or self._overtaken(query):
            return
        key = "button-inline-hint" if query.query.strip() else "button-inline-start"
        hint = InlineQueryResultsButton(texts(preferences.interface)(key), start_parameter=HELLO)
        await answer_typing(line, query.id, found, None if found else hint, CACHE_SECONDS)

    async def on_chosen(self, update: Update, line: Line) -> None:
        """A result was sent."""
        chosen = update.chosen_inline_result
        if chosen is None:
            return
        inline_message_id = chosen.inline_message_id or ""
        await self.feedback.pick(inline_message_id)
        key = read_card(chosen.result_id)
        offer = await self.find_offer(key) if key and inline_message_id else None
        if offer is not None and offer.reader_id == chosen.from_user.id:
            await self.cards.fill(line, offer, inline_message_id)

    async def on_press(self, update: Update, line: Line) -> None:
        """The button of a card that was sent. Anyone who sees it may press it."""
        query = update.callback_query
        if query is None:
            return
        presser = query.from_user
        pressed = Pressed(query.id, presser.id, presser.language_code or "")
        inline_message_id = query.inline_message_id or ""
        key = read_card(query.data or "")
        offer = await self.find_offer(key) if key and inline_message_id else None
        if offer is None or not offer.is_card:
            return await self.cards.answer(line, pressed, "alert-card-forgotten")
        await self.feedback.press(key, inline_message_id)
        await self.cards.fill(line, offer, inline_message_id, pressed)

    async def _found(
        self, query: InlineQuery, typed: Typed, preferences: Preferences, line: Line
    ) -> list[InlineQueryResultArticle] | None:
        """The results of a query; None for one that was overtaken by the next."""
        reader_id, source = query.from_user.id, typed.source
        if source is None:
            if typed.words and not await self._pause(query):
                return None
            return await self._recent(reader_id, typed.words, line)
        request = SummaryRequest(reader_id, source, preferences)
        usual = await self.get_summary.known(request)
        seen = None
        if usual is None:
            if not await self._pause(query):
                return None
            if isinstance(source, Link) and typed.whole:
                seen = await self.looks.at(source, reader_id)
        sought = TypedRequest(line, reader_id, source, preferences, seen)
        return [] if self._overtaken(query) else await self.results.of_source(sought, usual)

    async def _recent(
        self, reader_id: int, words: str, line: Line
    ) -> list[InlineQueryResultArticle]:
        """The reader's latest summaries, or those with all the words in their titles."""
        wanted = words.casefold().split()
        most = MOST_SEARCHED if wanted else MOST_RECENT
        found = []
        for shown, summary in await self.recent_summaries(reader_id, most):
            titles = f"{summary.title} {shown.title} {summary.article.site}".casefold()
            if all(word in titles for word in wanted):
                found.append(await self.results.of_shown(line, shown, summary))
        return found[:MOST_RECENT]

    def _note(self, query: InlineQuery) -> str:
        """Note a reader's latest query; gives what they had typed before."""
        reader_id = query.from_user.id
        _, before = self.typing.get(reader_id, ("", ""))
        self.typing[reader_id] = (query.id, query.query)
        return before

    async def _pause(self, query: InlineQuery) -> bool:
        """Wait whether the reader types on; True if they do not."""
        await self.timing.sleep(PAUSE)
        return not self._overtaken(query)

    def _overtaken(self, query: InlineQuery) -> bool:
        latest, _ = self.typing.get(query.from_user.id, (query.id, ""))
        return latest != query.id
