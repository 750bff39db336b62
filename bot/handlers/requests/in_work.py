"""Requests in work: a few at once for each reader, each with a view and a way to stop it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from bot.concurrency.locks import KeyedLocks
from bot.domain.progress import OnProgress
from bot.handlers.intake import request_log
from bot.handlers.intake.failures import Failure, outcome
from bot.handlers.line.receipts import LeaseLost, Receipt
from bot.handlers.line.refusals import may_pass
from bot.handlers.views.timing import IN_EARNEST
from bot.handlers.views.view import Asked, View

T = TypeVar("T")

AT_ONCE = 3
"""Requests of one reader that are worked on at the same time; the others wait for their turn."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The reader pressed Stop."""


class Job(Generic[T]):
    """One request in work."""

    def __init__(self, chat_id: int, view: View, task: asyncio.Task[T | Failure]) -> None:
        self.chat_id = chat_id
        self.view = view
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
        """What came of it; from then on its view shows no news."""
        await self.ended()
        await self.view.close()
        return Stopped() if self.cancelled else self._task.result()


class RequestsInWork:
    """All requests in work. Of a chat's exclusive views that of the oldest request shows news.

    Answers on exclusive views come in the order in which they were asked for. But one that is
    ready waits for earlier ones no longer than `in_order` seconds: a book holds up no short text.
    """

    def __init__(self, in_order: float = IN_EARNEST.in_order) -> None:
        self._in_order = in_order
        self._closed = False
        self._jobs: dict[int, list[Job[Any]]] = {}
        self._turns = KeyedLocks(AT_ONCE)
        self._aside: set[asyncio.Task[Any]] = set()

    @asynccontextmanager
    async def result(
        self, asked: Asked, work: Callable[[OnProgress], Awaitable[T]], view: View
    ) -> AsyncIterator[T | Failure | Stopped | None]:
        """Do some work, with its news on a view; the block shows what came of it.

        It begins when all that was asked before is answered, and is given None where nobody is to
        be told any more.
        """
        if self._closed:
            raise LeaseLost
        job = self._begin(asked, work, view)
        receipt = asked.line.receipt
        if receipt is not None:
            receipt.unfinished = view.slot
        try:
            result = await job.result()
            await self._wait_for_turn(job)
            self._raise_what_comes_again(result, receipt)
            if job.dropped:
                yield None
            else:
                yield result
                request_log.end(
                    result,
                    stopped=isinstance(result, Stopped),
                    began=asked.line.began,
                    first_sign_at=view.first_sign_at,
                )
            if receipt is not None:
                receipt.unfinished = ""
        finally:
            job.drop()
            await view.close()
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
            if job.view.draft_id == draft_id:
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

    def _raise_what_comes_again(self, result: object, receipt: Receipt | None) -> None:
        """Raises what ends this attempt at the request: its reader goes on waiting."""
        if self._closed and isinstance(result, Stopped):
            raise LeaseLost
        if not isinstance(result, Failure):
            return
        if isinstance(result.error, LeaseLost) or comes_again(result, receipt):
            raise result.error

    def _begin(
        self, asked: Asked, work: Callable[[OnProgress], Awaitable[T]], view: View
    ) -> Job[T]:
        task = asyncio.create_task(self._in_turn(asked.reader_id, lambda: work(view.take)))
        job = Job(asked.destination.chat_id, view, task)
        view.slot = asked.line.next_slot()
        self._jobs.setdefault(asked.destination.chat_id, []).append(job)
        if not view.one_message:
            view.on_lost = partial(self.drop, asked.destination.chat_id)
        if not view.exclusive:
            view.start()
        self._start_next(asked.destination.chat_id)
        return job

    async def _wait_for_turn(self, job: Job[Any]) -> None:
        """Let what was asked before be answered before; who pressed Stop need not wait."""
        jobs = self._jobs.get(job.chat_id, [])
        if not job.view.exclusive or job.cancelled or job not in jobs:
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
            self._start_next(job.chat_id)
        else:
            self._jobs.pop(job.chat_id, None)

    def _start_next(self, chat_id: int) -> None:
        exclusive = (job.view for job in self._jobs[chat_id] if job.view.exclusive)
        first = next(exclusive, None)
        if first is not None:
            first.start()

    async def _in_turn(self, reader_id: int, work: Callable[[], Awaitable[T]]) -> T | Failure:
        async with self._turns.hold(str(reader_id)):
            return await outcome(work())


def comes_again(failure: Failure, receipt: Receipt | None) -> bool:
    """Whether the update in work is tried again; the last time, its view says what went wrong,
    and the receipt keeps it for the operator."""
    if receipt is None or not may_pass(failure.error):
        return False
    if not receipt.may_begin_anew:
        receipt.failed = type(failure.error).__name__
    return receipt.may_begin_anew
