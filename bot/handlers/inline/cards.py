"""Cards that stand for a summary in chats that the bot is not in: made, pressed, filled.

A card keeps its button until the summary stands there. So whatever happens meanwhile, also the end
of the bot, a press goes on.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.concurrency.latest import LatestValues
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Link, PastedText
from bot.domain.summary import Summary
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.updates.callback_data import FillCard, read_data, write_data
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.presses import button
from bot.handlers.views.buttons import Buttons
from bot.handlers.views.cards import InlineCard
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.rendering.cards import render_head
from bot.rendering.summary import render_summary
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import BindCard
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_summary import ShownSummary

MOST_CARDS = 1000
"""How many cards are known by what is done about them."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press on a card, which waits for an answer."""

    query_id: str
    reader_id: int
    telegram_language: str


@dataclass(frozen=True, slots=True)
class CardButtons(Buttons):
    """Of one card: what fills it, then the way to what one message doesn't hold."""

    bot_name: str
    offer: Offer

    def meanwhile(self) -> InlineKeyboardMarkup | None:
        return card_button(self.offer)

    def under_failure(self) -> InlineKeyboardMarkup | None:
        return card_button(self.offer, "button-again")

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup | None:
        return whole_button(self.bot_name, self.offer, result.summary)


@dataclass(frozen=True, slots=True)
class Cards:
    """Turns cards into summaries, each once. `begun` tells whether a card's summary is there."""

    read_preferences: ReadPreferences
    bind_card: BindCard
    answering: Answering
    timing: Timing
    begun: LatestValues[str, bool] = field(default_factory=lambda: LatestValues(MOST_CARDS))

    async def fill(
        self, line: Line, offer: Offer, inline_message_id: str, pressed: Pressed | None = None
    ) -> None:
        """Have a card become its summary. Who comes while that is under way changes nothing."""
        asker_id = pressed.reader_id if pressed else offer.reader_id
        if not await self.bind_card(offer, inline_message_id, asker_id):
            if pressed:
                await self.answer(line, pressed, "alert-card-forgotten")
            return
        if inline_message_id in self.begun:
            if pressed:
                done = self.begun[inline_message_id]
                await self.answer(line, pressed, "" if done else "alert-working")
            return
        self.begun[inline_message_id] = False
        came = False
        try:
            if pressed:
                await self.answer(line, pressed)
            came = await self._summarize(line, offer, inline_message_id, asker_id)
        finally:
            if came:
                self.begun[inline_message_id] = True
            else:
                self.begun.pop(inline_message_id, None)

    async def prepare(self, line: Line, offer: Offer) -> None:
        """Have a card's summary ready for a press, where the card itself cannot be changed yet."""
        asked = _asked(line, offer, offer.reader_id)
        await self.answering.quietly(asked, RequestedSource.of_offer(offer))

    async def answer(self, line: Line, pressed: Pressed, key: str = "") -> None:
        """Answer a press, with a notice where there is something to say."""
        if not key:
            return await answer_press(line, pressed.query_id)
        preferences = await self.read_preferences(pressed.reader_id, pressed.telegram_language)
        await answer_press(line, pressed.query_id, texts(preferences.interface)(key))

    async def _summarize(
        self, line: Line, offer: Offer, inline_message_id: str, asker_id: int
    ) -> bool:
        asked = _asked(line, offer, asker_id)
        buttons = CardButtons(line.bot.username, offer)
        card = InlineCard(asked, self.timing, buttons, inline_message_id, head_of(offer))
        shown = await self.answering.summarize(asked, RequestedSource.of_offer(offer), card)
        return shown is not None


def _asked(line: Line, offer: Offer, asker_id: int) -> Asked:
    destination = Destination(offer.reader_id)
    return Asked(line, offer.reader_id, destination, preferences_of(offer), asker_id)


def card_data(key: str) -> str:
    """What a card's button carries, and its result's id: the key of its offer."""
    return write_data(FillCard(key))


def read_card(data: str) -> str:
    """The offer's key, "" for anything that is not a card's."""
    asks = read_data(data)
    return asks.key if isinstance(asks, FillCard) else ""


def card_button(offer: Offer, label: str = "button-card") -> InlineKeyboardMarkup:
    """The button under a card."""
    say = texts(preferences_of(offer).interface)
    return InlineKeyboardMarkup([[button(say(label), FillCard(offer.key))]])


def whole_button(bot_name: str, offer: Offer, summary: Summary) -> InlineKeyboardMarkup | None:
    """The way to the whole summary, where one message does not hold it."""
    preferences = preferences_of(offer)
    if not is_shortened(summary, preferences):
        return None
    label = texts(preferences.interface)("button-whole")
    link = deep_link(bot_name, offer.key)
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, url=link)]])


def preferences_of(offer: Offer) -> Preferences:
    """Those that were chosen with a card."""
    return offer.preferences or Preferences()


def head_of(offer: Offer) -> str:
    """Which article a card is about (HTML)."""
    source = offer.source
    if isinstance(source, Link):
        return render_head(offer.title, source.url)
    if isinstance(source, PastedText):
        return render_head(offer.title or source.title or source.text, "")
    return render_head(source.name if isinstance(source, Attachment) else offer.title, "")


def is_shortened(summary: Summary, preferences: Preferences) -> bool:
    """Whether one message does not hold all of a summary."""
    return len(render_summary(summary, preferences)) > 1
