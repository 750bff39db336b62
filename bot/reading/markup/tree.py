"""Markup in, trees of typed elements out: the one door to lxml's types. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement as Element
from lxml.html import HTMLParser, document_fromstring

from bot.domain.errors import BrokenFile

__all__ = [
    "Element",
    "XmlElement",
    "by_class",
    "label_of",
    "parse_html",
    "parse_xml",
    "start_of",
    "text_at",
    "text_of",
    "written",
]
XmlElement = etree._Element
_LONGEST_START = 2_000


def parse_html(html: str) -> Element:
    """The markup's tree; an empty one for what is no markup at all."""
    # A declaration of the encoding would be obeyed, although the text is decoded already.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return document_fromstring("<html></html>")


def parse_xml(content: bytes) -> XmlElement:
    """The root of the tree; entities are never expanded, and nothing else is loaded."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BrokenFile("no XML") from error
    if root is None:
        raise BrokenFile("no XML")
    return root


def written(element: XmlElement) -> str:
    """An element as markup, with what follows it."""
    return etree.tostring(element, encoding="unicode")


def by_class(tree: Element, name: str) -> Iterator[Element]:
    """The elements of a class, in order."""
    yield from (node for node in tree.iter() if name in (node.get("class") or "").split())


def text_of(node: XmlElement) -> str:
    """What stands in an element, on one line."""
    return " ".join("".join(node.itertext()).split())


def label_of(element: XmlElement, longest: int) -> str:
    """What stands in an element, on one line; "" if that's longer."""
    text = ""
    for piece in element.itertext():
        text += piece
        if len(text) > 4 * longest:
            return ""
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else ""


def start_of(element: Element | None) -> str:
    """The first 2,000 characters in an element, on one line; "" for none."""
    return (
        "" if element is None else " ".join("".join(element.itertext())[:_LONGEST_START].split())
    )


def text_at(root: XmlElement, *paths: str) -> str:
    """The first text under one of the paths, where `{*}` stands for any namespace."""
    for path in paths:
        for element in root.iterfind(path):
            if text := text_of(element):
                return text
    return ""
