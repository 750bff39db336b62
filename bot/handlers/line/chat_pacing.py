"""The pace of a chat that many read: one call after the other, so many a minute.

Telegram takes about a message a second and twenty a minute there, edits included. Answers wait for
their turn, first come, first served. News on the way to an answer never wait, and go only while
half of the minute's room is free: so a busy group loses its placeholders first, its answers never.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic

CALLS_A_MINUTE = 20
NEWS_A_MINUTE = 10
BETWEEN = 1.05
"""Seconds from the end of one call to the next: calls do not travel at the same speed."""
MOST_IDLE = 500
"""How many chats are remembered before those that had a quiet minute are let go."""
COUNTED = ("send", "edit", "copy", "forward")


@dataclass(slots=True)
class _Calls:
    """The calls of one chat: those of the last minute, and those that wait."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    ended: deque[float] = field(default_factory=deque)
    waiting: int = 0


class ChatPace:
    """Turns for each group and channel; chats of one reader need none. `second` scales it."""

    def __init__(
        self, second: float = 1.0, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._second = second
        self._sleep = sleep
        self._chats: dict[int, _Calls] = {}

    def has_room(self, chat: object, endpoint: str) -> bool:
        """Whether a call that is no answer may go now."""
        calls = self._chats.get(chat) if isinstance(chat, int) else None
        if calls is None or not _counts(chat, endpoint):
            return True
        return not calls.waiting and self._wait(calls, NEWS_A_MINUTE) <= 0

    @asynccontextmanager
    async def turn(self, chat: object, endpoint: str) -> AsyncIterator[None]:
        """Wait for a turn; the block is the call."""
        if not isinstance(chat, int) or not _counts(chat, endpoint):
            yield
            return
        calls = self._chats.setdefault(chat, _Calls())
        calls.waiting += 1
        try:
            async with calls.lock:
                while (seconds := self._wait(calls, CALLS_A_MINUTE)) > 0:
                    await self._sleep(seconds)
                try:
                    yield
                finally:
                    calls.ended.append(monotonic())
        finally:
            calls.waiting -= 1
            self._forget_idle()

    def _wait(self, calls: _Calls, a_minute: int) -> float:
        """Seconds until a chat may have a call, if it may have so many in a minute."""
        now, minute = monotonic(), 60 * self._second
        while calls.ended and calls.ended[0] <= now - minute:
            calls.ended.popleft()
        wait = calls.ended[-1] + BETWEEN * self._second - now if calls.ended else 0.0
        if len(calls.ended) >= a_minute:
            wait = max(wait, calls.ended[-a_minute] + minute - now)
        return wait

    def _forget_idle(self) -> None:
        if len(self._chats) <= MOST_IDLE:
            return
        past = monotonic() - 60 * self._second
        self._chats = {
            chat: calls
            for chat, calls in self._chats.items()
            if calls.waiting or (calls.ended and calls.ended[-1] > past)
        }


def _counts(chat: object, endpoint: str) -> bool:
    """Whether a call is one of those that Telegram counts for a chat of many."""
    return (
        isinstance(chat, int)
        and chat < 0
        and endpoint.startswith(COUNTED)
        and endpoint != "sendChatAction"
    )
