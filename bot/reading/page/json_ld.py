"""A page's JSON-LD in, what it says of the article out. Pure.

JSON-LD is written by hand as often as by machine: nothing in it is taken to have the right type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.reading.markup.data import JsonObject, read_json, string_of

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Recipe|HowTo|Blog)$")
_EVENT = re.compile(r"(?:Event|Festival|ScreeningEvent|EventSeries)$")
_PAGE = re.compile(r"(?:WebPage|ItemPage)$")
_WHEN = ("startDate", "endDate", "doorTime", "previousStartDate")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_WHOLE = 200
"""Characters of a text from which it is more than a description."""
_MOST_SCRIPTS = 30
_LONGEST_SCRIPT = 3_000_000
_MOST_NODES = 5_000


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
    articles = [node for node in nodes if _is_type(node, _ARTICLE)]
    told = articles or [node for node in nodes if _is_type(node, _PAGE)]
    common = LinkedData(
        date=_first(told, "datePublished"),
        modified=_first(told, "dateModified"),
        events=tuple(_events(nodes, articles)),
    )
    return _described(common, articles, nodes) if articles else common


def _described(
    common: LinkedData, articles: list[JsonObject], nodes: list[JsonObject]
) -> LinkedData:
    # A page lists other articles too: its own is the one that says most.
    first = max(articles, key=lambda one: (len(_body(one)) > _WHOLE, "author" in one))
    by_id = {
        str(node["@id"]): node
        for node in nodes
        if isinstance(node.get("@id"), str) and node.get("name")
    }
    return replace(
        common,
        headline=string_of(first.get("headline")) or string_of(first.get("name")),
        authors=tuple(_names(first.get("author") or first.get("creator"), by_id)),
        date=string_of(first.get("datePublished")) or common.date,
        modified=string_of(first.get("dateModified")) or common.modified,
        publisher=next(_names(first.get("publisher"), by_id), ""),
        body=max(map(_body, articles), key=len),
        language=string_of(first.get("inLanguage")),
    )


def _body(article: JsonObject) -> str:
    return string_of(article.get("articleBody"))


def _events(nodes: list[JsonObject], articles: list[JsonObject]) -> Iterator[str]:
    """When what the page tells of takes place."""
    about = (one for article in articles for one in _listed(article.get("about")))
    for node in (*nodes, *about):
        if isinstance(node, dict) and _is_type(node, _EVENT):
            yield from (string_of(node.get(key)) for key in _WHEN if node.get(key))


def _nodes(scripts: list[str]) -> Iterator[JsonObject]:
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
    found = read_json(script[:_LONGEST_SCRIPT])
    return found or read_json(_TRAILING_COMMA.sub(r"\1", script)[:_LONGEST_SCRIPT])


def _is_type(node: JsonObject, pattern: re.Pattern[str]) -> bool:
    return any(map(pattern.search, map(string_of, _listed(node.get("@type")))))


def _first(nodes: list[JsonObject], key: str) -> str:
    return next((text for node in nodes if (text := string_of(node.get(key)))), "")


def _names(value: object, by_id: dict[str, JsonObject]) -> Iterator[str]:
    """The names of persons or organisations, given as text, as objects, or by reference."""
    for entry in _listed(value)[:20]:
        name: object = entry
        if isinstance(entry, dict):
            name = entry.get("name") or by_id.get(str(entry.get("@id")), {}).get("name")
        yield from filter(None, map(string_of, _listed(name)[:20]))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]
