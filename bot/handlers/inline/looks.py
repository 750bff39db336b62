"""Quick looks at the pages whose links are typed: few at a time, and one for each reader."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial

from bot.domain.article import Article
from bot.domain.request import Link
from bot.handlers.intake.failures import Failure
from bot.handlers.requests.in_work import Desk
from bot.handlers.views.timing import Timing
from bot.usecases.pith import Pith

QUICK_LOOK, LOOK_KEPT = 0.9, 30.0
MOST_AT_ONCE = 8
"""Pages that are looked at together; who asks for a summary shall not wait for those who type."""


@dataclass(frozen=True, slots=True)
class Look:
    """A page that is being read, and who typed its link."""

    task: asyncio.Task[Article | Failure | None]
    readers: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Looks:
    """Looks at pages, and remembers for a moment what it saw."""

    pith: Pith
    desk: Desk
    timing: Timing
    known: dict[str, Look] = field(default_factory=dict)

    async def at(self, link: Link, reader_id: int) -> Article | Failure | None:
        """What a page says, if it says so quickly; else it is read on for when it is wanted."""
        self._leave(reader_id, link.url)
        look = self.known.get(link.url) or self._begin(link, reader_id)
        if look is None:
            return None
        look.readers.add(reader_id)
        await asyncio.wait((look.task,), timeout=QUICK_LOOK * self.timing.scale)
        return look.task.result() if look.task.done() and not look.task.cancelled() else None

    def _begin(self, link: Link, reader_id: int) -> Look | None:
        if sum(not one.task.done() for one in self.known.values()) >= MOST_AT_ONCE:
            return None
        look = Look(self.desk.aside(partial(self.pith.look_at_page, link, reader_id)))
        self.known[link.url] = look
        look.task.add_done_callback(lambda _: self._forget_soon(link.url, look))
        return look

    def _leave(self, reader_id: int, url: str) -> None:
        """Nobody reads two pages at once: what they typed before is looked at for others only."""
        for other, look in list(self.known.items()):
            if other == url or look.task.done() or reader_id not in look.readers:
                continue
            look.readers.discard(reader_id)
            if not look.readers:
                del self.known[other]
                look.task.cancel()

    def _forget_soon(self, url: str, look: Look) -> None:
        """A page that cannot be read is not looked at again for every word behind its link."""

        def forget() -> None:
            if self.known.get(url) is look:
                del self.known[url]

        seen = not look.task.cancelled() and look.task.result() is not None
        delay = LOOK_KEPT * self.timing.scale if seen else 0.0
        asyncio.get_running_loop().call_later(delay, forget)
