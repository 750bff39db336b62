"""Tasks that work on updates: so that the end of the bot can wait for them, and not for ever."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import structlog

log = structlog.get_logger(__name__)

SECONDS_TO_CANCEL = 0.5


@dataclass(frozen=True, slots=True)
class UnderWay:
    """The tasks in which handlers run."""

    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    def note(self) -> None:
        """The current task works on an update until it ends."""
        task = asyncio.current_task()
        if task is not None:
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def finish(self, seconds: float) -> None:
        """Return when all are over; those that are not after so long end where they stand.

        What they worked on is written down: the next start goes on with it.
        """
        if not self.tasks:
            return
        _, late = await asyncio.wait(set(self.tasks), timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            log.info("work_left", tasks=len(late))
            await asyncio.wait(late, timeout=SECONDS_TO_CANCEL)
