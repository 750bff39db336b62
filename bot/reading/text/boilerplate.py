"""Paragraphs in, the same without a page's widgets, calls to action and neighbours' titles out.
Pure.

The phrases are in boilerplate.json, by language: "lines" are whole paragraphs, "openings" start a
short one, "neighbours" are labels that a title of another article follows, "lists" those that
several follow.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.foreign import take_out_foreign
from bot.reading.text.offers import is_offer, leads_elsewhere
from bot.text.folding import fold_phrase, fold_words
from bot.text.sentence_ends import ends_statement, split_parts
from bot.text.tables import load_table

_SHORT = 240
"""Characters; calls to action with an opening from the list were never longer on 495 pages."""
_LONG_CONSENT = 1_500
_REPEATED = 80
_WIDGET = 3
"""Times that a paragraph of links stands on a page from which it is a widget's."""
_TITLE = 200
_MOST_TITLES = 15
_POINTER = re.compile(r"\s*(?:>>|»(?![^»]*«)|👉|➡|▶|►|→)\s*\w")
"""A short paragraph that begins with an arrow may point at another page."""
_COUNT = re.compile(r"^\d[\d.,km]*\s+|\s*[(\[]?\d[\d.,km]*[)\]]?$")

Links = Mapping[str, float]
"""From a paragraph's letters to the share of them that are links."""


@dataclass(frozen=True, slots=True)
class _Phrases:
    lines: frozenset[str]
    openings: tuple[str, ...]
    neighbours: tuple[str, ...]
    lists: frozenset[str]
    cookies: tuple[str, ...]


def drop_boilerplate(
    paragraphs: Sequence[Paragraph], links: Links | None = None
) -> tuple[Paragraph, ...]:
    """What an author wrote, without widgets, neighbours' titles and foreign fragments."""
    return take_out_foreign(drop_widgets(paragraphs, links))


def drop_widgets(paragraphs: Sequence[Paragraph], links: Links | None = None) -> list[Paragraph]:
    """The paragraphs without widgets and neighbours' titles.

    `links` says of each paragraph what share of it leads to other pages; None where nobody knows,
    as in pasted text.
    """
    dropped = _dropped(paragraphs, links)
    kept = [paragraph for index, paragraph in enumerate(paragraphs) if index not in dropped]
    while kept and kept[-1].kind is ParagraphKind.HEADING:
        kept.pop()
    return kept


def drop_repeated(
    paragraphs: Sequence[Paragraph], links: Links | None = None
) -> tuple[Paragraph, ...]:
    """A page's text with each long paragraph once, as pulled quotes and refrains come again; links
    that come three times are a widget's, and go.
    """
    times = Counter(one.text for one in paragraphs if _can_repeat(one))
    kept: list[Paragraph] = []
    seen: set[str] = set()
    for paragraph in paragraphs:
        text = paragraph.text
        widget = times[text] >= _WIDGET and leads_elsewhere(_linked(links, text))
        if not _can_repeat(paragraph) or (text not in seen and not widget):
            kept.append(paragraph)
        seen.add(text)
    return tuple(kept)


def _can_repeat(paragraph: Paragraph) -> bool:
    return paragraph.kind is ParagraphKind.TEXT and len(paragraph.text) >= _REPEATED


def is_boilerplate(text: str, linked: float | None = None) -> bool:
    """Whether a paragraph is a widget's line or a call to action, whatever stands around it."""
    return _is_widget(text, _fold(text), linked)


def _is_widget(text: str, folded: str, linked: float | None) -> bool:
    if not folded:
        return True
    if len(folded) <= _SHORT and (_is_line(folded) or _is_call(folded, linked)):
        return True
    points = _POINTER.match(text) and (
        leads_elsewhere(linked) or _is_call(_edges_off(folded), linked)
    )
    return len(folded) <= _TITLE and bool(points or _names_neighbour(folded))


def _is_call(folded: str, linked: float | None) -> bool:
    """Whether it begins as calls to action and pointers do, and another sign confirms it."""
    if not folded.startswith(_phrases().openings):
        return False
    opening = max(filter(folded.startswith, _phrases().openings), key=len)
    return is_offer(folded, opening, linked)


def _dropped(paragraphs: Sequence[Paragraph], links: Links | None) -> set[int]:
    phrases = _phrases()
    about_cookies = sum(_has_any(paragraph.text, phrases.cookies) for paragraph in paragraphs) > 3
    dropped: set[int] = set()
    for index, paragraph in enumerate(paragraphs):
        if index in dropped or paragraph.kind is ParagraphKind.CODE:
            continue
        folded = _fold(paragraph.text)
        edged = _edges_off(folded)
        if _has_any(paragraph.text, phrases.cookies):
            if not about_cookies and _asks_consent(folded):
                dropped.add(index)
        elif _is_widget(paragraph.text, folded, _linked(links, paragraph.text)):
            dropped.add(index)
        if edged in phrases.neighbours:
            dropped.update(_titles(paragraphs, index + 1, 1, links))
        elif edged in phrases.lists:
            dropped.update(_titles(paragraphs, index + 1, _MOST_TITLES, links))
    return dropped


def _titles(
    paragraphs: Sequence[Paragraph], start: int, most: int, links: Links | None
) -> Iterable[int]:
    """The paragraphs from `start` that look like titles of other articles, and lead to them."""
    for index in range(start, min(start + most, len(paragraphs))):
        text = paragraphs[index].text
        if len(text) > _TITLE or ends_statement(text):
            return
        linked = _linked(links, text)
        if linked is not None and not leads_elsewhere(linked):
            return
        yield index


def _linked(links: Links | None, text: str) -> float | None:
    return None if links is None else links.get(fold_words(text), 0.0)


def _asks_consent(folded: str) -> bool:
    return _is_line(folded) or (
        len(folded) <= _LONG_CONSENT and folded.startswith(_phrases().openings)
    )


def _is_line(folded: str) -> bool:
    lines = _phrases().lines
    edged = _edges_off(folded)
    if edged in lines or _edges_off(_COUNT.sub("", edged)) in lines:
        return True
    parts = [part for part in map(_edges_off, split_parts(edged)) if part]
    return len(parts) > 1 and all(part in lines for part in parts)


def _names_neighbour(folded: str) -> bool:
    """Whether it is "Previous article", alone or with the title after a colon or an arrow."""
    folded = _edges_off(folded)
    if not folded.startswith(_phrases().neighbours):
        return False
    for label in _phrases().neighbours:
        if folded.startswith(label):
            rest = folded[len(label) :].lstrip()
            return not rest or rest[0] in ":：»«→←›‹|-–—"
    return False


def heads_pointers(heading: str) -> bool:
    """Whether a heading says that what's below it leads to other articles."""
    return _edges_off(_fold(heading)) in _phrases().lists


def speaks_of_cookies(text: str) -> bool:
    """Whether a text names cookies, in one of the languages."""
    return _has_any(text, _phrases().cookies)


def _has_any(text: str, words: Iterable[str]) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in words)


def _fold(text: str) -> str:
    return fold_phrase(text[: 2 * _LONG_CONSENT])


def _edges_off(folded: str) -> str:
    """Without what is neither letter nor number at its ends; a pattern would search all of it."""
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return folded[start:end]


@functools.cache
def _phrases() -> _Phrases:
    data = load_table(__package__, "boilerplate.json")
    return _Phrases(
        lines=frozenset(_edges_off(_fold(line)) for line in _all(data["lines"]))
        | frozenset(_fold(line) for line in data["neighbours"] + data["lists"]),
        openings=tuple(_fold(opening) for opening in _all(data["openings"])),
        neighbours=tuple(sorted(map(_fold, data["neighbours"]), key=len, reverse=True)),
        lists=frozenset(map(_fold, data["lists"])),
        cookies=tuple(data["cookies"]),
    )


def _all(by_language: dict[str, list[str]]) -> list[str]:
    return [phrase for phrases in by_language.values() for phrase in phrases]
