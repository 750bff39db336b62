"""What the doctor finds in a database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.app.doctor import examine
from bot.config import Config
from bot.domain.errors import DatabaseDamaged
from bot.domain.health import Finding
from storage.checkup import check_up
from storage.database import Database


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database of this Pith's."""
    await (await Database.open(tmp_path / "pith.db")).close()
    return tmp_path / "pith.db"


def change(path: Path, *statements: str) -> None:
    """Change its tables behind Pith's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


def damage(path: Path) -> None:
    """Spoil some pages in the middle."""
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\x05" * 8192 + whole[16384:])


@pytest.mark.parametrize(
    ("statements", "names"),
    [
        (["ALTER TABLE shown RENAME COLUMN note TO remark"], ("shown",)),
        (["ALTER TABLE usage DROP COLUMN seconds"], ("usage",)),
        (["DROP TABLE managers"], ("managers", "managers_by_reader")),
        (["DROP INDEX offers_by_age"], ("offers_by_age",)),
        (
            ["DROP INDEX shown_by_age", "CREATE INDEX shown_by_age ON shown (title)"],
            ("shown_by_age",),
        ),
        (["DROP TABLE observations"], ("observations",)),
        (["CREATE INDEX my_own ON shown (title)", "CREATE TABLE mine (a)"], ()),
        (["ALTER TABLE shown RENAME TO a", "ALTER TABLE a RENAME TO shown"], ()),
    ],
    ids=["renamed", "dropped", "table", "index", "other index", "notes", "more", "same"],
)
async def test_the_tables_are_compared(
    path: Path, statements: list[str], names: tuple[str, ...]
) -> None:
    """What is missing or otherwise is named; what somebody added for themselves is not."""
    assert await check_up(path) == ()
    change(path, *statements)
    assert await check_up(path) == names


async def test_the_whole_file_is_read(path: Path) -> None:
    """Damage in the middle, which no opening shows, is found."""
    damage(path)
    with pytest.raises(DatabaseDamaged):
        await check_up(path)


def make_garbage(path: Path) -> None:
    """A file of something else."""
    path.write_bytes(b"x")


def make_old(path: Path) -> None:
    """What a Pith from before all migrations wrote."""
    change(path, "CREATE TABLE preferences (reader_id INTEGER, choices TEXT)")


def make_foreign(path: Path) -> None:
    """Another program's database."""
    change(path, "CREATE TABLE recipes (name)")


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (make_garbage, "database-foreign"),
        (make_foreign, "database-foreign"),
        (make_old, "database-too-old"),
        (lambda path: path.mkdir(), "database-unopenable"),
        (lambda path: path.parent.joinpath("file").touch(), "database-ok"),
    ],
    ids=["garbage", "foreign", "old", "folder", "nothing there"],
)
async def test_the_doctor_names_it(tmp_path: Path, make: object, key: str) -> None:
    """Each fault has a finding of its own, with the path."""
    assert callable(make)
    path = tmp_path / "new.db"
    make(path)
    assert (await found(path)).key == key
    assert (await found(path)).values == {"path": str(path)}


async def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    """Then there is no folder for it."""
    (tmp_path / "file").touch()
    assert (await found(tmp_path / "file" / "pith.db")).key == "database-missing"


async def test_the_doctor_names_changed_tables(path: Path) -> None:
    """It's broken, and the names are told."""
    change(path, "DROP TABLE limits")
    finding = await found(path)
    assert (finding.key, finding.values["names"]) == ("database-schema", "limits")


async def found(path: Path) -> Finding:
    """The doctor's finding about a database."""
    config = Config(_env_file=None, database=str(path))  # type: ignore[call-arg]
    (one,) = [one for one in await examine(config) if "database" in one.key]
    return one
