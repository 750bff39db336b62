"""A model's text in, the JSON that it wrote out: broken mended, cut told as cut. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from bot.summarizing.thoughts import without_thoughts

_DECODER = json.JSONDecoder(strict=False)
_MOST_CANDIDATES = 40
_LONGEST = 60_000
_MOST_BRACKETS = 600
"""Beyond, mending takes longer than readers wait, and no answer that was asked for is so long."""
_BRACKET = re.compile(r"[{\[]")
_OBJECT = re.compile(r"""\{\s*(?:\\?["'“‘]|\w+"?\s*:)""")
_END_OF_TURN = re.compile(
    r"<\|?(?:im_end|im_start|eot_id|eom_id|endoftext|end_of_text|end|return|user|call)\|?>|</s>|"
    r"<end_of_turn>|\[/?INST\]|^(?:User|Human|### Instruction):",
    re.MULTILINE,
)
# The last word may be half a word, and a number before it half a number: "2.5" of "2.5 million".
_WORD_BEGUN = re.compile(r"(?:\s+[^\s\"]*\d[^\s\"]*)*\s*[^\s\"]*\Z")
_SHARE_KEPT = 0.9
"""Of the letters of a broken answer: where mending keeps fewer, it has lost a statement."""
_NAME = re.compile(r"[\w -]{1,24}")
_NAME_BEGUN = re.compile(r"""[{,]\s*"[^"]*"\s*:?\s*\Z|,\s*\Z""")
_MARKS_LEFT = re.compile(
    r"""["\\]\s*[}\]]|[}\]]\s*,?\s*\Z|"\s*:|",\s*"|\A\s*[,:]|\A(?:sentences|text|points|overview)\Z"""
)
_BESIDE_STRINGS = ("", *'{}[],:"')


@dataclass(frozen=True, slots=True)
class Found:
    """The whole JSON values of a text, and where one begins that is broken."""

    objects: tuple[Any, ...] = ()
    lists: tuple[Any, ...] = ()
    broken_at: int | None = None


def json_values(text: str) -> Iterator[Any]:
    """What in a text could be the JSON that was asked for, the likeliest first.

    Models draft before they answer: the last whole object counts before the others. A broken one
    is mended, and its last words end in "…" where it was cut among them.
    """
    text = _unquoted(without_thoughts(text) or text)
    found = _find(text)
    yield from reversed(found.objects)
    if found.broken_at is None:
        yield from reversed(found.lists)
        yield from chain.from_iterable(found.lists)
    mended = _mended(text, found)
    if mended:
        yield mended


def holds_whole(text: str) -> bool:
    """Whether a text holds an answer in JSON from its beginning to its end."""
    text = _unquoted(without_thoughts(text))
    found = _find(text)
    return found.broken_at is None and any(isinstance(one, dict) and one for one in found.objects)


def is_cut(text: str) -> bool:
    """Whether JSON in a text breaks off before its end, whatever the endpoint says of it."""
    text = _unquoted(without_thoughts(text) or text)
    found = _find(text)
    if found.broken_at is None:
        return False
    written = _without_tail(text[found.broken_at :])
    in_string, open_brackets = _state_at_end(written)
    if in_string:
        # Or there is a quotation mark too many: then it ends as an answer does.
        return not re.search(r"\]\s*\}\Z", written)
    # The last brace alone is missed by nobody.
    return open_brackets != ["{"] or not written.endswith("]") if open_brackets else False


def _find(text: str) -> Found:
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
    return Found(tuple(objects), tuple(lists), broken_at)


def _unquoted(text: str) -> str:
    r"""The JSON in a string of JSON, or with its quotation marks escaped as in one."""
    for _ in range(2):
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


def _mended(text: str, found: Found) -> Any:
    """What json-repair reads of a broken object; nothing where statements were lost on the way."""
    if found.broken_at is None:
        return None
    written = text[found.broken_at :][:_LONGEST]
    if len(_BRACKET.findall(written)) > _MOST_BRACKETS:
        return None
    written = _closed(written)
    escaped = _with_strays_escaped(written)
    readings = (_whole(escaped), *map(_repaired, (written, escaped)))
    return next((one for one in readings if one and _is_sound(one, written)), None)


def _whole(written: str) -> Any:
    try:
        return _DECODER.decode(written)
    except (ValueError, RecursionError):
        return None


def _repaired(written: str) -> Any:
    # 30 ms to import, and hardly ever needed.
    from json_repair import loads

    try:
        return loads(written, skip_json_loads=True)
    except (ValueError, RecursionError):
        return None


def _with_strays_escaped(written: str) -> str:
    """With a backslash before quotation marks that stand where no string can begin or end.

    json-repair tells pairs of them, but not a single one, as in: a 5" pipe.
    """
    pieces = []
    last = 0
    for mark in re.finditer(r'(?<!\\)"', written):
        before = written[max(0, mark.start() - 4) : mark.start()].rstrip()[-1:]
        after = written[mark.end() : mark.end() + 4].lstrip()[:1]
        if before not in _BESIDE_STRINGS and after not in _BESIDE_STRINGS:
            pieces += [written[last : mark.start()], "\\"]
            last = mark.start()
    return "".join((*pieces, written[last:]))


def _closed(written: str) -> str:
    """With "…" in place of the word in which it breaks off, and no name without a value."""
    written = _without_tail(written)
    in_string, _ = _state_at_end(written)
    if written.endswith(("}", "]")):
        return written
    if not in_string:
        return _NAME_BEGUN.sub("", written)
    return _WORD_BEGUN.sub("", written).rstrip(" ,;:–—-") + '…"'


def _without_tail(written: str) -> str:
    """JSON without fences or prose behind it."""
    last = max(written.rfind("}"), written.rfind("]"))
    tail = written[last + 1 :]
    is_prose = '"' not in tail and ("\n" in tail or not tail.strip("` .;"))
    return written[: last + 1] if last > 0 and is_prose else written


def _state_at_end(written: str) -> tuple[bool, list[str]]:
    """Whether a text ends within a string, and which brackets are open there."""
    in_string = escaped = False
    open_brackets: list[str] = []
    for character in written:
        if escaped:
            escaped = False
        elif in_string and character == "\\":
            escaped = True
        elif character == '"':
            in_string = not in_string
        elif not in_string and character in "{[":
            open_brackets.append(character)
        elif not in_string and character in "}]" and open_brackets:
            open_brackets.pop()
    return in_string, open_brackets


def _is_sound(value: Any, written: str) -> bool:
    """Whether mending kept the words, and made no field's name out of them."""
    kept = _letters(json.dumps(value, ensure_ascii=False))
    whole = isinstance(value, dict) and kept >= _SHARE_KEPT * _letters(written)
    return whole and not _is_odd(value)


def _is_odd(value: Any) -> bool:
    """Whether marks of JSON are left in texts, or words became names."""
    if isinstance(value, str):
        return bool(_MARKS_LEFT.search(value))
    if isinstance(value, list):
        return any(map(_is_odd, value))
    if not isinstance(value, dict):
        return False
    return not all(map(_NAME.fullmatch, value)) or any(map(_is_odd, value.values()))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
