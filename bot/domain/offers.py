"""A summary that is to be had for a tap: under a message, under a post, on an inline card."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Source


@dataclass(frozen=True, slots=True)
class Offer:
    """What a button stands for; it outlives restarts.

    `key` cannot be guessed: who has it may read the summary. `reader_id` is whose request it is: a
    group's or channel's, or a reader's own (inline). `under` names the message that holds the
    source, empty where there is none, or none whose edits still matter. `button` is the message
    of Pith's own that stands for it: the one with the button (groups), or the comment under a post
    (0 where there is none). `preferences` are set where they were
    chosen with the offer (an inline card), else whoever taps decides. `trace` is the
    digest of the post that Pith added the summary to, or the card that it was sent as.

    A large job waits as an offer as well: `asker_id` is then who was asked whether it may begin,
    `owner` is as in SummaryRequest, and `taken` names the press that decided, "" before.
    """

    key: str
    reader_id: int
    source: Source | Attachment
    at: datetime
    under: str = ""
    title: str = ""
    note: str = field(default="", repr=False)
    preferences: Preferences | None = None
    button: int = 0
    trace: str = ""
    asker_id: int | None = None
    owner: int | None = None
    taken: str = ""
    note_by: int | None = None
    """Who wrote the note, where that is not whose request it is."""

    @property
    def writer_id(self) -> int:
        """Whose words the note is."""
        return self.reader_id if self.note_by is None else self.note_by

    @property
    def is_job(self) -> bool:
        """Whether it is a large job that waits: only who was asked decides about it."""
        return self.asker_id is not None

    @property
    def is_card(self) -> bool:
        """Whether it was made for a card, in a chat that Pith is not in."""
        return self.preferences is not None and not self.is_job

    def is_like(self, other: Offer) -> bool:
        """Whether it stands for the same as another."""
        mine, theirs = (
            (one.reader_id, one.source, one.preferences, one.note) for one in (self, other)
        )
        return mine == theirs
