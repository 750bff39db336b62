"""Domain values to JSON and back. Pure."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


class Undecodable(ValueError):
    """The JSON is no such value: damaged, or written by a Pith with other values."""


def to_json(value: object) -> str:
    """A dataclass as JSON, every field named."""
    text = json.dumps(value, default=to_plain, ensure_ascii=False)
    # Half a surrogate pair has no UTF-8; escaped it survives.
    return text if _has_utf8(text) else json.dumps(value, default=to_plain)


def to_plain(value: object) -> dict[str, Any]:
    """A dataclass as a dictionary; its fields stay as they are."""
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} is no domain value")
    return {field.name: getattr(value, field.name) for field in fields(value)}


def from_json(kind: type[T], text: str) -> T:
    """The value that `to_json` wrote; raises Undecodable for anything else."""
    return cast("T", _decoder(cast("Hashable", kind))(_parsed(text)))


def from_json_leniently(kind: type[T], text: str) -> T:
    """The same where every field has a default: what cannot be read is left at that."""
    try:
        data = _parsed(text)
    except Undecodable:
        data = {}
    kept = {}
    for name, decode in _field_decoders(cast("Hashable", kind)).items():
        try:
            kept[name] = decode(data[name])
        except (Undecodable, KeyError, TypeError):
            continue
    return kind(**kept)


def stamp(moment: datetime) -> str:
    """A time in UTC, as text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def storable(text: str) -> str:
    """The text, with a question mark for half a surrogate pair: SQLite keeps UTF-8 only."""
    return text if _has_utf8(text) else text.encode("utf-8", "replace").decode()


def _has_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Undecodable("no JSON") from error


@cache
def _field_decoders(kind: Any) -> Mapping[str, Callable[[Any], Any]]:
    return {name: _decoder(hint) for name, hint in get_type_hints(kind).items()}


@cache
def _decoder(hint: Any) -> Callable[[Any], Any]:
    """What turns parsed JSON into a value of that type."""
    origin = get_origin(hint)
    if origin is tuple:
        return _tuple_decoder(_decoder(get_args(hint)[0]))
    if origin in (Union, types.UnionType):
        (inner,) = (one for one in get_args(hint) if one is not types.NoneType)
        return _optional_decoder(_decoder(inner))
    if is_dataclass(hint):
        return _dataclass_decoder(cast("type", hint))
    if issubclass(hint, Enum):
        return _enum_decoder(hint)
    return _scalar_decoder(hint)


def _tuple_decoder(item: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    def decode(data: Any) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise Undecodable("no list")
        return tuple(map(item, data))

    return decode


def _optional_decoder(inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda data: None if data is None else inner(data)


def _dataclass_decoder(kind: type) -> Callable[[Any], Any]:
    decoders = _field_decoders(kind)

    def decode(data: Any) -> Any:
        if not isinstance(data, dict):
            raise Undecodable(f"no {kind.__name__}")
        try:
            return kind(**{name: decoders[name](value) for name, value in data.items()})
        except (KeyError, TypeError) as error:
            raise Undecodable(f"other fields than {kind.__name__}") from error

    return decode


def _enum_decoder(kind: type[Enum]) -> Callable[[Any], Enum]:
    def decode(data: Any) -> Enum:
        try:
            return kind(data)
        except ValueError as error:
            raise Undecodable(f"no {kind.__name__}") from error

    return decode


def _scalar_decoder(kind: type) -> Callable[[Any], Any]:
    accepted = (int, float) if kind is float else (kind,)

    def decode(data: Any) -> Any:
        # By type, not isinstance: True is no number here.
        if type(data) not in accepted:
            raise Undecodable(f"no {kind.__name__}")
        return data

    return decode
