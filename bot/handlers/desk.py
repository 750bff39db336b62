"""Requests in work: a few at once for each reader, each with a preview and a way to stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from telegram import Bot

from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress
from bot.handlers.failures import Failure, outcome
from bot.handlers.preview import BETWEEN_DRAFTS, Preview
from bot.usecases.locks import KeyedLocks

T = TypeVar("T")

AT_ONCE = 3
"""Requests of one reader that are worked on at the same time; the others wait for their turn."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The reader pressed Stop."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked, where, in which message, and how they like their answers."""

    bot: Bot
    chat_id: int
    reader_id: int
    message_id: int
    preferences: Preferences


class Job(Generic[T]):
    """One request in work."""

    def __init__(self, chat_id: int, preview: Preview, task: asyncio.Task[T | Failure]) -> None:
        self.chat_id = chat_id
        self.preview = preview
        self.dropped = False
        self._task = task

    def cancel(self) -> None:
        """End the work, and with it a model's call."""
        self._task.cancel()

    def drop(self) -> None:
        """End the work; nobody is told."""
        self.dropped = True
        self._task.cancel()

    async def ended(self) -> None:
        """Returns when the work is over, however it ended."""
        await asyncio.wait((self._task,))

    async def result(self) -> T | Failure | Stopped:
        """What came of it; from then on no preview is shown."""
        await self.ended()
        await self.preview.close()
        return Stopped() if self._task.cancelled() else self._task.result()


class Desk:
    """All requests in work. One preview a chat is live: that of its oldest unanswered request."""

    def __init__(self, between_drafts: float = BETWEEN_DRAFTS) -> None:
        self._between_drafts = between_drafts
        self._closed = False
        self._jobs: dict[int, list[Job[Any]]] = {}
        self._turns = KeyedLocks(AT_ONCE)

    async def answer(
        self,
        asked: Asked,
        works: Sequence[Callable[[OnProgress], Awaitable[T]]],
        deliver: Callable[[T | Failure | Stopped], Awaitable[None]],
    ) -> None:
        """Do some works at the same time and deliver what comes of each, in their order."""
        jobs = [self._begin(asked, work) for work in works]
        try:
            for job in jobs:
                result = await job.result()
                if not job.dropped:
                    await deliver(result)
                self._leave(job)
        finally:
            for job in jobs:
                job.drop()
                await job.preview.close()
                self._leave(job)

    def stop(self, chat_id: int, draft_id: int) -> None:
        """End the request that a preview belongs to; its reader is told."""
        for job in self._jobs.get(chat_id, ()):
            if job.preview.draft_id == draft_id:
                job.cancel()

    def drop(self, chat_id: int) -> None:
        """End all requests of a chat; nobody is told."""
        for job in self._jobs.get(chat_id, ()):
            job.drop()

    async def clear(self, chat_id: int) -> None:
        """End all requests of a chat, and return when they have; their reader is told.

        A preview that no message follows would stay for half a minute, over what was deleted.
        """
        jobs = list(self._jobs.get(chat_id, ()))
        for job in jobs:
            job.cancel()
        for job in jobs:
            await job.ended()

    def close(self) -> None:
        """End all requests, now and from now on, as the bot goes; their readers are told."""
        self._closed = True
        for jobs in self._jobs.values():
            for job in jobs:
                job.cancel()

    def _begin(self, asked: Asked, work: Callable[[OnProgress], Awaitable[T]]) -> Job[T]:
        preview = Preview(
            asked.bot,
            asked.chat_id,
            asked.preferences,
            on_blocked=lambda: self.drop(asked.chat_id),
            between=self._between_drafts,
        )
        task = asyncio.create_task(self._in_turn(asked.reader_id, lambda: work(preview.take)))
        job = Job(asked.chat_id, preview, task)
        if self._closed:
            job.cancel()
        self._jobs.setdefault(asked.chat_id, []).append(job)
        self._jobs[asked.chat_id][0].preview.go_live()
        return job

    def _leave(self, job: Job[Any]) -> None:
        jobs = self._jobs.get(job.chat_id, [])
        if job in jobs:
            jobs.remove(job)
        if jobs:
            jobs[0].preview.go_live()
        else:
            self._jobs.pop(job.chat_id, None)

    async def _in_turn(self, reader_id: int, work: Callable[[], Awaitable[T]]) -> T | Failure:
        async with self._turns.hold(str(reader_id)):
            return await outcome(work())
