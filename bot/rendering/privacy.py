"""What is kept of somebody, and for how long. Values in, text out. Pure."""

from __future__ import annotations

from bot.domain.keeping import Keep
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
    return f"{say('group-privacy' if of_group else 'privacy')}\n\n{days}"
