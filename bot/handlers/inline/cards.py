"""Cards that stand for a summary in chats that the bot is not in: made, pressed, filled.

A card keeps its button until the summary stands there. So whatever happens meanwhile, also the end
of the bot, a press goes on.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.jobs import Job
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Link, PastedText
from bot.domain.summary import Summary
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering, Wanted
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.callback_data import FillCard, read_data, write_data
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.presses import button
from bot.handlers.views.placeholder import InlineCard
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Spot
from bot.rendering.cards import render_head
from bot.rendering.summary import render_summary
from bot.rendering.texts import texts
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith

MOST_CARDS = 1000
"""How many cards are known by what is done about them."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press on a card, which waits for an answer."""

    query_id: str
    reader_id: int
    telegram_language: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Turns cards into summaries, each once. `begun` tells whether a card's summary is there."""

    pith: Pith
    answering: Answering
    timing: Timing
    begun: OrderedDict[str, bool] = field(default_factory=OrderedDict)

    async def fill(
        self, line: Line, offer: Offer, inline_message_id: str, pressed: Pressed | None = None
    ) -> None:
        """Have a card become its summary. Who comes while that is under way changes nothing."""
        asker_id = pressed.reader_id if pressed else offer.reader_id
        if not await self.pith.bind_card(offer, inline_message_id, asker_id):
            if pressed:
                await self.answer(line, pressed, "alert-card-forgotten")
            return
        if inline_message_id in self.begun:
            if pressed:
                done = self.begun[inline_message_id]
                await self.answer(line, pressed, "" if done else "alert-working")
            return
        self._note(inline_message_id, done=False)
        came: tuple[ShownSummary | Job, ...] = ()
        try:
            if pressed:
                await self.answer(line, pressed)
            came = await self._summarize(line, offer, inline_message_id, asker_id)
        finally:
            if came:
                self._note(inline_message_id, done=True)
            else:
                self.begun.pop(inline_message_id, None)

    async def prepare(self, line: Line, offer: Offer) -> None:
        """Have a card's summary ready for a press, where the card itself cannot be changed yet."""
        asked = _asked(line, offer, offer.reader_id)
        wanted = Wanted(offer.source, offer.note, note_by=offer.writer_id)
        await self.answering.quietly(asked, wanted)

    async def answer(self, line: Line, pressed: Pressed, key: str = "") -> None:
        """Answer a press, with a notice where there is something to say."""
        if not key:
            return await answer_press(line, pressed.query_id)
        preferences = await self.pith.read_preferences(
            pressed.reader_id, pressed.telegram_language
        )
        await answer_press(line, pressed.query_id, texts(preferences.interface)(key))

    async def whole_button(
        self, line: Line, offer: Offer, summary: Summary
    ) -> InlineKeyboardMarkup | None:
        """The way to the whole summary, where one message does not hold it."""
        preferences = offer.preferences or Preferences()
        if not is_shortened(summary, preferences):
            return None
        say = texts(preferences.interface)
        link = deep_link(line.bot.username, offer.key)
        return InlineKeyboardMarkup([[InlineKeyboardButton(say("button-whole"), url=link)]])

    async def _summarize(
        self, line: Line, offer: Offer, inline_message_id: str, asker_id: int
    ) -> tuple[ShownSummary | Job, ...]:
        asked = _asked(line, offer, asker_id)
        preferences = asked.preferences
        stage = partial(
            InlineCard,
            line,
            inline_message_id,
            preferences,
            self.timing.inline,
            head=head_of(offer),
            buttons=card_button(offer.key, preferences.interface),
            buttons_again=card_button(offer.key, preferences.interface, "button-again"),
        )

        async def buttons(result: ShownSummary) -> InlineKeyboardMarkup | None:
            return await self.whole_button(line, offer, result.summary)

        wanted = Wanted(offer.source, offer.note, note_by=offer.writer_id)
        return await self.answering.summarize(asked, [wanted], stage, buttons)

    def _note(self, inline_message_id: str, *, done: bool) -> None:
        self.begun[inline_message_id] = done
        while len(self.begun) > MOST_CARDS:
            self.begun.popitem(last=False)


def _asked(line: Line, offer: Offer, asker_id: int) -> Asked:
    preferences = offer.preferences or Preferences()
    return Asked(line, offer.reader_id, Spot(offer.reader_id), preferences, asker_id)


def card_data(key: str) -> str:
    """What a card's button carries, and its result's id: the key of its offer."""
    return write_data(FillCard(key))


def read_card(data: str) -> str:
    """The offer's key, "" for anything that is not a card's."""
    asks = read_data(data)
    return asks.key if isinstance(asks, FillCard) else ""


def card_button(key: str, interface: str, label: str = "button-card") -> InlineKeyboardMarkup:
    """The button under a card."""
    return InlineKeyboardMarkup([[button(texts(interface)(label), FillCard(key))]])


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
