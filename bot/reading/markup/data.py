"""JSON from strangers in, its values out; nothing in it is taken to have the right type. Pure."""

from __future__ import annotations

import json

JsonObject = dict[str, object]


def read_json(text: str) -> object:
    """The value that a text is; None for what is no JSON."""
    try:
        found: object = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return found


def read_json_at(text: str, start: int) -> object:
    """The value that begins at a place in a text, whatever follows it; None for no JSON."""
    try:
        found: object = json.JSONDecoder(strict=False).raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None
    return found


def value_at(value: object, *path: str) -> object:
    """What stands under these names within each other; None where nothing does."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def list_of(value: object) -> list[object]:
    """A list as it is; an empty one for anything else."""
    return value if isinstance(value, list) else []


def string_of(value: object) -> str:
    """A text without the space around it; "" for anything else."""
    return value.strip() if isinstance(value, str) else ""
