"""A page's tree in, the paragraphs that each of several readers takes for its text out. Pure."""

from __future__ import annotations

import functools
import logging
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.markup.tree import Element, XmlElement
from bot.reading.page.agreement import are_alike
from bot.reading.page.fullness import prose

if TYPE_CHECKING:
    from readability import Document

SECOND = "readability"
"""The reading that does not come from trafilatura, and errs elsewhere."""
GREEDY = "greedy"
"""The reading that takes too much rather than too little: no judge of others."""
_MUCH = 1.8
"""How many times a text's prose the page may show; where there is more, it may be of the text."""
_KINDS = {
    "head": ParagraphKind.HEADING,
    "item": ParagraphKind.ITEM,
    "quote": ParagraphKind.QUOTE,
    "code": ParagraphKind.CODE,
    "row": ParagraphKind.TABLE,
}
_PARAGRAPHS = frozenset(("p", *_KINDS))
_PARTING = ("lb", "list", "table", "cell", *_PARAGRAPHS)


def read_all(tree: Element, seen: int) -> dict[str, Sequence[Paragraph]]:
    """The page as each reader reads it, the careful one first; the tree is left as it is.

    Where the two that differ most see the same, and not far less than the `seen` words of prose
    that the page shows, no other is asked: each costs as much as both.
    """
    precise, second = _by_trafilatura(tree, precise=True), _by_readability(tree)
    readings: dict[str, Sequence[Paragraph]] = {"precise": precise, SECOND: second}
    if not are_alike(precise, second) or seen > _MUCH * prose(precise):
        readings["usual"] = _by_trafilatura(tree)
        readings[GREEDY] = _by_trafilatura(tree, recall=True)
    return readings


def _by_trafilatura(
    tree: Element, *, precise: bool = False, recall: bool = False
) -> list[Paragraph]:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    found = bare_extraction(
        tree, favor_precision=precise, favor_recall=recall, include_comments=False
    )
    if not isinstance(found, Document) or found.body is None:
        return []
    return [paragraph for paragraph in _paragraphs(found.body) if paragraph.text]


def _paragraphs(body: XmlElement) -> list[Paragraph]:
    """The outermost paragraphs of trafilatura's tree; a table's row is one."""
    return [
        Paragraph(_text(node), _KINDS.get(str(node.tag), ParagraphKind.TEXT))
        for node in body.iter(*_PARAGRAPHS)
        if not any(parent.tag in _PARAGRAPHS for parent in node.iterancestors())
    ]


def _text(node: XmlElement) -> str:
    if node.tag != "row":
        return _words(node)
    return " | ".join(filter(None, map(_words, node.iter("cell"))))


def _words(node: XmlElement) -> str:
    """What stands in it, on one line; a line break parts words, and so does a block."""
    for end in node.iter(*_PARTING):
        end.tail = " " + (end.tail or "")
        before = end.getprevious()
        if end is not node and before is not None:
            before.tail = (before.tail or "") + " "
        elif end is not node and (parent := end.getparent()) is not None:
            parent.text = (parent.text or "") + " "
    return " ".join("".join(node.itertext()).split())


def _by_readability(tree: Element) -> list[Paragraph]:
    from lxml import etree
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    document = _document_class()(tree)
    try:
        document.summary(html_partial=True)
    except (Unparseable, etree.LxmlError, ValueError):
        return []
    return paragraphs_in(document.html)


@functools.cache
def _document_class() -> type[Document]:
    """Readability's, made at the first call: to import it takes its time."""
    from readability import Document

    class TreeDocument(Document):  # type: ignore[misc]  # the library has no types
        """Takes a tree from which scripts and styles are gone already.

        Its own way, to print it, parse it anew and clean it for browsers, doubles the time.
        """

        def _parse(self, input: Element) -> Element:
            html = deepcopy(input)
            for element in html.xpath("//script | //*[@hidden]"):
                element.drop_tree()
            return html

    return TreeDocument
