"""Messages in, requests out: what Telegram split into several messages becomes one again.

Three things arrive in pieces: a long paste (clients cut it at 4,096 characters), a comment and
what it speaks of (the comment comes first, as a message of its own), and an album. Whatever cannot
be the start of such a pair never waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from bot.domain.request import Attachment, PastedText, Source
from bot.handlers.updates.incoming import Incoming, Replied
from bot.text.sentence_ends import looks_whole
from bot.usecases.sources.find_sources import find_pages, find_sources, is_small_talk

FULL_PIECE = 2048
"""In UTF-16 units. Clients cut a paste at the best place in the second half of 4,096: all pieces
but the last have at least so many."""
WHOLE_MESSAGE = 4096
MOST_PIECES = 100
"""Some 400,000 characters, more than the longest article; what comes then is another request."""

NEXT_PIECE = 1.2
"""Seconds; clients send the pieces of a paste within about a second."""
AFTER_COMMENT = 1.0
"""Seconds; a comment and what it speaks of are sent in one go."""
IN_ALBUM = 0.6
"""Seconds; Telegram delivers an album's messages in one go."""
SAME_MOMENT = timedelta(seconds=2)
"""Messages of one go bear the same second, or the next. After a pause of the bot, messages of many
hours come at once: only their dates tell which belong together."""


@dataclass(slots=True)
class _Group:
    messages: list[Incoming]
    news: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False


class Gathering:
    """Holds a message back for as long as another may belong to it."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._sleep = sleep
        self._open: dict[int, _Group] = {}

    async def gather(self, incoming: Incoming) -> tuple[Incoming, ...]:
        """All messages of a request, oldest first; none for one that joined an earlier message."""
        group = self._open.get(incoming.chat_id)
        if group is not None and belongs(group.messages, incoming):
            group.messages.append(incoming)
            group.news.set()
            return ()
        if group is not None:
            group.closed = True
            group.news.set()
        if not patience((incoming,)):
            self._open.pop(incoming.chat_id, None)
            return (incoming,)
        self._open[incoming.chat_id] = group = _Group([incoming])
        try:
            await self._fill(group)
        finally:
            if self._open.get(incoming.chat_id) is group:
                del self._open[incoming.chat_id]
        return tuple(sorted(group.messages, key=lambda message: message.message_id))

    async def _fill(self, group: _Group) -> None:
        while not group.closed and (seconds := patience(group.messages)):
            group.news.clear()
            if not await self._news_within(group.news, seconds):
                return

    async def _news_within(self, news: asyncio.Event, seconds: float) -> bool:
        """Whether a message came before the time was up."""
        waiting = asyncio.ensure_future(news.wait())
        timer = asyncio.ensure_future(self._sleep(seconds))
        try:
            await asyncio.wait((waiting, timer), return_when=asyncio.FIRST_COMPLETED)
            return news.is_set()
        finally:
            waiting.cancel()
            timer.cancel()


@dataclass(frozen=True, slots=True)
class Albums:
    """Waits a moment for the rest of an album; other messages of the chat do not matter."""

    sleep: Callable[[float], Awaitable[None]]
    open: dict[tuple[int, str], list[Incoming]] = field(default_factory=dict)

    async def gather(self, message: Incoming) -> tuple[Incoming, ...]:
        """All messages of an album, in order; none for one that joined an earlier message."""
        if not message.album:
            return (message,)
        album = (message.chat_id, message.album)
        if album in self.open:
            self.open[album].append(message)
            return ()
        messages = self.open[album] = [message]
        try:
            await self.sleep(IN_ALBUM)
        finally:
            del self.open[album]
        return tuple(sorted(messages, key=lambda one: one.message_id))


@dataclass(frozen=True, slots=True)
class ReaderRequest:
    """What a reader wants summarised, in order; `message` is the one that the answers reply to."""

    message: Incoming
    sources: tuple[Source | Attachment, ...]
    note: str = field(default="", repr=False)

    @property
    def names_source(self) -> bool:
        """Whether it brings a link or a file, not only words."""
        return any(not isinstance(source, PastedText) for source in self.sources)


def read_request(messages: Sequence[Incoming]) -> ReaderRequest:
    """What the messages of one request ask for; no sources where they are small talk.

    Words that came as a message of their own before something else, or under a file, are the note.
    """
    comments = []
    while len(messages) > 1 and is_comment(messages[0]):
        comments.append(messages[0].text)
        messages = messages[1:]
    sources: list[Source | Attachment] = []
    if is_paste(messages):
        sources.append(PastedText(join_pieces(messages), messages[0].origin))
    else:
        for message in messages:
            sources += sources_of(message)
    first = messages[0]
    if first.attachment and first.text and not first.forwarded:
        comments.append(first.text)
    return ReaderRequest(first, tuple(dict.fromkeys(sources)), "\n".join(comments))


def read_reply(message: Incoming, bot_id: int) -> ReaderRequest | None:
    """What a reply to a source asks for: that source, with the reply as its note.

    What the bot of that id said itself is no source; other bots bring news too.
    """
    replied = message.replied
    if replied is None or replied.author_id == bot_id:
        return None
    found = sources_of(replied)
    return ReaderRequest(message, found, message.text) if found else None


def sources_of(message: Incoming | Replied) -> tuple[Source | Attachment, ...]:
    """What one message holds to be summarised; under a file its text counts for nothing."""
    if message.attachment:
        return (message.attachment,)
    found = find_sources(message.text, message.hidden_links, message.origin)
    if found or not isinstance(message, Replied):
        return found
    # Of a message in another chat too little may be quoted to stand for it.
    return find_pages("", ((0, message.elsewhere),)) if message.elsewhere else ()


def belongs(group: Sequence[Incoming], incoming: Incoming) -> bool:
    """Whether a message continues the request that a group of messages began."""
    last = group[-1]
    if incoming.date - last.date > SAME_MOMENT or len(group) >= MOST_PIECES:
        return False
    if last.album or incoming.album:
        return last.album == incoming.album or _only_comments(group)
    if is_full(last):
        return _is_bare_text(incoming) and incoming.origin == last.origin
    return _only_comments(group) and incoming.replied is None


def patience(group: Sequence[Incoming]) -> float:
    """How many seconds a group waits for the next message; 0 where none can belong to it."""
    last = group[-1]
    if len(group) >= MOST_PIECES:
        return 0
    if last.album:
        return IN_ALBUM
    if is_full(last):
        return NEXT_PIECE
    return AFTER_COMMENT if _only_comments(group) else 0


def is_comment(incoming: Incoming) -> bool:
    """Whether a message can be a comment on the next one: few words of one's own, no link."""
    return (
        _is_bare_text(incoming)
        and not incoming.forwarded
        and incoming.replied is None
        and is_small_talk(incoming.text, incoming.hidden_links)
    )


def join_pieces(pieces: Sequence[Incoming]) -> str:
    """The text of a paste as it was before Telegram cut it."""
    text = pieces[0].text
    for before, piece in pairwise(pieces):
        text += _seam(before) + piece.text
    return text


def is_paste(messages: Sequence[Incoming]) -> bool:
    """Whether several messages are the pieces of one text."""
    return len(messages) > 1 and all(
        is_full(message) and not message.album for message in messages[:-1]
    )


def _only_comments(group: Sequence[Incoming]) -> bool:
    """Whether what they speak of is still to come; the last piece of a paste is as short."""
    return all(is_comment(message) for message in group)


def _seam(piece: Incoming) -> str:
    """What stood where a piece ends: Telegram trims the white space that a cut leaves."""
    if piece.units >= WHOLE_MESSAGE:
        return ""
    return "\n\n" if looks_whole(piece.text.rstrip()) else " "


def is_full(incoming: Incoming) -> bool:
    """Whether a message can be the piece of a paste that goes on in the next one."""
    return _is_bare_text(incoming) and incoming.replied is None and incoming.units >= FULL_PIECE


def _is_bare_text(incoming: Incoming) -> bool:
    return (
        bool(incoming.text)
        and incoming.attachment is None
        and not incoming.album
        and not (incoming.captioned)
    )
