"""Buttons under messages of groups: a tap in, the summary out, once for all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.domain.chats import ChatKind, Rules
from bot.domain.offers import Offer
from bot.domain.request import Attachment, Large, Link, PastedText, Source
from bot.handlers.groups.personal import Personal
from bot.handlers.line.calls import answer_press, edit, take_away
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.requests.answering import Answering, Wanted
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.callback_data import Button, GetForMe, GetOffered
from bot.handlers.updates.presses import Press, button, part_label, read_press
from bot.handlers.views.placeholder import Placeholder
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Spot
from bot.rendering.offers import render_offer
from bot.rendering.texts import Texts, texts
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith
from bot.usecases.repeat_summary import source_of


@dataclass(frozen=True, slots=True)
class Offers:
    """Makes the buttons that stand for a summary, and keeps their promise.

    `working` are the keys of those whose summary is on its way.
    """

    pith: Pith
    answering: Answering
    timing: Timing
    personal: Personal
    working: set[str] = field(default_factory=set)

    async def put(self, asked: Asked, source: Link | PastedText, under: str, rules: Rules) -> None:
        """Answer a message, `under`, with the button for what it holds."""
        offer = await self.pith.make_offer(asked.reader_id, source, under=under)
        say = texts(asked.preferences.interface)
        stage = self.placeholder(asked)
        showing = stage.finish((_line(source, say),), _get(offer, rules, say))
        ((chat_id, message_id),) = await self.answering.tell(asked, stage, showing)
        # The group may have become another one just now.
        await self.pith.make_offer.shown(replace(offer, reader_id=chat_id), message_id)

    async def change(
        self, asked: Asked, offer: Offer, source: Link | PastedText | None, rules: Rules
    ) -> None:
        """The message under an unused button says something else now, or nothing (None)."""
        if source == offer.source or offer.key in self.working:
            return
        if source is None:
            await self.pith.make_offer.settle(offer)
            return await take_away(asked.line, asked.spot.chat_id, offer.button)
        say = texts(asked.preferences.interface)
        changed = await self.pith.make_offer.again(offer, source)
        if (line := _line(source, say)) != _line(offer.source, say):
            buttons = _get(changed, rules, say)
            await edit(asked.line, asked.spot.chat_id, offer.button, line, buttons)

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup:
        """The button under a summary that a whole chat sees."""
        offer = await self._offer(result)
        return _mine(offer, texts(result.shown.preferences.interface))

    async def under_digest(self, number: int, result: ShownSummary) -> InlineKeyboardButton:
        """The button under a digest that gives whoever taps the summary of one part."""
        offer = await self._offer(result)
        return button(part_label(number, result.shown.title), GetForMe(offer.key))

    async def _offer(self, result: ShownSummary) -> Offer:
        shown = result.shown
        return await self.pith.make_offer(
            shown.reader_id,
            source_of(shown),
            title=shown.title,
            note=shown.note,
            note_by=shown.note_by,
        )

    async def on_press(self, update: Update, line: Line) -> None:
        """A tap on a button that stands for a summary, or on "Only for me" under one."""
        press, line = read_press(update), line
        asks = press.button
        if not isinstance(asks, GetOffered | GetForMe):
            return await notify(self.pith, press, line, "alert-outdated")
        rules = (await self.pith.read_chat(press.chat_id, ChatKind.GROUP)).rules
        offer = await self.pith.find_offer(asks.key)
        # From here to the mark in `working` nothing may be awaited.
        if offer is None or not _stands_here(offer, press):
            # A button's data can be made up: another place's offer is none here.
            await notify(self.pith, press, line, "offer-forgotten")
        elif isinstance(asks, GetForMe) or (offer.under and rules.for_tapper):
            await self.personal.serve(press, offer, line)
        elif not offer.under:
            # The summary stands there since the reader tapped.
            await answer_press(line, press.query_id)
        elif offer.key in self.working:
            await notify(self.pith, press, line, "alert-working")
        else:
            self.working.add(offer.key)
            try:
                await self._become_summary(press, offer, line)
            finally:
                self.working.discard(offer.key)

    def placeholder(
        self,
        asked: Asked,
        message_id: int | None = None,
        again: InlineKeyboardMarkup | None = None,
    ) -> Placeholder:
        """The stage for an answer that the whole group sees."""
        drop = partial(self.answering.desk.drop, asked.spot.chat_id)
        tempo = self.timing.groups
        return Placeholder(
            asked.line, asked.spot, asked.preferences, drop, tempo, message_id, again
        )

    async def _become_summary(self, press: Press, offer: Offer, line: Line) -> None:
        await notify(self.pith, press, line, "alert-reading")
        settled = await self.pith.read_preferences.of_chat(press.chat_id, press.telegram_language)
        spot = Spot(press.chat_id, press.topic, press.message_id)
        asked = Asked(line, press.chat_id, spot, settled.preferences, press.reader_id, Large.ASK)
        say = texts(asked.preferences.interface)

        async def buttons(result: ShownSummary) -> InlineKeyboardMarkup:
            return _mine(offer, say)

        wanted = Wanted(offer.source, offer.note, offer.reader_id, offer.writer_id)
        again = _keyboard(say("button-again"), GetOffered(offer.key))
        stage = partial(self.placeholder, asked, press.message_id, again)
        if await self.answering.summarize(asked, [wanted], stage, buttons):
            await self.pith.make_offer.settle(offer)


def _stands_here(offer: Offer, press: Press) -> bool:
    """Whether an offer is this chat's, and the message its own where it is to be changed."""
    if offer.reader_id != press.chat_id or offer.is_job or offer.is_card:
        return False
    changes = isinstance(press.button, GetOffered) and offer.under
    return not changes or press.is_under(offer.button)


def _line(source: Source | Attachment, say: Texts) -> str:
    return render_offer(source, say("offer-of-text"))


def _get(offer: Offer, rules: Rules, say: Texts) -> InlineKeyboardMarkup:
    return _keyboard(rules.button or say("button-offer"), GetOffered(offer.key))


def _mine(offer: Offer, say: Texts) -> InlineKeyboardMarkup:
    return _keyboard(say("button-only-for-me"), GetForMe(offer.key))


def _keyboard(label: str, asks: Button) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[button(label, asks)]])
