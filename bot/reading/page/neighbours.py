"""A page's tree in, the same without its pointers to other articles and its questions about
cookies out. Pure but for the cuts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.reading.markup.tree import Element, text_of
from bot.reading.text.boilerplate import heads_pointers, speaks_of_cookies

_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "span")
_LONGEST_HEADING = 60
_LONG = 300
"""Characters from which a text without a link in it is no teaser."""
_CONSENT = re.compile(
    r"cookie[-_ ]?(?:policy|layer|banner|consent|notice|notification|bar|pop-?up|overlay|modal|law"
    r"|dialog|message|wall|box|info|settings|preference|disclaimer|hint|hinweis)|gdpr|onetrust"
    r"|usercentrics|didomi|cookiebot|consent[-_ ]?(?:banner|layer|modal|manager|box|popup|overlay)"
    r"|\bcmp[-_]|-cmp\b|\bconsent\b",
    re.IGNORECASE,
)
_LONGEST_CONSENT = 20_000
_PAGE = ("html", "body", "main", "article")


def take_out_consent(tree: Element) -> None:
    """Cut the layers that ask about cookies, long or short."""
    for layer in list(tree.iter("div", "section", "aside", "dialog", "form")):
        names = f"{layer.get('class', '')} {layer.get('id', '')}"
        if not _CONSENT.search(names) or layer.getroottree().getroot() is not tree:
            continue
        text = text_of(layer)
        if len(text) > _LONGEST_CONSENT or not speaks_of_cookies(text):
            continue
        if layer.find(".//h1") is None and layer.find(".//article") is None and _asks(layer):
            layer.drop_tree()


def _asks(layer: Element) -> bool:
    """Whether there is something to press in it, or to choose."""
    return any(True for _ in layer.iter("button", "input", "a"))


def take_out_pointers(tree: Element) -> None:
    """Cut the lists of other articles, with their teasers, under a heading that says so."""
    for heading in list(tree.iter(*_HEADINGS)):
        if heading.getroottree().getroot() is not tree or len(heading) > 3:
            continue
        text = text_of(heading)
        if not 0 < len(text) <= _LONGEST_HEADING or not heads_pointers(text):
            continue
        if below := list(_pointers(_alone(heading))):
            for one in (heading, *below):
                one.drop_tree()


def _alone(heading: Element) -> Element:
    """The outermost element that holds nothing but the heading."""
    text, outer = text_of(heading), heading
    for up in heading.iterancestors():
        if up.tag in _PAGE or text_of(up) != text:
            return outer
        outer = up
    return outer


def _pointers(heading: Element) -> Iterator[Element]:
    """What follows a heading as long as each element leads elsewhere."""
    for one in heading.itersiblings():
        if not isinstance(one.tag, str) or one.tag in _PAGE:
            return
        if one.tag in ("h1", "h2", "h3") and one.find(".//a") is None:
            return
        if not text_of(one):
            continue
        if not _leads_elsewhere(one):
            return
        yield one


def _leads_elsewhere(element: Element) -> bool:
    """Whether each of its entries has a link to another page, and no long text without one."""
    if element.tag == "a":
        return True
    entries = [one for one in element if isinstance(one.tag, str) and text_of(one)]
    listed = element.tag in ("ul", "ol", "div", "section") and len(entries) > 1
    if listed:
        linked = sum(_has_link(one) for one in entries)
        return linked * 2 >= len(entries) and all(
            _has_link(one) or len(text_of(one)) < _LONG for one in entries
        )
    return _has_link(element) and len(text_of(element)) < 3 * _LONG


def _has_link(element: Element) -> bool:
    links = [element] if element.tag == "a" else list(element.iter("a"))
    return any(not (link.get("href") or "#").startswith("#") for link in links)
