"""What is old goes by itself, a little at a time, also when nobody writes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlite_utils

from bot.domain.keeping import Keep
from storage.cache import utc_now
from storage.codec import stamp
from storage.database import Database
from storage.faults import translated
from storage.snapshots import drop_old_snapshots

AT_ONCE = 500
"""Rows in one transaction: some milliseconds, for which others who write have to wait."""


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """Whose rows go, named by `key`, when by an index their `age` is past."""

    table: str
    key: str
    age: str
    change: str = ""

    @property
    def is_needed(self) -> str:
        return f"{self._old} LIMIT 1"

    @property
    def do(self) -> str:
        change = self.change or f"DELETE FROM {self.table}"
        return f"{change} WHERE {self.key} IN ({self._old} LIMIT {AT_ONCE})"

    @property
    def _old(self) -> str:
        return f"SELECT {self.key} FROM {self.table} WHERE {self.age} <= ?"


RULES = {
    "sources": tuple(
        RetentionRule(table, "key", "kept_at")
        for table in ("articles", "summaries", "comparisons")
    ),
    "history": (
        # With `places`.
        RetentionRule("shown", "id", "at"),
        RetentionRule("offers", "key", "at"),
        RetentionRule("requests", "id", "at"),
    ),
    "usage": (
        # The sums of what was paid stay.
        RetentionRule(
            "usage", "id", "reader_id IS NOT NULL AND at", "UPDATE usage SET reader_id = NULL"
        ),
        # More days than any month has, over which it is added up.
        RetentionRule("spends", "id", "at"),
    ),
    # With `deliveries`. What is open has not ended, however old it is.
    "answered": (RetentionRule("inbox", "number", "ended"),),
    "over": (RetentionRule("invitations", "digest", "ends"),),
}
"""By the names of Keep."""


@dataclass(frozen=True, slots=True)
class SqliteRetention:
    """Deletes what is older than it may become."""

    database: Database
    keep: Keep
    now: Callable[[], datetime] = utc_now

    async def __call__(self) -> int:
        """Delete what is too old; returns how many rows it was. Raises a StorageError."""
        gone = 0
        for name, rules in RULES.items():
            days = getattr(self.keep, name)
            oldest = stamp(self.now() - timedelta(days=days))
            for rule in rules:
                gone += await self._tidy(rule, oldest)
        if gone:
            await self.database.empty_log()
        now, path = self.now(), self.database.path
        with translated(path):
            await asyncio.to_thread(drop_old_snapshots, path, now)
        return gone

    async def _tidy(self, rule: RetentionRule, oldest: str) -> int:
        def is_needed(db: sqlite_utils.Database) -> bool:
            # Most times there is nothing, and to look holds up nobody.
            return db.execute(rule.is_needed, [oldest]).fetchone() is not None

        gone = 0
        while await self.database.read(is_needed):
            gone += await self.database.write(lambda db: db.execute(rule.do, [oldest]).rowcount)
        return gone
