"""One version of a post in; out the post with its button or its summary, or the comment on it."""

from __future__ import annotations

from dataclasses import dataclass

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
from bot.handlers.channels.posts import IsLatest, Post
from bot.handlers.line.calls import delete, edit
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.incoming import place_of
from bot.handlers.views.view import Asked, Destination
from bot.rendering.summary import render_in_one
from bot.usecases.offers.make_offer import MakeOffer
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_summary import ShownSummary
from bot.usecases.summaries.remember_place import RememberPlace


@dataclass(frozen=True, slots=True)
class Version:
    """A post of a channel as it is now, or its copy in the discussion group.

    `source` is what is to be summarised of it, `offer` what Pith keeps of it.
    """

    line: Line
    channel: Chat
    post: Post
    source: Source | Attachment | None
    offer: Offer | None
    is_latest: IsLatest

    @property
    def place(self) -> str:
        """Its name."""
        return place_of(self.post.said.chat_id, self.post.said.message_id)


@dataclass(frozen=True, slots=True)
class PostWork:
    """Summarises what a post speaks of, and keeps what it was about."""

    remember_place: RememberPlace
    read_preferences: ReadPreferences
    make_offer: MakeOffer
    answering: Answering

    async def _preferences(self, version: Version) -> Preferences:
        return (await self.read_preferences.of_chat(version.channel.id)).preferences

    async def _summarize(self, version: Version, asked: Asked) -> ShownSummary | None:
        """Its summary; None where there is none. A file or text is the channel's own."""
        if version.source is None:
            return None
        requested = RequestedSource(version.source, owner=version.channel.id)
        result = await self.answering.quietly(asked, requested)
        return result if isinstance(result, ShownSummary) else None

    async def _keep(self, version: Version, source: Source | Attachment, button: int = 0) -> Offer:
        """The post's offer, for what it says now."""
        offer, make_offer = version.offer, self.make_offer
        if offer is None:
            return await make_offer(version.channel.id, source, under=version.place, button=button)
        return offer if offer.source == source else await make_offer.again(offer, source)


class InPosts(PostWork):
    """Brings a post to what its channel wants it to show; silent where that is nothing."""

    __slots__ = ()

    async def __call__(self, version: Version) -> bool:
        """Serve one version of a post; False where an edit was refused. Raises ChatClosed."""
        post, source, known = version.post, version.source, version.offer
        if not post.can_be_edited:
            return True
        if source is None:
            return await self._clear(post, version.line)
        preferences = await self._preferences(version)
        if version.channel.rules.mode is Mode.BUTTON or post.rich:
            offer = await self._keep(version, source)
            return await self._put_button(version, offer, preferences)
        if known and known.source == source and (post.added or known.trace == post.digest):
            # Pith's own edit, or an admin who took the summary away: then it stays away.
            return True
        return await self._append(version, await self._keep(version, source), preferences)

    async def _append(self, version: Version, offer: Offer, preferences: Preferences) -> bool:
        line, post, channel_id = version.line, version.post, version.channel.id
        asked = Asked(line, channel_id, Destination(channel_id), preferences)
        result = await self._summarize(version, asked)
        if not version.is_latest():
            return True
        if result is None:
            # No article, or none that can be read: the post stays its author's own.
            return await self._clear(post, line)
        url = deep_link(line.bot.username, offer.key)
        quote = summary_quote(result.summary, post, preferences, url)
        if quote is None:
            return await self._put_button(version, offer, preferences)
        buttons = None if post.has_offer_button else post.buttons
        if not await show_text(line, post, quote, buttons):
            return False
        await self.make_offer.again(offer, offer.source, post.digest)
        return True

    async def _put_button(self, version: Version, offer: Offer, preferences: Preferences) -> bool:
        line, post, label = version.line, version.post, version.channel.rules.button
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


class InComments(PostWork):
    """Writes the summary under a post, in reply to its copy; silent where there is none.

    The group owns the summary, so that a reply to it there is a question; the channel owns the
    text, so that it is read once for its subscribers and the group.
    """

    __slots__ = ()

    async def __call__(self, version: Version) -> None:
        """Serve one version of a copy. Raises ChatClosed and what else Telegram refuses."""
        said, source, known = version.post.said, version.source, version.offer
        if source is None:
            return await self._take_back(version)
        if said.via_bot or (known and known.source == source):
            return
        preferences = await self._preferences(version)
        destination = Destination(said.chat_id, reply_to=said.message_id)
        asked = Asked(version.line, said.chat_id, destination, preferences)
        result = await self._summarize(version, asked)
        if result is None or not version.is_latest():
            return
        html = render_in_one(result.summary, preferences)
        message_id = await self._show(asked, known, html)
        await self.remember_place(result.ids, place_of(said.chat_id, message_id))
        await self._keep(version, source, message_id)

    async def _take_back(self, version: Version) -> None:
        """The post is not what the comment was about any more."""
        if version.offer is None:
            return
        await delete(version.line, version.post.said.chat_id, version.offer.button)
        # What comes there next is a comment of its own.
        await self.make_offer.close(version.offer)

    async def _show(self, asked: Asked, known: Offer | None, html: str) -> int:
        if known is not None:
            await edit(asked.line, asked.destination.chat_id, known.button, html, None)
            return known.button
        return (await send(asked.line, asked.destination.outgoing((html,), None)))[0]
