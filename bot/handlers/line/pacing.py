"""Calls to Telegram in, the same calls out at a pace that Telegram takes.

Three kinds of calls: answers to presses and queries go at once (Telegram does not count them),
previews and other news on the way go now or never, and everything else waits for its turn and is
made again when Telegram asks for patience.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from datetime import timedelta
from time import monotonic
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

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

_droppable: ContextVar[bool] = ContextVar("droppable", default=False)

Result = bool | dict[str, Any] | list[dict[str, Any]]


Hook = Callable[[str], Awaitable[None]]
before_call: ContextVar[Hook | None] = ContextVar("before_call", default=None)
"""What is done at the last moment before a call goes out, in whoever's task makes it; it is told
the call's method."""
may_call: ContextVar[Hook | None] = ContextVar("may_call", default=None)
"""Raises where the work that a call belongs to is somebody else's by now."""


class NoRoom(TelegramError):
    """A preview was not sent, as messages need the room."""

    def __init__(self) -> None:
        super().__init__("No room for a preview")


@contextmanager
def may_be_dropped() -> Iterator[None]:
    """Calls within the block go now or never, as previews do; raises NoRoom for never."""
    token = _droppable.set(True)
    try:
        yield
    finally:
        _droppable.reset(token)


def creates_message(endpoint: str) -> bool:
    """Whether a call puts a message into a chat, which a second one would double."""
    return endpoint.startswith(CREATING) and endpoint not in PREVIEWS


class Pace(BaseRateLimiter[None]):
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
        rate_limit_args: None,
    ) -> Result:
        """Make the call when it may be made; raises NoRoom for a preview that may not go now."""
        if endpoint in UNCOUNTED:
            await _ask_whether_it_may(endpoint)
            return await callback(*args, **kwargs)
        # Inline messages are in chats that the bot does not know; each is paced by itself.
        chat = data.get("chat_id") or data.get("inline_message_id")
        if endpoint in PREVIEWS or _droppable.get():
            return await self._now_or_never(chat, endpoint, lambda: callback(*args, **kwargs))
        for _ in range(TRIES - 1):
            try:
                return await self._in_turn(chat, endpoint, lambda: callback(*args, **kwargs))
            except RetryAfter:
                continue
        return await self._in_turn(chat, endpoint, lambda: callback(*args, **kwargs))

    async def _now_or_never(
        self, chat: object, endpoint: str, call: Callable[[], Awaitable[Result]]
    ) -> Result:
        now = monotonic()
        first = self._seen.get(chat, 0) < now - FORGOTTEN_SECONDS
        most = FIRST_PREVIEWS_A_SECOND if first else PREVIEWS_A_SECOND
        if self._counted >= most or self._pause(chat) > 0:
            raise NoRoom
        if not self._chats.has_room(chat, endpoint):
            raise NoRoom
        self._forget_old(now)
        self._seen.pop(chat, None)  # so that the latest stands last
        self._seen[chat] = now
        async with self._chats.turn(chat, endpoint):
            return await self._make(chat, endpoint, call)

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

    async def _in_turn(
        self, chat: object, endpoint: str, call: Callable[[], Awaitable[Result]]
    ) -> Result:
        async with self._chats.turn(chat, endpoint):
            while (pause := self._pause(chat)) > 0:
                await self._sleep(pause)
            self._paused.pop(chat, None)
            return await self._make(chat, endpoint, call)

    async def _make(
        self, chat: object, endpoint: str, call: Callable[[], Awaitable[Result]]
    ) -> Result:
        async with self._place():
            await _ask_whether_it_may(endpoint)
            hook = before_call.get()
            if hook is not None:
                await hook(endpoint)
            try:
                return await call()
            except RetryAfter as error:
                after = error.retry_after
                seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
                # A little more: to come too early makes Telegram ask for more patience.
                self._pause_until(chat, monotonic() + seconds + 0.2)
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


async def _ask_whether_it_may(endpoint: str) -> None:
    """Whatever shows something; who only asks Telegram does no harm."""
    ask = may_call.get()
    if ask is not None and not endpoint.startswith("get"):
        await ask(endpoint)
