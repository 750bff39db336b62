"""YouTube's subtitles in, the lines that are spoken out. Pure.

There are three forms, and which one comes does not depend on what was asked for alone: JSON with
events, XML with `<text start dur>` in seconds, XML with `<p t d>` in milliseconds.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from bot.domain.errors import BrokenFile
from bot.ports import Spoken
from bot.reading.markup.data import list_of, read_json, value_at
from bot.reading.markup.tree import parse_xml
from bot.reading.text.decoding import decode

_MOST_LINES = 60_000
"""Twenty hours of them."""


def read_captions(content: bytes) -> list[Spoken]:
    """The lines in their order; none for what is no such file."""
    head = content.lstrip()[:1]
    lines = _from_json(content) if head == b"{" else _from_xml(content) if head == b"<" else ()
    some = (line for line, _ in zip(lines, range(_MOST_LINES), strict=False))
    return sorted((line for line in some if line.text.strip()), key=lambda line: line.start)


def _from_json(content: bytes) -> Iterator[Spoken]:
    for event in list_of(value_at(read_json(decode(content, "utf-8")), "events")):
        words = (value_at(one, "utf8") for one in list_of(value_at(event, "segs")))
        text = "".join(word for word in words if isinstance(word, str))
        start = _number(value_at(event, "tStartMs")) / 1000
        yield Spoken(start, start + _number(value_at(event, "dDurationMs")) / 1000, text)


def _from_xml(content: bytes) -> Iterator[Spoken]:
    try:
        root = parse_xml(content)
    except BrokenFile:
        return
    for element in root.iter("{*}text", "{*}p"):
        unit = 1 if element.get("start") is not None else 1000
        start = _number(element.get("start", element.get("t"))) / unit
        length = _number(element.get("dur", element.get("d"))) / unit
        # Escaped twice: in the XML, and in the text as pages show it.
        yield Spoken(start, start + length, html.unescape("".join(element.itertext())))


def _number(value: object) -> float:
    """A time in whatever type it comes, 0 for none."""
    try:
        number = float(value) if isinstance(value, (str, int, float)) else 0.0
    except (OverflowError, ValueError):
        return 0.0
    return number if 0 <= number < 1e9 else 0.0
