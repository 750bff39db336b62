"""Calls to Telegram in, the same calls out at a pace that Telegram takes.

Three kinds of calls: answers to presses and queries go at once (Telegram does not count them),
previews and other news on the way go now or never, and everything else waits for its turn and is
made again when Telegram asks for patience.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import repeat
from time import monotonic
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.concurrency.retries import retry
from bot.handlers.line.chat_pacing import ChatPace

CALLS_A_SECOND = 28
"""Telegram takes about 30 in all."""
FIRST_PREVIEWS_A_SECOND, PREVIEWS_A_SECOND = 22, 10
"""Previews leave room, so that a final message hardly ever waits for one; and among them, those
that go on leave room for readers who have seen nothing yet."""
FORGOTTEN_SECONDS = 10.0
"""After so long without a call, a chat's next preview counts as its first."""
TRIES = 5
UNCOUNTED = frozenset({"answerCallbackQuery", "answerInlineQuery", "getMe"})
PREVIEWS = frozenset({"sendMessageDraft", "sendChatAction"})
CREATING = ("send", "copy", "forward", "answerGuestQuery")

Result = bool | dict[str, Any] | list[dict[str, Any]]
Step = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Permit:
    """What a call brings along: without one it may only ask.

    `check` raises where the work that it belongs to is somebody else's by now. `note` is done at
    the last moment before it goes; a call that makes a message has one, so that none gets past its
    receipt. What is `droppable` goes now or never, as previews do.
    """

    check: Step | None = None
    note: Step | None = None
    droppable: bool = False


class PastReceipt(Exception):
    """A message was to be sent without asking whether it was sent before: a fault in Pith."""


class NoRoom(TelegramError):
    """A preview was not sent, as messages need the room."""

    def __init__(self) -> None:
        super().__init__("No room for a preview")


def creates_message(endpoint: str) -> bool:
    """Whether a call puts a message into a chat, which a second one would double."""
    return endpoint.startswith(CREATING) and endpoint not in PREVIEWS


@dataclass(frozen=True, slots=True)
class _WaitingCall:
    """A call that waits to be made."""

    endpoint: str
    chat: object
    permit: Permit
    make: Callable[[], Awaitable[Result]]

    async def __call__(self) -> Result:
        """Make it, if it still may be made."""
        for step in (self.permit.check, self.permit.note):
            if step is not None:
                await step()
        return await self.make()


class Pace(BaseRateLimiter[Permit]):
    """Keeps to Telegram's limits: in all by a sliding second, in groups by turns (`chats`), in a
    private chat by what Telegram asks.

    A call counts from its start until a second after its answer. When within that time Telegram
    took it, nobody here knows: so no second of Telegram's has more calls than it may have.
    """

    def __init__(
        self,
        second: float = 1.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chats: ChatPace | None = None,
    ) -> None:
        self._second = second
        self._chats = chats or ChatPace(sleep=sleep)
        self._sleep = sleep
        self._room = asyncio.Semaphore(CALLS_A_SECOND)
        self._counted = 0
        self._paused: dict[object, float] = {}
        self._seen: dict[object, float] = {}

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
        rate_limit_args: Permit | None,
    ) -> Result:
        """Make the call when it may be made; raises NoRoom for a preview that may not go now."""
        permit = rate_limit_args or Permit()
        if creates_message(endpoint) and permit.note is None:
            raise PastReceipt(endpoint)
        # Inline messages are in chats that the bot does not know; each is paced by itself.
        chat = data.get("chat_id") or data.get("inline_message_id")
        call = _WaitingCall(endpoint, chat, permit, partial(callback, *args, **kwargs))
        if endpoint in UNCOUNTED:
            return await call()
        if endpoint in PREVIEWS or permit.droppable:
            return await self._now_or_never(call)
        return await retry(lambda: self._in_turn(call), repeat(0.0, TRIES - 1), _is_asked_to_wait)

    async def _now_or_never(self, call: _WaitingCall) -> Result:
        now, chat = monotonic(), call.chat
        first = self._seen.get(chat, 0) < now - FORGOTTEN_SECONDS
        most = FIRST_PREVIEWS_A_SECOND if first else PREVIEWS_A_SECOND
        if self._counted >= most or self._pause(chat) > 0:
            raise NoRoom
        if not self._chats.has_room(chat, call.endpoint):
            raise NoRoom
        self._forget_old(now)
        self._seen.pop(chat, None)  # so that the latest stands last
        self._seen[chat] = now
        async with self._chats.turn(chat, call.endpoint):
            return await self._make(call)

    def _forget_old(self, now: float) -> None:
        """Chats come and go; the oldest stand first."""
        for oldest in list(self._seen):
            if self._seen[oldest] >= now - FORGOTTEN_SECONDS:
                return
            del self._seen[oldest]

    def _pause_until(self, chat: object, until: float) -> None:
        """Keep a chat's calls back; pauses that are over go, whether anybody waited or not."""
        now = monotonic()
        self._paused = {one: end for one, end in self._paused.items() if end > now}
        self._paused[chat] = max(until, self._paused.get(chat, 0))

    async def _in_turn(self, call: _WaitingCall) -> Result:
        async with self._chats.turn(call.chat, call.endpoint):
            while (pause := self._pause(call.chat)) > 0:
                await self._sleep(pause)
            self._paused.pop(call.chat, None)
            return await self._make(call)

    async def _make(self, call: _WaitingCall) -> Result:
        async with self._place():
            try:
                return await call()
            except RetryAfter as error:
                after = error.retry_after
                seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
                # A little more: to come too early makes Telegram ask for more patience.
                self._pause_until(call.chat, monotonic() + seconds + 0.2)
                raise

    def _pause(self, chat: object) -> float:
        """Seconds that Telegram still wants to hear nothing for a chat."""
        return self._paused.get(chat, 0) - monotonic()

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """One of the second's calls; first come, first served."""
        await self._room.acquire()
        self._counted += 1
        try:
            yield
        finally:
            asyncio.get_running_loop().call_later(self._second, self._free)

    def _free(self) -> None:
        self._counted -= 1
        self._room.release()


def _is_asked_to_wait(error: Exception) -> bool:
    return isinstance(error, RetryAfter)
