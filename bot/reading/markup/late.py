"""A page's tree in, the same with what a script or a press shows made visible. Pure but for the
changes.

Pages hide their article until a script has run, send it in parts that a script puts in place, and
fold its rest away behind a button.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree

from bot.reading.markup.styles import is_gone
from bot.reading.markup.tree import Element

_FOLDS = re.compile(
    r"accordi|collaps|toggle|expand|faq|tab-?panel|\btabs?\b|spoiler|\bfold|read-?more|\bdetails?\b"
    r"|answer|\bpanel",
    re.IGNORECASE,
)
"""How pages call what opens when it is pressed: 3 of 1,203 real pages keep a part of their article
there."""
_REST = re.compile(
    r"accordi|collaps|expand|read-?more|more-?(?:text|content)|full-?(?:text|content|story|article)"
    r"|\brest\b|\bremain|\bfold|article-?body|continue",
    re.IGNORECASE,
)
"""How they call the rest of a text that is hidden itself."""
_SEGMENT = re.compile(r"S:[0-9a-f]{1,6}")
"""How React names a part of a page that it sends later than its place."""
_NEARLY_ALL = 0.6
"""Share of a page's text that is hidden where the page waits for its script."""
_ENOUGH = 150
"""Characters of a text, rather than of a menu."""
_PROSE = 40
_PRESSED = ("button", "a", "summary", "label", "input")
_TEXTS = etree.XPath(
    ".//text()[not(ancestor::script or ancestor::noscript or ancestor::style)]",
    smart_strings=False,
)


def put_in_place(tree: Element) -> None:
    """Put the parts of a page that was sent in a stream where its script would put them."""
    for part in list(tree.xpath("//body//*[@hidden and starts-with(@id, 'S:')]")):
        if not _SEGMENT.fullmatch(part.get("id")):
            continue
        number = part.get("id")[2:]
        _show(part)
        for place in tree.iter("template"):
            if place.get("id") in (f"B:{number}", f"P:{number}") and part not in (
                *place.iterancestors(),
            ):
                part.tail, tail = None, part.tail
                before = part.getprevious()
                parent = part.getparent()
                if tail and before is not None:
                    before.tail = (before.tail or "") + tail
                elif tail and parent is not None:
                    parent.text = (parent.text or "") + tail
                place.addprevious(part)
                break


def show_late(tree: Element, hidden: Sequence[Element]) -> None:
    """Make visible what opens when it is pressed, and the one element that holds nearly all of
    the page.
    """
    gone = [
        node
        for node in hidden
        if node.get("hidden") is not None or is_gone(node.get("style") or "")
    ]
    for node in gone:
        if _is_rest(node):
            _show(node)
    whole = _prose(tree.find(".//body"))
    for node in gone:
        own = _prose(node) if whole >= _ENOUGH else 0
        if own > _NEARLY_ALL * whole and whole - own < _ENOUGH:
            _show(node)


def folds_away(node: Element) -> bool:
    """Whether it looks like what a reader can open: an answer, a tab, the rest of a text."""
    near = (node, node.getprevious(), *islice(node.iterancestors(), 2))
    told = (f"{name} {value}" for one in near if one is not None for name, value in one.items())
    return any(map(_FOLDS.search, told))


def is_code(node: Element) -> bool:
    """Whether it is a listing, or stands in one."""
    return node.tag in ("pre", "code") or any(True for _ in node.iterancestors("pre", "code"))


def _is_rest(node: Element) -> bool:
    """Whether it is prose beside prose, and folded away: called so, or opened by a button."""
    if _prose(node) < _ENOUGH or node.tag == "dialog" or node.find(".//form") is not None:
        return False
    parent = node.getparent()
    beside = parent is not None and any(
        one.tag == "p" and len("".join(one.itertext()).strip()) >= _PROSE for one in parent
    )
    if not beside:
        return False
    name = f"{node.get('class', '')} {node.get('id', '')}"
    return bool(_REST.search(name)) or _is_opened(node)


def _is_opened(node: Element) -> bool:
    """Whether something to press stands right beside it, and isn't in it."""
    return any(
        one is not None and (one.tag in _PRESSED or one.find(".//button") is not None)
        for one in (node.getprevious(), node.getnext())
    )


def _show(node: Element) -> None:
    """Take off what hides it, and names by which readers take it for hidden."""
    node.attrib.clear()


def _prose(node: Element | None) -> int:
    """The characters in it that stand in pieces longer than a label."""
    if node is None:
        return 0
    pieces = (len(" ".join(piece.split())) for piece in _TEXTS(node))
    return sum(length for length in pieces if length >= _PROSE / 2)
