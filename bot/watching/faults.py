"""An error in, what may be told of it out: its kind and its place, never its words. Pure."""

from __future__ import annotations

import traceback


def where(error: BaseException) -> str:
    """Where in the code an error came through; not its message, which may hold anything."""
    frames = traceback.extract_tb(error.__traceback__)[-5:]
    return " < ".join(
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in reversed(frames)
    )


def kind(error: BaseException) -> str:
    """An error's class, and the classes of those that brought it about."""
    names: list[str] = []
    at: BaseException | None = error
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return " < ".join(names)
