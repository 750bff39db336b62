"""An inbox that an earlier Pith left behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlite_utils

from bot.domain.inbox import ClaimLimits
from storage.database import Database
from storage.inbox import SqliteInbox
from storage.migrations import MIGRATIONS

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
ALL = ClaimLimits(100, 100)


def earlier(path: Path) -> None:
    """The database of a Pith that was killed: it had begun two pieces of one reader's paste."""
    with closing(sqlite_utils.Database(path)) as db:
        MIGRATIONS.apply(db, stop_before="holders")
        count = len(MIGRATIONS.applied(db))
        db.execute(f"PRAGMA user_version = {count}")
        rows = [(1, "dead"), (2, "dead"), (3, ""), (4, "")]
        for number, holder in rows:
            values = [
                number,
                "{}",
                NOW.isoformat(),
                1,
                NOW.isoformat(),
                holder,
                "2026",
                10 + number // 4,
                "",
            ]
            db.execute(
                "INSERT INTO inbox (number, payload, at, attempts, due, holder, lease, reader_id,"
                " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        db.execute("UPDATE inbox SET ended = '2026', holder = '', reader_id = 0 WHERE number = 4")
        db.conn.commit()


async def test_what_an_earlier_pith_left_is_taken_over(tmp_path: Path) -> None:
    """Its process is one that falls silent; what one reader wrote is taken together."""
    earlier(tmp_path / "pith.db")
    database = await Database.open(tmp_path / "pith.db")
    inbox = SqliteInbox(database)
    await inbox.join("new")
    assert await inbox.heartbeats() == {"dead": 0, "new": 0}
    assert await inbox.reclaim("dead", 0)
    claimed = await inbox.claim("new", NOW, ClaimLimits(1, 1))
    assert [(one.number, one.request_number, one.partition) for one in claimed] == [
        (1, 1, 10),
        (2, 1, 10),
        (3, 1, 10),
    ]
    await database.close()


async def test_the_lines_are_sorted_by_an_index(tmp_path: Path) -> None:
    """Where thousands wait, none of their texts is read to find who is next."""
    database = await Database.open(tmp_path / "pith.db")
    await database.close()
    with closing(sqlite3.connect(tmp_path / "pith.db")) as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT lead, min(number) FROM inbox WHERE ended IS NULL"
            " AND holder = '' AND (due <= '1' OR since > '1') GROUP BY line, lead"
        ).fetchall()
    assert "COVERING INDEX inbox_lines" in str(plan)
