"""Updates on their way to the bot: kept until it confirms them, as Telegram does."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiogram import methods

from tests.bot_api.calls import Refusal
from tests.bot_api.parts import Json

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
BATCH = 100


@dataclass
class Updates:
    """The queue; `wanted` are the types that the bot asked for last, empty for the usual."""

    violations: list[str]
    pending: list[Json] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    asked: bool = False
    optional: set[int] = field(default_factory=set)
    """Updates that a bot may leave unasked for."""
    confirmed: int = 0
    numbers: dict[int, int] = field(default_factory=dict)
    """Of what was pushed without a number that anybody can read, by its identity."""
    _last_id: int = 1000
    polls: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _closed: bool = False

    def push(self, kind: str, content: Json, needed: bool = True) -> int:
        """Put an update into the queue; returns its id."""
        self._last_id += 1
        if not needed:
            self.optional.add(self._last_id)
        self.pending.append({"update_id": self._last_id, kind: content})
        self._wake()
        return self._last_id

    def push_odd(self, update: Any) -> int:
        """Put something into the queue that need not be an update; returns its number."""
        self._last_id += 1
        if isinstance(update, dict) and update.get("update_id") == 0:
            update["update_id"] = self._last_id
        self.numbers[id(update)] = self._last_id
        self.pending.append(update)
        self._wake()
        return self._last_id

    async def get(self, call: methods.GetUpdates) -> list[Json]:
        """What waits from `offset` on, as soon as some is there; a newer call ends this one."""
        self.polls += 1
        mine = self.polls
        self._wake()
        if call.allowed_updates is not None:
            self.wanted = call.allowed_updates
        self.asked = True
        self._confirm(call.offset or 0)
        deadline = asyncio.get_running_loop().time() + (call.timeout or 0)
        while True:
            self._drop_unwanted()
            if mine != self.polls:
                raise Refusal(409, "Conflict: terminated by other getUpdates request")
            remaining = deadline - asyncio.get_running_loop().time()
            if self.pending or remaining <= 0 or self._closed:
                return self.pending[: min(call.limit or BATCH, BATCH)]
            await self._wait(remaining)

    async def first(self) -> Json:
        """The oldest update that waits, as soon as there is one: for a webhook."""
        while True:
            self._drop_unwanted()
            if self.pending:
                return self.pending[0]
            await self._changed.wait()

    def take(self, update: Json) -> None:
        """The webhook took it."""
        self.pending.remove(update)
        self.confirmed = max(self.confirmed, self._number(update))

    def drop(self) -> None:
        """Forget what waits."""
        self.pending.clear()

    def close(self) -> None:
        """Let who waits go home."""
        self._closed = True
        self._wake()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset:
            self.confirmed = max(self.confirmed, offset - 1)
            self.pending = [one for one in self.pending if self._number(one) >= offset]

    def _drop_unwanted(self) -> None:
        for update in list(self.pending):
            if id(update) in self.numbers:
                continue
            (kind,) = set(update) - {"update_id"}
            wanted = kind in self.wanted if self.wanted else kind not in NOT_BY_DEFAULT
            if wanted:
                continue
            if update["update_id"] not in self.optional:
                self.violations.append(f"{kind} is not among the bot's allowed_updates")
            self.pending.remove(update)

    def _number(self, update: Any) -> int:
        return self.numbers.get(id(update)) or int(update["update_id"])

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def _wait(self, seconds: float) -> None:
        changed = self._changed
        try:
            async with asyncio.timeout(seconds):
                await changed.wait()
        except TimeoutError:
            return
