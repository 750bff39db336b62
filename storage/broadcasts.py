"""The owner's broadcasts, in SQLite."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import sqlite_utils

from bot.domain.broadcasts import Broadcast, BroadcastStage
from storage.codec import storable, to_plain
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteBroadcasts:
    """Keeps how far each broadcast has come."""

    database: Database

    async def keep(self, broadcast: Broadcast) -> Broadcast:
        """Keep a broadcast as it stands now; a new one comes back with its id."""
        row = to_plain(broadcast) | {"text": storable(broadcast.text)}
        known = row.pop("id")

        def step(db: sqlite_utils.Database) -> int:
            table = db.table("broadcasts")
            if known:
                table.update(known, row)
                return int(known)
            return int(str(table.insert(row).last_pk))

        return replace(broadcast, id=await self.database.write(step))

    async def get(self, id: int) -> Broadcast | None:
        """The broadcast of an id."""
        found = await self._find("SELECT * FROM broadcasts WHERE id = ?", id)
        return found[0] if found else None

    async def _find(self, sql: str, value: int | str) -> tuple[Broadcast, ...]:
        rows = await self.database.read(lambda db: list(db.query(sql, [value])))
        return tuple(map(_broadcast, rows))


def _broadcast(row: dict[str, Any]) -> Broadcast:
    return Broadcast(**(row | {"stage": BroadcastStage(row["stage"])}))
