"""One version of a post in, the post with its button or its summary out."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Message

from bot.domain.chats import Chat, Mode
from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Source
from bot.handlers.channels.additions import (
    offer_buttons,
    offer_line,
    show_buttons,
    show_text,
    summary_quote,
)
from bot.handlers.channels.posts import IsLatest, Post, read_post
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.incoming import place_of, read_one
from bot.handlers.views.view import Destination
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class PostWork:
    """Brings a post to what its channel wants it to show; silent where that is nothing."""

    pith: Pith
    answering: Answering

    async def __call__(
        self, channel: Chat, message: Message, is_latest: IsLatest, line: Line
    ) -> bool:
        """Serve one version of a post; False where an edit was refused. Raises ChatClosed."""
        said = read_one(message)
        offer = await self.pith.find_offer.under(place_of(said.chat_id, said.message_id))
        post = read_post(message, said, offer.key if offer else "")
        if not post.can_be_edited:
            return True
        source = post.source(channel.rules)
        if source is None:
            return await self._clear(post, line)
        preferences = (await self.pith.read_preferences.of_chat(channel.id)).preferences
        if channel.rules.mode is Mode.BUTTON or post.rich:
            offer = await self._offer(offer, source, post)
            return await self._put_button(channel, offer, post, preferences, line)
        if offer and offer.source == source and (post.added or offer.trace == post.digest):
            # Pith's own edit, or an admin who took the summary away: then it stays away.
            return True
        offer = await self._offer(offer, source, post)
        return await self._append(channel, offer, post, preferences, is_latest, line)

    async def _append(
        self,
        channel: Chat,
        offer: Offer,
        post: Post,
        preferences: Preferences,
        is_latest: IsLatest,
        line: Line,
    ) -> bool:
        asked = Asked(line, channel.id, Destination(channel.id), preferences)
        result = await self.answering.quietly(asked, RequestedSource(offer.source))
        if not is_latest():
            return True
        if not isinstance(result, ShownSummary):
            # No article, or none that can be read: the post stays its author's own.
            return await self._clear(post, line)
        url = deep_link(line.bot.username, offer.key)
        quote = summary_quote(result.summary, post, preferences, url)
        if quote is None:
            return await self._put_button(channel, offer, post, preferences, line)
        buttons = None if post.has_offer_button else post.buttons
        if not await show_text(line, post, quote, buttons):
            return False
        await self.pith.make_offer.again(offer, offer.source, post.digest)
        return True

    async def _put_button(
        self, channel: Chat, offer: Offer, post: Post, preferences: Preferences, line: Line
    ) -> bool:
        label = channel.rules.button
        if post.said.album:
            if post.added:
                return True
            url = deep_link(line.bot.username, offer.key)
            offered = offer_line(label, post, preferences, url)
            return offered is None or await show_text(line, post, offered, post.buttons)
        if post.added and not await show_text(line, post, None, post.buttons):
            return False
        if post.has_own_buttons or offer.key in post.offer_keys:
            return True
        # A button whose offer was forgotten makes way for one that works.
        buttons = offer_buttons(offer.key, label, preferences, line.bot.username)
        return await show_buttons(line, post, buttons)

    async def _clear(self, post: Post, line: Line) -> bool:
        """Take away what Pith added, as the post is not what it was about any more."""
        buttons = None if post.has_offer_button else post.buttons
        if post.added:
            return await show_text(line, post, None, buttons)
        return await show_buttons(line, post, buttons)

    async def _offer(self, offer: Offer | None, source: Source | Attachment, post: Post) -> Offer:
        """The post's offer, for what it says now."""
        if offer is None:
            under = place_of(post.said.chat_id, post.said.message_id)
            return await self.pith.make_offer(post.said.chat_id, source, under=under)
        if offer.source == source:
            return offer
        return await self.pith.make_offer.again(offer, source)
