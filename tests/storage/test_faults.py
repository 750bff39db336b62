"""Every code of SQLite's, and of the system's, is told as what it is."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from bot.domain import errors
from bot.domain.errors import StorageError
from storage import faults
from storage.faults import translated

TRANSIENT = {"BUSY", "LOCKED", "PROTOCOL", "SCHEMA", "INTERRUPT", "NOMEM"}
OPERATORS = {
    "FULL": errors.DatabaseFull,
    "READONLY": errors.DatabaseReadOnly,
    "PERM": errors.DatabaseForbidden,
    "IOERR": errors.DatabaseFailing,
    "NOLFS": errors.DatabaseFailing,
    "CORRUPT": errors.DatabaseDamaged,
    "FORMAT": errors.DatabaseDamaged,
    "NOTADB": errors.DatabaseForeign,
}
MISTAKES = (
    """ERROR INTERNAL ABORT NOTFOUND EMPTY TOOBIG CONSTRAINT MISMATCH MISUSE AUTH RANGE""".split()
)


def of_sqlite(code: int, path: Path) -> StorageError:
    """What an error of a code becomes."""
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = code
    with pytest.raises(StorageError) as failure, translated(path):
        raise error
    return failure.value


@pytest.mark.parametrize("refined", [0, 1, 7])
@pytest.mark.parametrize("name", sorted(TRANSIENT))
def test_what_may_pass(tmp_path: Path, name: str, refined: int) -> None:
    """These are tried again, however SQLite refines the code."""
    code = getattr(sqlite3, f"SQLITE_{name}") | refined << 8
    assert type(of_sqlite(code, tmp_path / "p.db")) is errors.DatabaseUnavailable


@pytest.mark.parametrize("refined", [0, 1, 7])
@pytest.mark.parametrize("name", sorted(OPERATORS))
def test_what_the_operator_mends(tmp_path: Path, name: str, refined: int) -> None:
    """Each is told by its own name, with the path."""
    code = getattr(sqlite3, f"SQLITE_{name}") | refined << 8
    told = of_sqlite(code, tmp_path / "p.db")
    assert (type(told), told.path) == (OPERATORS[name], str(tmp_path / "p.db"))


@pytest.mark.parametrize("name", MISTAKES)
def test_what_is_our_mistake(tmp_path: Path, name: str) -> None:
    """All other codes are bugs, those that no SQLite has yet as well."""
    code = getattr(sqlite3, f"SQLITE_{name}")
    assert type(of_sqlite(code, tmp_path / "p.db")) is errors.DatabaseMistaken
    assert type(of_sqlite(200, tmp_path / "p.db")) is errors.DatabaseMistaken


def test_a_lack_of_memory_passes(tmp_path: Path) -> None:
    """Also where it's told as a failure of the disk."""
    told = of_sqlite(sqlite3.SQLITE_IOERR_NOMEM, tmp_path / "p.db")
    assert type(told) is errors.DatabaseUnavailable


def test_a_failing_disk_can_be_a_full_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's log index that can't grow is told as an I/O error; the disk tells what it is."""
    monkeypatch.setattr(faults, "LEAST_ROOM", 2**80)
    told = of_sqlite(sqlite3.SQLITE_IOERR_SHMSIZE, tmp_path / "p.db")
    assert type(told) is errors.DatabaseFull


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.DatabaseFull),
        (errno.EDQUOT, errors.DatabaseFull),
        (errno.EROFS, errors.DatabaseReadOnly),
        (errno.EACCES, errors.DatabaseForbidden),
        (errno.EPERM, errors.DatabaseForbidden),
        (errno.ENOENT, errors.DatabaseMissing),
        (errno.ENOTDIR, errors.DatabaseMissing),
        (errno.EISDIR, errors.DatabaseUnopenable),
        (errno.ENAMETOOLONG, errors.DatabaseUnopenable),
        (errno.EIO, errors.DatabaseFailing),
        (errno.EMFILE, errors.DatabaseUnavailable),
        (errno.EAGAIN, errors.DatabaseUnavailable),
    ],
    ids=lambda value: errno.errorcode[value] if isinstance(value, int) else None,
)
def test_what_the_system_says(tmp_path: Path, number: int, expected: type[StorageError]) -> None:
    """So is what the system answers about the file itself."""
    with pytest.raises(StorageError) as failure, translated(tmp_path / "p.db"):
        raise OSError(number, os.strerror(number))
    assert type(failure.value) is expected


def test_why_sqlite_could_not_open_a_file(tmp_path: Path) -> None:
    """SQLite doesn't say why: the path tells."""

    def told(path: Path) -> type[StorageError]:
        return type(of_sqlite(sqlite3.SQLITE_CANTOPEN, path))

    (tmp_path / "file").touch()
    assert told(tmp_path / "nowhere" / "p.db") is errors.DatabaseMissing
    assert told(tmp_path / "file" / "p.db") is errors.DatabaseMissing
    assert told(tmp_path) is errors.DatabaseUnopenable


def test_a_closed_connection_is_our_mistake(tmp_path: Path) -> None:
    """Errors of Python's own module have no code."""
    connection = sqlite3.connect(":memory:")
    connection.close()
    with pytest.raises(errors.DatabaseMistaken), translated(tmp_path / "p.db"):
        connection.execute("SELECT 1")
