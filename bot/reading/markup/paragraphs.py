"""HTML that is nothing but the text (a book's chapter, a converted file) in, paragraphs out. Pure.

Nothing is judged or left out here but what is no text, in contrast to `extract`, which reads
pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.markup.hidden import is_hidden
from bot.reading.markup.letters import join_initials, write_superscripts
from bot.reading.markup.tree import Element, parse_html

_KINDS = {
    "p": ParagraphKind.TEXT,
    "li": ParagraphKind.ITEM,
    "dt": ParagraphKind.ITEM,
    "dd": ParagraphKind.ITEM,
    "blockquote": ParagraphKind.QUOTE,
    "figcaption": ParagraphKind.CAPTION,
    "caption": ParagraphKind.CAPTION,
    "tr": ParagraphKind.TABLE,
    "pre": ParagraphKind.CODE,
    **{f"h{level}": ParagraphKind.HEADING for level in range(1, 7)},
}
_STRONGEST = (ParagraphKind.TABLE, ParagraphKind.ITEM, ParagraphKind.QUOTE)
"""A paragraph inside one of these is one of these."""
BLOCKS = frozenset(
    "address article aside body center dir div dl fieldset figure footer form header hr html main"
    " nav ol section table tbody tfoot thead ul".split()
) | frozenset(_KINDS)
_CELLS = frozenset({"td", "th"})
_UNREAD = frozenset(
    "script style template noscript head title iframe object embed svg math audio video canvas"
    " select textarea button rp rt".split()
)
_NOTED = frozenset({"noteref", "doc-noteref"})
_ENDS = re.compile(r"</(?:body|html)\s{0,20}>", re.IGNORECASE)


def without_early_ends(html: str) -> str:
    """The markup without the tags that end its body: some templates go on after them, and what
    follows is on the page all the same, but to the parser another document.
    """
    return _ENDS.sub("", html)


def read_markup(html: str) -> list[Paragraph]:
    """Every paragraph of the markup, in order; no paragraphs for what is no markup at all."""
    tree = parse_html(html)
    join_initials(tree)
    write_superscripts(tree)
    return paragraphs_in(tree)


def paragraphs_in(root: Element) -> list[Paragraph]:
    """Every paragraph in a tree, in order."""
    return [paragraph for paragraph, _ in walk_markup(root)]


def walk_markup(root: Element) -> Iterator[tuple[Paragraph, Element]]:
    """Every paragraph in a tree, in order, with the block that holds it."""
    pieces: list[str] = []
    kinds, blocks = [ParagraphKind.TEXT], [root]
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = str(element.tag)
        if event == "start":
            if tag in _UNREAD or _is_note_reference(element) or is_hidden(element):
                walker.skip_subtree()
                kinds.append(kinds[-1])
                continue
            if tag in BLOCKS and not _goes_on(tag, kinds[-1]):
                yield from ((one, blocks[-1]) for one in _flush(pieces, kinds[-1]))
                blocks.append(element)
            kinds.append(_kind(tag, kinds[-1]))
            pieces.append(_separator(tag, kinds[-1], bool(pieces)) + (element.text or ""))
        else:
            kind = kinds.pop()
            if tag in BLOCKS and not _goes_on(tag, kinds[-1]):
                yield from ((one, element) for one in _flush(pieces, kind))
                if blocks[-1] is element:
                    blocks.pop()
            elif tag in BLOCKS:
                pieces.append(" ")
            pieces.append(element.tail or "")


def _kind(tag: str, around: ParagraphKind) -> ParagraphKind:
    own = _KINDS.get(tag, around)
    within = around in _STRONGEST and own is ParagraphKind.TEXT
    return around if within or around is ParagraphKind.TABLE else own


def _goes_on(tag: str, around: ParagraphKind) -> bool:
    """Whether a block inside a table's row is part of the row's one line."""
    return around is ParagraphKind.TABLE and tag not in ("tr", "table")


def _separator(tag: str, kind: ParagraphKind, within: bool) -> str:
    if tag == "br":
        return "\n"
    if not within:
        return ""
    if tag in _CELLS:
        return " | "
    return " " if kind is ParagraphKind.TABLE and tag in BLOCKS else ""


def _is_note_reference(element: Element) -> bool:
    """Whether it is the number of a footnote: called so, or a superscript that is but a link."""
    if element.tag == "a" and not _NOTED.isdisjoint(
        f"{element.get('epub:type', '')} {element.get('role', '')}".split()
    ):
        return True
    if element.tag != "sup" or len(element) != 1 or (element.text or "").strip():
        return False
    return bool(element[0].tag == "a")


def _flush(pieces: list[str], kind: ParagraphKind) -> Iterator[Paragraph]:
    text = "".join(pieces)
    pieces.clear()
    if kind is ParagraphKind.CODE:
        text = text.strip("\n").rstrip()
    else:
        text = " ".join(text.split()).strip("| " if kind is ParagraphKind.TABLE else None)
    if text.strip():
        yield Paragraph(text, kind)
