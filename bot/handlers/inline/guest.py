"""Guest mentions: the bot is called in a chat that it is not in, and hears of nothing else there.

It may answer once, with one message, which it can edit: so a stub stands there at once, and
becomes the summary. What comes of it belongs to the one who called.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    Update,
)

from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, SummaryRequest
from bot.handlers.inline.cards import Cards, card_button, card_data, head_of, whole_button
from bot.handlers.inline.feedback import Feedback
from bot.handlers.inline.results import result
from bot.handlers.line.line import Line
from bot.handlers.line.unnumbered import GUEST, answer_mention, known_answer
from bot.handlers.updates.deep_links import HELLO, deep_link
from bot.handlers.updates.gathering import ReaderRequest, read_reply, read_request
from bot.handlers.updates.incoming import Incoming, read_message
from bot.rendering.cards import render_card
from bot.rendering.summary import render_in_one
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import MakeOffer
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_summary import GetSummary


@dataclass(frozen=True, slots=True)
class Guest:
    """Answers a mention with a stub at once, and edits it into the summary."""

    get_summary: GetSummary
    read_preferences: ReadPreferences
    make_offer: MakeOffer
    cards: Cards
    feedback: Feedback

    async def on_message(self, update: Update, line: Line) -> None:
        """A mention in a chat that the bot is no member of."""
        message = read_message(update)
        query_id = update.guest_message.guest_query_id if update.guest_message else None
        if not query_id:
            return
        line = line
        preferences = await self.read_preferences(message.reader_id, message.telegram_language)
        request = read_mention(message, line.bot.username, line.bot.id)
        if isinstance(request, str):
            await answer_mention(line, query_id, _hint(line, request, preferences))
            return
        offer = await self._offer(message.reader_id, request, preferences)
        # What stands there from an earlier attempt is a stub, or what was written by then.
        begun = await known_answer(line, GUEST)
        ready = None if begun else await self._ready(line, offer)
        stands = begun or await answer_mention(line, query_id, ready or _stub(offer, preferences))
        if stands:
            self.feedback.expect_none(stands)
        if ready is not None or stands is None:
            return
        if stands:
            await self.cards.fill(line, offer, stands)
        else:
            # Only a press on its button tells what it is known by: all is ready for one.
            await self.cards.prepare(line, offer)

    async def _offer(
        self, reader_id: int, request: ReaderRequest, preferences: Preferences
    ) -> Offer:
        source, make_offer = request.sources[0], self.make_offer
        if isinstance(source, Attachment):
            return await make_offer(reader_id, source, note=request.note, preferences=preferences)
        return await make_offer.once(reader_id, source, preferences, note=request.note)

    async def _ready(self, line: Line, offer: Offer) -> InlineQueryResultArticle | None:
        """The summary, where it is known."""
        if isinstance(offer.source, Attachment) or offer.preferences is None:
            return None
        preferences = offer.preferences
        request = SummaryRequest(offer.reader_id, offer.source, preferences, offer.note)
        summary = await self.get_summary.known(request)
        if summary is None:
            return None
        buttons = whole_button(line.bot.username, offer, summary)
        return result("ready", "Pith", "", render_in_one(summary, preferences), buttons)


def read_mention(message: Incoming, bot_name: str, bot_id: int) -> ReaderRequest | str:
    """What a mention wants summarised, or the key of what to say where that cannot be told. Pure.

    What the message itself brings comes first, then what it replies to.
    """
    message = replace(message, text=_without_mention(message.text, bot_name))
    request = read_request((message,))
    if request.sources:
        return request
    replied = message.replied
    if replied is None:
        return "guest-hint"
    if replied.author_id == bot_id:
        return "guest-reply-unknown"
    words = message.text.strip()
    note = words if any(map(str.isalnum, words)) else ""
    return read_reply(replace(message, text=note), bot_id) or "guest-hint"


def _without_mention(text: str, bot_name: str) -> str:
    # Blanks in its place: links behind words are known by where those stand.
    mention = re.compile(rf"(?<!\w)@{re.escape(bot_name)}\b", re.IGNORECASE)
    return mention.sub(lambda found: " " * len(found[0]), text)


def _stub(offer: Offer, preferences: Preferences) -> InlineQueryResultArticle:
    text = render_card(head_of(offer), texts(preferences.interface)("progress-reading"))
    return result(card_data(offer.key), "Pith", "", text, card_button(offer))


def _hint(line: Line, key: str, preferences: Preferences) -> InlineQueryResultArticle:
    say = texts(preferences.interface)
    link = deep_link(line.bot.username, HELLO)
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton(say("button-private-chat"), url=link)]])
    return result("hint", "Pith", "", say.html(key), buttons)
