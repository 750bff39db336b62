"""Readers' choices in SQLite."""

from __future__ import annotations

from dataclasses import dataclass

import sqlite_utils

from bot.domain.preferences import Choices
from storage.codec import from_json_leniently, to_json
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqlitePreferences:
    """Keeps what readers chose until they choose otherwise, or are forgotten."""

    database: Database

    async def choices(self, reader_id: int) -> Choices:
        """All that a reader chose; a choice that this Pith does not offer counts as none."""

        def find(db: sqlite_utils.Database) -> Choices:
            row = db.execute(
                "SELECT choices FROM preferences WHERE reader_id = ?", [reader_id]
            ).fetchone()
            return from_json_leniently(Choices, row[0]) if row else Choices()

        return await self.database.read(find)

    async def keep(self, reader_id: int, choices: Choices) -> None:
        """Replace all that a reader chose."""
        row = {"reader_id": reader_id, "choices": to_json(choices)}
        await self.database.write(lambda db: db.table("preferences").upsert(row, pk="reader_id"))
