"""A backup while Pith works, and the way back."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    StorageError,
)
from bot.domain.preferences import Choices
from storage.backup import DatabaseInUse, TargetExists, back_up, restore
from storage.database import Database
from storage.preferences import SqlitePreferences

# Both rows of a pair are written in one transaction: a backup has both or neither.
WRITE_ON_AND_ON = """
import asyncio, sys
from pathlib import Path
from storage.database import Database

async def main():
    database = await Database.open(Path(sys.argv[1]))
    for number in range(2, 1_000_000, 2):
        def step(db):
            for reader in (number, number + 1):
                db.execute("INSERT INTO preferences VALUES (?, ?)", [reader, "{}"])
        await database.write(step)
        if number == 2:
            print("writing", flush=True)

asyncio.run(main())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database in which reader 1 wants three points."""
    keep(tmp_path / "pith.db", 3)
    return tmp_path / "pith.db"


@pytest.fixture
def backup(path: Path) -> Path:
    """A backup of it."""
    back_up(path, path.with_name("backup"))
    return path.with_name("backup")


def keep(path: Path, points: int) -> None:
    """Have reader 1 want so many points."""

    async def write() -> None:
        database = await Database.open(path)
        await SqlitePreferences(database).keep(1, Choices(points=points))
        await database.close()

    asyncio.run(write())


def points(path: Path) -> int | None:
    """How many points reader 1 wants."""

    async def read() -> Choices:
        database = await Database.open(path)
        choices = await SqlitePreferences(database).choices(1)
        await database.close()
        return choices

    return asyncio.run(read()).points


def start_writer(path: Path) -> subprocess.Popen[str]:
    """A process that writes without a pause; returns when it does."""
    root = Path(__file__).parents[2]
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE_ON_AND_ON, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    return writer


def end(writer: subprocess.Popen[str]) -> None:
    """Kill it: no lock of a killed process stays."""
    writer.send_signal(signal.SIGKILL)
    writer.communicate()


def rows(path: Path) -> int:
    """How many preferences a file holds; every integrity check passes."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        count: int = db.execute("SELECT count(*) FROM preferences").fetchone()[0]
        return count


def test_backups_while_another_process_writes(path: Path) -> None:
    """Each backup is one moment's state, whole, and later than the one before."""
    writer = start_writer(path)
    try:
        copies = [path.with_name(f"backup-{number}") for number in range(5)]
        for copy in copies:
            back_up(path, copy)
    finally:
        end(writer)

    counts = [rows(copy) for copy in copies]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]
    assert [count % 2 for count in counts] == [1] * 5


def test_a_backup_is_one_file_for_its_owner(backup: Path) -> None:
    """Nobody else may read a backup, whatever the umask, and nothing lies beside it."""
    old = os.umask(0)
    try:
        back_up(backup.with_name("pith.db"), backup, overwrite=True)
    finally:
        os.umask(old)

    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert rows(backup) == 1
    assert sorted(file.name for file in backup.parent.iterdir()) == ["backup", "pith.db"]


def test_a_backup_overwrites_only_when_asked(path: Path) -> None:
    """A file of that name stays as it is."""
    target = path.with_name("letters")
    target.write_text("dear Ann")
    with pytest.raises(TargetExists):
        back_up(path, target)
    assert target.read_text() == "dear Ann"
    back_up(path, target, overwrite=True)
    assert rows(target) == 1


def test_nothing_is_left_of_a_backup_that_failed(tmp_path: Path) -> None:
    """Without a database there is no backup, no file, and no new database."""
    with pytest.raises(DatabaseMissing) as failure:
        back_up(tmp_path / "pith.db", tmp_path / "backup")
    assert failure.value.path == str(tmp_path / "pith.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("junk", [b"", b"x", b"no database" * 1000], ids=["empty", "byte", "text"])
def test_what_is_no_database_is_not_backed_up(tmp_path: Path, junk: bytes) -> None:
    """A backup of nothing, or of garbage, could not be restored."""
    (tmp_path / "pith.db").write_bytes(junk)
    with pytest.raises(DatabaseForeign):
        back_up(tmp_path / "pith.db", tmp_path / "backup")
    assert {file.name for file in tmp_path.iterdir()} == {"pith.db"}
    assert (tmp_path / "pith.db").read_bytes() == junk


def test_a_backup_that_finds_no_folder_names_it(path: Path) -> None:
    """It is the backup's path that is wrong, not the database's."""
    with pytest.raises(DatabaseMissing) as failure:
        back_up(path, path.with_name("nowhere") / "copy")
    assert failure.value.path == str(path.with_name("nowhere") / "copy")


def test_restored(path: Path, backup: Path) -> None:
    """The backup's state is back, and the newer one is kept beside it."""
    keep(path, 7)
    kept = restore(backup, path)
    assert kept is not None
    assert [points(path), points(kept), points(backup)] == [3, 7, 3]
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_restored_where_there_was_nothing(backup: Path, tmp_path: Path) -> None:
    """A new machine has no database yet."""
    new = tmp_path / "new" / "pith.db"
    assert restore(backup, new) is None
    assert points(new) == 3


def test_restored_over_a_damaged_database(path: Path, backup: Path) -> None:
    """What can no longer be opened is moved aside as it is."""
    for junk in (b"?", b"no database" * 1000, path.read_bytes()[:5000] + b"\x05" * 9000):
        path.write_bytes(junk)
        kept = restore(backup, path)
        assert kept is not None
        assert kept.read_bytes() == junk
        assert points(path) == 3


def test_no_restoring_while_a_pith_is_running(path: Path, backup: Path) -> None:
    """Whoever has the database open keeps it, working or idle, and once they are gone it works."""
    writer = start_writer(path)
    before = set(path.parent.iterdir())
    try:
        with pytest.raises(DatabaseInUse):
            restore(backup, path)
        writer.send_signal(signal.SIGSTOP)
        with pytest.raises(DatabaseInUse):
            restore(backup, path)
        assert set(path.parent.iterdir()) == before
    finally:
        end(writer)
    assert restore(backup, path)
    assert rows(path) == 1


async def test_an_idle_pith_holds_its_database(path: Path, backup: Path) -> None:
    """A Pith that has not asked anything for hours is still there, and goes on unharmed."""
    database = await Database.open(path)
    with pytest.raises(DatabaseInUse):
        await asyncio.to_thread(restore, backup, path)
    await SqlitePreferences(database).keep(1, Choices(points=5))
    await database.close()
    assert await asyncio.to_thread(points, path) == 5


def make_foreign(path: Path) -> None:
    """Another program's database."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipes (name)")


def make_newer(path: Path) -> None:
    """A database that a later Pith has changed."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('pith', 'telepathy', '2030-01-01')"
        )


def make_torn(path: Path) -> None:
    """A backup whose end was lost on its way."""
    path.write_bytes(path.read_bytes()[:20_000])


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (make_newer, DatabaseTooNew),
        (make_torn, DatabaseDamaged),
        (lambda path: path.write_text("a text" * 999), DatabaseForeign),
        (lambda path: path.write_bytes(b""), DatabaseForeign),
        (lambda path: path.unlink(), DatabaseMissing),
        (lambda path: (path.unlink(), make_foreign(path)), DatabaseForeign),
    ],
    ids=["newer", "torn", "text", "empty", "missing", "foreign"],
)
def test_what_is_no_backup_is_refused(
    path: Path, backup: Path, spoil: object, error: type[StorageError]
) -> None:
    """A file that is not this Pith's, or not whole, changes nothing."""
    assert callable(spoil)
    spoil(backup)
    before = path.read_bytes()
    with pytest.raises(error) as failure:
        restore(backup, path)
    assert failure.value.path == str(backup)
    assert path.read_bytes() == before
    assert {file.name for file in path.parent.iterdir()} <= {"pith.db", "backup"}


def test_the_database_is_no_backup_of_itself(path: Path) -> None:
    """A slip of the keyboard costs nothing."""
    with pytest.raises(DatabaseInUse):
        restore(path, path)
    assert rows(path) == 1


def test_another_programs_database_is_not_restored_over(tmp_path: Path, backup: Path) -> None:
    """A slip in PITH_DATABASE costs no other program its data."""
    other = tmp_path / "kitchen.db"
    make_foreign(other)
    before = other.read_bytes()
    with pytest.raises(DatabaseForeign):
        restore(backup, other)
    assert other.read_bytes() == before
