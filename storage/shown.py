"""Readers' history in SQLite: what they were shown, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlite_utils

from bot.domain.history import Shown
from bot.domain.preferences import Preferences
from storage.codec import from_json_leniently, stamp, storable, to_json
from storage.database import Database

_LARGEST_ID = 2**63 - 1
_OF_READER = "SELECT * FROM shown WHERE reader_id = ? AND id = ?"
_AT_PLACE = (
    "SELECT shown.* FROM places JOIN shown ON shown.id = places.shown_id"
    " WHERE places.reader_id = ? AND places.place = ?"
)

_RECENT = (
    "SELECT * FROM shown WHERE id IN"
    " (SELECT max(id) FROM shown WHERE reader_id = ? GROUP BY article_key)"
    " ORDER BY id DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class SqliteShown:
    """Remembers which reader was shown which summary, in which messages."""

    database: Database

    async def add(self, shown: Shown) -> Shown:
        """Remember one; returns it with its number, which is never given twice."""
        row = {
            "reader_id": shown.reader_id,
            "article_key": shown.article_key,
            "link": storable(shown.link),
            "title": storable(shown.title),
            "preferences": to_json(shown.preferences),
            "note": storable(shown.note),
            "at": stamp(shown.at),
            "note_by": shown.note_by,
        }
        number = await self.database.write(lambda db: db.table("shown").insert(row).last_rowid)
        return replace(shown, id=int(number or 0))

    async def get(self, reader_id: int, shown_id: int) -> Shown | None:
        """What a number stands for, if it was shown to this reader."""
        # The number comes from a button, so it can be anything; SQLite takes 64 bits.
        if not 0 < shown_id <= _LARGEST_ID:
            return None
        return await self._find(_OF_READER, reader_id, shown_id)

    async def place(self, shown_id: int, place: str) -> None:
        """Note that a message shows this one now; an unknown number is let go."""

        def step(db: sqlite_utils.Database) -> None:
            db.execute(
                "INSERT OR REPLACE INTO places (reader_id, place, shown_id)"
                " SELECT reader_id, ?, id FROM shown WHERE id = ?",
                [storable(place), shown_id],
            )

        await self.database.write(step)

    async def at_place(self, reader_id: int, place: str) -> Shown | None:
        """What a message shows, if it was shown to this reader."""
        return await self._find(_AT_PLACE, reader_id, storable(place))

    async def recent(self, reader_id: int, most: int) -> tuple[Shown, ...]:
        """What a reader was shown last, each article once, the latest first."""
        rows = await self.database.read(lambda db: list(db.query(_RECENT, [reader_id, most])))
        return tuple(map(_shown, rows))

    async def _find(self, sql: str, *values: int | str) -> Shown | None:
        rows = await self.database.read(lambda db: list(db.query(sql, values)))
        return _shown(rows[0]) if rows else None


def _shown(row: dict[str, Any]) -> Shown:
    return Shown(
        reader_id=row["reader_id"],
        article_key=row["article_key"],
        link=row["link"],
        title=row["title"],
        preferences=from_json_leniently(Preferences, row["preferences"]),
        note=row["note"],
        at=datetime.fromisoformat(row["at"]),
        id=row["id"],
        note_by=row["note_by"],
    )
