"""What Pith noticed of the world around it, in SQLite."""

from __future__ import annotations

from dataclasses import dataclass

from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteObservations:
    """Keeps the latest value under each name."""

    database: Database

    async def note(self, name: str, value: str) -> None:
        """Replace what is known under a name."""
        row = {"name": name, "value": value}
        await self.database.write(lambda db: db.table("observations").upsert(row, pk="name"))

    async def find(self, name: str) -> str | None:
        """What is known under a name."""
        sql = "SELECT value FROM observations WHERE name = ?"
        found = await self.database.read(lambda db: db.execute(sql, [name]).fetchone())
        return str(found[0]) if found else None
