"""A page's tree in, its blocks of text with the elements that hold them out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.article import Paragraph
from bot.reading.markup.paragraphs import walk_markup
from bot.reading.markup.tree import Element
from bot.text.folding import fold_words


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph on the page, its element, its letters, and the share of them that are links."""

    paragraph: Paragraph
    element: Element
    folded: str
    linked: float


def find_blocks(tree: Element) -> list[Block]:
    """Everything on the page that has a letter in it, in order."""
    # An element may hold thousands of pieces: its links are counted once.
    shares: dict[Element, float] = {}
    blocks = []
    for paragraph, element in walk_markup(tree):
        folded = fold_words(paragraph.text)
        if not folded:
            continue
        if element not in shares:
            shares[element] = _linked(element)
        blocks.append(Block(paragraph, element, folded, shares[element]))
    return blocks


def links_of(blocks: Iterable[Block]) -> dict[str, float]:
    """How much of each block is links, by its letters; the least where it stands twice."""
    links: dict[str, float] = {}
    for block in blocks:
        links[block.folded] = min(block.linked, links.get(block.folded, 1.0))
    return links


def _linked(element: Element) -> float:
    if next(element.iterancestors("a"), None) is not None:
        return 1.0
    links = [link for link in element.iter("a") if next(link.iterancestors("a"), None) is None]
    if not links:
        return 0.0
    letters = sum(map(_letters, links))
    return letters / max(1, letters, _letters(element))


def _letters(element: Element) -> int:
    return len(fold_words("".join(element.itertext())))
