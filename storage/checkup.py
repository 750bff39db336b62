"""A database's path in, what is wrong with it out: for the doctor."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import sqlite_utils

from bot.domain.errors import DatabaseDamaged
from storage.codec import stamp
from storage.database import Database
from storage.observations import SqliteObservations
from storage.schema import difference, read_schema
from storage.updating import expected_schema


async def check_up(path: Path) -> tuple[str, ...]:
    """The names of tables and indexes that are otherwise than this Pith expects.

    Raises a StorageError for a database that can't be opened, read to its end, or written.
    """
    database = await Database.open(path)
    try:
        changed, fault = await database.read(_look)
        if fault:
            raise DatabaseDamaged(f"{path}: is damaged", path=str(path))
        if "observations" not in changed:
            await SqliteObservations(database).note("examined", stamp(datetime.now(UTC)))
    finally:
        await database.close()
    return changed


def _look(db: sqlite_utils.Database) -> tuple[tuple[str, ...], bool]:
    (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
    return difference(expected_schema(), read_schema(db)), found != "ok"
