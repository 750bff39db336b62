"""Updates that are not answered yet, in SQLite: written down before they are confirmed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlite_utils

from bot.domain.inbox import Delivery, Received
from storage.codec import stamp, storable
from storage.database import Database
from storage.wiping import AGAIN, owe_wipe

_CLAIM = (
    "UPDATE inbox SET holder = ?, lease = ?, attempts = attempts + 1"
    " WHERE ended IS NULL AND due <= ? AND (holder = '' OR (lease <= ? AND holder != ?))"
    " RETURNING number, payload, at, attempts, reader_id, failures"
)
_DELIVER = (
    "INSERT INTO deliveries (number, slot, box, after, message_id, inline_id)"
    " SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM inbox WHERE number = ? AND holder = ?)"
    " ON CONFLICT (number, slot) DO UPDATE SET message_id = excluded.message_id,"
    " after = excluded.after, inline_id = excluded.inline_id"
)


@dataclass(frozen=True, slots=True)
class SqliteInbox:
    """Holds updates until they are answered, for one or several processes."""

    database: Database

    async def add(self, received: Received, holder: str, lease: datetime) -> bool:
        """Write one down, so that not even a power cut loses it; False for a known number."""
        at = stamp(received.at)
        values = (
            *(received.number, storable(received.payload), at, received.attempts),
            *(at, holder, stamp(lease), received.reader_id),
        )

        def step(db: sqlite_utils.Database) -> bool:
            sql = (
                "INSERT OR IGNORE INTO inbox"
                " (number, payload, at, attempts, due, holder, lease, reader_id, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"
            )
            return db.execute(sql, values).rowcount == 1

        return await self.database.write_durably(step)

    async def claim(self, holder: str, now: datetime, lease: datetime) -> tuple[Received, ...]:
        """Take what is due and nobody holds, oldest first."""
        values = [holder, stamp(lease), stamp(now), stamp(now), holder]
        rows = await self.database.write(lambda db: db.execute(_CLAIM, values).fetchall())
        return tuple(
            Received(number, payload, datetime.fromisoformat(at), *counts)
            for number, payload, at, *counts in sorted(rows)
        )

    async def extend(self, holder: str, lease: datetime) -> None:
        """Go on holding what is held."""
        sql = "UPDATE inbox SET lease = ? WHERE holder = ? AND ended IS NULL"
        await self._write(sql, stamp(lease), holder)

    async def give_up(self, holder: str) -> None:
        """Let go of all that is held; it counts as no attempt."""
        sql = (
            "UPDATE inbox SET holder = '', attempts = max(0, attempts - 1)"
            " WHERE holder = ? AND ended IS NULL"
        )
        await self._write(sql, holder)

    async def done(self, numbers: Collection[int], now: datetime, *, wipe: bool = False) -> None:
        """Keep the numbers, nothing of what they held; with `wipe`, soon no remnants either."""
        await self._end(numbers, now, "", wipe=wipe)
        if wipe:
            await self.database.empty_log()

    async def bury(self, numbers: Collection[int], now: datetime, reason: str) -> None:
        """The same, with a reason for the operator."""
        await self._end(numbers, now, reason or "failed")

    async def postpone(self, numbers: Collection[int], due: datetime, reason: str) -> None:
        """Nobody holds these until they are due again."""
        sql = (
            "UPDATE inbox SET holder = '', failures = failures + 1, due = ?, reason = ?"
            f" WHERE {_among(numbers)}"
        )
        await self._write(sql, stamp(due), reason, *numbers)

    async def deliver(self, delivery: Delivery, holder: str) -> bool:
        """Write down that a message is about to be sent, or that it was; False for who lost it."""
        one = delivery
        said = (one.number, one.slot, one.box, one.after, one.message_id, one.inline_id)
        values = (*said, one.number, holder)
        return await self.database.write(lambda db: db.execute(_DELIVER, values).rowcount == 1)

    async def delivery(self, number: int, slot: str) -> Delivery | None:
        """What is known of a message."""
        sql = "SELECT * FROM deliveries WHERE number = ? AND slot = ?"
        rows = await self._read(sql, number, slot)
        return Delivery(**rows[0]) if rows else None

    async def sent_in(self, box: int, after: int) -> frozenset[int]:
        """The messages known to be sent in a box after one."""
        sql = "SELECT message_id FROM deliveries WHERE box = ? AND message_id > ?"
        return frozenset(row["message_id"] for row in await self._read(sql, box, after))

    async def highest_in(self, box: int) -> int:
        """The highest number of a message known to be sent in a box; 0 for none."""
        sql = "SELECT max(message_id) AS highest FROM deliveries WHERE box = ?"
        return (await self._read(sql, box))[0]["highest"] or 0

    async def _end(
        self, numbers: Collection[int], now: datetime, reason: str, *, wipe: bool = False
    ) -> None:
        sql = (
            "UPDATE inbox SET payload = '', reader_id = 0, holder = '', ended = ?, reason = ?"
            f" WHERE {_among(numbers)}"
        )

        def step(db: sqlite_utils.Database) -> None:
            db.execute(sql, [stamp(now), reason, *numbers])
            if wipe:
                # It joins the wipe that its reader asked for.
                owe_wipe(db, now, now + AGAIN)

        await self.database.write(step)

    async def _write(self, sql: str, *values: Any) -> None:
        await self.database.write(lambda db: db.execute(sql, values))

    async def _read(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return await self.database.read(lambda db: list(db.query(sql, values)))


def _among(numbers: Collection[int]) -> str:
    return f"ended IS NULL AND number IN ({', '.join('?' * len(numbers))})"
