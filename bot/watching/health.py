"""Events and probes in, how Pith is out.

Telegram and the database are asked, at most every few seconds however often somebody looks. A
model is not asked, as each call may cost money: its last real call tells.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

ASK_AGAIN = 15.0
"""Seconds for which a probe's answer holds."""
FAULT_HOLDS = 60.0
"""Seconds after a fault of polling; the library tries again every 30 s at the latest."""
PATIENCE = 5.0
"""Seconds; whoever looks at a health page does not wait for much longer."""

Probe = Callable[[], Awaitable[bool]]


@dataclass
class Component:
    """One part of Pith: None where nothing is known of it yet."""

    ok: bool | None = None
    seen: datetime | None = None
    asked_at: float = float("-inf")
    fault_at: float = float("-inf")

    def note(self, ok: bool) -> None:
        """Take down what was seen just now."""
        self.ok = ok
        if ok:
            self.seen = datetime.now(UTC)

    @property
    def healthy(self) -> bool | None:
        """Whether it works, by all that was noticed."""
        return False if monotonic() - self.fault_at < FAULT_HOLDS else self.ok

    def as_json(self) -> dict[str, Any]:
        """No words, no names, no addresses."""
        seen = self.seen.isoformat(timespec="seconds") if self.seen else None
        return {"ok": self.healthy, "seen": seen}


class Vitals:
    """Knows when each part was last seen, and whether it works."""

    def __init__(self, telegram: Probe, database: Probe) -> None:
        self._probes = {"telegram": telegram, "database": database}
        self._parts = {"telegram": Component(), "database": Component(), "model": Component()}
        self._asking = asyncio.Lock()

    def note(self, event: Mapping[str, Any]) -> None:
        """Learn from one event of the log; most tell nothing."""
        name = event.get("event")
        if name == "model_asked" and event.get("outcome") != "stopped":
            self._parts["model"].note(event.get("outcome") == "ok")
        elif name == "telegram":
            # Polling failed, for example because a second Pith uses the same token.
            self._parts["telegram"].fault_at = monotonic()

    async def report(self) -> tuple[bool, dict[str, Any]]:
        """Whether Pith can serve, and how each part is.

        Without its model it serves summaries of its own making: that is "degraded".
        """
        async with self._asking:
            await asyncio.gather(*(self._ask(name) for name in self._probes))
        up = all(self._parts[name].healthy for name in self._probes)
        whole = self._parts["model"].healthy is not False
        status = ("ok" if whole else "degraded") if up else "down"
        parts = {name: part.as_json() for name, part in self._parts.items()}
        return up, {"status": status, "parts": parts}

    async def _ask(self, name: str) -> None:
        part = self._parts[name]
        # What fails is asked again each time: that it works again should be seen at once.
        if part.ok and monotonic() - part.asked_at < ASK_AGAIN:
            return
        try:
            async with asyncio.timeout(PATIENCE):
                part.note(await self._probes[name]())
        except TimeoutError:
            part.note(False)
        part.asked_at = monotonic()
