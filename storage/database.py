"""The one door to SQLite: its connections, threads and transactions.

One thread writes and two read, each with a connection of its own, so that no reader waits for a
writer (WAL) and the event loop waits for nobody.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from storage.faults import is_locked, primary_code, translated
from storage.files import make_private, prepare_file
from storage.lanes import Lane, Step, durably, in_transaction
from storage.snapshots import keep_snapshot
from storage.updating import migrate, pending, refuse_foreign

T = TypeVar("T")

READERS = 2
BUSY_SECONDS = 5.0
"""How long to wait for another process that writes."""
LOG_PAGES = 1000
"""In the log before SQLite writes them back; its own default."""
STEPS_BETWEEN = 500
"""Of SQLite's machine, between two looks at who waits: a millisecond or so."""


class Database:
    """An open database; `open` makes one."""

    def __init__(self, path: Path, lanes: list[Lane]) -> None:
        self._path = path
        self._lanes = lanes
        self._writer = lanes[0]
        self._readers = cycle(lanes[1:])
        self._closing = False
        self._waiting = 0
        self._changed_at = float("-inf")
        """When somebody began to wait while nobody did, or the last one was served."""

    @classmethod
    async def open(cls, path: Path, busy_seconds: float = BUSY_SECONDS) -> Database:
        """Open or create the file; where it raises (a StorageError) nothing is changed."""
        lanes = [Lane(path, busy_seconds) for _ in range(1 + READERS)]
        database = cls(path, lanes)
        try:
            await lanes[0].call(prepare_file, path)
            await lanes[0].open(partial(_make_ready, path, busy_seconds))
            for lane in lanes[1:]:
                await lane.open(_make_read_only)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, step: Step[T]) -> T:
        """Do all of a step or none of it; one after the other. Raises a StorageError."""
        with self._counted():
            return await self._writer.work("BEGIN IMMEDIATE", step)

    async def write_durably(self, step: Step[T]) -> T:
        """The same, and not even a power cut undoes it; takes some milliseconds."""
        with self._counted():
            return await self._writer.run(lambda db: durably(db, step))

    async def read(self, step: Step[T]) -> T:
        """Look at one moment's state. Raises a StorageError."""
        return await next(self._readers).work("BEGIN", step)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Count somebody who waits for the writing thread, or uses it."""
        if not self._waiting:
            self._changed_at = time.monotonic()
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1
            if not self._waiting:
                self._changed_at = time.monotonic()

    def is_quiet(self, seconds: float) -> bool:
        """Whether nobody writes here, or did so lately."""
        return not self._waiting and time.monotonic() - self._changed_at >= seconds

    async def rewrite(self, hold: float | None = None) -> bool:
        """Write the whole file anew, without what deleted rows left in it or in its log.

        False where it gave way: to another process that writes or still reads an older state, or
        to somebody here who had to wait for more than `hold` seconds.
        """

        def gives_way() -> bool:
            waits = self._waiting and time.monotonic() - self._changed_at
            return self._closing or (hold is not None and waits > hold)

        if not await self._writer.run(partial(_vacuum, gives_way)):
            return False
        # On a connection of its own, as others may write meanwhile; then little is left to do.
        await asyncio.to_thread(_move_log, self._path)
        return await self.empty_log()

    async def empty_log(self) -> bool:
        """Move what is in the log into the file; False where somebody still reads from the log."""
        return await self._writer.run(_empty_log)

    async def close(self) -> None:
        """Close every connection; the last one to leave removes the write-ahead log."""
        self._closing = True
        for lane in reversed(self._lanes):
            await lane.close()


def _make_ready(path: Path, busy_seconds: float, db: sqlite_utils.Database) -> None:
    """Refuse a file that is not ours, then make it ours and up to date."""
    refuse_foreign(db, path)
    make_private(path)
    _use_write_ahead_log(db, busy_seconds)
    db.execute("PRAGMA synchronous=NORMAL")
    db.execute("PRAGMA foreign_keys=ON")
    db.execute("PRAGMA secure_delete=ON")
    in_transaction(db, "BEGIN IMMEDIATE", partial(_update, path))


def _update(path: Path, db: sqlite_utils.Database) -> None:
    """Bring an older database up to date; what it was is kept beside it."""
    # Another process may have been faster, or newer, since it was looked at.
    refuse_foreign(db, path)
    if missing := pending(db):
        # On a connection of its own: this one holds everybody off until it is done.
        keep_snapshot(path, missing, datetime.now(UTC))
    migrate(db)


def _make_read_only(db: sqlite_utils.Database) -> None:
    db.execute("PRAGMA query_only=ON")


def _vacuum(gives_way: Callable[[], bool], db: sqlite_utils.Database) -> bool:
    """Write the file anew into its log; False where that was broken off."""
    # Not back into the file at once: that is for others to wait for as well.
    db.conn.execute("PRAGMA wal_autocheckpoint=0")
    db.conn.set_progress_handler(gives_way, STEPS_BETWEEN)
    try:
        db.conn.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if is_locked(error) or primary_code(error) == sqlite3.SQLITE_INTERRUPT:
            return False
        raise
    finally:
        db.conn.set_progress_handler(None, 0)
        db.conn.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES}")
    return True


def _move_log(path: Path) -> None:
    """Write back what is in the log, as far as nobody is in the way; nobody waits for that."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    with translated(path), closing(sqlite3.connect(address, uri=True)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def _empty_log(db: sqlite_utils.Database) -> bool:
    # Whoever reads an older state is not waited for: the writing thread has other work.
    (patience,) = db.conn.execute("PRAGMA busy_timeout").fetchone()
    db.conn.execute("PRAGMA busy_timeout=0")
    try:
        busy, _, _ = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.conn.execute(f"PRAGMA busy_timeout={patience}")
    return not busy


def _use_write_ahead_log(db: sqlite_utils.Database, busy_seconds: float) -> None:
    """Try until it works: SQLite does not wait here for another process that starts."""
    deadline = time.monotonic() + busy_seconds
    while True:
        try:
            db.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if not is_locked(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
