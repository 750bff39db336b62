"""What a reader asks for: a source to read, and how they like their summaries."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.budgets import Payer
from bot.domain.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Link:
    """A page on the web, by an address that `reading.links` has cleaned."""

    url: str


@dataclass(frozen=True, slots=True)
class PastedText:
    """Text that the reader sent or forwarded; private to that reader."""

    text: str = field(repr=False)
    title: str = ""
    """Where the text came from, if that is known (a forward's origin)."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that the reader sent; private to that reader."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """A text or file that Pith has read before, by the key of its article."""

    key: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that waits at Telegram; `size` is in bytes, 0 where Telegram does not tell."""

    file_id: str
    name: str
    media_type: str
    size: int


Source = Link | PastedText | Document | Kept


class Large(StrEnum):
    """What to do where a summary needs more of a model than may be spent unasked."""

    ASK = "ask"
    """Nothing yet: somebody is there who can decide."""
    ALL = "all"
    """Write it: they have decided so."""
    EXTRACT = "extract"
    """Do without a model: they have decided so."""
    UNATTENDED = "unattended"
    """Do without a model: nobody is there who could be asked."""

    @property
    def decided(self) -> bool:
        """Whether somebody was asked."""
        return self in (Large.ALL, Large.EXTRACT)


def name_of(source: Source | Attachment) -> str:
    """What a reader knows a source by: its address, a file's name, or where a text came from."""
    if isinstance(source, Link):
        return source.url
    if isinstance(source, Attachment | Document):
        return source.name
    return source.title if isinstance(source, PastedText) else ""


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """One reader's wish for one summary.

    `reader_id` is Telegram's user id, 0 in the terminal. Where a whole chat reads along, the chat
    is the reader: its id, which is negative, owns what comes of the request.
    """

    reader_id: int
    source: Source
    preferences: Preferences
    note: str = field(default="", repr=False)
    """What the reader wrote beside the source (a forward's comment): a wish, not part of it."""
    owner: int | None = None
    """Whose text or file it is, where it is not the reader's own: a channel's post, say. All who
    read that share what comes of it."""

    asker_id: int | None = None
    """Who asked, where that is not the reader: somebody in a group where everyone reads along."""
    large: Large = Large.UNATTENDED
    note_by: int | None = None
    """Who wrote the note, where another's words are asked with again."""

    @property
    def payer(self) -> Payer:
        """Whose budgets it counts for: who asked, and the chat that reads along or owns it."""
        chats = (one for one in (self.reader_id, self.owner_id) if one < 0)
        return payer_of(self.reader_id, self.asker_id, next(chats, 0))

    @property
    def is_unasked(self) -> bool:
        """Whether it comes by itself: a channel's post, or a link in a group on automatic."""
        return self.reader_id < 0 and self.asker_id is None

    @property
    def owner_id(self) -> int:
        """Who owns the source."""
        return self.reader_id if self.owner is None else self.owner

    @property
    def noter_id(self) -> int:
        """Whose wish the note is: the sharer's, where somebody opens what another shared."""
        return self.owner_id if self.is_anothers else self.reader_id

    @property
    def writer_id(self) -> int:
        """Whose words the note is: it's given to them, and goes when they are forgotten."""
        if self.note_by is not None:
            return self.note_by
        if self.is_anothers or self.asker_id is None:
            return self.noter_id
        return self.asker_id

    @property
    def kept_note(self) -> tuple[str, int | None]:
        """The note as it may be kept of the reader, and its writer where that's somebody else.

        What is said in a group is said to all of it; to one reader nobody gives another's words.
        """
        if self.is_anothers or (self.reader_id >= 0 and self.writer_id != self.reader_id):
            return "", None
        by = self.writer_id if self.note and self.writer_id != self.reader_id else None
        return self.note, by

    @property
    def is_anothers(self) -> bool:
        """Whether it is another reader's own that they share; what a chat says, it says to all."""
        return self.owner_id != self.reader_id and self.owner_id >= 0


def payer_of(reader_id: int, asker_id: int | None = None, chat_id: int = 0) -> Payer:
    """Who is counted for a request of a reader, or of a whole chat as one.

    Who writes in the name of a chat (an anonymous admin, somebody's channel) is not known, and can
    have many such names: then the chat is counted in which it is asked.
    """
    asker = reader_id if asker_id is None else asker_id
    chat = chat_id or min(reader_id, 0)
    return Payer(chat if asker < 0 and chat else asker, chat)
