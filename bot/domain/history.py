"""What Pith remembers of a reader's requests, so that buttons and replies work after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Shown:
    """One summary as it was shown to one reader. `link` is empty for text and files."""

    reader_id: int
    article_key: str
    link: str
    title: str
    preferences: Preferences
    note: str
    at: datetime
    id: int = 0
    """Given by the store; 0 before."""
    note_by: int | None = None
    """Who wrote the note, where that is not the reader: somebody in a group."""

    @property
    def writer_id(self) -> int:
        """Whose words the note is."""
        return self.reader_id if self.note_by is None else self.note_by

    @property
    def is_closed(self) -> bool:
        """Whether its article is another's own, of whom the reader was shown the summary only."""
        return not (self.link or self.article_key)


@dataclass(frozen=True, slots=True)
class Usage:
    """One line of the ledger: what one call of a model, or one answer without one, came to.

    `outcome` is "ok", "stopped", or the failure's class name; tokens are the server's count, or an
    estimate.
    """

    reader_id: int
    purpose: str
    model: str
    outcome: str
    prompt_tokens: int
    answer_tokens: int
    seconds: float
    at: datetime
