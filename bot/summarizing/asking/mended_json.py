"""Broken JSON in, what it says out: as long as no statement is lost on the way. Pure."""

from __future__ import annotations

import json
import re
from typing import Any

_LONGEST = 60_000
_MOST_BRACKETS = 600
"""Beyond, mending takes longer than readers wait, and no answer that was asked for is so long."""
_BRACKET = re.compile(r"[{\[]")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ODD_MARKS = (
    (re.compile(r"(?<=[{\[,:，：])(\s*)[“”„«]"), r'\1"'),
    (re.compile(r"[“”»](?=\s*[,:，：}\]])"), '"'),
    (re.compile(r'(?<=")\s*(?:：|=>?)\s*(?=["\[{\d])'), ": "),
    (re.compile(r'(?<=["}\]])\s*，\s*(?=["{])'), ", "),
)
# The last word may be half a word, and a number before it half a number: "2.5" of "2.5 million".
_WORD_BEGUN = re.compile(r"(?:\s+[^\s\"]*\d[^\s\"]*)*\s*[^\s\"]*\Z")
_WORDS_CUT = 200
"""Characters at the end that such words may take: to search all of a text would take minutes."""
_SHARE_KEPT = 0.9
"""Of the letters of a broken answer: where mending keeps fewer, it has lost a statement."""
_NAME = re.compile(r"[\w -]{1,24}")
_NAME_BEGUN = re.compile(r"""[{,]\s*"[^"]*"\s*(?::\s*)?\Z|,\s*\Z""")
_MARKS_LEFT = re.compile(
    r"""["\\]\s*[}\]]|[}\]]\s*,?\s*\Z|"\s*:|",\s*"|\A\s*[,:]|\A(?:sentences|text|points|overview)\Z"""
)
_BESIDE_STRINGS = ("", *'{}[],:"')


def mended(written: str) -> Any:
    """What json-repair reads of a broken object; nothing where statements were lost on the way."""
    written = written[:_LONGEST]
    if len(_BRACKET.findall(written)) > _MOST_BRACKETS:
        return None
    written = _closed(_ESCAPE.sub(_only_known, written))
    escaped, straight = _with_strays_escaped(written), _straightened(written)
    others = (written, escaped) if straight == written else (written, escaped, straight)
    return next((one for one in map(_repaired, others) if one and _is_sound(one, written)), None)


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


def _only_known(escape: re.Match[str]) -> str:
    """An escape that JSON or Python has; of "\\$" only the character."""
    return escape[0] if escape[1] in "\"'\\/bfnrtu" else escape[1]


def _straightened(written: str) -> str:
    """With the marks of JSON in place of those that a word processor or another script has."""
    for odd, mark in _ODD_MARKS:
        written = odd.sub(mark, written)
    return written


def _closed(written: str) -> str:
    """With "…" in place of the word in which it breaks off, and no name without a value."""
    written = without_tail(written)
    in_string, _ = state_at_end(written)
    if written.endswith(("}", "]")):
        return written
    if not in_string:
        return _NAME_BEGUN.sub("", written)
    cut = written[:-_WORDS_CUT] + _WORD_BEGUN.sub("", written[-_WORDS_CUT:])
    return cut.rstrip(" ,;:–—-") + '…"'


def without_tail(written: str) -> str:
    """JSON without fences or prose behind it."""
    last = max(written.rfind("}"), written.rfind("]"))
    tail = written[last + 1 :]
    is_prose = '"' not in tail and ("\n" in tail or not tail.strip("` .;"))
    return written[: last + 1] if last > 0 and is_prose else written


def state_at_end(written: str) -> tuple[bool, list[str]]:
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
