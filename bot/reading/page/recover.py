"""A page's blocks and the paragraphs taken for its text in, the same with what readers leave out
of it: the lead under the title, headings, and paragraphs among those that were read. Pure.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.markup.blocks import Block
from bot.reading.markup.tree import Element
from bot.reading.page.fullness import prose
from bot.reading.page.linked import LINKED, WITHIN, announced, is_apart, linked_prose
from bot.reading.text.boilerplate import is_boilerplate
from bot.text.folding import fold_words

# All limits were set on 495 real pages, and hold on both halves of their hosts.
_ANCHOR = 40
"""Letters from which a paragraph that stands once on the page fixes its place."""
_LEAD = range(30, 901)
_TOLD = 60
"""Letters of a description that its lead begins with; the rest is often cut or reworded."""
_DEEP = 12
"""Blocks before the text within which a lead is looked for where no title stands before it."""
_MADE_ALIKE = (ParagraphKind.TEXT, ParagraphKind.ITEM, ParagraphKind.QUOTE, ParagraphKind.TABLE)
_OFTEN = 3
"""Paragraphs made in one way from which others, made so too, belong to them."""
_AROUND = 12
"""Elements around a block that tell how it is made."""
_MOST = 1_000
"""Blocks that are compared with the whole text."""
_GAP = 0.2
"""Of the text's words: prose missing within it that is more than this, and `_GAP_WORDS` beside,
was not left out with care, but passed over."""
_GAP_WORDS = 50


def recover(
    paragraphs: Sequence[Paragraph],
    blocks: Sequence[Block],
    title: str,
    descriptions: Collection[str],
) -> tuple[Paragraph, ...]:
    """The paragraphs with the lead that the page's descriptions tell, with the headings that
    stand right above a paragraph of theirs, and with those made as they are; captions are marked.
    """
    places = _align(paragraphs, blocks)
    if not places:
        return tuple(paragraphs)
    whole = "".join(fold_words(paragraph.text) for paragraph in paragraphs)
    added = _headings(blocks, places, whole) | _alike(blocks, places, whole)
    added |= announced(blocks, places) | linked_prose(blocks, places, whole)
    added |= _lead(blocks, places, whole, title, descriptions)
    added |= _passed_over(blocks, places, added, whole)
    marked = list(paragraphs)
    for place, index in places.items():
        if blocks[place].paragraph.kind is ParagraphKind.CAPTION:
            marked[index] = Paragraph(marked[index].text, ParagraphKind.CAPTION)
    return tuple(_merged(marked, blocks, places, added))


def _align(paragraphs: Sequence[Paragraph], blocks: Sequence[Block]) -> dict[int, int]:
    """From the places of blocks to the paragraphs that they are, both in order."""
    by_text: dict[str, list[int]] = {}
    for place, block in enumerate(blocks):
        by_text.setdefault(block.folded, []).append(place)
    found = [by_text.get(fold_words(paragraph.text), []) for paragraph in paragraphs]
    anchors: list[tuple[int, int]] = []
    for index, fits in enumerate(found):
        once = len(fits) == 1 and len(blocks[fits[0]].folded) >= _ANCHOR
        if once and (not anchors or fits[0] > anchors[-1][1]):
            anchors.append((index, fits[0]))
    places = {place: index for index, place in anchors}
    ends = [(-1, -1), *anchors, (len(paragraphs), len(blocks))]
    for (index, place), (until, end) in pairwise(ends if anchors else []):
        # From below: a heading may stand in a table of contents above the text, too.
        for other in range(until - 1, index, -1):
            fits = [fit for fit in found[other] if place < fit < end]
            if fits:
                end = fits[-1]
                places[end] = other
    return places


def _headings(blocks: Sequence[Block], places: Mapping[int, int], whole: str) -> set[int]:
    added: set[int] = set()
    for place in range(max(places) - 1, min(places), -1):
        block, below = blocks[place], place + 1
        if (
            block.paragraph.kind is ParagraphKind.HEADING
            and place not in places
            and (below in places or below in added)
            and block.element.getparent() is blocks[below].element.getparent()
            and not (len(block.folded) > WITHIN and block.folded in whole)
            and not _is_foreign(block)
        ):
            added.add(place)
    return added


def _alike(blocks: Sequence[Block], places: Mapping[int, int], whole: str) -> set[int]:
    """The blocks between paragraphs, and right after the last, that are made as several are."""
    first, last = min(places), max(places)
    paths = Counter(_path(blocks[place].element) for place in places)
    common = {path for path, times in paths.items() if times >= _OFTEN}
    made = {
        place
        for place in range(first + 1, len(blocks))
        if blocks[place].paragraph.kind in _MADE_ALIKE and _path(blocks[place].element) in common
    }
    within = [place for place in sorted(made.difference(places)) if place < last][:_MOST]
    after = itertools.takewhile(made.__contains__, range(last + 1, last + 1 + _MOST))
    new = itertools.takewhile(lambda place: _is_new(blocks[place], whole), after)
    return {*new, *(place for place in within if _is_new(blocks[place], whole))}


def _passed_over(
    blocks: Sequence[Block], places: Mapping[int, int], added: set[int], whole: str
) -> set[int]:
    """The blocks between paragraphs that no reader took, where they are much of the text."""
    first, last = min(places), max(places)
    around = set(blocks[first].element.iterancestors()) & set(blocks[last].element.iterancestors())
    missing = {
        place
        for place in range(first + 1, last)
        if place not in places and place not in added and not is_apart(blocks[place], around)
    }
    new = {place for place in sorted(missing)[:_MOST] if _is_new(blocks[place], whole)}
    lost = prose(blocks[place].paragraph for place in new)
    had = prose(blocks[place].paragraph for place in {*places, *added})
    return new if lost > _GAP * had + _GAP_WORDS else set()


def _path(element: Element) -> tuple[tuple[str, str | None], ...]:
    """How an element is made: its name and class, and those of what is around it."""
    around = itertools.islice(element.iterancestors(), _AROUND)
    return tuple((str(one.tag), one.get("class")) for one in (element, *around))


def _is_new(block: Block, whole: str) -> bool:
    """Whether it is text that is not there yet; readers join paragraphs and cut off notes."""
    return (
        len(block.folded) > WITHIN
        and block.folded[:_ANCHOR] not in whole
        and block.folded[-_ANCHOR:] not in whole
        and not _is_foreign(block)
    )


def _lead(
    blocks: Sequence[Block],
    places: Mapping[int, int],
    whole: str,
    title: str,
    descriptions: Collection[str],
) -> set[int]:
    """The last block between title and text that begins as one of the descriptions does."""
    first, name = min(places), fold_words(title)
    texts = map(fold_words, descriptions)
    told = tuple(text[:_TOLD] for text in texts if len(text) in _LEAD)
    for place in range(first - 1, -1, -1):
        block = blocks[place]
        if block.folded == name or block.element.tag == "h1":
            break
        if (
            block.folded.startswith(told)
            and len(block.folded) in _LEAD
            and block.folded not in whole
            and name not in block.folded
            and block.paragraph.kind is not ParagraphKind.CAPTION
            and not _is_foreign(block)
        ):
            return {place}
    return set()


def _is_foreign(block: Block) -> bool:
    """Whether it leads to another page, or is a widget's."""
    return block.linked > LINKED or is_boilerplate(block.paragraph.text, block.linked)


def _merged(
    paragraphs: Sequence[Paragraph],
    blocks: Sequence[Block],
    places: Mapping[int, int],
    added: set[int],
) -> Iterator[Paragraph]:
    after: dict[int, list[Paragraph]] = {}
    at = -1
    for place in sorted({*places, *added}):
        if place in added:
            after.setdefault(at, []).append(blocks[place].paragraph)
        at = places.get(place, at)
    yield from after.get(-1, ())
    for index, paragraph in enumerate(paragraphs):
        yield paragraph
        yield from after.get(index, ())
