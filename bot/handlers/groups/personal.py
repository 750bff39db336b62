"""A summary for one member of a group: a press in, what only that reader sees out."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.domain.offers import Offer
from bot.domain.request import Attachment, SummaryRequest
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.private.chat import buttons_under
from bot.handlers.requests.answering import Answering, Wanted
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.presses import Press
from bot.handlers.views.ephemeral import EphemeralCard, NotShown
from bot.handlers.views.placeholder import Placeholder
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Spot
from bot.rendering.texts import texts
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith

IN_PRIVATE = "private"
"""What a receipt knows the message in the private chat by."""


@dataclass(frozen=True, slots=True)
class Personal:
    """Gives who taps their own summary: in the group, else in the private chat."""

    pith: Pith
    answering: Answering
    timing: Timing
    working: set[tuple[str, int]] = field(default_factory=set)

    async def serve(self, press: Press, offer: Offer, line: Line) -> None:
        """In the reader's own preferences; answers the press."""
        settled = await self.pith.read_preferences.of_reader(
            press.reader_id, press.telegram_language, press.chat_id
        )
        spot = Spot(press.chat_id, press.topic, press.message_id)
        asked = Asked(line, press.reader_id, spot, settled.preferences)
        job = (offer.key, press.reader_id)
        if job in self.working:
            say = texts(asked.preferences.interface)
            return await answer_press(line, press.query_id, say("alert-working"))
        self.working.add(job)
        try:
            await self._serve(asked, press, offer)
        finally:
            self.working.discard(job)

    async def _serve(self, asked: Asked, press: Press, offer: Offer) -> None:
        wanted = Wanted(offer.source, offer.note, offer.reader_id, offer.writer_id)
        card = EphemeralCard(
            asked.line, press, asked.preferences, self.timing.groups, self.timing.press
        )
        if await asked.line.was_sent(IN_PRIVATE):
            return await self._in_private(asked, wanted, press, offer.key)
        known = await self._is_known(asked, wanted)
        try:
            if not known:
                await card.open()
                await answer_press(asked.line, press.query_id)
            await self.answering.summarize(asked, [wanted], lambda: card, _no_buttons)
        except NotShown:
            return await self._in_private(asked, wanted, press, offer.key)
        if known:
            await answer_press(asked.line, press.query_id)

    async def _is_known(self, asked: Asked, wanted: Wanted) -> bool:
        if isinstance(wanted.source, Attachment):
            return False
        request = SummaryRequest(
            asked.reader_id,
            wanted.source,
            asked.preferences,
            wanted.note,
            wanted.owner,
            note_by=wanted.note_by,
        )
        return await self.pith.get_summary.known(request) is not None

    async def _in_private(self, asked: Asked, wanted: Wanted, press: Press, key: str) -> None:
        """To the reader's private chat; who has none is led there."""
        there = Asked(asked.line, asked.reader_id, Spot(asked.reader_id), asked.preferences)
        chat_id = there.spot.chat_id
        stage = Placeholder(
            there.line,
            there.spot,
            there.preferences,
            on_closed=partial(self.answering.desk.drop, chat_id),
            tempo=self.timing.groups,
        )
        try:
            await stage.open(IN_PRIVATE)
        except (ChatClosed, BadRequest):
            link = deep_link(there.line.bot.username, key)
            return await answer_press(there.line, press.query_id, url=link)
        say = texts(there.preferences.interface)
        await answer_press(there.line, press.query_id, say("alert-in-private"))
        await self.answering.summarize(there, [wanted], lambda: stage, buttons_under)


async def _no_buttons(result: ShownSummary) -> InlineKeyboardMarkup | None:
    return None
