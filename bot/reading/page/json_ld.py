"""A page's JSON-LD in, what it says of the article out. Pure.

JSON-LD is written by hand as often as by machine: nothing in it is taken to have the right type.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Recipe|HowTo|Blog)$")
_EVENT = re.compile(r"(?:Event|Festival|ScreeningEvent|EventSeries)$")
_WHEN = ("startDate", "endDate", "doorTime", "previousStartDate")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_MOST_SCRIPTS = 30
_LONGEST_SCRIPT = 3_000_000
_MOST_NODES = 5_000

Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What JSON-LD says; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    modified: str = ""
    publisher: str = ""
    body: str = ""
    language: str = ""
    events: tuple[str, ...] = ()
    """When what the page tells of takes place."""


def read_json_ld(scripts: list[str]) -> LinkedData:
    """The first article that the scripts describe; a web page's own data where there is none."""
    nodes = list(_nodes(scripts))
    by_id = {
        str(node["@id"]): node
        for node in nodes
        if isinstance(node.get("@id"), str) and node.get("name")
    }
    articles = [node for node in nodes if _is_type(node, _ARTICLE)]
    told = [*nodes, *(one for node in articles for one in _listed(node.get("about")))]
    happening = [node for node in told if isinstance(node, dict) and _is_type(node, _EVENT)]
    events = tuple(_text(node.get(key)) for node in happening for key in _WHEN if node.get(key))
    if not articles:
        pages = [node for node in nodes if _is_type(node, re.compile("WebPage$|ItemPage$"))]
        return LinkedData(
            date=_first(pages, "datePublished"),
            modified=_first(pages, "dateModified"),
            events=events,
        )
    # A page lists other articles too: its own is the one that says most.
    first = max(
        articles, key=lambda node: (len(_text(node.get("articleBody"))) > 200, "author" in node)
    )
    return LinkedData(
        headline=_text(first.get("headline")) or _text(first.get("name")),
        authors=tuple(_names(first.get("author") or first.get("creator"), by_id)),
        date=_text(first.get("datePublished")) or _first(articles, "datePublished"),
        modified=_text(first.get("dateModified")) or _first(articles, "dateModified"),
        publisher=next(iter(_names(first.get("publisher"), by_id)), ""),
        body=max((_text(node.get("articleBody")) for node in articles), key=len),
        language=_text(first.get("inLanguage")),
        events=events,
    )


def _nodes(scripts: list[str]) -> Iterator[Node]:
    waiting = [_parsed(script) for script in scripts[:_MOST_SCRIPTS]][::-1]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node[:_MOST_NODES]))
        elif isinstance(node, dict):
            yield node
            waiting.extend(node.get(key) for key in ("mainEntity", "mainEntityOfPage", "@graph"))


def _parsed(script: str) -> object:
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    for text in (script, _TRAILING_COMMA.sub(r"\1", script)):
        try:
            found: object = json.loads(text[:_LONGEST_SCRIPT], strict=False)
            return found
        except (ValueError, RecursionError):
            continue
    return None


def _is_type(node: Node, pattern: re.Pattern[str]) -> bool:
    types = node.get("@type")
    return any(isinstance(name, str) and pattern.search(name) for name in _listed(types))


def _first(nodes: list[Node], key: str) -> str:
    return next((text for node in nodes if (text := _text(node.get(key)))), "")


def _names(value: object, by_id: dict[str, Node]) -> Iterator[str]:
    """The names of persons or organisations, given as text, as objects, or by reference."""
    for entry in _listed(value)[:20]:
        if isinstance(entry, dict):
            name = entry.get("name") or by_id.get(str(entry.get("@id")), {}).get("name")
            yield from filter(None, map(_text, _listed(name)[:20]))
        elif isinstance(entry, str) and entry.strip():
            yield _text(entry)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
