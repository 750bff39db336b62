"""What came in and is not answered yet, and what was sent for it: what survives a crash."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Received:
    """One update as it came; `payload` is the surface's own text for it.

    `number` is the surface's own and never given twice. `reader_id` is whose it is, a chat's where
    no person is told. `attempts` counts how often work on it was begun, `failures` how often it
    ended with something that may pass. `request_number` is that of the first update that it may be
    one request with (its own where it stands alone). The requests of one `partition`, a chat, take
    turns. `box` and `message_id` are the number of the message that it brings, as a Delivery has
    it; 0 for none.
    """

    number: int
    payload: str = field(repr=False)
    at: datetime
    attempts: int = 0
    reader_id: int = 0
    failures: int = 0
    request_number: int = 0
    partition: int = 0
    box: int = 0
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class ClaimLimits:
    """How many requests to claim; `of_one` partition fewer, of those that are `busy` none."""

    most: int
    of_one: int
    busy: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message that was, or is about to be, sent for an update.

    `slot` names the message among those of its update. Messages of one `box` are numbered
    together: `after` is one that was there before. Without a `message_id` nobody knows whether it
    was sent.
    """

    number: int
    slot: str
    box: int
    after: int
    message_id: int | None = None
    inline_id: str = ""
    """Of a message that was sent as a guest: it has no number."""
