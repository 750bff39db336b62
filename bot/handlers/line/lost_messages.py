"""A message that may have been sent in, its number out: where Telegram's answer was lost.

Numbers tell most of it. A chat's messages are numbered in their order, and of nearly every number
it is known whose it is: what people wrote came as an update, what Pith sent was written down. What
is left over, from the last number known before the call on, is looked at one by one: the one that
is Pith's own, of the same kind and in answer to the same message, is it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from time import monotonic
from typing import Protocol

import structlog
from telegram.error import BadRequest

from bot.domain.inbox import Delivery
from bot.handlers.line.message_numbers import LastSeen
from bot.handlers.line.pacing import Step
from bot.handlers.line.refusals import Refusal
from bot.usecases.inbox.keep_inbox import KeepInbox

log = structlog.get_logger(__name__)

BEYOND, FEW = 5, 20
"""How many numbers are looked at behind the last one known, besides one for each update that waits
at Telegram, where only a few do: what is on its way, a second or more after the call."""
MOST_LOOKS, SECONDS = 200, 90.0
"""A look is a call that Telegram counts, in a group one of twenty a minute. Of 30 messages a
second that nothing is known of, so many looks hold those of seven seconds."""
GAP = 5
"""Where a chat counts its messages by itself, so many numbers with nothing behind are its end."""
CATCHING_UP, MOST_PAUSES = 0.5, 20
"""Seconds between two questions whether all that people wrote has come in, and how many."""


class Sendable(Protocol):
    """A message that is to stand in a chat; every step raises the library's errors."""

    @property
    def chat_id(self) -> int:
        """Where it is to stand."""

    async def send(self, note: Step) -> int:
        """Send it; gives its id. `note` is what the call notes at its last moment."""

    async def change(self, message_id: int) -> None:
        """Make the message of that id what it has to be."""

    async def is_it(self, message_id: int) -> bool:
        """Whether the message of that id, one of the bot's, is of the same kind and answers what
        this one has to.

        Telegram only shows a message that changes: its buttons do, until `change`.
        """

    async def waiting(self) -> int:
        """How many updates wait at Telegram: messages whose numbers are not known yet."""


class Found(Enum):
    """What is under a message's number."""

    IT = "the message that was looked for, or changed"
    ANOTHER = "something else, or something that the bot cannot change"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Search:
    """Looks for a message that `known` says was about to be sent."""

    keep: KeepInbox
    seen: LastSeen
    known: Delivery
    message: Sendable

    async def __call__(self) -> int | None:
        """Its number; None where it is not there, or was not found in time."""
        if not self.known.after:
            return None
        waiting = await self._catch_up()
        last, unknown = await self._unknown(waiting)
        end, nothing = monotonic() + SECONDS, 0
        for message_id in islice(unknown, MOST_LOOKS):
            found = await look(self.message.is_it(message_id))
            if found is Found.IT:
                log.info("message_found", update=self.known.number)
                return message_id
            nothing = nothing + 1 if found is Found.NOTHING and message_id > last else 0
            if (self.known.box and nothing == GAP) or monotonic() > end:
                break
        log.info("message_not_found", update=self.known.number)
        return None

    async def _catch_up(self) -> int:
        """After a pause of the bot, let come in what people wrote meanwhile; gives how much waits
        still."""
        for _ in range(MOST_PAUSES):
            waiting = await self.message.waiting()
            if waiting <= FEW:
                break
            await asyncio.sleep(CATCHING_UP)
        return waiting

    async def _unknown(self, waiting: int) -> tuple[int, Iterator[int]]:
        """The last number that is known, and those from the call on that nothing is known of."""
        box, after = self.known.box, self.known.after
        known = await self.keep.known_in(box, after)
        last = max(after, self.seen[box], max(known, default=0))
        return last, (
            one
            for one in range(after + 1, last + 1 + BEYOND + waiting)
            if one not in known and not self.seen.is_foreign(box, one)
        )


async def look(step: Awaitable[bool | None]) -> Found:
    """What a step on a message tells of it."""
    try:
        return Found.ANOTHER if await step is False else Found.IT
    except BadRequest as error:
        match Refusal.of(error):
            case Refusal.GONE:
                return Found.NOTHING
            case Refusal.FIXED | Refusal.NO_TEXT:
                return Found.ANOTHER
            case Refusal.UNCHANGED:
                return Found.IT
        raise
