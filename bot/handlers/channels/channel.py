"""Channels: posts in, the button, the summary in the post or the comment under it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog
from telegram import Message, Update
from telegram.error import BadRequest

from bot.concurrency.locks import KeyedLocks
from bot.domain.chats import Chat, Mode
from bot.handlers.channels.gists import Gists
from bot.handlers.channels.post_work import InComments, InPosts, Version
from bot.handlers.channels.posts import IsLatest, read_post
from bot.handlers.chats.managers import Loss, Managers
from bot.handlers.chats.rights import bot_may_edit, find_group_lack, title_and_group
from bot.handlers.line.line import Line
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.updates.incoming import place_of, read_one
from bot.handlers.updates.presses import read_press
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.chats import ReadChat

Serve = Callable[[Message, IsLatest, Line], Awaitable[None]]

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Channel:
    """Does with a channel's posts what its admins decided.

    Of each post only the latest version counts: work for an earlier one shows nothing.
    """

    read_chat: ReadChat
    find_offer: FindOffer
    in_posts: InPosts
    in_comments: InComments
    gists: Gists
    managers: Managers
    latest: dict[str, Message] = field(default_factory=dict)
    locks: KeyedLocks = field(default_factory=KeyedLocks)

    async def on_post(self, update: Update, line: Line) -> None:
        """A new post, or one that was changed."""
        await self._keep_up(update, line, self._serve_post)

    async def on_copy(self, update: Update, line: Line) -> None:
        """Telegram's copy of a post in the channel's discussion group, or a change of it."""
        await self._keep_up(update, line, self._serve_copy)

    async def on_press(self, update: Update, line: Line) -> None:
        """A tap on a post's button: the gist."""
        await self.gists.on_press(read_press(update), line)

    async def _keep_up(self, update: Update, line: Line, serve: Serve) -> None:
        message = update.effective_message
        if message is None:
            return
        place = place_of(message.chat.id, message.message_id)
        # Before anything is awaited: versions come in their order.
        self.latest[place] = message

        def is_latest() -> bool:
            return self.latest.get(place) is message

        async with self.locks.hold(place):
            if not is_latest():
                return
            try:
                await serve(message, is_latest, line)
            finally:
                if is_latest():
                    del self.latest[place]

    async def _serve_post(self, message: Message, is_latest: IsLatest, line: Line) -> None:
        channel = await self._linked(message.chat.id)
        if channel is None:
            return
        if channel.rules.mode is Mode.COMMENT:
            return await self._check_group(channel, line)
        try:
            shown = await self.in_posts(await self._version(channel, message, is_latest, line))
        except ChatClosed:
            return await self.managers.stop(line, channel.id, Loss.REMOVED)
        except BadRequest as error:
            log.warning("post_not_edited", reason=error.message[:60])
            shown = False
        if not shown and not await bot_may_edit(line, channel.id):
            await self.managers.stop(line, channel.id, Loss.RIGHTS)

    async def _serve_copy(self, message: Message, is_latest: IsLatest, line: Line) -> None:
        sender = message.sender_chat
        channel = await self._linked(sender.id) if sender else None
        if channel is None or channel.rules.mode is not Mode.COMMENT:
            return
        try:
            await self.in_comments(await self._version(channel, message, is_latest, line))
        except ChatClosed:
            await self.managers.stop_comments(line, channel.id)
        except BadRequest as error:
            log.warning("comment_refused", reason=error.message[:60])
            if any(sign in error.message.lower() for sign in ("rights", "forbidden")):
                await self.managers.stop_comments(line, channel.id)

    async def _version(
        self, channel: Chat, message: Message, is_latest: IsLatest, line: Line
    ) -> Version:
        said = read_one(message)
        offer = await self.find_offer.under(place_of(said.chat_id, said.message_id))
        post = read_post(message, said, offer.key if offer else "")
        return Version(line, channel, post, post.source(channel.rules), offer, is_latest)

    async def _check_group(self, channel: Chat, line: Line) -> None:
        """The post itself says nothing about its copy: whether that comes is to be asked."""
        if await find_group_lack(line, channel.discussion) is None:
            return
        _, group = await title_and_group(line, channel.id)
        if group == channel.discussion or await find_group_lack(line, group) is not None:
            return await self.managers.stop_comments(line, channel.id)
        await self.managers.note_group(channel.id, group)

    async def _linked(self, channel_id: int) -> Chat | None:
        """A channel that somebody linked, and that Pith may work in."""
        channel = await self.read_chat.known(channel_id)
        if channel is None or channel.closed or channel.rules.mode is Mode.QUIET:
            return None
        return channel if await self.read_chat.managers_of(channel_id) else None
