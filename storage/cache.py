"""What may be forgotten: under a key, for some days. For articles and what is made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

import sqlite_utils

from storage.codec import Undecodable, from_json, stamp, to_json
from storage.database import Database

T = TypeVar("T")
DAYS = 30.0


def utc_now() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class CacheTable(Generic[T]):
    """One table of values of one kind; `column` holds them as JSON."""

    database: Database
    table: str
    column: str
    kind: type[T]
    days: float
    now: Callable[[], datetime]

    async def find(self, key: str) -> T | None:
        """The value under a key; None for what is too old, or what this Pith cannot read."""
        oldest = self._oldest()

        def step(db: sqlite_utils.Database) -> T | None:
            row = db.execute(
                f"SELECT {self.column} FROM {self.table} WHERE key = ? AND kept_at > ?",
                [key, oldest],
            ).fetchone()
            try:
                return from_json(self.kind, row[0]) if row else None
            except Undecodable:
                return None

        return await self.database.read(step)

    async def keep(self, key: str, value: T, owner: int | None) -> None:
        """Put a value under a key, in place of an older one, and drop what is too old."""
        kept_at, oldest = stamp(self.now()), self._oldest()

        def step(db: sqlite_utils.Database) -> None:
            # By its index this costs next to nothing where nothing is too old.
            db.execute(f"DELETE FROM {self.table} WHERE kept_at <= ?", [oldest])
            db.execute(
                f"INSERT OR REPLACE INTO {self.table} (key, owner, kept_at, {self.column})"
                " VALUES (?, ?, ?, ?)",
                [key, owner, kept_at, to_json(value)],
            )

        await self.database.write(step)

    def _oldest(self) -> str:
        return stamp(self.now() - timedelta(days=self.days))
