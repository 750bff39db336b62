"""What a terminal can name as a source: a file's path, and the example that comes with Pith."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from bot.domain.request import Document

LONGEST_PATH = 4096
"""Longer than any path that an operating system takes; a pasted article is no path."""


def file_in(message: str) -> Document | None:
    """The file that a message names; None where it names none."""
    name = message.strip().strip("'\"")
    if not name or len(name) > LONGEST_PATH or "\n" in name or "\0" in name:
        return None
    path = Path(name).expanduser()
    try:
        return Document(path.name, "", path.read_bytes()) if path.is_file() else None
    except OSError:
        return None


def example() -> Document:
    """An article by Pith's authors, in the markup that news sites use."""
    content = resources.files("bot.terminal").joinpath("example.html").read_bytes()
    return Document("example.html", "text/html", content)
