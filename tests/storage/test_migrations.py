"""Migrations that were released stay as they are, and an update loses nothing, failed or not."""

from __future__ import annotations

import asyncio
import inspect
import json
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
import sqlite_utils

from bot.domain.errors import DatabaseFull, DatabaseMistaken
from bot.domain.keeping import SNAPSHOT_DAYS
from bot.domain.preferences import Choices
from storage import migrations, snapshots
from storage.backup import restore
from storage.database import Database
from storage.migrations import MIGRATIONS
from storage.preferences import SqlitePreferences
from storage.schema import read_schema
from storage.snapshots import MOST, drop_old_snapshots, keep_snapshot
from storage.updating import known_names

FROZEN = Path(__file__).with_name("frozen_migrations.json")
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def digest(text: str) -> str:
    """Enough of a hash to tell whether something changed."""
    return sha256(text.encode()).hexdigest()[:16]


def as_they_are() -> dict[str, dict[str, str]]:
    """Each migration's code, and what it made of the schema before it, as hashes.

    White space doesn't count; nor do other migrations, so that their order may change when two
    branches meet.
    """
    found = {}
    with closing(sqlite_utils.Database(memory=True)) as db:
        names, before = known_names(), {}
        for name, after in zip(names, (*names[1:], ""), strict=True):
            MIGRATIONS.apply(db, stop_before=after)
            schema = dict(read_schema(db))
            made = sorted(set(schema.items()) ^ set(before.items()))
            code = "".join(inspect.getsource(getattr(migrations, name)).split())
            found[name] = {"code": digest(code), "schema": digest(json.dumps(made))}
            before = schema
    return found


def test_released_migrations_are_frozen() -> None:
    """No migration is changed, renamed or taken away: databases that ran it are out there.

    A new one is added to the file, by the line that this test prints.
    """
    frozen, found = json.loads(FROZEN.read_text()), as_they_are()
    new = {name: told for name, told in found.items() if name not in frozen}
    lines = "\n".join(f'  "{name}": {json.dumps(told)},' for name, told in new.items())
    assert not new, f"add to {FROZEN.name}:\n{lines}"
    assert found == frozen
    assert next(iter(found)) == next(iter(frozen))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of the first release, with a reader in it."""
    path = tmp_path / "pith.db"
    with closing(sqlite_utils.Database(path)) as old:
        MIGRATIONS.apply(old, stop_before="chats")
        old.execute("PRAGMA user_version = 4")
        old.execute('INSERT INTO preferences VALUES (11, \'{"language": "de"}\')')
        old.conn.commit()
    return path


@pytest.fixture
def one_that_fails(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[type[Exception]]]:
    """A last migration that breaks off in its middle, with the errors that it raises."""
    kept, raised = list(MIGRATIONS._migrations), [ValueError]

    @MIGRATIONS()
    def breaks_off(db: sqlite_utils.Database) -> None:
        db.execute("DROP TABLE preferences")
        db.execute("CREATE TABLE half (a)")
        if raised[0] is sqlite3.OperationalError:
            db.execute("ALTER TABLE nowhere ADD COLUMN b")
        raise raised[0]

    yield raised
    MIGRATIONS._migrations[:] = kept


def state(path: Path) -> tuple[object, ...]:
    """Everything in a database, its schema as well."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return tuple(db.iterdump()), db.execute("PRAGMA user_version").fetchone()


def names_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(file.name for file in folder.iterdir())


async def test_an_older_database_is_backed_up_first(path: Path) -> None:
    """The copy beside it is what was there, for its owner alone, and can be restored."""
    before = state(path)
    await (await Database.open(path)).close()

    (copy,) = snapshots.snapshots(path)
    assert state(copy) == before
    assert state(path) != before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    restore(copy, path)
    assert state(path) == before


async def test_nothing_to_update_is_not_backed_up(tmp_path: Path) -> None:
    """Neither a new database nor one that is up to date gets a copy."""
    for _ in range(2):
        await (await Database.open(tmp_path / "pith.db")).close()
    assert names_in(tmp_path) == ["pith.db"]


@pytest.mark.parametrize("error", [ValueError, sqlite3.OperationalError])
async def test_a_migration_that_fails_changes_nothing(
    path: Path, one_that_fails: list[type[Exception]], error: type[Exception]
) -> None:
    """All migrations of an update are done, or none; afterwards the older Pith can go on."""
    one_that_fails[0] = error
    before = state(path)
    with pytest.raises((ValueError, DatabaseMistaken)):
        await Database.open(path)
    assert state(path) == before
    assert len(snapshots.snapshots(path)) == 1


async def test_failing_again_and_again_fills_no_disk(
    path: Path, one_that_fails: list[type[Exception]]
) -> None:
    """A service that is restarted on and on keeps a bounded number of copies."""
    for _ in range(MOST + 3):
        with pytest.raises(ValueError):  # noqa: PT011 - it's the test's own
            await Database.open(path)
    assert len(snapshots.snapshots(path)) == MOST


async def test_no_update_without_room_for_a_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the copy cannot be written the database stays as it was, and nothing is left over."""

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(snapshots, "write_through", full)
    before = state(path)
    with pytest.raises(DatabaseFull):
        await Database.open(path)
    assert state(path) == before
    assert names_in(path.parent) == [path.name]


async def test_copies_do_not_grow_old(path: Path) -> None:
    """They hold what was forgotten since, so they go after some days; other files stay."""
    (path.parent / "pith.db.before-20200101T000000").touch()
    keep_snapshot(path, ["x"], NOW - timedelta(days=SNAPSHOT_DAYS, seconds=1))
    young = keep_snapshot(path, ["x"], NOW - timedelta(days=SNAPSHOT_DAYS, seconds=-1))
    assert drop_old_snapshots(path, NOW) == 1
    assert snapshots.snapshots(path) == [young]
    assert (path.parent / "pith.db.before-20200101T000000").exists()


async def test_what_a_kill_left_of_a_copy_goes(tmp_path: Path, path: Path) -> None:
    """Half a copy is never taken for one, and makes way for the next."""
    half = tmp_path / "pith.db.before-update-20261101T120000000000.part"
    half.touch()
    assert snapshots.snapshots(path) == []
    await (await Database.open(path)).close()
    assert not half.exists()


async def test_a_database_with_an_odd_name(path: Path) -> None:
    """Signs that stand for others in patterns are just signs in a path."""
    odd = await asyncio.to_thread(path.rename, path.with_name("pith[1]*?.db"))
    database = await Database.open(odd)
    assert await SqlitePreferences(database).choices(11) == Choices(language="de")
    await database.close()
    assert len(snapshots.snapshots(odd)) == 1


async def test_an_update_keeps_what_was_spent_and_asked(tmp_path: Path) -> None:
    """Tables that are made anew lose no row, and a note beside another's text gets its writer."""
    path = tmp_path / "pith.db"
    offer = (
        "INSERT INTO offers VALUES (?, 12, '', 't', ?, 'Kept', '{}', NULL, 'x', 0, '', 12, ?, '')"
    )
    with closing(sqlite_utils.Database(path)) as old:
        MIGRATIONS.apply(old, stop_before="writers")
        old.execute("INSERT INTO spends VALUES (5, 11, -7, 1, 20, 3, '2026-11-01', NULL)")
        old.execute("INSERT INTO requests VALUES (6, 11, 0, 'summary', 'ok', '2026-11-01')")
        for key, note, owner in (("a", "why?", 11), ("b", "", 11), ("c", "why?", None)):
            old.execute(offer, [key, note, owner])
        old.conn.commit()
    database = await Database.open(path)

    def rows(db: sqlite_utils.Database) -> list[list[tuple[object, ...]]]:
        looks = (
            "SELECT * FROM spends",
            "SELECT * FROM requests",
            "SELECT key, note_by FROM offers ORDER BY key",
        )
        return [db.execute(look).fetchall() for look in looks]

    spends, requests, offers = await database.read(rows)
    await database.close()
    assert spends == [(5, 11, -7, 1, 20, 3, "2026-11-01", None)]
    assert requests == [(6, 11, 0, "summary", "ok", "2026-11-01")]
    assert offers == [("a", 11), ("b", None), ("c", None)]
