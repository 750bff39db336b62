"""Comparisons of articles in SQLite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.digest import Comparison
from storage.cache import DAYS, CacheTable, utc_now
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteComparisons:
    """Keeps comparisons that were paid for, for so many `days`."""

    database: Database
    days: float = DAYS
    now: Callable[[], datetime] = utc_now

    async def find(self, key: str) -> Comparison | None:
        """The comparison under a key; None where it is not kept, or no longer."""
        return await self._table().find(key)

    async def keep(self, key: str, comparison: Comparison, owner: int | None) -> None:
        """Keep a comparison; an `owner`'s goes when that reader is forgotten."""
        await self._table().keep(key, comparison, owner)

    def _table(self) -> CacheTable[Comparison]:
        return CacheTable(
            self.database, "comparisons", "comparison", Comparison, self.days, self.now
        )
