"""What is kept of somebody, and for how long. Values in, text out. Pure."""

from __future__ import annotations

from bot.domain.keeping import SNAPSHOT_DAYS, Keep
from bot.rendering.texts import Texts


def render_privacy(keep: Keep, say: Texts, *, of_group: bool = False) -> str:
    """What is kept of a reader, or of a group, as plain text."""
    days = say(
        "privacy-days",
        sources=keep.sources,
        history=keep.history,
        usage=keep.usage,
        answered=keep.answered,
    )
    kept = say("group-privacy" if of_group else "privacy")
    return f"{kept}\n\n{_traces(say)}\n\n{days}"


def render_forgotten(done: str, say: Texts) -> str:
    """That something was forgotten, as `done` says it, and how long traces of it can stay."""
    return f"{done}\n\n{_traces(say)}"


def _traces(say: Texts) -> str:
    return say("forget-traces", days=SNAPSHOT_DAYS)
