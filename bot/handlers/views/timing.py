"""How long the surfaces wait for things: one place, so that tests can wait a tenth of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Every wait, in seconds; `scale` shortens them all, and the pace of views."""

    scale: float = 1.0

    async def sleep(self, seconds: float) -> None:
        """Wait so long, scaled."""
        await asyncio.sleep(seconds * self.scale)

    @property
    def press(self) -> float:
        """For 15 s after a press Telegram takes a message that only its reader sees; a good part
        of that may be spent in the group's queue, the rest is for the way."""
        return 10.0 * self.scale

    @property
    def tap(self) -> float:
        """A press can be answered for about 15 s; whoever taps waits about so long."""
        return 8.0 * self.scale

    @property
    def in_order(self) -> float:
        """So long an answer that is ready waits for those that somebody asked for before; most
        pages are read and summed up by then."""
        return 15.0 * self.scale

    @property
    def retry(self) -> float:
        """So long what came of a failed try is told again; then the next tap tries anew."""
        return 60.0 * self.scale


IN_EARNEST = Timing()
