"""A copy of the database beside it, made by itself before its tables are changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from bot.domain.keeping import SNAPSHOT_DAYS
from storage.files import make_new, write_through

log = structlog.get_logger(__name__)

MOST = 2
"""So many are kept at most."""
_MARK = ".before-update-"
_UNFINISHED = ".part"


def keep_snapshot(database: Path, migrations: Sequence[str], now: datetime) -> Path:
    """Copy the database as it is, for its owner alone; the oldest copies make room."""
    name = f"{database.name}{_MARK}{now.astimezone(UTC):%Y%m%dT%H%M%S%f}"
    target = database.with_name(name)
    unfinished = target.with_name(f"{name}{_UNFINISHED}")
    for left in database.parent.glob(f"{_escaped(database.name)}{_MARK}*{_UNFINISHED}"):
        left.unlink(missing_ok=True)
    make_new(unfinished)
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("VACUUM INTO ?", [str(unfinished)])
        write_through(unfinished)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    for old in snapshots(database)[:-MOST]:
        old.unlink(missing_ok=True)
    log.info("database_backed_up", file=str(target), before=list(migrations))
    return target


def snapshots(database: Path) -> list[Path]:
    """Those that are there, the oldest first: their names tell when they were made."""
    return sorted(
        file
        for file in database.parent.glob(f"{_escaped(database.name)}{_MARK}*")
        if file.suffix != _UNFINISHED
    )


def drop_old_snapshots(database: Path, now: datetime) -> int:
    """Delete those that are older than they may become; returns how many."""
    oldest = (now.astimezone(UTC) - timedelta(days=SNAPSHOT_DAYS)).strftime("%Y%m%dT%H%M%S%f")
    old = [one for one in snapshots(database) if one.name.partition(_MARK)[2] < oldest]
    for one in old:
        one.unlink(missing_ok=True)
    return len(old)


def _escaped(name: str) -> str:
    """A name in which nothing stands for anything else in a pattern."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
