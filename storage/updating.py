"""A database in, one of this Pith's schema out; what can't become that is refused untouched."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from bot.domain.errors import DatabaseForeign, DatabaseTooNew, DatabaseTooOld
from storage.migrations import MIGRATIONS
from storage.schema import Schema, read_schema


def refuse_foreign(db: Database, path: Path) -> None:
    """Raises a StorageError for what this Pith can't bring up to date; changes nothing.

    That is DatabaseTooNew, DatabaseTooOld, or DatabaseForeign for another program's.
    """
    applied = {migration.name for migration in MIGRATIONS.applied(db)}
    (found,) = db.execute("PRAGMA user_version").fetchone()
    if not applied and (found or _holds_anything(db)):
        if _is_piths(db):
            raise DatabaseTooOld(f"{path}: is older than the oldest known", path=str(path))
        raise DatabaseForeign(f"{path}: is another program's", path=str(path))
    known = known_names()
    if applied and known[0] not in applied:
        raise DatabaseTooOld(f"{path}: is older than the oldest known", path=str(path))
    if applied - set(known) or (applied and found > len(known)):
        raise DatabaseTooNew(f"{path}: is a newer Pith's", path=str(path))


def pending(db: Database) -> tuple[str, ...]:
    """The names of what is still to be done to a database that holds something."""
    missing = MIGRATIONS.pending(db)
    return tuple(one.name for one in missing) if MIGRATIONS.applied(db) else ()


def migrate(db: Database) -> None:
    """Bring the tables up to date, within a transaction that other processes wait for."""
    if MIGRATIONS.pending(db):
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA user_version = {len(known_names())}")


def expected_schema() -> Schema:
    """What every table of this Pith is like."""
    with closing(Database(memory=True, execute_plugins=False)) as empty:
        MIGRATIONS.apply(empty)
        return read_schema(empty)


def known_names() -> tuple[str, ...]:
    """The names of all migrations of this Pith, in order: those that an empty database lacks."""
    with closing(Database(memory=True, execute_plugins=False)) as empty:
        return tuple(migration.name for migration in MIGRATIONS.pending(empty))


def _holds_anything(db: Database) -> bool:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    return bool(application or db.execute("SELECT 1 FROM sqlite_schema").fetchone())


def _is_piths(db: Database) -> bool:
    """Whether a Pith wrote it that kept no account of migrations: what readers chose is there."""
    columns = {column.name for column in db["preferences"].columns}
    return {"reader_id", "choices"} <= columns
