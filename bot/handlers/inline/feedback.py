"""Whether Telegram tells the bot which cards are picked: noted for the doctor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.concurrency.latest import Latest

SEEN, MISSED = "inline_feedback_seen", "inline_feedback_missed"
"""Observations; each is a moment in ISO 8601: when Telegram told of a pick, and when a card was
pressed that it had told nothing of."""
MOST_CARDS = 1000


@dataclass(frozen=True, slots=True)
class Feedback:
    """Compares the cards that are pressed with those that Telegram told of.

    Only cards that were offered since the start count: of others Telegram may have told before.
    """

    note: Callable[[str, str], Awaitable[None]]
    offered: Latest[str] = field(default_factory=lambda: Latest(MOST_CARDS))
    picked: Latest[str] = field(default_factory=lambda: Latest(MOST_CARDS))

    def offer(self, key: str) -> None:
        """A card that may be picked from now on, by its offer's key."""
        self.offered.add(key)

    async def pick(self, inline_message_id: str) -> None:
        """Telegram told of a pick; there is no id where the message cannot be changed."""
        self.picked.add(inline_message_id)
        await self.note(SEEN, _now())

    def expect_none(self, inline_message_id: str) -> None:
        """A message that nobody picked: Pith sent it as a guest."""
        self.picked.add(inline_message_id)

    async def press(self, key: str, inline_message_id: str) -> None:
        """Somebody pressed a card's button."""
        if key in self.offered and inline_message_id not in self.picked:
            self.picked.add(inline_message_id)  # once is enough
            await self.note(MISSED, _now())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
