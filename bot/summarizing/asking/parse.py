"""A model's answer in, claims with sentence numbers out: lenient in form. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jiter

from bot.domain.errors import AnswerUnusable
from bot.domain.preferences import MOST_POINTS
from bot.domain.summary import Draft
from bot.summarizing.asking.claims import (
    NO_CLAIM,
    TEXTS,
    ParsedClaim,
    field_of,
    read_claim,
    read_claims,
    read_numbers,
    worded,
)
from bot.summarizing.asking.thoughts import without_thoughts
from bot.summarizing.asking.written_json import json_values

_LONGEST_TITLE = 300
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}")
_TITLES = ("title", "headline")
_OVERVIEWS = ("overview", "summary", "abstract", "tldr", "lead", "gist")
_AGREED = ("agree", "agreed", "agreement", "agreements", "in_common", "common", "same")
_DIFFERING = (
    *("differ", "differences", "difference", "differing", "disagree", "disagreement"),
    *("disagreements", "contradictions", "conflicts"),
)
_POINTS = ("points", "key_points", "keypoints", "key points", "bullets", "bullet_points", "claims")


@dataclass(frozen=True, slots=True)
class ParsedSummary:
    """A model's summary; nothing in it is checked against the article yet."""

    title: str = ""
    overview: ParsedClaim = NO_CLAIM
    points: tuple[ParsedClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedAnswer:
    """A model's answer to a question."""

    found: bool
    claim: ParsedClaim
    language: str = ""


@dataclass(frozen=True, slots=True)
class ParsedComparison:
    """What a model says that articles agree and differ on; nothing of it is checked yet."""

    agree: tuple[ParsedClaim, ...] = ()
    differ: tuple[ParsedClaim, ...] = ()


def parse_summary(text: str) -> ParsedSummary:
    """The summary in a model's answer; raises AnswerUnusable where there is none."""
    for value in json_values(text):
        summary = _summary(value)
        if summary.points or summary.overview.text:
            return summary
    raise AnswerUnusable("no summary in the answer")


def parse_notes(text: str) -> tuple[ParsedClaim, ...]:
    """The notes on one part of an article; raises AnswerUnusable where there is no list."""
    for value in json_values(text):
        points = field_of(value, _POINTS) if isinstance(value, Mapping) else value
        if isinstance(points, list):
            return read_claims(points)
    raise AnswerUnusable("no notes in the answer")


def parse_support(text: str) -> dict[int, ParsedClaim]:
    """Claims written anew, by their ids; raises AnswerUnusable where there are none."""
    for value in json_values(text):
        items = field_of(value, _POINTS) if isinstance(value, Mapping) else value
        if isinstance(items, list):
            return {
                number[0]: read_claim(item)
                for item in items[: 2 * MOST_POINTS]
                if isinstance(item, Mapping) and (number := read_numbers(item.get("id")))
            }
    raise AnswerUnusable("no claims in the answer")


def parse_verdicts(text: str) -> frozenset[int]:
    """The ids of the claims that do not hold; raises AnswerUnusable where nothing is judged."""
    for value in json_values(text):
        items = field_of(value, ("verdicts",)) if isinstance(value, Mapping) else value
        if isinstance(items, list):
            verdicts = [one for one in items[: 2 * MOST_POINTS] if isinstance(one, Mapping)]
            return frozenset(
                number[0]
                for one in verdicts
                if _says_no(one.get("holds", True)) and (number := read_numbers(one.get("id")))
            )
    raise AnswerUnusable("no verdicts in the answer")


def parse_answer(text: str) -> ParsedAnswer:
    """The answer to a question; raises AnswerUnusable where there is none."""
    for value in json_values(text):
        if isinstance(value, Mapping) and ("found" in value or field_of(value, TEXTS)):
            claim = read_claim(value)
            found = bool(claim.text) and not _says_no(value.get("found", True))
            language = str(value.get("language", "")).strip().casefold()
            return ParsedAnswer(found, claim, language if _LANGUAGE.fullmatch(language) else "")
    raise AnswerUnusable("no answer in the answer")


def parse_comparison(text: str) -> ParsedComparison:
    """The two lists in a model's answer; raises AnswerUnusable where there is neither.

    Both may be empty: that nothing fits together is an answer.
    """
    for value in json_values(text):
        agree, differ = field_of(value, _AGREED), field_of(value, _DIFFERING)
        if isinstance(agree, list) or isinstance(differ, list):
            return ParsedComparison(read_claims(agree), read_claims(differ))
    raise AnswerUnusable("no comparison in the answer")


def parse_draft(text: str) -> Draft:
    """What a growing answer says so far; empty while it says nothing. Never raises."""
    text = without_thoughts(text)
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


def _says_no(value: object) -> bool:
    return str(value).strip().casefold() in ("false", "no", "0", "none")


def _summary(value: Any) -> ParsedSummary:
    if isinstance(value, list):
        return ParsedSummary(points=read_claims(value))
    if not isinstance(value, Mapping):
        return ParsedSummary()
    points, overview = field_of(value, _POINTS), field_of(value, _OVERVIEWS)
    if points is None and field_of(overview, _POINTS) is not None:
        if field_of(overview, TEXTS) is None:
            return _summary(overview)
        # A brace was missing: the points that follow the overview stand in it.
        points = field_of(overview, _POINTS)
    if points is None and overview is None and len(value) == 1:
        return _summary(next(iter(value.values())))
    title = field_of(value, _TITLES)
    return ParsedSummary(
        title=worded(title, _LONGEST_TITLE) if isinstance(title, str) else "",
        overview=read_claim(overview),
        points=read_claims(points),
    )
