"""What goes wrong on purpose: refusals, slow answers, lost answers, and Telegram's limits of rate."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.telegram_calls import Refusal


@dataclass
class Fault:
    """What befalls the next `times` calls of a method ("*": of any but getUpdates).

    `refusal` is answered instead of handling the call; after `seconds` the call is handled. With `lose` it is
    handled, but its answer never comes: the connection breaks ("break") or stays open ("hang").
    """

    method: str
    times: int = 1
    refusal: Refusal | None = None
    seconds: float = 0.0
    lose: str = ""

    def meets(self, method: str) -> bool:
        """Whether it befalls this call."""
        named = "*" if method.lower() == "getupdates" else self.method
        return self.times > 0 and self.method.lower() in (
            method.lower(),
            *(("*",) if named != self.method else ()),
        )


@dataclass
class FloodLimits:
    """So many messages a second for a chat and in all; who does not wait has to wait longer."""

    a_chat: float = 1.0
    in_all: int = 30
    clock: Callable[[], float] = time.monotonic
    free_at: dict[tuple[Any, str], float] = field(default_factory=dict)
    recent: deque[float] = field(default_factory=deque)

    def check(self, method: str, chat_id: Any) -> None:
        """Refuse with 429 what comes too soon. Drafts have a bucket of their own: they replace each other."""
        now = self.clock()
        while self.recent and self.recent[0] <= now - 1:
            self.recent.popleft()
        bucket = (chat_id, "draft" if method == "sendMessageDraft" else "message")
        wait = self.free_at.get(bucket, 0.0) - now
        if len(self.recent) >= self.in_all:
            wait = max(wait, 1 - (now - self.recent[0]))
        if wait > 0:
            after = math.ceil(wait)
            self.free_at[bucket] = now + after
            raise Refusal(429, f"Too Many Requests: retry after {after}", retry_after=after)
        self.recent.append(now)
        self.free_at[bucket] = now + 1 / self.a_chat


def counts_as_message(method: str) -> bool:
    """Whether the limits of rate hold for a method."""
    return method.startswith(("send", "edit", "copy", "forward")) and method != "sendChatAction"
