"""A page's blocks and the places of those taken for its text in, which of its links belong to the
text out. Pure.

Readers leave out what is all links. A list that the text announces, and a statement that is a link
as a whole, are text all the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.domain.article import ParagraphKind
from bot.reading.markup.blocks import Block
from bot.reading.markup.tree import Element
from bot.reading.text.boilerplate import is_boilerplate
from bot.text.sentence_ends import ends_statement

LINKED = 0.6
"""Share of a block's letters in links from which it leads to another page."""
WITHIN = 15
"""Letters from which a block that is part of a kept paragraph counts as kept."""
_MOST_ENTRIES = 1_000
_COLONS = (":", "：", "︰")
_APART = frozenset({"nav", "footer", "aside", "form", "header"})
_APART_NAMES = re.compile(
    r"comment|footer|related|sidebar|newsletter|cookie|consent|promo|recommend|share|social|disqus"
    r"|author|\bbio|modal|popup|nav"
)
"""Classes and ids of what stands among a page's text without being of it."""


def announced(blocks: Sequence[Block], places: Mapping[int, int]) -> set[int]:
    """The lists of links that a kept paragraph announces: it ends with a colon."""
    added: set[int] = set()
    for place in places:
        block, below = blocks[place], place + 1
        if below in places or below >= len(blocks) or not block.paragraph.text.endswith(_COLONS):
            continue
        entries = blocks[below].element.getparent()
        if (
            blocks[below].element.tag != "li"
            or entries is None
            or is_boilerplate(block.paragraph.text, 1.0)
        ):
            continue
        if entries.getprevious() is block.element:
            for at in range(below, min(below + _MOST_ENTRIES, len(blocks))):
                if entries not in blocks[at].element.iterancestors():
                    break
                added.add(at)
    return added.difference(places)


def linked_prose(blocks: Sequence[Block], places: Mapping[int, int], whole: str) -> set[int]:
    """The statements within the text that are links as a whole, with what heads them there."""
    first, last = min(places), max(places)
    around = set(blocks[first].element.iterancestors()) & set(blocks[last].element.iterancestors())
    added: set[int] = set()
    for place in range(first + 1, last):
        block = blocks[place]
        if (
            place not in places
            and block.linked > LINKED
            and len(block.folded) > WITHIN
            and ends_statement(block.paragraph.text)
            and block.folded not in whole
            and block.element.getparent() is not None
            and not is_apart(block, around)
            and not is_boilerplate(block.paragraph.text, block.linked)
        ):
            added.add(place)
            above = blocks[place - 1]
            if place - 1 not in places and above.paragraph.kind is ParagraphKind.HEADING:
                added.add(place - 1)
    return added


def is_apart(block: Block, around: set[Element]) -> bool:
    """Whether it stands in a part of the text's element that says that it is none of it."""
    return any(
        one.tag in _APART
        or _APART_NAMES.search(f"{one.get('class', '')} {one.get('id', '')}".lower())
        for one in (block.element, *block.element.iterancestors())
        if one not in around
    )
