"""What is seen of a page in, how much of it stands in links and in rows of like cards out. Pure.

A card is one of several neighbours that are built alike and hold a link: goods, headlines, people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from bot.reading.markup.tree import Element

_FRAMES = frozenset(("nav", "header", "footer"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FEWEST = 4
"""Neighbours that make a row; three are an article's further reading."""
_SMALLEST, _LARGEST = 12, 700
"""Characters of a card: less is a menu's entry, more a section of a text."""
_DIGITS = re.compile(r"\d+")
_DEEPEST = frozenset(("html", "body"))


@dataclass(slots=True)
class _PagePart:
    """What was counted in an element so far."""

    text: int = 0
    linked: int = 0
    links: int = 0
    pictures: int = 0
    cards: int = 0
    carded: int = 0
    row: int = 0
    pictured: int = 0
    rows: dict[str, list[tuple[int, int, int]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CardGroups:
    """Counts over a page without its frame; lengths are characters."""

    text: int
    linked: int
    links: int
    cards: int
    carded: int
    row: int
    pictured: int
    headings: int
    linked_headings: int


def count_cards(root: Element) -> CardGroups:
    """One walk over the tree, from its leaves up."""
    parts: defaultdict[Element, _PagePart] = defaultdict(_PagePart)
    headings = linked_headings = 0
    for element in reversed(list(root.iter())):
        part = parts.pop(element, None) or _PagePart()
        parent = element.getparent()
        above = None if parent is None or element is root else parts[parent]
        if above is not None:
            above.text += len((element.tail or "").strip())
        if not isinstance(element.tag, str) or element.tag in _FRAMES:
            continue
        _finish(element, part)
        if element.tag in _HEADINGS:
            headings += 1
            linked_headings += part.links > 0 or (parent is not None and parent.tag == "a")
        if above is None:
            break
        _add(above, part, element)
    else:
        part = _PagePart()
    return CardGroups(
        part.text, part.linked, part.links, part.cards, part.carded, part.row, part.pictured,
        headings, linked_headings,
    )  # fmt: skip


def _finish(element: Element, part: _PagePart) -> None:
    """Count the element itself, and the rows among its children."""
    part.text += len((element.text or "").strip())
    if element.tag == "a" and element.get("href"):
        part.linked, part.links = part.text, part.links + 1
    part.pictures += element.tag in ("img", "picture", "svg")
    carded = 0
    for row in part.rows.values():
        if len(row) >= _FEWEST:
            carded += sum(text for text, _, _ in row)
            part.cards += len(row)
            part.row = max(part.row, len(row))
            part.pictured += sum(pictures > 0 for _, pictures, _ in row)
    part.carded = max(part.carded, min(part.text, carded))


def _add(above: _PagePart, part: _PagePart, element: Element) -> None:
    above.text += part.text
    above.linked += part.linked
    above.links += part.links
    above.pictures += part.pictures
    above.cards = above.cards + part.cards
    above.carded += part.carded
    above.row = max(above.row, part.row)
    above.pictured += part.pictured
    if part.links and _SMALLEST <= part.text <= _LARGEST and element.tag not in _DEEPEST:
        names = (element.get("class") or "").split()
        name = f"{element.tag!s} {_DIGITS.sub('', names[0]) if names else ''}"
        above.rows.setdefault(name, []).append((part.text, part.pictures, part.linked))
