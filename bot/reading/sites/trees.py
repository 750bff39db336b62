"""A page of a known site in, its tree and the text of its elements out. Pure."""

from __future__ import annotations

from bot.reading.markup.tree import Element, by_class, parse_html, text_of
from bot.reading.text.decoding import decode

_MOST_CHARACTERS = 10_000_000


def parse(content: bytes, charset: str = "") -> Element:
    """The page's tree; an empty one for what is no markup at all."""
    return parse_html(decode(content, charset)[:_MOST_CHARACTERS])


def first_text(tree: Element, name: str) -> str:
    """What stands in the first element of a class, on one line."""
    found = next(by_class(tree, name), None)
    return "" if found is None else text_of(found)


def lines_of(node: Element) -> str:
    """What stands in an element, its line breaks kept; the element is changed."""
    for end in node.iter("br"):
        end.tail = "\n" + (end.tail or "")
    return "".join(node.itertext())


def links_in(node: Element) -> list[str]:
    """The web addresses that an element links to, each once."""
    found = (link.get("href", "") for link in node.iter("a"))
    return list(dict.fromkeys(one for one in found if one.startswith(("https://", "http://"))))
