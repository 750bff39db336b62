"""A page of a known site in, its tree and the text of its elements out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.reading.text.decoding import decode

_MOST_CHARACTERS = 10_000_000


def parse(content: bytes, charset: str = "") -> Any:
    """The page's tree; an empty one for what is no markup at all."""
    from lxml import etree, html

    text = decode(content, charset)[:_MOST_CHARACTERS]
    # A declaration of the encoding would be obeyed, although the text is decoded already.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return html.document_fromstring("<html></html>")


def by_class(tree: Any, name: str) -> Iterator[Any]:
    """The elements of a class, in order."""
    yield from (node for node in tree.iter() if name in (node.get("class") or "").split())


def first_text(tree: Any, name: str) -> str:
    """What stands in the first element of a class, on one line."""
    found = next(by_class(tree, name), None)
    return "" if found is None else text_of(found)


def text_of(node: Any) -> str:
    """What stands in an element, on one line."""
    return " ".join("".join(node.itertext()).split())


def lines_of(node: Any) -> str:
    """What stands in an element, its line breaks kept; the element is changed."""
    for end in node.iter("br"):
        end.tail = "\n" + (end.tail or "")
    return "".join(node.itertext())


def links_in(node: Any) -> list[str]:
    """The web addresses that an element links to, each once."""
    found = (link.get("href", "") for link in node.iter("a"))
    return list(dict.fromkeys(one for one in found if one.startswith(("https://", "http://"))))
