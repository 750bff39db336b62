"""A message of the owner to every reader, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class BroadcastStage(StrEnum):
    """Where a broadcast stands."""

    DRAFT = "draft"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One broadcast; readers are served in the order of their ids, `after` is the last of them.

    `chat_id` and `message_id` are where the owner confirms it and sees how it goes. `dropped`
    counts readers whom it did not reach.
    """

    text: str = field(repr=False)
    chat_id: int
    message_id: int = 0
    after: int = 0
    sent: int = 0
    dropped: int = 0
    stage: BroadcastStage = BroadcastStage.DRAFT
    id: int = 0
    """Given by the store; 0 before."""
