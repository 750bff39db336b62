"""Buttons of groups: they stand for a summary, for all or for who taps."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.offers import Offer
from bot.handlers.updates.callback_data import GetForMe, GetOffered
from bot.handlers.updates.presses import button, part_label
from bot.handlers.views.buttons import Buttons
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import MakeOffer
from bot.usecases.summaries.get_summary import ShownSummary
from bot.usecases.summaries.repeat_summary import source_of


def get_button(key: str, label: str) -> InlineKeyboardMarkup:
    """The button that becomes the summary."""
    return InlineKeyboardMarkup([[button(label, GetOffered(key))]])


def mine_button(key: str, interface: str) -> InlineKeyboardMarkup:
    """ "Only for me", under a summary that all see."""
    label = texts(interface)("button-only-for-me")
    return InlineKeyboardMarkup([[button(label, GetForMe(key))]])


@dataclass(frozen=True, slots=True)
class GroupButtons(Buttons):
    """For who wants a summary, or a part of a digest, only for themselves."""

    make_offer: MakeOffer

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup | None:
        offer = await self._offer(result)
        return mine_button(offer.key, result.shown.preferences.interface)

    async def of_part(self, number: int, result: ShownSummary) -> InlineKeyboardButton | None:
        offer = await self._offer(result)
        return button(part_label(number, result.shown.title), GetForMe(offer.key))

    async def _offer(self, result: ShownSummary) -> Offer:
        shown = result.shown
        return await self.make_offer(
            shown.reader_id,
            source_of(shown),
            title=shown.title,
            note=shown.note,
            note_by=shown.note_by,
        )


@dataclass(frozen=True, slots=True)
class TappedButtons(Buttons):
    """For a message whose button was tapped: it can be tapped again where that failed."""

    key: str
    interface: str

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup | None:
        return mine_button(self.key, self.interface)

    def under_failure(self) -> InlineKeyboardMarkup | None:
        return get_button(self.key, texts(self.interface)("button-again"))
