"""The one door to SQLite: its connections, threads and transactions.

One thread writes and two read, each with a connection of its own, so that no reader waits for a
writer (WAL) and the event loop waits for nobody.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from bot.domain.errors import DatabaseUnavailable
from storage.faults import is_locked, translated
from storage.files import make_private, prepare_file
from storage.snapshots import keep_snapshot
from storage.updating import migrate, pending, refuse_foreign

T = TypeVar("T")
Step = Callable[[sqlite_utils.Database], T]
"""Work on an open connection, within a transaction; called in that connection's thread."""

READERS = 2
BUSY_SECONDS = 5.0
"""How long to wait for another process that writes."""


class Database:
    """An open database; `open` makes one."""

    def __init__(self, path: Path, lanes: list[_Lane]) -> None:
        self._path = path
        self._lanes = lanes
        self._writer = lanes[0]
        self._readers = cycle(lanes[1:])
        self._owes_wipe = False

    @classmethod
    async def open(cls, path: Path, busy_seconds: float = BUSY_SECONDS) -> Database:
        """Open or create the file; where it raises (a StorageError) nothing is changed."""
        lanes = [_Lane(path, busy_seconds) for _ in range(1 + READERS)]
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
        return await self._writer.work("BEGIN IMMEDIATE", step)

    async def write_durably(self, step: Step[T]) -> T:
        """The same, and not even a power cut undoes it; takes some milliseconds."""
        return await self._writer.run(lambda db: _durably(db, step))

    async def read(self, step: Step[T]) -> T:
        """Look at one moment's state. Raises a StorageError."""
        return await next(self._readers).work("BEGIN", step)

    @property
    def owes_wipe(self) -> bool:
        """Whether remnants of what was deleted are still to be wiped."""
        return self._owes_wipe

    async def wipe_remnants(self) -> None:
        """Leave no deleted text in the file or its log; takes about a second for 100 MB.

        While another process reads an older state, say for a backup, the log cannot be emptied:
        then `settle` does it later, or the end of the last connection.
        """
        self._owes_wipe = True
        self._owes_wipe = not await self._writer.run(_rewrite)

    async def settle(self, deleted: bool) -> None:
        """Wipe what is still to be wiped; else empty the log if something was `deleted`."""
        if self._owes_wipe:
            await self.wipe_remnants()
        elif deleted:
            await self._writer.run(_empty_log)

    async def close(self) -> None:
        """Close every connection; the last one to leave removes the write-ahead log."""
        for lane in reversed(self._lanes):
            await lane.close()


class _Lane:
    """One thread, with one connection that only it uses."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._path = path
        self._busy_seconds = busy_seconds
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pith-database")
        self._db: sqlite_utils.Database | None = None

    async def call(self, function: Callable[[Path], T], path: Path) -> T:
        """Call a function in the thread."""
        return await self._in_thread(lambda: function(path))

    async def open(self, ready: Callable[[sqlite_utils.Database], None]) -> None:
        """Connect, then make the connection ready."""

        def connect() -> None:
            # No isolation level: transactions begin where this module begins them.
            connection = sqlite3.connect(
                self._path, timeout=self._busy_seconds, isolation_level=None
            )
            self._db = sqlite_utils.Database(connection, execute_plugins=False)
            ready(self._db)

        await self._in_thread(connect)

    async def work(self, begin: str, step: Step[T]) -> T:
        """Run a step in a transaction that ends with it, however it ends."""
        return await self.run(lambda db: _in_transaction(db, begin, step))

    async def run(self, step: Step[T]) -> T:
        """Run a step as it is."""

        def with_connection() -> T:
            if self._db is None:
                raise DatabaseUnavailable(f"{self._path}: closed", path=str(self._path))
            return step(self._db)

        return await self._in_thread(with_connection)

    async def close(self) -> None:
        """Finish what was begun, disconnect, end the thread; a second call does nothing."""

        def disconnect() -> None:
            db, self._db = self._db, None
            if db is not None:
                db.close()

        if self._db is not None:
            await self._in_thread(disconnect)
        self._thread.shutdown()

    async def _in_thread(self, function: Callable[[], T]) -> T:
        def work() -> T:
            with translated(self._path):
                return function()

        try:
            future = asyncio.get_running_loop().run_in_executor(self._thread, work)
        except RuntimeError as error:
            raise DatabaseUnavailable(f"{self._path}: closed", path=str(self._path)) from error
        return await future


def _in_transaction(db: sqlite_utils.Database, begin: str, step: Step[T]) -> T:
    db.conn.execute(begin)
    try:
        outcome = step(db)
        db.conn.execute("COMMIT")
    finally:
        if db.conn.in_transaction:
            db.conn.rollback()
    return outcome


def _durably(db: sqlite_utils.Database, step: Step[T]) -> T:
    db.conn.execute("PRAGMA synchronous=FULL")
    try:
        return _in_transaction(db, "BEGIN IMMEDIATE", step)
    finally:
        db.conn.execute("PRAGMA synchronous=NORMAL")


def _make_ready(path: Path, busy_seconds: float, db: sqlite_utils.Database) -> None:
    """Refuse a file that is not ours, then make it ours and up to date."""
    refuse_foreign(db, path)
    make_private(path)
    _use_write_ahead_log(db, busy_seconds)
    db.execute("PRAGMA synchronous=NORMAL")
    db.execute("PRAGMA foreign_keys=ON")
    db.execute("PRAGMA secure_delete=ON")
    _in_transaction(db, "BEGIN IMMEDIATE", partial(_update, path))


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


def _rewrite(db: sqlite_utils.Database) -> bool:
    # secure_delete alone is not enough: when SQLite moves rows to another page, copies stay behind
    # between the rows of the old one (3 of 25 databases filled at random had some).
    db.conn.execute("VACUUM")
    return _empty_log(db)


def _empty_log(db: sqlite_utils.Database) -> bool:
    """Move what is in the log into the file; False where somebody still reads from the log."""
    busy, _, _ = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
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
