"""The database as a file: who may open it, what stays in it, what happens when it fails."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils

from bot.domain.errors import (
    DatabaseForeign,
    DatabaseFull,
    DatabaseMistaken,
    DatabaseReadOnly,
    DatabaseTooNew,
    DatabaseTooOld,
    DatabaseUnavailable,
    DatabaseUnopenable,
)
from bot.domain.preferences import Choices, Length
from storage.database import Database
from storage.preferences import SqlitePreferences

OPEN_AND_WRITE = """
import asyncio, sys
from pathlib import Path
from bot.domain.preferences import Choices
from storage.database import Database
from storage.preferences import SqlitePreferences

async def main():
    database = await Database.open(Path(sys.argv[1]))
    await SqlitePreferences(database).keep(int(sys.argv[2]), Choices(points=1))
    await database.close()

asyncio.run(main())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that is not there yet, in a folder that is not there yet."""
    return tmp_path / "data" / "pith.db"


async def test_a_reopened_database_has_kept_everything(path: Path) -> None:
    """Preferences survive a restart."""
    database = await Database.open(path)
    await SqlitePreferences(database).keep(1, Choices(length=Length.LONG))
    await database.close()
    database = await Database.open(path)
    assert await SqlitePreferences(database).choices(1) == Choices(length=Length.LONG)
    await database.close()


async def test_only_the_owner_may_read_the_files(path: Path) -> None:
    """The files are for their owner alone; those beside the database go when it is closed."""
    database = await Database.open(path)
    await SqlitePreferences(database).keep(1, Choices(points=1))
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    await database.close()
    assert modes == {"pith.db": 0o600, "pith.db-wal": 0o600, "pith.db-shm": 0o600}
    assert [file.name for file in path.parent.iterdir()] == ["pith.db"]


async def test_a_copied_database_is_made_private(path: Path) -> None:
    """A file from a backup that all could read is its owner's alone once it is opened."""
    await (await Database.open(path)).close()
    os.chmod(path, 0o644)
    database = await Database.open(path)
    await SqlitePreferences(database).keep(1, Choices(points=1))
    modes = [stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()]
    await database.close()
    assert modes == [0o600] * 3


async def test_processes_that_start_at_once_do_not_disturb_each_other(path: Path) -> None:
    """Four of them create, migrate and write the same new file."""
    command = [sys.executable, "-W", "error", "-c", OPEN_AND_WRITE, str(path)]
    processes = [
        await asyncio.create_subprocess_exec(*command, str(number), stderr=asyncio.subprocess.PIPE)
        for number in range(4)
    ]
    outputs = [await process.communicate() for process in processes]
    assert [errors for _, errors in outputs] == [b""] * 4
    database = await Database.open(path)
    store = SqlitePreferences(database)
    assert [await store.choices(number) for number in range(4)] == [Choices(points=1)] * 4
    await database.close()


def content(path: Path) -> bytes:
    """Every byte of the file."""
    return path.read_bytes()


def put(path: Path, junk: bytes) -> None:
    """A file that something else wrote."""
    path.parent.mkdir()
    path.write_bytes(junk)


def newer_migration(connection: sqlite3.Connection) -> None:
    """What a later Pith leaves in the file."""
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('pith', 'from_the_future', '2030')"
    )


def newer_version(connection: sqlite3.Connection) -> None:
    """The same, by the file's version number."""
    connection.execute("PRAGMA user_version = 999")


@pytest.mark.parametrize("age", [newer_migration, newer_version])
async def test_a_newer_database_is_refused_and_left_alone(path: Path, age: object) -> None:
    """Not a byte of it changes."""
    await (await Database.open(path)).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        age(connection)  # type: ignore[operator]
    before = content(path)
    with pytest.raises(DatabaseTooNew):
        await Database.open(path)
    assert content(path) == before


async def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    """A file with somebody else's tables gets none of ours."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE articles (id)")
    before = content(path)
    with pytest.raises(DatabaseForeign, match="another program"):
        await Database.open(path)
    assert content(path) == before


@pytest.mark.parametrize(
    "mark",
    ["CREATE VIEW one AS SELECT 1", "PRAGMA application_id = 7", "PRAGMA user_version = 7"],
    ids=["view", "application", "version"],
)
async def test_a_database_without_tables_can_be_another_programs(path: Path, mark: str) -> None:
    """Whatever another program left in the file is a reason to leave it alone."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(mark)
        # So that there is a first page at all.
        connection.execute("CREATE TABLE t (a)")
        connection.execute("DROP TABLE t")
    before = content(path)
    with pytest.raises(DatabaseForeign):
        await Database.open(path)
    assert content(path) == before


def without_account(connection: sqlite3.Connection) -> None:
    """A Pith that kept no account of its migrations."""
    connection.execute("DROP TABLE _sqlite_migrations")


def without_the_oldest(connection: sqlite3.Connection) -> None:
    """One whose first migration is no longer known."""
    connection.execute(
        "UPDATE _sqlite_migrations SET name = 'before_time' WHERE name = 'preferences'"
    )


@pytest.mark.parametrize("age", [without_account, without_the_oldest])
async def test_a_database_that_is_too_old_is_refused_and_left_alone(
    path: Path, age: object
) -> None:
    """It's neither a newer Pith's nor another program's, and not a byte of it changes."""
    await (await Database.open(path)).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        age(connection)  # type: ignore[operator]
    before = content(path)
    with pytest.raises(DatabaseTooOld):
        await Database.open(path)
    assert content(path) == before


@pytest.mark.parametrize(
    "junk",
    [b"x", b"\0", b"\n" * 99, b"My notes. " * 1000, b"\0" * 4096, b"SQLite format 2\0" * 99],
    ids=["byte", "null", "lines", "text", "nulls", "sqlite 2"],
)
async def test_what_is_no_database_is_refused_and_left_alone(path: Path, junk: bytes) -> None:
    """However short a file of something else is, Pith does not begin anew on it."""
    put(path, junk)
    with pytest.raises(DatabaseForeign) as failure:
        await Database.open(path)
    assert failure.value.path == str(path)
    assert content(path) == junk
    assert [file.name for file in path.parent.iterdir()] == [path.name]


async def test_an_empty_file_is_fine(path: Path) -> None:
    """Whoever makes the file first, say with the right owner, may do so."""
    put(path, b"")
    await (await Database.open(path)).close()
    assert content(path).startswith(b"SQLite format 3")


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """The system's own refusals have the same name."""
    with pytest.raises(DatabaseUnopenable):
        await Database.open(tmp_path)


async def test_a_locked_database_says_so(path: Path) -> None:
    """While another process writes for too long, writing fails and reading works."""
    database = await Database.open(path, busy_seconds=0.05)
    store = SqlitePreferences(database)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseUnavailable, match="locked"):
            await store.keep(1, Choices(points=1))
        assert await store.choices(1) == Choices()
        other.execute("ROLLBACK")
    await store.keep(1, Choices(points=1))
    assert await store.choices(1) == Choices(points=1)
    await database.close()


async def test_a_full_database_says_so(path: Path) -> None:
    """No room for a row is the database's failure, and leaves nothing half written."""
    database = await Database.open(path)

    def fill(db: sqlite_utils.Database) -> None:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
        db.execute("INSERT INTO preferences VALUES (1, 'little')")
        db.execute("INSERT INTO preferences VALUES (2, ?)", ["x" * 100_000])

    with pytest.raises(DatabaseFull, match="full"):
        await database.write(fill)
    assert await SqlitePreferences(database).choices(1) == Choices()
    await database.close()


async def test_a_reading_step_cannot_write(path: Path) -> None:
    """Only the writing thread changes anything."""
    database = await Database.open(path)
    with pytest.raises(DatabaseReadOnly, match="readonly"):
        await database.read(lambda db: db.execute("DELETE FROM preferences"))
    await database.close()


async def test_two_hundred_writes_at_once_all_arrive(path: Path) -> None:
    """Nobody finds the database locked by their own process, and reads go on meanwhile."""
    database = await Database.open(path)
    store = SqlitePreferences(database)
    await asyncio.gather(
        *(store.keep(number, Choices(points=number)) for number in range(200)),
        *(store.choices(number) for number in range(200)),
    )
    kept = await asyncio.gather(*(store.choices(number) for number in range(200)))
    assert kept == [Choices(points=number) for number in range(200)]
    await database.close()


async def test_a_failed_step_leaves_nothing_behind(path: Path) -> None:
    """A step is done wholly or not at all, and the next one works."""
    database = await Database.open(path)

    def half(db: sqlite_utils.Database) -> None:
        db.execute("INSERT INTO preferences VALUES (1, '{\"points\": 1}')")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(half)
    store = SqlitePreferences(database)
    assert await store.choices(1) == Choices()
    await store.keep(2, Choices(points=2))
    await database.close()


async def test_a_closed_database_says_so(path: Path) -> None:
    """A late write is told; closing twice is allowed."""
    database = await Database.open(path)
    await database.close()
    await database.close()
    with pytest.raises(DatabaseUnavailable, match="closed"):
        await SqlitePreferences(database).keep(1, Choices())


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("SELECT colour FROM preferences", []),
        ("SELEC 1", []),
        ("INSERT INTO preferences VALUES (1, NULL)", []),
        ("SELECT ?", []),
        ("SELECT ?", [object()]),
    ],
    ids=["column", "syntax", "constraint", "missing value", "odd value"],
)
async def test_a_mistake_of_ours_does_not_pass(path: Path, sql: str, values: list[object]) -> None:
    """It says what it is and in which line, and nobody takes it for a database that's locked."""
    database = await Database.open(path)
    with pytest.raises(DatabaseMistaken, match=r"lanes\.py:\d+"):
        await database.write(lambda db: db.conn.execute(sql, values))
    await database.close()
