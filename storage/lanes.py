"""Connections, each with a thread that only it uses."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from bot.domain.errors import DatabaseUnavailable
from storage.faults import translated

T = TypeVar("T")
Step = Callable[[sqlite_utils.Database], T]
"""Work on an open connection, within a transaction; called in that connection's thread."""


class Lane:
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
        return await self.run(lambda db: in_transaction(db, begin, step))

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


def in_transaction(db: sqlite_utils.Database, begin: str, step: Step[T]) -> T:
    """Do all of a step or none of it, however it ends."""
    db.conn.execute(begin)
    try:
        outcome = step(db)
        db.conn.execute("COMMIT")
    finally:
        if db.conn.in_transaction:
            db.conn.rollback()
    return outcome


def durably(db: sqlite_utils.Database, step: Step[T]) -> T:
    """The same, and have the disk keep it before anybody hears of it."""
    db.conn.execute("PRAGMA synchronous=FULL")
    try:
        return in_transaction(db, "BEGIN IMMEDIATE", step)
    finally:
        db.conn.execute("PRAGMA synchronous=NORMAL")
