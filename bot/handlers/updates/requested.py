"""The messages of one request in, what is to be summarised out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.request import Attachment, PastedText, Source
from bot.handlers.updates.gathering import is_comment, is_paste, join_pieces
from bot.handlers.updates.incoming import Incoming, Replied
from bot.usecases.sources import find_pages, find_sources


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
