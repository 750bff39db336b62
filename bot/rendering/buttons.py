"""Words in, what a button says out: as much as a phone shows. Pure."""

from __future__ import annotations

from bot.rendering.texts import Texts
from bot.rendering.wrapping import display_width

LONGEST_LABEL = 19
"""In columns, wide characters counted as two: two buttons beside each other on a small phone."""


def with_value(name: str, value: str, say: Texts) -> str:
    """A setting's name with its value; the name alone where both don't fit."""
    whole = say("button-setting", name=name, value=value)
    return whole if display_width(whole) <= LONGEST_LABEL else name
