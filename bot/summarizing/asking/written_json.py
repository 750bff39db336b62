"""A model's text in, the JSON that it wrote out: broken mended, cut told as cut. Pure."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from bot.summarizing.asking.mended_json import mended, state_at_end, without_tail
from bot.summarizing.asking.thoughts import without_thoughts

_DECODER = json.JSONDecoder(strict=False)
_MOST_CANDIDATES = 40
_BRACKET = re.compile(r"[{\[]")
_OBJECT = re.compile(r"""\{\s*(?:\\?["'“”„«‘]|\w+"?\s*[:=])""")
_BRACE_MISSING = re.compile(r'\s*"\w{2,20}"\s*:')
_END_OF_TURN = re.compile(
    r"<\|?(?:im_end|im_start|eot_id|eom_id|endoftext|end_of_text|end|return|user|call)\|?>|</s>|"
    r"<end_of_turn>|\[/?INST\]|^(?:User|Human|### Instruction):",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class JsonValues:
    """The whole JSON values of a text, and where one begins that is broken."""

    objects: tuple[Any, ...] = ()
    lists: tuple[Any, ...] = ()
    broken_at: int | None = None


def json_values(text: str) -> Iterator[Any]:
    """What in a text could be the JSON that was asked for, the likeliest first.

    Models draft before they answer: the last whole object counts before the others. A broken one
    is mended, and its last words end in "…" where it was cut among them.
    """
    text = _plain(without_thoughts(text) or text)
    found = _find(text)
    whole = (*_joined(found.objects), *reversed(found.objects))
    if found.broken_at is None:
        whole = (*whole, *reversed(found.lists), *chain.from_iterable(found.lists))
    rest = None if found.broken_at is None else mended(text[found.broken_at :])
    values = (*whole, rest) if rest else whole
    yield from values
    # Some wrap it: in a call of a function, or in the schema that they were shown.
    for value in values:
        yield from _inside(value)


def holds_whole(text: str) -> bool:
    """Whether a text holds an answer in JSON from its beginning to its end."""
    text = _plain(without_thoughts(text))
    found = _find(text)
    return found.broken_at is None and any(isinstance(one, dict) and one for one in found.objects)


def is_cut(text: str) -> bool:
    """Whether JSON in a text breaks off before its end, whatever the endpoint says of it."""
    text = _plain(without_thoughts(text) or text)
    found = _find(text)
    if found.broken_at is None:
        return False
    written = without_tail(text[found.broken_at :])
    in_string, open_brackets = state_at_end(written)
    if in_string:
        # Or there is a quotation mark too many: then it ends as an answer does.
        return not re.search(r"\]\s*\}\Z", written)
    # The last brace alone is missed by nobody.
    return open_brackets != ["{"] or not written.endswith("]") if open_brackets else False


def _find(text: str) -> JsonValues:
    objects: list[Any] = []
    lists: list[Any] = []
    broken_at = None
    end = 0
    for count, match in enumerate(_BRACKET.finditer(text)):
        if count > _MOST_CANDIDATES or (objects and _END_OF_TURN.search(text, end, match.start())):
            break
        if match.start() < end:
            continue
        try:
            value, end = _DECODER.raw_decode(text, match.start())
        except (ValueError, RecursionError):
            if _OBJECT.match(text, match.start()) and broken_at is None:
                broken_at = match.start()
            continue
        if isinstance(value, dict):
            objects.append(value)
        elif value:
            lists.append(value)
    return JsonValues(tuple(objects), tuple(lists), broken_at)


def _joined(objects: tuple[Any, ...]) -> Iterator[dict[str, Any]]:
    """One object of those that come in a row, each with other fields of it."""
    names = [name for one in objects for name in one]
    if len(objects) > 1 and len(set(names)) == len(names):
        yield dict(chain.from_iterable(one.items() for one in objects))


def _inside(value: Any, depth: int = 3) -> Iterator[dict[str, Any]]:
    """The objects within a value, also those that are written out as strings."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in islice(items, _MOST_CANDIDATES):
        inner = unpacked(item)
        if isinstance(inner, dict):
            yield inner
        if depth and isinstance(inner, dict | list):
            yield from _inside(inner, depth - 1)


def unpacked(value: Any) -> Any:
    """The object or list that a string of JSON holds; any other value as it is."""
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        return value
    try:
        inner = json.loads(value, strict=False)
    except (ValueError, RecursionError):
        return value
    return inner if isinstance(inner, dict | list) else value


def _plain(text: str) -> str:
    """The text with its JSON as such: not in a string, nor in entities, nor without its "{"."""
    text = _unquoted(html.unescape(text) if "{&quot;" in text else text)
    return f"{{{text}" if _BRACE_MISSING.match(text) else text


def _unquoted(text: str) -> str:
    r"""The JSON in a string of JSON, or with its quotation marks escaped as in one."""
    for _ in range(3):
        inner = text.strip()
        if inner[:2] == "{\\":
            inner = f'"{inner}"'
        if inner[:1] != '"':
            return text
        try:
            value = json.loads(inner, strict=False)
        except (ValueError, RecursionError):
            return text
        if not isinstance(value, str):
            return text
        text = value
    return text
