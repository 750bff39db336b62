"""Who may use Pith, in SQLite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlite_utils

from bot.domain.access import Grant, Invitation, Opened, Standing
from storage.codec import stamp, storable
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteAccess:
    """Keeps what was decided about readers and chats, and links by the hash of their secret."""

    database: Database

    async def standings(self, *ids: int) -> Mapping[int, Standing]:
        """What was decided about those of the ids about which something was."""
        marks = ", ".join("?" * len(ids))
        sql = f"SELECT id, standing FROM standings WHERE id IN ({marks})"
        rows = await self.database.read(lambda db: db.execute(sql, ids).fetchall())
        return {row[0]: Standing(row[1]) for row in rows}

    async def decide(self, id: int, standing: Standing | None) -> None:
        """Decide about an id; None takes back what was decided."""
        await self.database.write(lambda db: _decide(db, id, standing))

    async def listed(self, standing: Standing) -> tuple[int, ...]:
        """Everybody of a standing, by id."""
        sql = "SELECT id FROM standings WHERE standing = ? ORDER BY id"
        rows = await self.database.read(lambda db: db.execute(sql, [standing.value]).fetchall())
        return tuple(row[0] for row in rows)

    async def invite(self, invitation: Invitation) -> None:
        """Keep a link; of those that make an owner only the latest holds."""
        standing = invitation.grant.standing
        row = {
            "digest": storable(invitation.digest),
            "standing": standing.value,
            "uses": invitation.uses,
            "ends": stamp(invitation.ends),
        }

        def step(db: sqlite_utils.Database) -> None:
            if standing is Standing.OWNER:
                db.execute("DELETE FROM invitations WHERE standing = ?", [standing.value])
            db.table("invitations").insert(row)

        await self.database.write(step)

    async def void(self, grant: Grant) -> None:
        """Links that grant this hold no more."""
        sql = "DELETE FROM invitations WHERE standing = ?"
        await self.database.write(lambda db: db.execute(sql, [grant.standing.value]))

    async def open(self, digest: str, reader_id: int, now: datetime) -> Opened:
        """Let a reader in by a link, which has then one use less; all of it or nothing."""

        def step(db: sqlite_utils.Database) -> Opened:
            db.execute("DELETE FROM invitations WHERE ends <= ? OR uses < 1", [stamp(now)])
            found = db.execute(
                "SELECT standing FROM invitations WHERE digest = ?", [storable(digest)]
            ).fetchone()
            if found is None:
                return Opened.INVALID
            new, old = Standing(found[0]), _standing(db, reader_id)
            if old in (new, Standing.OWNER):
                return Opened.ALREADY
            if old is Standing.BLOCKED:
                return Opened.INVALID
            db.execute("UPDATE invitations SET uses = uses - 1 WHERE digest = ?", [digest])
            _decide(db, reader_id, new)
            return Opened(new.value)

        return await self.database.write(step)


def _standing(db: sqlite_utils.Database, id: int) -> Standing | None:
    row = db.execute("SELECT standing FROM standings WHERE id = ?", [id]).fetchone()
    return Standing(row[0]) if row else None


def _decide(db: sqlite_utils.Database, id: int, standing: Standing | None) -> None:
    if standing is None:
        db.execute("DELETE FROM standings WHERE id = ?", [id])
    else:
        db.table("standings").upsert({"id": id, "standing": standing.value}, pk="id")
