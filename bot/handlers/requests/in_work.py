"""Requests in work: a few at once for each reader, each with a stage and a way to stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress
from bot.domain.request import Large
from bot.handlers.intake import request_log
from bot.handlers.intake.failures import Failure, outcome
from bot.handlers.line.line import Line
from bot.handlers.line.receipts import HandedOver, Receipt
from bot.handlers.line.refusals import may_pass
from bot.handlers.views.timing import IN_EARNEST
from bot.handlers.views.view import Spot, Stage
from bot.usecases.locks import KeyedLocks

T = TypeVar("T")

AT_ONCE = 3
"""Requests of one reader that are worked on at the same time; the others wait for their turn."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The reader pressed Stop."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose request it is, where its answer goes, and how they like their answers.

    `reader_id` is a reader's id, or a chat's where everyone reads along; `asker_id` is then who in
    the chat asked, and pays for it. `large` says whether they can be asked about large jobs.
    """

    line: Line
    reader_id: int
    spot: Spot
    preferences: Preferences
    asker_id: int | None = None
    large: Large = Large.UNATTENDED


class Job(Generic[T]):
    """One request in work."""

    def __init__(self, chat_id: int, stage: Stage, task: asyncio.Task[T | Failure]) -> None:
        self.chat_id = chat_id
        self.stage = stage
        self.dropped = False
        self.left = asyncio.Event()
        self._task = task

    def cancel(self) -> None:
        """End the work, and with it a model's call."""
        self._task.cancel()

    def drop(self) -> None:
        """End the work; nobody is told."""
        self.dropped = True
        self._task.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether the work was ended before it was done."""
        return self._task.cancelled()

    async def ended(self) -> None:
        """Returns when the work is over, however it ended."""
        await asyncio.wait((self._task,))

    async def result(self) -> T | Failure | Stopped:
        """What came of it; from then on its stage shows no news."""
        await self.ended()
        await self.stage.close()
        return Stopped() if self.cancelled else self._task.result()


class Desk:
    """All requests in work. Of a chat's exclusive stages that of the oldest request is live.

    Answers on exclusive stages come in the order in which they were asked for. But one that is
    ready waits for earlier ones no longer than `in_order` seconds: a book holds up no short text.
    """

    def __init__(self, in_order: float = IN_EARNEST.in_order) -> None:
        self._in_order = in_order
        self._closed = False
        self._jobs: dict[int, list[Job[Any]]] = {}
        self._turns = KeyedLocks(AT_ONCE)
        self._aside: set[asyncio.Task[Any]] = set()

    async def answer(
        self,
        asked: Asked,
        works: Sequence[Callable[[OnProgress], Awaitable[T]]],
        deliver: Callable[[T | Failure | Stopped, Stage], Awaitable[None]],
        stage: Callable[[], Stage],
    ) -> None:
        """Do works at the same time, each on a stage; deliver what comes of them, in order."""
        if self._closed:
            raise HandedOver
        jobs = [self._begin(asked, work, stage()) for work in works]
        receipt = asked.line.receipt
        try:
            for job in jobs:
                if receipt is not None:
                    receipt.unfinished = job.stage.slot
                result = await job.result()
                await self._wait_for_turn(job)
                if self._closed and isinstance(result, Stopped):
                    raise HandedOver
                if isinstance(result, Failure) and isinstance(result.error, HandedOver):
                    raise result.error
                if isinstance(result, Failure) and comes_again(result, receipt):
                    # The whole request begins anew in a while; its reader goes on waiting.
                    raise result.error
                if not job.dropped:
                    await deliver(result, job.stage)
                    stopped, shown_at = isinstance(result, Stopped), job.stage.shown_at
                    began = asked.line.began
                    request_log.end(result, stopped=stopped, began=began, shown_at=shown_at)
                self._leave(job)
                if receipt is not None:
                    receipt.unfinished = ""
        finally:
            for job in jobs:
                job.drop()
                await job.stage.close()
                self._leave(job)

    def aside(self, work: Callable[[], Awaitable[T]]) -> asyncio.Task[T | Failure]:
        """Begin work that nobody has to wait for; it ends when the bot goes."""

        async def run() -> T | Failure:
            return await outcome(work())

        task = asyncio.create_task(run())
        if self._closed:
            task.cancel()
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)
        return task

    def stop(self, chat_id: int, draft_id: int) -> None:
        """End the request that a preview belongs to; its reader is told."""
        for job in self._jobs.get(chat_id, ()):
            if job.stage.draft_id == draft_id:
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

    async def close(self, patience: float) -> None:
        """Take nothing more; what is not done in so many seconds is left for the next start."""
        self._closed = True
        for task in self._aside:
            task.cancel()
        jobs = [job for jobs in self._jobs.values() for job in jobs]
        if not jobs:
            return
        ends = [asyncio.ensure_future(job.ended()) for job in jobs]
        await asyncio.wait(ends, timeout=patience)
        for job in jobs:
            job.cancel()

    def _begin(
        self, asked: Asked, work: Callable[[OnProgress], Awaitable[T]], stage: Stage
    ) -> Job[T]:
        task = asyncio.create_task(self._in_turn(asked.reader_id, lambda: work(stage.take)))
        job = Job(asked.spot.chat_id, stage, task)
        stage.slot = asked.line.next_slot()
        self._jobs.setdefault(asked.spot.chat_id, []).append(job)
        if not stage.exclusive:
            stage.go_live()
        self._next_live(asked.spot.chat_id)
        return job

    async def _wait_for_turn(self, job: Job[Any]) -> None:
        """Let what was asked before be answered before; who pressed Stop need not wait."""
        jobs = self._jobs.get(job.chat_id, [])
        if not job.stage.exclusive or job.cancelled or job not in jobs:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self._in_order):
                for earlier in jobs[: jobs.index(job)]:
                    await earlier.left.wait()

    def _leave(self, job: Job[Any]) -> None:
        job.left.set()
        jobs = self._jobs.get(job.chat_id, [])
        if job in jobs:
            jobs.remove(job)
        if jobs:
            self._next_live(job.chat_id)
        else:
            self._jobs.pop(job.chat_id, None)

    def _next_live(self, chat_id: int) -> None:
        exclusive = (job.stage for job in self._jobs[chat_id] if job.stage.exclusive)
        first = next(exclusive, None)
        if first is not None:
            first.go_live()

    async def _in_turn(self, reader_id: int, work: Callable[[], Awaitable[T]]) -> T | Failure:
        async with self._turns.hold(str(reader_id)):
            return await outcome(work())


def comes_again(failure: Failure, receipt: Receipt | None) -> bool:
    """Whether the update in work is tried again; the last time, its stage says what went wrong,
    and the receipt keeps it for the operator."""
    if receipt is None or not may_pass(failure.error):
        return False
    if not receipt.may_begin_anew:
        receipt.failed = type(failure.error).__name__
    return receipt.may_begin_anew
