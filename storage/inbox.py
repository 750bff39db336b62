"""Updates that are not answered yet, in SQLite: written down before they are confirmed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlite_utils

from bot.domain.inbox import ClaimLimits, Delivery, Received
from storage.codec import stamp, storable
from storage.database import Database
from storage.wiping import AGAIN, owe_wipe

# The columns `lead` and `line` are a Received's request_number and partition, as migrations that
# were released never change; `beat` counts a holder's heartbeats.
_ADD = (
    "INSERT INTO inbox"
    " (number, payload, at, attempts, since, due, holder, reader_id, reason, lead, line)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?) ON CONFLICT (number) DO NOTHING"
)
# Whoever put the clock back made `since` a moment to come.
_WAITING = "ended IS NULL AND holder = '' AND (due <= ? OR since > ?)"
_CLAIM = (
    "UPDATE inbox SET holder = ?, attempts = attempts + 1"
    f" WHERE {_WAITING} AND lead IN ({{leads}})"
    " RETURNING number, payload, at, attempts, reader_id, failures, lead, line"
)
# The first of each partition, then the second of each; those of one request have one turn.
_ELSEWHERE = "ended IS NULL AND holder != '' AND holder != ?"
_LEADS = (
    "SELECT lead FROM (SELECT lead, min(number) AS first,"
    " row_number() OVER (PARTITION BY line ORDER BY min(number)) AS turn"
    f" FROM inbox WHERE {_WAITING} AND line NOT IN ({{busy}})"
    f" AND lead NOT IN (SELECT lead FROM inbox WHERE {_ELSEWHERE})"
    " GROUP BY line, lead) AS turns"
    " WHERE turn <= ? ORDER BY turn, first LIMIT ?"
)
# Of a process that does not know yet that others took it for dead.
_FREE_ORPHANS = (
    "UPDATE inbox SET holder = '' WHERE ended IS NULL AND holder != ''"
    " AND holder NOT IN (SELECT name FROM holders)"
)
_DELIVER = (
    "INSERT INTO deliveries (number, slot, box, after, message_id, inline_id)"
    " SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM inbox WHERE number = ? AND holder = ?)"
    " ON CONFLICT (number, slot) DO UPDATE SET message_id = excluded.message_id,"
    " after = excluded.after, inline_id = excluded.inline_id"
)
_CAME = (
    "INSERT INTO deliveries (number, slot, box, after, message_id, inline_id)"
    " VALUES (?, 'came', ?, 0, ?, '')"
)


@dataclass(frozen=True, slots=True)
class SqliteInbox:
    """Holds updates until they are answered, for one or several processes."""

    database: Database

    async def join(self, holder: str) -> None:
        """Write a holder's name down."""
        sql = "INSERT INTO holders (name, beat) VALUES (?, 0) ON CONFLICT (name) DO NOTHING"
        await self._write(sql, holder)

    async def heartbeat(self, holder: str) -> bool:
        """Raise a holder's beat; False where it is no holder any more."""
        return await self._write("UPDATE holders SET beat = beat + 1 WHERE name = ?", holder) == 1

    async def heartbeats(self) -> Mapping[str, int]:
        """The beat of every holder."""
        return {row["name"]: row["beat"] for row in await self._read("SELECT * FROM holders")}

    async def reclaim(self, holder: str, beat: int) -> bool:
        """Free all at once what a holder held, unless it has raised its beat."""

        def step(db: sqlite_utils.Database) -> bool:
            sql = "DELETE FROM holders WHERE name = ? AND beat = ?"
            if db.execute(sql, [holder, beat]).rowcount == 0:
                return False
            db.execute("UPDATE inbox SET holder = '' WHERE ended IS NULL AND holder = ?", [holder])
            return True

        return await self.database.write(step)

    async def leave(self, holder: str) -> None:
        """Let go of all that is held; it counts as no attempt."""

        def step(db: sqlite_utils.Database) -> None:
            db.execute("DELETE FROM holders WHERE name = ?", [holder])
            sql = (
                "UPDATE inbox SET holder = '',"
                " attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END"
                " WHERE ended IS NULL AND holder = ?"
            )
            db.execute(sql, [holder])

        await self.database.write(step)

    async def add(self, received: Received, holder: str) -> bool:
        """Write one down, so that not even a power cut loses it; False for a known number."""
        one, at = received, stamp(received.at)
        values = (
            *(one.number, storable(one.payload), at, one.attempts, at, at, holder),
            *(one.reader_id, one.request_number or one.number, one.partition or one.reader_id),
        )

        def step(db: sqlite_utils.Database) -> bool:
            new = db.execute(_ADD, values).rowcount == 1
            if new and one.message_id:
                db.execute(_CAME, (one.number, one.box, one.message_id))
            return new

        return await self.database.write_durably(step)

    async def claim(self, holder: str, now: datetime, limits: ClaimLimits) -> tuple[Received, ...]:
        """Take what is due and nobody holds, the oldest of each partition first."""
        at, busy = stamp(now), tuple(limits.busy)
        which = _LEADS.format(busy=_marks(busy))
        values = (at, at, *busy, holder, limits.of_one, limits.most)

        def step(db: sqlite_utils.Database) -> list[Any]:
            db.execute(_FREE_ORPHANS)
            leads = [lead for (lead,) in db.execute(which, values).fetchall()]
            take = _CLAIM.format(leads=_marks(leads))
            return db.execute(take, [holder, at, at, *leads]).fetchall() if leads else []

        rows = await self.database.write(step)
        return tuple(
            Received(number, payload, datetime.fromisoformat(at), *others)
            for number, payload, at, *others in sorted(rows)
        )

    async def elsewhere(self, partition: int, holder: str) -> int:
        """The latest request of a partition that another holder works on; 0 for none."""
        sql = (
            f"SELECT lead FROM inbox WHERE {_ELSEWHERE} AND line = ? ORDER BY number DESC LIMIT 1"
        )
        rows = await self._read(sql, holder, partition)
        return int(rows[0]["lead"]) if rows else 0

    async def holds(self, number: int, holder: str) -> bool:
        """Whether a holder works on that one."""
        sql = "SELECT 1 FROM inbox WHERE number = ? AND holder = ? AND ended IS NULL"
        return bool(await self._read(sql, number, holder))

    async def done(
        self, numbers: Collection[int], holder: str, now: datetime, *, wipe: bool = False
    ) -> bool:
        """Keep the numbers, nothing of what they held; with `wipe`, soon no remnants either."""
        ended = await self._end(numbers, holder, now, "", wipe=wipe)
        if wipe and ended:
            await self.database.empty_log()
        return ended

    async def dead_letter(
        self, numbers: Collection[int], holder: str, now: datetime, reason: str
    ) -> bool:
        """The same, with a reason for the operator."""
        return await self._end(numbers, holder, now, reason or "failed")

    async def postpone(
        self, numbers: Collection[int], holder: str, now: datetime, due: datetime, reason: str
    ) -> bool:
        """Nobody holds these until they are due again."""
        sql = (
            "UPDATE inbox SET holder = '', failures = failures + 1, since = ?, due = ?, reason = ?"
            f" WHERE {_held(numbers)}"
        )
        values = (stamp(now), stamp(due), reason, holder, *numbers)
        return await self._write(sql, *values) > 0

    async def deliver(self, delivery: Delivery, holder: str) -> bool:
        """Write down that a message is about to be sent, or that it was; False for who lost it."""
        one = delivery
        said = (one.number, one.slot, one.box, one.after, one.message_id, one.inline_id)
        return await self._write(_DELIVER, *said, one.number, holder) == 1

    async def delivery(self, number: int, slot: str) -> Delivery | None:
        """What is known of a message."""
        sql = "SELECT * FROM deliveries WHERE number = ? AND slot = ?"
        rows = await self._read(sql, number, slot)
        return Delivery(**rows[0]) if rows else None

    async def known_in(self, box: int, after: int) -> frozenset[int]:
        """The messages of a box after one that came with an update, or are known to be sent."""
        sql = "SELECT message_id FROM deliveries WHERE box = ? AND message_id > ?"
        return frozenset(row["message_id"] for row in await self._read(sql, box, after))

    async def highest_in(self, box: int) -> int:
        """The highest number of a message that is known in a box; 0 for none."""
        sql = "SELECT max(message_id) AS highest FROM deliveries WHERE box = ?"
        return (await self._read(sql, box))[0]["highest"] or 0

    async def _end(
        self,
        numbers: Collection[int],
        holder: str,
        now: datetime,
        reason: str,
        *,
        wipe: bool = False,
    ) -> bool:
        sql = (
            "UPDATE inbox SET payload = '', reader_id = 0, line = 0, holder = '', ended = ?,"
            f" reason = ? WHERE {_held(numbers)}"
        )

        def step(db: sqlite_utils.Database) -> bool:
            ended = db.execute(sql, [stamp(now), reason, holder, *numbers]).rowcount > 0
            if ended and wipe:
                # It joins the wipe that its reader asked for.
                owe_wipe(db, now, now + AGAIN)
            return ended

        return await self.database.write(step)

    async def _write(self, sql: str, *values: Any) -> int:
        return await self.database.write(lambda db: db.execute(sql, values).rowcount)

    async def _read(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return await self.database.read(lambda db: list(db.query(sql, values)))


def _marks(values: Collection[int]) -> str:
    return ", ".join("?" * len(values))


def _held(numbers: Collection[int]) -> str:
    """By a holder: its name is given before the numbers."""
    return f"ended IS NULL AND holder = ? AND number IN ({_marks(numbers)})"
