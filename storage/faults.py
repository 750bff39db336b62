"""SQLite's and the system's errors in, ours out, by their codes. Pure but for a look at the disk.

Only what may pass by itself becomes DatabaseUnavailable, which is tried again. All else is told
once, as what it is: asked again, a full disk or a mistake in our SQL would be asked for ever.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from traceback import extract_tb

from bot.domain.errors import (
    DatabaseDamaged,
    DatabaseFailing,
    DatabaseForbidden,
    DatabaseForeign,
    DatabaseFull,
    DatabaseMissing,
    DatabaseMistaken,
    DatabaseReadOnly,
    DatabaseUnavailable,
    DatabaseUnopenable,
    StorageError,
)

Fault = type[StorageError]
LEAST_ROOM = 65_536
"""Bytes on the disk without which not even the log's index, 32 kB at a time, can grow."""

_BY_CODE: dict[int, Fault] = {
    sqlite3.SQLITE_BUSY: DatabaseUnavailable,
    sqlite3.SQLITE_LOCKED: DatabaseUnavailable,
    sqlite3.SQLITE_PROTOCOL: DatabaseUnavailable,
    sqlite3.SQLITE_SCHEMA: DatabaseUnavailable,
    sqlite3.SQLITE_INTERRUPT: DatabaseUnavailable,
    sqlite3.SQLITE_NOMEM: DatabaseUnavailable,
    sqlite3.SQLITE_FULL: DatabaseFull,
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_PERM: DatabaseForbidden,
    sqlite3.SQLITE_IOERR: DatabaseFailing,
    sqlite3.SQLITE_NOLFS: DatabaseFailing,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_FORMAT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseForeign,
}
# EEXIST: a file stands where the folder should be.
_BY_ERRNO: dict[int, Fault] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), DatabaseFull),
    **dict.fromkeys((errno.EROFS,), DatabaseReadOnly),
    **dict.fromkeys((errno.EACCES, errno.EPERM), DatabaseForbidden),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.EEXIST), DatabaseMissing),
    **dict.fromkeys((errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE), DatabaseFailing),
    **dict.fromkeys(
        (errno.EAGAIN, errno.EINTR, errno.EBUSY, errno.EMFILE, errno.ENFILE, errno.ENOMEM),
        DatabaseUnavailable,
    ),
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """The one place where SQLite's errors, and the system's about this file, get our names."""
    try:
        yield
    except sqlite3.Error as error:
        fault = _of_sqlite(error, path)
        place = f" ({_place(error)})" if fault is DatabaseMistaken else ""
        raise fault(f"{path}: {error}{place}", path=str(path)) from error
    except OSError as error:
        fault = _BY_ERRNO.get(error.errno or 0, DatabaseUnopenable)
        raise fault(f"{path}: {error.strerror or error}", path=str(path)) from error


def primary_code(error: sqlite3.Error) -> int | None:
    """SQLite's code without what refines it; None for an error of Python's module itself."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def is_locked(error: sqlite3.Error) -> bool:
    """Whether somebody else stands in the way, for now."""
    return primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file can't be read as a database."""
    return primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _of_sqlite(error: sqlite3.Error, path: Path) -> Fault:
    code = primary_code(error)
    if code == sqlite3.SQLITE_CANTOPEN:
        return _unopened(path)
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_IOERR_NOMEM:
        return DatabaseUnavailable
    if code == sqlite3.SQLITE_IOERR and _is_full(path):
        # That the log's index can't grow is told as an I/O error.
        return DatabaseFull
    return DatabaseMistaken if code is None else _BY_CODE.get(code, DatabaseMistaken)


def _unopened(path: Path) -> Fault:
    """Why SQLite could not open a file: it doesn't say."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError as error:
        return _BY_ERRNO.get(error.errno or 0, DatabaseUnopenable)
    # The files beside it: a folder where nothing may be made.
    return DatabaseUnopenable if os.access(path.parent, os.W_OK | os.X_OK) else DatabaseForbidden


def _is_full(path: Path) -> bool:
    try:
        return disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False


def _place(error: sqlite3.Error) -> str:
    """The line of ours that asked: the innermost, as all below it is a library's."""
    frames = extract_tb(error.__traceback__)
    ours = [one for one in frames if Path(one.filename).parent == Path(__file__).parent]
    at = (ours or frames)[-1]
    return f"{Path(at.filename).name}:{at.lineno} {at.name}"
