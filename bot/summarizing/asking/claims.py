"""A claim in JSON of any shape in, its text, sentence numbers and quotes out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from bot.domain.preferences import MOST_POINTS
from bot.summarizing.asking.citations import cited, loosely_cited, only_numbers, without_loose
from bot.summarizing.asking.clean import clean
from bot.summarizing.asking.written_json import unpacked

TEXTS = ("text", "point", "claim", "statement", "summary", "content", "key_point", "answer")
NUMBERS = (
    *("sentences", "sentence", "numbers", "sources", "source", "citations", "support", "refs"),
    *("sentence_numbers", "sentence_ids", "sentence_id", "source_sentences", "source_ids"),
    *("references", "reference", "ref", "cites", "cited", "ids", "lines"),
)
QUOTES = ("quotes", "quote", "quoted", "evidence")
_MOST_NUMBERS = 8
_MOST_CHARACTERS = 2000
_NUMBER = re.compile(r"(?<!\d)(\d{1,6})(?!\d)(?:\s*(?:-|–|to)\s*(\d{1,6})(?!\d))?")
_LETTERS = re.compile(r"\w+")
_SAYS = re.compile(r"[^\W_]")
"""A letter or a digit: small models copy the "…" of the prompt's example."""
_LISTED = re.compile(r"^\s*(\d{1,2})[.)]\s+")


@dataclass(frozen=True, slots=True)
class ParsedClaim:
    """What a model states, the numbers it cites for it, and quotes where it wrote them out."""

    text: str = ""
    sentences: tuple[int, ...] = ()
    quotes: tuple[str, ...] = ()


NO_CLAIM = ParsedClaim()


def read_claims(value: Any) -> tuple[ParsedClaim, ...]:
    value = unpacked(value)
    if isinstance(value, str):
        value = value.splitlines()
    if isinstance(value, Mapping):
        value = list(value.values())
    if not isinstance(value, list):
        return ()
    claims: dict[str, ParsedClaim] = {}
    for item in _unlisted(value[: 2 * MOST_POINTS]):
        claim = read_claim(item)
        if claim.text:
            # Small models repeat themselves, up to their limit of tokens.
            claims.setdefault(" ".join(_LETTERS.findall(claim.text.casefold())), claim)
    return tuple(claims.values())


def _unlisted(items: list[Any]) -> list[Any]:
    """Without "1. ", "2. " where all are counted so; a single "1. FC Köln" stays."""
    texts = [item if isinstance(item, str) else field_of(item, TEXTS) for item in items]
    marks = [_LISTED.match(text) if isinstance(text, str) else None for text in texts]
    if len(items) < 2 or any(mark is None for mark in marks):
        return items
    if [int(mark[1]) for mark in marks if mark] != list(range(1, len(items) + 1)):
        return items
    return [
        _LISTED.sub("", item)
        if isinstance(item, str)
        else {**item, "text": _LISTED.sub("", str(field_of(item, TEXTS)))}
        for item in items
    ]


def read_claim(value: Any) -> ParsedClaim:
    value = unpacked(value)
    if isinstance(value, str):
        numbers = cited(value) or loosely_cited(value)
        return ParsedClaim(worded(without_loose(value, numbers)), numbers[:_MOST_NUMBERS])
    if isinstance(value, list):
        return read_claim(" ".join(item for item in value if isinstance(item, str)))
    if not isinstance(value, Mapping):
        return ParsedClaim()
    text = field_of(value, TEXTS)
    written = text if isinstance(text, str) else ""
    support = field_of(value, NUMBERS)
    numbers = read_numbers(support) or cited(written) or loosely_cited(written)
    quotes = (*_words(field_of(value, QUOTES)), *_words(support))
    return ParsedClaim(
        worded(without_loose(written, numbers)),
        tuple(dict.fromkeys(numbers))[:_MOST_NUMBERS],
        quotes[:_MOST_NUMBERS],
    )


def field_of(value: Any, names: Iterable[str]) -> Any:
    """The first of several fields that is there, in any case of letters."""
    if not isinstance(value, Mapping):
        return None
    for name in names:
        if value.get(name) is not None:
            return value[name]
    lowered = {
        str(key).strip().casefold().replace("-", "_"): item
        for key, item in islice(value.items(), 50)
    }
    return next((lowered[name] for name in names if lowered.get(name) is not None), None)


def read_numbers(value: Any) -> tuple[int, ...]:
    """Sentence numbers in any form: 3, "[3]", "S3", "3-5", [3, "4"], [{"sentence": 3}]."""
    if isinstance(value, bool) or value is None:
        return ()
    if isinstance(value, int | float):
        return (int(value),) if 0 < value < 1_000_000 else ()
    if isinstance(value, str):
        return tuple(_ranges(only_numbers(value)))
    if isinstance(value, Mapping):
        return read_numbers(field_of(value, (*NUMBERS, "id", "number", "index")))
    if isinstance(value, list):
        return tuple(
            chain.from_iterable(read_numbers(item) for item in value[: 4 * _MOST_NUMBERS])
        )
    return ()


def _ranges(text: str) -> Iterator[int]:
    for match in _NUMBER.finditer(text):
        first, last = int(match[1]), int(match[2] or match[1])
        yield from (
            range(first, min(last, first + _MOST_NUMBERS) + 1) if last >= first else (first,)
        )


def _words(value: Any) -> tuple[str, ...]:
    """Quotes in words among what should have been numbers."""
    items = value if isinstance(value, list) else [value]
    return tuple(
        item[:_MOST_CHARACTERS]
        for item in items[: 4 * _MOST_NUMBERS]
        if isinstance(item, str) and item.strip() and not only_numbers(item)
    )


def worded(text: str, most: int = _MOST_CHARACTERS) -> str:
    """A model's words as plain text; empty where there is no word among them."""
    plain = clean(text)
    if not _SAYS.search(plain):
        return ""
    return plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"
