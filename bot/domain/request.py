"""What a reader asks for: a source to read, and how they like their summaries."""

from __future__ import annotations

from dataclasses import dataclass, field

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


Source = Link | PastedText | Document | Kept


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """One reader's wish for one summary; `reader_id` is Telegram's user id, 0 in the terminal."""

    reader_id: int
    source: Source
    preferences: Preferences
    note: str = field(default="", repr=False)
    """What the reader wrote beside the source (a forward's comment): a wish, not part of it."""
