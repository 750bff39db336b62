"""A post's copy in the discussion group in, the summary in reply to it out."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Message

from bot.domain.chats import Chat
from bot.domain.offers import Offer
from bot.domain.request import Attachment, Source
from bot.handlers.channels.posts import IsLatest, read_post
from bot.handlers.line.calls import delete, edit
from bot.handlers.line.line import Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.incoming import place_of, read_one
from bot.handlers.views.view import Destination
from bot.rendering.summary import render_in_one
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class Comments:
    """Writes the summary under a post; silent where there is none.

    The group owns the summary, so that a reply to it there is a question; the channel owns the
    text, so that it is read once for its subscribers and the group.
    """

    pith: Pith
    answering: Answering

    async def __call__(
        self, channel: Chat, message: Message, is_latest: IsLatest, line: Line
    ) -> None:
        """Serve one version of a copy. Raises ChatClosed and what else Telegram refuses."""
        said = read_one(message)
        place = place_of(said.chat_id, said.message_id)
        offer = await self.pith.find_offer.under(place)
        source = read_post(message, said, "").source(channel.rules)
        if source is None:
            return await self._take_back(offer, said.chat_id, line)
        if said.via_bot or (offer and offer.source == source):
            return
        preferences = (await self.pith.read_preferences.of_chat(channel.id)).preferences
        destination = Destination(said.chat_id, reply_to=said.message_id)
        asked = Asked(line, said.chat_id, destination, preferences)
        result = await self.answering.quietly(asked, RequestedSource(source, owner=channel.id))
        if not is_latest() or not isinstance(result, ShownSummary):
            return
        html = render_in_one(result.summary, preferences)
        message_id = await self._show(line, destination, offer, html)
        await self.pith.remember_place([result.shown.id], place_of(said.chat_id, message_id))
        await self._remember(channel, offer, source, place, message_id)

    async def _take_back(self, offer: Offer | None, group_id: int, line: Line) -> None:
        """The post is not what the comment was about any more."""
        if offer is None:
            return
        await delete(line, group_id, offer.button)
        # What comes there next is a comment of its own.
        await self.pith.make_offer.settle(offer)

    async def _show(
        self, line: Line, destination: Destination, offer: Offer | None, html: str
    ) -> int:
        if offer is not None:
            await edit(line, destination.chat_id, offer.button, html, None)
            return offer.button
        letter = Letter(destination.chat_id, (html,), destination.reply_to)
        return (await send(line, letter))[0]

    async def _remember(
        self,
        channel: Chat,
        offer: Offer | None,
        source: Source | Attachment,
        place: str,
        message_id: int,
    ) -> None:
        if offer is None:
            await self.pith.make_offer(channel.id, source, under=place, button=message_id)
        else:
            await self.pith.make_offer.again(offer, source)
