"""A typed command in, a change of preferences out: `/length short`. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.domain.preferences import MOST_POINTS, SOURCE_LANGUAGE, Length, Style
from bot.rendering.languages import language_name

SWITCH = {"on": True, "off": False}


def change_from(name: str, value: str) -> dict[str, Any] | None:
    """The field of `Choices` that a command sets (`auto` unsets it); None for nonsense."""
    if name not in _FIELDS:
        return None
    field, read = _FIELDS[name]
    if value == "auto":
        return {field: None}
    setting = read(value)
    return None if setting is None else {field: setting}


def _length(value: str) -> Length | None:
    return Length(value) if value in set(Length) else None


def _style(value: str) -> Style | None:
    return Style(value) if value in set(Style) else None


def _points(value: str) -> int | None:
    return (
        int(value)
        if value.isascii() and value.isdigit() and 1 <= int(value) <= MOST_POINTS
        else None
    )


def _language(value: str) -> str | None:
    known = value == SOURCE_LANGUAGE or language_name(value, "en") != value
    return value if known else None


_FIELDS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "language": ("language", _language),
    "length": ("length", _length),
    "points": ("points", _points),
    "style": ("style", _style),
    "quotes": ("quotes", SWITCH.get),
    "unchecked": ("keep_unsupported", SWITCH.get),
}
SETTINGS = frozenset(_FIELDS)
"""What can be set by a command of that name."""
