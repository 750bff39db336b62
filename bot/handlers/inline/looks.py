"""Quick looks at the pages whose links are typed: few at a time, and one for each reader."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial
from weakref import WeakKeyDictionary

from bot.concurrency.shared_tasks import SharedTasks
from bot.domain.article import Article
from bot.domain.request import Link
from bot.handlers.intake.failures import Failure
from bot.handlers.requests.in_work import RequestsInWork
from bot.handlers.views.timing import Timing
from bot.usecases.articles.look_at_page import LookAtPage

QUICK_LOOK, LOOK_KEPT = 0.9, 30.0
MOST_AT_ONCE = 8
"""Pages that are looked at together; who asks for a summary shall not wait for those who type."""


Seen = Article | Failure | None


@dataclass(frozen=True, slots=True)
class Looks:
    """Looks at pages, and remembers for a moment what it saw."""

    look_at_page: LookAtPage
    in_work: RequestsInWork
    timing: Timing
    known: SharedTasks[str, Seen] = field(default_factory=SharedTasks)
    readers: WeakKeyDictionary[asyncio.Task[Seen], set[int]] = field(
        default_factory=WeakKeyDictionary
    )
    """Who typed the link of a page that is being read."""

    async def at(self, link: Link, reader_id: int) -> Seen:
        """What a page says, if it says so quickly; else it is read on for when it is wanted."""
        self._leave(reader_id, link.url)
        task = self.known.get(link.url) or self._begin(link, reader_id)
        if task is None:
            return None
        self.readers.setdefault(task, set()).add(reader_id)
        await asyncio.wait((task,), timeout=QUICK_LOOK * self.timing.scale)
        return task.result() if task.done() and not task.cancelled() else None

    def _begin(self, link: Link, reader_id: int) -> asyncio.Task[Seen] | None:
        if sum(not one.done() for one in self.known.values()) >= MOST_AT_ONCE:
            return None
        task = self.in_work.aside(partial(self.look_at_page, link, reader_id))
        return self.known.begin(link.url, task, self._seconds_kept)

    def _leave(self, reader_id: int, url: str) -> None:
        """Nobody reads two pages at once: what they typed before is looked at for others only."""
        for other, task in list(self.known.items()):
            readers = self.readers[task]
            if other == url or task.done() or reader_id not in readers:
                continue
            readers.discard(reader_id)
            if not readers:
                self.known.cancel(other)

    def _seconds_kept(self, task: asyncio.Task[Seen]) -> float:
        """A page that cannot be read is not looked at again for every word behind its link."""
        return LOOK_KEPT * self.timing.scale if task.result() is not None else 0.0
