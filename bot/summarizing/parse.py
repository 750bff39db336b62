"""A model's answer in, claims with sentence numbers out: lenient in form. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

import jiter

from bot.domain.errors import AnswerUnusable
from bot.domain.preferences import MOST_POINTS
from bot.domain.summary import Draft
from bot.summarizing.clean import cited, clean

_MOST_NUMBERS = 8
_MOST_CHARACTERS = 2000
_MOST_CANDIDATES = 20
_THOUGHTS = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_NUMBER = re.compile(r"(\d{1,6})(?:\s*(?:-|–|to)\s*(\d{1,6}))?")
_ONLY_NUMBERS = re.compile(r"[\s\d\[\](){},;#–-]*(?:to[\s\d\[\]]+)?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}")
_LISTED = re.compile(r"^\s*(\d{1,2})[.)]\s+")
_DECODER = json.JSONDecoder(strict=False)

_TITLES = ("title", "headline")
_OVERVIEWS = ("overview", "summary", "abstract", "tldr", "lead", "gist")
_POINTS = ("points", "key_points", "keypoints", "key points", "bullets", "bullet_points", "claims")
_TEXTS = ("text", "point", "claim", "statement", "summary", "content", "key_point", "answer")
_NUMBERS = (
    "sentences",
    "sentence",
    "numbers",
    "sources",
    "source",
    "citations",
    "support",
    "refs",
)
_QUOTES = ("quotes", "quote", "quoted", "evidence")


@dataclass(frozen=True, slots=True)
class ParsedClaim:
    """What a model states, the numbers it cites for it, and quotes where it wrote them out."""

    text: str = ""
    sentences: tuple[int, ...] = ()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedSummary:
    """A model's summary; nothing in it is checked against the article yet."""

    title: str = ""
    overview: ParsedClaim = ParsedClaim()
    points: tuple[ParsedClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedAnswer:
    """A model's answer to a question."""

    found: bool
    claim: ParsedClaim
    language: str = ""


def parse_summary(text: str) -> ParsedSummary:
    """The summary in a model's answer; raises AnswerUnusable where there is none."""
    for value in _values(text):
        summary = _summary(value)
        if summary.points or summary.overview.text:
            return summary
    raise AnswerUnusable("no summary in the answer")


def parse_notes(text: str) -> tuple[ParsedClaim, ...]:
    """The notes on one part of an article; raises AnswerUnusable where there is no list."""
    for value in _values(text):
        points = _get(value, _POINTS) if isinstance(value, Mapping) else value
        if isinstance(points, list):
            return _claims(points)
    raise AnswerUnusable("no notes in the answer")


def parse_support(text: str) -> dict[int, ParsedClaim]:
    """Claims written anew, by their ids; raises AnswerUnusable where there are none."""
    for value in _values(text):
        items = _get(value, _POINTS) if isinstance(value, Mapping) else value
        if isinstance(items, list):
            return {
                number[0]: _claim(item)
                for item in items[: 2 * MOST_POINTS]
                if isinstance(item, Mapping) and (number := _numbers(item.get("id")))
            }
    raise AnswerUnusable("no claims in the answer")


def parse_answer(text: str) -> ParsedAnswer:
    """The answer to a question; raises AnswerUnusable where there is none."""
    for value in _values(text):
        if isinstance(value, Mapping) and ("found" in value or _get(value, _TEXTS)):
            claim = _claim(value)
            said = str(value.get("found", True)).strip().casefold()
            found = bool(claim.text) and said not in ("false", "no", "0", "none")
            language = str(value.get("language", "")).strip().casefold()
            return ParsedAnswer(found, claim, language if _LANGUAGE.fullmatch(language) else "")
    raise AnswerUnusable("no answer in the answer")


def parse_draft(text: str) -> Draft:
    """What a growing answer says so far; empty while it says nothing. Never raises."""
    text = _without_thoughts(text)
    start = text.find("{")
    if start < 0:
        return Draft()
    try:
        value = jiter.from_json(
            text[start:].encode("utf-8", "replace"), partial_mode="trailing-strings"
        )
    except ValueError:
        return Draft()
    summary = _summary(value)
    points = tuple(point.text for point in summary.points)
    return Draft(summary.title, summary.overview.text, points)


def _values(text: str) -> Iterator[Any]:
    """What in a text could be the JSON that was asked for: objects first, then lists."""
    text = _without_thoughts(text)
    for bracket in "{[":
        end = 0
        for match in islice(re.finditer(re.escape(bracket), text), _MOST_CANDIDATES):
            if match.start() < end:
                continue
            value, end = _decode(text, match.start())
            if value and isinstance(value, dict | list):
                yield value


def _decode(text: str, start: int) -> tuple[Any, int]:
    """The value that begins there and its end; of a broken one what is whole."""
    try:
        return _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        mended = _TRAILING_COMMA.sub(r"\1", text[start:])
    try:
        return jiter.from_json(mended.encode("utf-8", "replace"), partial_mode="on"), start
    except ValueError:
        return None, start


def _without_thoughts(text: str) -> str:
    return _THOUGHTS.sub("", text) if "</think" in text else text


def _summary(value: Any) -> ParsedSummary:
    if isinstance(value, list):
        return ParsedSummary(points=_claims(value))
    if not isinstance(value, Mapping):
        return ParsedSummary()
    points, overview = _get(value, _POINTS), _get(value, _OVERVIEWS)
    if points is None and isinstance(overview, Mapping) and _get(overview, _POINTS) is not None:
        return _summary(overview)
    if points is None and overview is None and len(value) == 1:
        return _summary(next(iter(value.values())))
    title = _get(value, _TITLES)
    return ParsedSummary(
        title=_shorten(clean(title), 300) if isinstance(title, str) else "",
        overview=_claim(overview),
        points=_claims(points),
    )


def _claims(value: Any) -> tuple[ParsedClaim, ...]:
    if isinstance(value, str):
        value = value.splitlines()
    if isinstance(value, Mapping):
        value = list(value.values())
    if not isinstance(value, list):
        return ()
    claims = [_claim(item) for item in _unlisted(value[: 2 * MOST_POINTS])]
    return tuple(claim for claim in claims if claim.text)


def _unlisted(items: list[Any]) -> list[Any]:
    """Without "1. ", "2. " where all are counted so; a single "1. FC Köln" stays."""
    texts = [item if isinstance(item, str) else _get(item, _TEXTS) for item in items]
    marks = [_LISTED.match(text) if isinstance(text, str) else None for text in texts]
    if len(items) < 2 or any(mark is None for mark in marks):
        return items
    if [int(mark[1]) for mark in marks if mark] != list(range(1, len(items) + 1)):
        return items
    return [
        _LISTED.sub("", item)
        if isinstance(item, str)
        else {**item, "text": _LISTED.sub("", str(_get(item, _TEXTS)))}
        for item in items
    ]


def _claim(value: Any) -> ParsedClaim:
    if isinstance(value, str):
        return ParsedClaim(_shorten(clean(value), _MOST_CHARACTERS), cited(value)[:_MOST_NUMBERS])
    if isinstance(value, list):
        return _claim(" ".join(item for item in value if isinstance(item, str)))
    if not isinstance(value, Mapping):
        return ParsedClaim()
    text = _get(value, _TEXTS)
    written = text if isinstance(text, str) else ""
    support = _get(value, _NUMBERS)
    numbers = _numbers(support) or cited(written)
    quotes = (*_words(_get(value, _QUOTES)), *_words(support))
    return ParsedClaim(
        _shorten(clean(written), _MOST_CHARACTERS),
        tuple(dict.fromkeys(numbers))[:_MOST_NUMBERS],
        quotes[:_MOST_NUMBERS],
    )


def _get(value: Any, names: Iterable[str]) -> Any:
    """The first of several fields that is there, in any case of letters."""
    if not isinstance(value, Mapping):
        return None
    for name in names:
        if value.get(name) is not None:
            return value[name]
    lowered = {str(key).casefold(): item for key, item in islice(value.items(), 50)}
    return next((lowered[name] for name in names if lowered.get(name) is not None), None)


def _numbers(value: Any) -> tuple[int, ...]:
    """Sentence numbers in any form: 3, "3", "[3]", "3-5", [3, "4"], [{"sentence": 3}]."""
    if isinstance(value, bool) or value is None:
        return ()
    if isinstance(value, int | float):
        return (int(value),) if 0 < value < 1_000_000 else ()
    if isinstance(value, str):
        return tuple(_ranges(value)) if _ONLY_NUMBERS.fullmatch(value) else ()
    if isinstance(value, Mapping):
        return _numbers(_get(value, (*_NUMBERS, "id", "number")))
    if isinstance(value, list):
        return tuple(chain.from_iterable(_numbers(item) for item in value[: 4 * _MOST_NUMBERS]))
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
        if isinstance(item, str) and item.strip() and not _ONLY_NUMBERS.fullmatch(item)
    )


def _shorten(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
