"""Calls to Telegram in, the same calls out at a pace that Telegram takes.

Three kinds of calls: answers to a button press go at once (Telegram does not count them), previews
go now or never, and everything else waits for its turn and is tried again when Telegram asks for
patience.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from time import monotonic
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

CALLS_A_SECOND = 28
"""Telegram takes about 30 in all; two are left for what lies between our clock and Telegram's."""
PREVIEWS_A_SECOND = 20
"""Previews leave room, so that a final message hardly ever waits for one."""
TRIES = 5
UNCOUNTED = frozenset({"answerCallbackQuery"})
PREVIEWS = frozenset({"sendMessageDraft", "sendChatAction"})

Result = bool | dict[str, Any] | list[dict[str, Any]]


class NoRoom(TelegramError):
    """A preview was not sent, as messages need the room."""

    def __init__(self) -> None:
        super().__init__("No room for a preview")


class Pace(BaseRateLimiter[None]):
    """Keeps to Telegram's limits: in all by a sliding second, in a chat by what Telegram asks for."""

    def __init__(
        self,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        # Times of the last calls, and of those that have a turn in the future; ascending.
        self._turns: deque[float] = deque(maxlen=CALLS_A_SECOND)
        self._paused: dict[object, float] = {}

    async def initialize(self) -> None:
        """Needs nothing."""

    async def shutdown(self) -> None:
        """Holds nothing."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Result:
        """Make the call when it may be made; raises NoRoom for a preview that may not go now."""
        if endpoint in UNCOUNTED:
            return await callback(*args, **kwargs)
        chat = data.get("chat_id")
        if endpoint in PREVIEWS:
            return await self._now_or_never(chat, lambda: callback(*args, **kwargs))
        for tries_left in reversed(range(TRIES)):
            await self._turn(chat)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pause(chat, error)
                if not tries_left:
                    raise
        raise AssertionError("the last try returns or raises")

    async def _now_or_never(self, chat: object, call: Callable[[], Awaitable[Result]]) -> Result:
        now = self._clock()
        recent = sum(turn > now - 1 for turn in self._turns)
        waiting = bool(self._turns) and self._turns[-1] > now
        if waiting or recent >= PREVIEWS_A_SECOND or self._paused.get(chat, 0) > now:
            raise NoRoom
        self._turns.append(now)
        try:
            return await call()
        except RetryAfter as error:
            self._pause(chat, error)
            raise

    async def _turn(self, chat: object) -> None:
        """Wait until the chat is not paused and there is room in the sliding second."""
        while (pause := self._paused.get(chat, 0) - self._clock()) > 0:
            await self._sleep(pause)
        self._paused.pop(chat, None)
        now = self._clock()
        turn = max(now, self._turns[-1]) if self._turns else now
        if len(self._turns) == CALLS_A_SECOND:
            turn = max(turn, self._turns[0] + 1)
        self._turns.append(turn)
        if turn > now:
            await self._sleep(turn - now)

    def _pause(self, chat: object, error: RetryAfter) -> None:
        after = error.retry_after
        seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
        # Half a second more: a call that comes too early makes Telegram ask for more patience.
        until = self._clock() + seconds + 0.5
        self._paused[chat] = max(until, self._paused.get(chat, 0))
