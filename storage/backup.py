"""A whole database into one file while Pith runs, and back again while it does not.

Both ways go through SQLite's online backup: it copies one moment's state, however much is written
meanwhile, and a copy that breaks off leaves its target as it was.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

import sqlite_utils

from bot.domain.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseTooNew,
    DatabaseTooOld,
    StorageError,
)
from storage.faults import is_damage, is_locked, translated
from storage.files import PRIVATE, holds_something_else, make_new, write_through
from storage.updating import refuse_foreign

WAIT_SECONDS = 5.0


class DatabaseInUse(StorageError):
    """A Pith, or another program, has the database open."""


class TargetExists(StorageError):
    """There is a file of that name, and nobody asked to overwrite it."""


def back_up(database: Path, target: Path, *, overwrite: bool = False) -> int:
    """Copy the database into a new file for its owner alone; returns its bytes.

    The file appears when it is whole and checked. Raises TargetExists, or another StorageError.
    """
    with translated(target):
        if target.exists() and not overwrite:
            raise TargetExists(f"{target}: is there already", path=str(target))
        folder = Path(mkdtemp(prefix=".pith-backup-", dir=target.parent))
    try:
        # A connection that may not write would leave an empty log beside the database.
        with _open(database, "rw") as source:
            _refuse_empty(source, database)
            with translated(target):
                _copy(source, folder / target.name)
        with translated(target):
            return _put_in_place(folder / target.name, target, overwrite)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def restore(file: Path, database: Path) -> Path | None:
    """Put a backup in the database's place; returns where the old one is kept beside it.

    Raises DatabaseInUse while anybody has the database open, DatabaseTooNew for a newer Pith's
    backup, another StorageError for one that is damaged or not Pith's; then nothing is changed.
    """
    with _open(file, "ro") as source:
        _refuse_empty(source, file)
        _check(source, file)
        with translated(database):
            database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if database.exists() and file.samefile(database):
                raise DatabaseInUse(f"{file}: is the database itself", path=str(file))
            try:
                if not (database.exists() and holds_something_else(database)):
                    return _replace(database, source.conn)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
            # No Pith can work on what is damaged; it may be why somebody restores.
            kept = _move_aside(database)
            _replace(database, source.conn)
            return kept


def _replace(database: Path, source: sqlite3.Connection) -> Path | None:
    """Write a backup over the database in one transaction, after keeping a copy of the old."""
    there = database.exists()
    with _owned(database) as target:
        _refuse_others(target, database)
        kept = _beside(database) if there else None
        if kept is not None:
            make_new(kept)
            try:
                with closing(sqlite3.connect(kept)) as copy:
                    target.backup(copy)
            except sqlite3.DatabaseError:
                kept.unlink()
                raise
        source.backup(target)
    return kept


def _refuse_empty(db: sqlite_utils.Database, path: Path) -> None:
    """Raises a StorageError for a file that holds nothing of this Pith's, or of an older one's."""
    refuse_foreign(db, path)
    if not db.table_names():
        raise DatabaseForeign(f"{path}: is empty", path=str(path))


def _refuse_others(target: sqlite3.Connection, path: Path) -> None:
    """Raises DatabaseForeign for another program's database; any Pith's may be replaced."""
    with suppress(DatabaseTooNew, DatabaseTooOld):
        refuse_foreign(sqlite_utils.Database(target, execute_plugins=False), path)


def _move_aside(database: Path) -> Path:
    kept = _beside(database)
    for ending in ("", "-wal", "-shm", "-journal"):
        file = database.with_name(f"{database.name}{ending}")
        if file.exists():
            file.replace(kept.with_name(f"{kept.name}{ending}"))
    return kept


def _beside(database: Path) -> Path:
    return database.with_name(f"{database.name}.before-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")


def _put_in_place(made: Path, target: Path, overwrite: bool) -> int:
    size = made.stat().st_size
    write_through(made)
    if overwrite:
        made.replace(target)
        return size
    try:
        # Unlike a rename, a link never replaces what appeared meanwhile.
        os.link(made, target)
    except FileExistsError as error:
        raise TargetExists(f"{target}: is there already", path=str(target)) from error
    return size


@contextmanager
def _open(path: Path, mode: str) -> Iterator[sqlite_utils.Database]:
    """A database that is there already."""
    with translated(path):
        address = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None)
        with closing(sqlite_utils.Database(connection, execute_plugins=False)) as db:
            yield db


def _copy(source: sqlite_utils.Database, target: Path) -> None:
    """Copy all pages at once: in steps, every write of a running Pith would start it over."""
    make_new(target)
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        source.conn.backup(connection)
        # One file, without a log beside it.
        connection.execute("PRAGMA journal_mode=DELETE")
    with _open(target, "ro") as copy:
        _check(copy, target)


def _check(db: sqlite_utils.Database, path: Path) -> None:
    faults = [row[0] for row in db.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
    if faults or db.execute("PRAGMA foreign_key_check").fetchone():
        raise DatabaseDamaged(f"{path}: is damaged", path=str(path))


@contextmanager
def _owned(database: Path) -> Iterator[sqlite3.Connection]:
    """The database, with nobody else in it until the end; raises DatabaseInUse.

    Every open connection to a database with a write-ahead log holds a lock, which the system takes
    back from a process that is killed; and SQLite does not leave that mode while one is held.
    """
    os.close(os.open(database, os.O_RDWR | os.O_CREAT, PRIVATE))
    with closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=DELETE")
            # From here on the lock stays after each transaction.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if is_locked(error):
                raise DatabaseInUse(f"{database}: is in use", path=str(database)) from error
            raise
        yield connection
