"""Numbers of a text in, the times of day among them out: 7.30pm is 19.30. Pure.

A time bears out its hour and its minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bot.summarizing.checking.composing import words_of
from bot.summarizing.checking.number import Number
from bot.text.scripts import LETTER, SMALL
from bot.text.tables import load_table

_TABLE = load_table(__package__, "clock.toml")
_LONGEST_BEFORE = 16


def _any(name: str) -> str:
    return words_of({name: _TABLE[name]})


def _half(name: str) -> str:
    return words_of({name: _TABLE["half_hours"][name]})


_AFTERNOON_BEFORE = re.compile(rf"(?:{_any('afternoon_before')}) ?(?:saat )?$")
_AFTERNOON_AFTER = re.compile(
    rf"(?:[:.]\d\d)? ?(?:{_any('hours')})? ?(?:{_any('afternoon_after')})(?!{LETTER})"
)
_TIME = re.compile(
    rf"(?:(?<!{LETTER})(?:(?P<sure>{_any('time_before')})|(?P<maybe>{_any('maybe_before')})) )?"
    r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-4])(?P<mark>[.:]| ?h ?|時|点|시 ?)(?P<minute>[0-5]\d)"
    r"(?![\d.,:]\d|\d| ?[%‰])"
    rf"(?P<after> ?(?:{_any('time_after')}|[ap]\.?m)(?!{LETTER}))?"
)
_PM = re.compile(r" ?p\.?m\b")
_HALF_PAST = re.compile(rf"(?<!{LETTER})(?P<way>{_half('past')}|{_half('to')}) $")
_HALF_AFTER = re.compile(rf" ?(?:{_any('hours')})? ?(?:{_half('after')})")


def read_times(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """The numbers, those of afternoons by both ways to count hours, and the times they make."""
    read = [_by_half_day(text, number) for number in numbers]
    by_start = {number.start: number for number in read}
    times = [*_figures(text, by_start), *_halves(text, read), *_half_of_ordinals(text)]
    hours = {number.start for number in times if not number.vague}
    kept = [number for number in read if number.start not in hours]
    return [*kept, *times, *_named(text)]


def _by_half_day(text: str, number: Number) -> Number:
    hour = number.values[0]
    if not 0 < hour <= 12 or hour != int(hour) or number.scale > 1:
        return number
    before = text[max(0, number.start - _LONGEST_BEFORE) : number.start]
    if _AFTERNOON_BEFORE.search(before) or _AFTERNOON_AFTER.match(text, number.end):
        return number.also(hour % 12 + 12)
    return number


def _figures(text: str, by_start: dict[int, Number]) -> Iterator[Number]:
    """Times in figures; with a point only where a word says that it is one."""
    for match in _TIME.finditer(text):
        if match["mark"] == "." and not (match["sure"] or match["maybe"] or match["after"]):
            continue
        hour, minute = float(match["hour"]), float(match["minute"])
        known = by_start.get(match.start("hour"))
        afternoon = _PM.match(text, match.end("minute")) or (known and hour + 12 in known.values)
        hours = (hour, hour % 12 + 12) if afternoon and hour <= 12 else (hour,)
        if known and known.values[0] == hour:
            yield known.also(*hours)
        elif known and (match["after"] or match["sure"]):
            # 19.30 was read as a decimal.
            yield Number(hours, *match.span("hour"))
            yield Number((minute,), *match.span("minute"))
        elif known:
            yield known.also(*hours)
        yield Number((*hours, minute), *match.span(), vague=True)


def _halves(text: str, numbers: list[Number]) -> Iterator[Number]:
    """Half past seven, halb acht, sette e mezza, 7時半."""
    for number in numbers:
        hour = next((value for value in number.values if value == int(value)), 0.0)
        if not 1 <= hour <= 12 or number.scale > 1:
            continue
        before = text[max(0, number.start - _LONGEST_BEFORE) : number.start]
        found = _HALF_PAST.search(before)
        if found and re.fullmatch(_half("to"), found["way"]):
            yield replace(number, values=(hour - 1, hour + 11), vague=False)
            yield _half_hour(hour - 1, number)
        elif found or hour + 0.5 in number.values or _HALF_AFTER.match(text, number.end):
            yield _half_hour(hour, number)


def _half_hour(hour: float, number: Number) -> Number:
    hours = (hour, hour % 12 + 12)
    return Number((30.0, *hours), number.start, number.end, digits=False, vague=True)


@cache
def _ordinals() -> tuple[re.Pattern[str], dict[str, int]]:
    table = _TABLE["half_of_ordinal"]
    hours = {
        word: hour for hour, words in enumerate(table["words"], 1) for word in words.split("|")
    }
    before = words_of({"": table["before"]})
    return re.compile(rf"(?<!{LETTER})(?:{before}) ?({'|'.join(hours)})(?!{LETTER})"), hours


def _half_of_ordinals(text: str) -> Iterator[Number]:
    pattern, hours = _ordinals()
    for match in pattern.finditer(text):
        yield _half_hour(float(hours[match[1]] - 1 or 12), Number((0.0,), *match.span()))


def _named(text: str) -> Iterator[Number]:
    """Noon and midnight, which claim nothing."""
    for match in _names().finditer(text):
        values = (12.0,) if match.lastgroup == "noon" else (24.0, 0.0, 12.0)
        yield Number(values, *match.span(), digits=False, vague=True)


@cache
def _names() -> re.Pattern[str]:
    noon, midnight = (words_of({"": _TABLE["named"][hour]}) for hour in ("12", "24"))
    edge = rf"(?!{LETTER}{{3}})"
    return re.compile(rf"(?<![{SMALL}])(?:(?P<midnight>{midnight})|(?P<noon>{noon})){edge}")
