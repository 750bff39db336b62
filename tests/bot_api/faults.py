"""What goes wrong on purpose: refusals, slow answers, lost answers, and Telegram's rate limits."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.calls import Refusal


@dataclass
class Fault:
    """What befalls the next `times` calls of a method ("*": of any but getUpdates).

    `refusal` is answered instead of handling the call; the call is handled after `seconds`. With
    `lose` it is handled, but its answer never comes: the connection stays open ("hang") or ends
    ("break").
    """

    method: str
    times: int = 1
    refusal: Refusal | None = None
    seconds: float = 0.0
    lose: str = ""

    def meets(self, method: str) -> bool:
        """Whether it befalls this call."""
        if self.method == "*":
            return self.times > 0 and method != "getUpdates"
        return self.times > 0 and method == self.method


@dataclass
class FloodLimits:
    """So many messages a second for a chat and in all, so many a minute for a group or channel.

    Who does not wait has to wait longer. An inline message counts as a chat of its own.
    """

    a_chat: float = 1.0
    in_all: int = 30
    a_group: int = 20
    clock: Callable[[], float] = time.monotonic
    free_at: dict[tuple[Any, str], float] = field(default_factory=dict)
    recent: deque[float] = field(default_factory=deque)
    minutes: dict[Any, deque[float]] = field(default_factory=dict)

    def check(self, method: str, chat_id: Any) -> None:
        """Refuse with 429 what comes too soon."""
        now = self.clock()
        while self.recent and self.recent[0] <= now - 1:
            self.recent.popleft()
        # A draft replaces the one before it, so drafts are counted by themselves.
        bucket = (chat_id, "draft" if method == "sendMessageDraft" else "message")
        wait = self.free_at.get(bucket, 0.0) - now
        if len(self.recent) >= self.in_all:
            wait = max(wait, 1 - (now - self.recent[0]))
        minute = self.minutes.setdefault(chat_id, deque())
        while minute and minute[0] <= now - 60:
            minute.popleft()
        if isinstance(chat_id, int) and chat_id < 0 and len(minute) >= self.a_group:
            wait = max(wait, 60 - (now - minute[0]))
        if wait > 0:
            after = math.ceil(wait)
            self.free_at[bucket] = now + after
            raise Refusal(429, f"Too Many Requests: retry after {after}", retry_after=after)
        self.recent.append(now)
        minute.append(now)
        self.free_at[bucket] = now + 1 / self.a_chat


def counts_as_message(method: str) -> bool:
    """Whether the limits of rate hold for a method."""
    return method.startswith(("send", "edit", "copy", "forward")) and method != "sendChatAction"


@dataclass
class Faults:
    """The switches; nothing goes wrong until one is turned."""

    planned: list[Fault] = field(default_factory=list)
    flood: FloodLimits | None = None
    """Set a FloodLimits to have Telegram's limits of rate."""

    def fail(
        self,
        method: str,
        status: int = 500,
        description: str = "Internal Server Error",
        *,
        times: int = 1,
        retry_after: int | None = None,
    ) -> None:
        """Refuse the next calls of a method ("*": of any but getUpdates)."""
        refusal = Refusal(status, description, retry_after)
        self.planned.append(Fault(method, times, refusal=refusal))

    def slow(self, method: str, seconds: float, *, times: int = 1) -> None:
        """Take that long over the next calls of a method."""
        self.planned.append(Fault(method, times, seconds=seconds))

    def lose(self, method: str, how: str = "hang", *, times: int = 1) -> None:
        """Do what the next calls ask, never say so: "hang", or "break" the connection."""
        self.planned.append(Fault(method, times, lose=how))

    def meet(self, method: str) -> Fault:
        """What befalls this call; a fault that does nothing where none is due."""
        due = next((one for one in self.planned if one.meets(method)), Fault(method))
        due.times -= 1
        return due

    def check_rate(self, method: str, chat_id: Any) -> None:
        """Refuse what comes too soon, where the limits are switched on."""
        if self.flood and counts_as_message(method):
            self.flood.check(method, chat_id)
