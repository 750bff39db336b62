"""What was used, in SQLite."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.history import Usage
from storage.codec import stamp, storable, to_plain
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteLedger:
    """Adds lines to the ledger and never changes one."""

    database: Database

    async def record(self, usage: Usage) -> None:
        """Write down one call."""
        row = to_plain(usage) | {"at": stamp(usage.at), "model": storable(usage.model)}
        await self.database.write(lambda db: db.table("usage").insert(row))
