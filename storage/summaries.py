"""Summaries in SQLite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.summary import Summary
from storage.cache import DAYS, CacheTable, utc_now
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteSummaries:
    """Keeps summaries that were written, for so many `days`."""

    database: Database
    days: float = DAYS
    now: Callable[[], datetime] = utc_now

    async def find(self, key: str) -> Summary | None:
        """The summary under a key; None where it is not kept, or no longer."""
        return await self._table().find(key)

    async def keep(self, key: str, summary: Summary, owner: int | None) -> None:
        """Keep a summary; an `owner`'s goes when that reader is forgotten."""
        await self._table().keep(key, summary, owner)

    def _table(self) -> CacheTable[Summary]:
        return CacheTable(self.database, "summaries", "summary", Summary, self.days, self.now)
