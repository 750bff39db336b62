"""What buttons stand for, in SQLite."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlite_utils

from bot.domain.offers import Offer
from bot.domain.preferences import Preferences
from bot.domain.request import Attachment, Kept, Link, PastedText, Source
from storage.codec import from_json, from_json_leniently, stamp, storable, to_json
from storage.database import Database

_KINDS: dict[str, type[Source | Attachment]] = {
    kind.__name__: kind for kind in (Link, PastedText, Kept, Attachment)
}
"""What an offer's source can be; a file's bytes are never kept, only where it waits."""


@dataclass(frozen=True, slots=True)
class SqliteOffers:
    """Remembers offers until their reader or chat is forgotten."""

    database: Database

    async def keep(self, offer: Offer) -> None:
        """Keep an offer, in place of an earlier one of the same key."""
        row = {
            "key": offer.key,
            "reader_id": offer.reader_id,
            "under": storable(offer.under),
            "title": storable(offer.title),
            "note": storable(offer.note),
            "kind": type(offer.source).__name__,
            "source": to_json(offer.source),
            "preferences": to_json(offer.preferences) if offer.preferences else None,
            "at": stamp(offer.at),
            "button": offer.button,
            "trace": storable(offer.trace),
            "asker_id": offer.asker_id,
            "owner": offer.owner,
            "taken": offer.taken,
            "note_by": offer.note_by,
        }
        await self.database.write(lambda db: db.table("offers").upsert(row, pk="key"))

    async def get(self, key: str) -> Offer | None:
        """The offer of a key; None where there is none, or none that this Pith can read."""
        return await self._find("SELECT * FROM offers WHERE key = ?", key)

    async def under(self, place: str) -> Offer | None:
        """The latest offer for what stands in a message."""
        sql = "SELECT * FROM offers WHERE under = ? ORDER BY at DESC LIMIT 1"
        return await self._find(sql, place)

    async def _find(self, sql: str, text: str) -> Offer | None:
        def step(db: sqlite_utils.Database) -> list[dict[str, Any]]:
            return list(db.query(sql, [storable(text)]))

        rows = await self.database.read(step)
        return _offer(rows[0]) if rows else None


def _offer(row: dict[str, Any]) -> Offer | None:
    preferences = row["preferences"]
    try:
        source = from_json(_KINDS[row["kind"]], row["source"])
        at = datetime.fromisoformat(row["at"])
    except (KeyError, ValueError):
        return None
    return Offer(
        key=row["key"],
        reader_id=row["reader_id"],
        source=source,
        at=at,
        under=row["under"],
        title=row["title"],
        note=row["note"],
        preferences=from_json_leniently(Preferences, preferences) if preferences else None,
        button=row["button"],
        trace=row["trace"],
        asker_id=row["asker_id"],
        owner=row["owner"],
        taken=row["taken"],
        note_by=row["note_by"],
    )
