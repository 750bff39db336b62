"""What an inline query is answered with: summaries that are ready, cards for all others."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.constants import ParseMode

from bot.domain.article import Article
from bot.domain.history import Shown
from bot.domain.preferences import Preferences
from bot.domain.request import Link, PastedText, SummaryRequest
from bot.domain.summary import Summary
from bot.handlers.inline.cards import (
    card_button,
    card_data,
    head_of,
    is_shortened,
    whole_button,
)
from bot.handlers.inline.feedback import Feedback
from bot.handlers.inline.variants import Variant, variants
from bot.handlers.intake.failures import Failure
from bot.handlers.line.calls import NO_PREVIEW
from bot.handlers.line.line import Line
from bot.rendering.cards import card_description, card_title, render_card
from bot.rendering.errors import render_error
from bot.rendering.links import host, source_link
from bot.rendering.summary import render_gist, render_in_one
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import MakeOffer
from bot.usecases.summaries.get_summary import GetSummary
from bot.usecases.summaries.repeat_summary import source_of

LONGEST_GIST = 140


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """What a reader may want to send; `seen` is what a quick look at a link brought."""

    line: Line
    reader_id: int
    source: Link | PastedText
    preferences: Preferences
    seen: Article | Failure | None = None


@dataclass(frozen=True, slots=True)
class InlineResults:
    """Makes the results of a query."""

    get_summary: GetSummary
    make_offer: MakeOffer
    feedback: Feedback

    async def of_source(
        self, typed: TypedRequest, usual: Summary | None
    ) -> list[InlineQueryResultArticle]:
        """One result for each kind of summary, the `usual` one first; it may be known already."""
        facts = usual.article if usual else typed.seen
        language = "" if facts is None or isinstance(facts, Failure) else facts.language
        kinds = variants(typed.preferences, language)
        if isinstance(typed.seen, Failure):
            kinds = kinds[:1]  # once is enough to be told why
        results = []
        for variant in kinds:
            known = await self._known(typed, variant, usual)
            results.append(
                await self._card(typed, variant, usual)
                if known is None
                else await self._ready(typed, variant, known)
            )
        return results

    async def of_shown(
        self, line: Line, shown: Shown, summary: Summary
    ) -> InlineQueryResultArticle:
        """A summary that the reader was shown, to be shared."""
        preferences = shown.preferences
        title = card_title(summary.title or shown.title, shown.link, preferences.interface)
        buttons = None
        if is_shortened(summary, preferences):
            offer = await self.make_offer.once(
                shown.reader_id, source_of(shown), preferences, title=title, note=shown.note
            )
            buttons = whole_button(line.bot.username, offer, summary)
        gist = render_gist(summary, preferences, LONGEST_GIST)
        text = render_in_one(summary, preferences)
        return result(f"shown:{shown.id}", title, gist, text, buttons, shown.link)

    async def _known(
        self, typed: TypedRequest, variant: Variant, usual: Summary | None
    ) -> Summary | None:
        """A kind of summary, if it is to be had without a model."""
        if variant.name == "usual":
            return usual
        request = SummaryRequest(typed.reader_id, typed.source, variant.preferences)
        known = await self.get_summary.known(request)
        if known is None and variant.name == "points" and usual is not None:
            # The usual one's points are points too, as long as they need no second message.
            return None if is_shortened(usual, variant.preferences) else usual
        return known

    async def _ready(
        self, typed: TypedRequest, variant: Variant, summary: Summary
    ) -> InlineQueryResultArticle:
        preferences = variant.preferences
        buttons = None
        if is_shortened(summary, preferences):
            offer = await self.make_offer.once(typed.reader_id, typed.source, preferences)
            buttons = whole_button(typed.line.bot.username, offer, summary)
        url = _url(typed)
        title = variant.label or card_title(summary.title, url, preferences.interface)
        gist = render_gist(summary, preferences, LONGEST_GIST)
        text = render_in_one(summary, preferences)
        return result(f"ready:{variant.name}", title, gist, text, buttons, url)

    async def _card(
        self, typed: TypedRequest, variant: Variant, usual: Summary | None
    ) -> InlineQueryResultArticle:
        interface, url = typed.preferences.interface, _url(typed)
        say = texts(interface)
        title = _title(typed, usual)
        offer = await self.make_offer.once(
            typed.reader_id, typed.source, variant.preferences, title=title
        )
        self.feedback.offer(offer.key)
        shown = card_title(title, url, interface)
        if isinstance(typed.seen, Failure):
            description = render_error(typed.seen.error, interface)
        else:
            site = host(url) if title else ""
            about = shown if variant.label else site
            description = card_description(interface, about if url else "", say("inline-pending"))
        text = render_card(head_of(offer), say("card-pending"))
        buttons = card_button(offer)
        return result(
            card_data(offer.key), variant.label or shown, description, text, buttons, url
        )


def result(
    id: str,
    title: str,
    description: str,
    html: str,
    buttons: InlineKeyboardMarkup | None = None,
    url: str = "",
) -> InlineQueryResultArticle:
    """One result; picked, it sends the text with the buttons under it."""
    return InlineQueryResultArticle(
        id=id,
        title=title,
        description=description,
        input_message_content=InputTextMessageContent(
            html, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
        ),
        reply_markup=buttons,
        url=source_link(url) or None,
    )


def _url(typed: TypedRequest) -> str:
    return typed.source.url if isinstance(typed.source, Link) else ""


def _title(typed: TypedRequest, usual: Summary | None) -> str:
    if usual is not None:
        return usual.title
    if isinstance(typed.seen, Article):
        return typed.seen.title
    return typed.source.text if isinstance(typed.source, PastedText) else ""
