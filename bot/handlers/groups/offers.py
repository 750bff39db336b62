"""Buttons under messages of groups: a tap in, the summary out, for all or for who taps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from telegram import InlineKeyboardMarkup, Update
from telegram.error import BadRequest

from bot.concurrency.one_at_a_time import OneAtATime
from bot.domain.chats import ChatKind, Rules
from bot.domain.offers import Offer
from bot.domain.request import Attachment, Large, Link, PastedText, Source
from bot.handlers.groups.buttons import TappedButtons, get_button
from bot.handlers.line.calls import answer_press, edit, take_away
from bot.handlers.line.line import Line
from bot.handlers.line.notices import notify
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.updates.callback_data import GetForMe, GetOffered
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.presses import Press, read_press
from bot.handlers.views.cards import EphemeralCard, NotShown
from bot.handlers.views.placeholder import Placeholder
from bot.handlers.views.preview import ReaderButtons
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.rendering.offers import render_offer
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import FindOffer, MakeOffer
from bot.usecases.people.chats import ReadChat
from bot.usecases.people.preferences import ReadPreferences

IN_PRIVATE = "private"
"""What a receipt knows the message in the private chat by."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Makes the buttons that stand for a summary, and keeps their promise.

    `working` are those whose summary is on its way: their keys, with the reader it is for.
    """

    read_preferences: ReadPreferences
    read_chat: ReadChat
    make_offer: MakeOffer
    find_offer: FindOffer
    answering: Answering
    timing: Timing
    working: OneAtATime[tuple[str, int]] = field(default_factory=OneAtATime)

    async def put(self, asked: Asked, source: Link | PastedText, under: str, rules: Rules) -> None:
        """Answer a message, `under`, with the button for what it holds."""
        offer = await self.make_offer(asked.reader_id, source, under=under)
        interface = asked.preferences.interface
        view = Placeholder(asked, self.timing)
        showing = view.finish((_line(source, interface),), _get(offer, rules, interface))
        ((chat_id, message_id),) = await self.answering.tell(view, showing)
        # The group may have become another one just now.
        await self.make_offer.shown(replace(offer, reader_id=chat_id), message_id)

    async def change(
        self, asked: Asked, offer: Offer, source: Link | PastedText | None, rules: Rules
    ) -> None:
        """The message under an unused button says something else now, or nothing (None)."""
        chat_id, interface = asked.destination.chat_id, asked.preferences.interface
        if source == offer.source or (offer.key, asked.reader_id) in self.working:
            return
        if source is None:
            await self.make_offer.close(offer)
            return await take_away(asked.line, chat_id, offer.button)
        changed = await self.make_offer.again(offer, source)
        if (line := _line(source, interface)) != _line(offer.source, interface):
            buttons = _get(changed, rules, interface)
            await edit(asked.line, chat_id, offer.button, line, buttons)

    async def on_press(self, update: Update, line: Line) -> None:
        """A tap on a button that stands for a summary, or on "Only for me" under one."""
        press = read_press(update)
        asks = press.button
        if not isinstance(asks, GetOffered | GetForMe):
            return await notify(self.read_preferences, press, line, "alert-outdated")
        rules = (await self.read_chat(press.chat_id, ChatKind.GROUP)).rules
        offer = await self.find_offer(asks.key)
        if offer is None or not _stands_here(offer, press):
            # A button's data can be made up: another place's offer is none here.
            return await notify(self.read_preferences, press, line, "offer-forgotten")
        mine = isinstance(asks, GetForMe) or bool(offer.under and rules.for_tapper)
        if not mine and not offer.under:
            # The summary stands there since the reader tapped.
            return await answer_press(line, press.query_id)
        # Since the offer was found, nothing was awaited.
        with self.working.first((offer.key, press.reader_id if mine else press.chat_id)) as first:
            if not first:
                await notify(self.read_preferences, press, line, "alert-working")
            elif mine:
                await self._show_to_tapper(press, offer, line)
            else:
                await self._show_to_all(press, offer, line)

    async def _show_to_all(self, press: Press, offer: Offer, line: Line) -> None:
        await notify(self.read_preferences, press, line, "alert-reading")
        effective = await self.read_preferences.of_chat(press.chat_id, press.telegram_language)
        asked = Asked(
            line, press.chat_id, _of(press), effective.preferences, press.reader_id, Large.ASK
        )
        buttons = TappedButtons(offer.key, asked.preferences.interface)
        view = Placeholder(asked, self.timing, buttons, press.message_id)
        if await self.answering.summarize(asked, RequestedSource.of_offer(offer), view):
            await self.make_offer.close(offer)

    async def _show_to_tapper(self, press: Press, offer: Offer, line: Line) -> None:
        """In the reader's own preferences: in the group, else in the private chat."""
        effective = await self.read_preferences.of_reader(
            press.reader_id, press.telegram_language, press.chat_id
        )
        asked = Asked(line, press.reader_id, _of(press), effective.preferences)
        if await line.was_sent(IN_PRIVATE):
            return await self._show_in_private(asked, press, offer)
        requested = RequestedSource.of_offer(offer)
        card = EphemeralCard(asked, self.timing, press)
        known = await self.answering.known(asked, requested)
        try:
            if known is None:
                await card.open()
                await answer_press(line, press.query_id)
            await self.answering.summarize(asked, requested, card)
        except NotShown:
            return await self._show_in_private(asked, press, offer)
        if known is not None:
            await answer_press(line, press.query_id)

    async def _show_in_private(self, asked: Asked, press: Press, offer: Offer) -> None:
        """To the reader's private chat; who has none is led there."""
        line, there = asked.line, replace(asked, destination=Destination(asked.reader_id))
        view = Placeholder(there, self.timing, ReaderButtons())
        try:
            await view.open(IN_PRIVATE)
        except (ChatClosed, BadRequest):
            link = deep_link(line.bot.username, offer.key)
            return await answer_press(line, press.query_id, url=link)
        say = texts(there.preferences.interface)
        await answer_press(line, press.query_id, say("alert-in-private"))
        await self.answering.summarize(there, RequestedSource.of_offer(offer), view)


def _of(press: Press) -> Destination:
    return Destination(press.chat_id, press.topic, press.message_id)


def _stands_here(offer: Offer, press: Press) -> bool:
    """Whether an offer is this chat's, and the message its own where it is to be changed."""
    if offer.reader_id != press.chat_id or offer.is_job or offer.is_card:
        return False
    changes = isinstance(press.button, GetOffered) and offer.under
    return not changes or press.is_under(offer.button)


def _line(source: Source | Attachment, interface: str) -> str:
    return render_offer(source, texts(interface)("offer-of-text"))


def _get(offer: Offer, rules: Rules, interface: str) -> InlineKeyboardMarkup:
    return get_button(offer.key, rules.button or texts(interface)("button-offer"))
