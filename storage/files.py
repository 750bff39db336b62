"""The database's files: for their owner alone, and never somebody else's."""

from __future__ import annotations

import os
from pathlib import Path

from bot.domain.errors import DatabaseForeign

PRIVATE = 0o600
MAGIC = b"SQLite format 3\0"
"""What every database that holds anything begins with."""


def prepare_file(path: Path) -> None:
    """Make a file that only its owner may read; SQLite gives those beside it the same mode.

    Raises DatabaseForeign for one that holds something else, and leaves it as it is.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE))
    if holds_something_else(path):
        raise DatabaseForeign(f"{path}: is no database", path=str(path))


def holds_something_else(path: Path) -> bool:
    """Whether a file holds anything but a database: SQLite begins anew on a single byte."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) not in (b"", MAGIC)


def make_new(path: Path) -> None:
    """An empty file of one's own; raises FileExistsError where there is one of that name."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))


def make_private(path: Path) -> None:
    """Take everybody else's rights to a file that was copied here, say from a backup."""
    for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        if file.exists() and file.stat().st_mode & 0o077 and file.stat().st_uid == os.geteuid():
            file.chmod(PRIVATE)


def write_through(path: Path) -> None:
    """Have the system write a file to the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
