"""What deleted rows left in the file is overwritten later, when nobody waits for it.

secure_delete has SQLite overwrite the rows themselves at once. It isn't enough: when SQLite moves
rows to another page, copies stay behind between the rows of the old one (3 of 25 databases filled
at random had some). Only VACUUM gets rid of these, and it holds up whoever writes: so it waits for
a quiet moment, gives way to who waits too long, and is owed in the database until it's done.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

import sqlite_utils
import structlog

from storage.cache import utc_now
from storage.codec import stamp
from storage.database import Database

log = structlog.get_logger(__name__)

SOON = timedelta(seconds=5)
"""So that the message that asked for it, and others' wishes, are deleted before it begins."""
AGAIN = timedelta(hours=1)
"""How long a second wish of the same reader waits: each wipe writes the whole file."""
AT_LAST = timedelta(days=1)
"""After that it's done even if somebody has to wait for it. /privacy and the README say so."""
QUIET = 0.1
"""Seconds without a write before it begins: at the shortest lease a process tells every 0.2
seconds that it's alive, and that alone shall not put it off until the day is over."""
HOLD = 0.5
"""Seconds that somebody may wait before it gives way. Writing back can't be broken off: with
400 MB it takes another 0.7 s."""
SECONDS_BETWEEN = 5.0
"""After which it is looked again whether a wipe is owed."""
REST = 60
"""Of its own time, so long it rests: readers who forget one after the other share one."""
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (5, 10, 30, 60, 300, 600))
"""After each one that gave way or failed: it wrote much of the file in vain, and where the disk is
too small for a second copy, it filled it."""
_NAME = "wipe_owed"


def owe_wipe(db: sqlite_utils.Database, now: datetime, due: datetime) -> None:
    """Note, within the transaction that deletes, that a wipe is owed; the earliest one counts."""
    owed = _owed(db)
    since, before = (owed["since"], owed["due"]) if owed else (stamp(now), stamp(due))
    value = {"since": since, "due": min(before, stamp(due)), "last": stamp(now)}
    row = {"name": _NAME, "value": json.dumps(value)}
    db.table("observations").upsert(row, pk="name")


def _owed(db: sqlite_utils.Database) -> dict[str, str]:
    row = db.execute("SELECT value FROM observations WHERE name = ?", [_NAME]).fetchone()
    return dict(json.loads(row[0])) if row else {}


class Wiper:
    """Wipes what is owed; keeps when it may do so again."""

    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        self._rests_until = datetime.min.replace(tzinfo=UTC)
        self._in_vain = 0

    async def __call__(self) -> bool:
        """Wipe if it's owed, due, and nobody is in the way; whether nothing is owed any more."""
        owed = await self._database.read(_owed)
        if not owed:
            return True
        now = self._now()
        late = datetime.fromisoformat(owed["since"]) + AT_LAST <= now
        if datetime.fromisoformat(owed["due"]) > now or self._rests_until > now:
            return False
        if not late and not self._database.is_quiet(QUIET):
            return False
        return await self._wipe(owed, None if late else HOLD)

    async def _wipe(self, owed: dict[str, str], hold: float | None) -> bool:
        began, done = monotonic(), False
        try:
            done = await self._database.rewrite(hold)
        finally:
            if not done:
                self._rest_after_failure()
        if not done:
            return False
        seconds = monotonic() - began
        self._in_vain = 0
        self._rests_until = self._now() + timedelta(seconds=REST * seconds)
        log.info("wiped", seconds=round(seconds, 3))
        # What was deleted meanwhile is still owed.
        sql = "DELETE FROM observations WHERE name = ? AND value = ?"
        values = [_NAME, json.dumps(owed)]
        gone = await self._database.write(lambda db: db.execute(sql, values).rowcount)
        return gone == 1

    def _rest_after_failure(self) -> None:
        pause = PAUSES[min(self._in_vain, len(PAUSES) - 1)]
        self._in_vain += 1
        self._rests_until = self._now() + pause


async def owes_wipe(database: Database) -> bool:
    """Whether traces of what was deleted are still to be wiped."""
    return bool(await database.read(_owed))
