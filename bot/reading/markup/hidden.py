"""A page's tree in, cut down to what its readers see. Pure but for the cuts.

What a page hides is boilerplate at best, and words for machines alone at worst. What an element
says of itself counts, and what the page's own style sheets say of it as far as that takes no
browser.
"""

from __future__ import annotations

from lxml import etree

from bot.reading.markup.late import folds_away, is_code, put_in_place, show_late
from bot.reading.markup.style_sheets import read_sheets
from bot.reading.markup.styles import Seen, seen_by_style
from bot.reading.markup.tree import Element

_CANDIDATES = (
    "//body//*[@style or @hidden or @aria-hidden or self::dialog"
    " or contains(@class, 'sr-only') or contains(@class, 'screen-reader')"
    " or contains(@class, 'visually')]"
)
_WORDS = etree.XPath(".//text()[not(parent::script or parent::noscript)]", smart_strings=False)
_NO_TEXT = ("style", "link")
_CLASSES = frozenset({"sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden"})
"""What style frameworks call text that is only read out."""
_MOST_DOUBTFUL = 0.3
"""Share of a page's text. Where more is white, or waits for a script that shows it, that is how
the page is made: 2 of 495 real pages came with their whole article `hidden`."""
_MOST_BY_SHEETS = 0.6
"""The same for what style sheets hide. Where most of the text would go, the page is shown by a
script; less than that is menus, notes for printing, and words for machines."""


def take_out_hidden(shown: Element) -> None:
    """Cut from the tree what is no text, and what the page hides."""
    sheets = read_sheets(shown)
    etree.strip_elements(shown, *_NO_TEXT, with_tail=False)
    for script in list(shown.iter("script")):
        if "ld+json" not in (script.get("type") or "").lower():
            script.drop_tree()
    put_in_place(shown)
    seen = [(node, _seen(node)) for node in shown.xpath(_CANDIDATES)]
    show_late(shown, [node for node, how in seen if how is not Seen.YES])
    seen = [(node, how) for node, how in seen if node.keys()]
    for node, how in seen:
        if how is Seen.NO:
            node.drop_tree()
    _drop([node for node, how in seen if how is Seen.DOUBTFUL], shown, _MOST_DOUBTFUL)
    if sheets.hiding:
        named = [
            node
            for node in shown.iterfind(".//body//*")
            if sheets.hide(node) and not folds_away(node)
        ]
        _drop(named, shown, _MOST_BY_SHEETS)


def _drop(nodes: list[Element], shown: Element, most: float) -> None:
    """Take the nodes out, unless they hold more than some share of the text."""
    outermost = _outermost(nodes, shown)
    if sum(map(_length, outermost)) <= most * _length(shown):
        for node in outermost:
            node.drop_tree()


def is_hidden(node: Element) -> bool:
    """Whether an element says that its readers are not to see it."""
    names = node.keys()
    return bool(names) and ("hidden" in names or _seen(node) is Seen.NO)


def _outermost(nodes: list[Element], tree: Element) -> list[Element]:
    """Those of the nodes, in the order of the tree, that are in it and in none of the others."""
    found: dict[Element, None] = {}
    for node in nodes:
        around = list(node.iterancestors())
        if around and around[-1] is tree and found.keys().isdisjoint(around):
            found[node] = None
    return list(found)


def _seen(node: Element) -> Seen:
    if node.tag == "dialog" and "open" not in node.attrib:
        return Seen.NO
    if not _CLASSES.isdisjoint((node.get("class") or "").lower().split()):
        return Seen.NO
    style = node.get("style") or ""
    by_style = seen_by_style(style, lambda: _background(node)) if style else Seen.YES
    if by_style is Seen.NO and "font-size" in style and _has_own_sizes(node):
        by_style = Seen.DOUBTFUL
    if by_style is Seen.DOUBTFUL and is_code(node):
        by_style = Seen.YES  # white on a ground that a style sheet makes dark
    silent = (node.get("aria-hidden") or "").strip().lower() == "true"
    return min(by_style, Seen.DOUBTFUL) if silent or "hidden" in node.attrib else by_style


def _has_own_sizes(node: Element) -> bool:
    """Whether something inside sets its size itself: fonts of size 0 also serve to close gaps."""
    return any("font-size" in inner.get("style") for inner in node.xpath(".//*[@style]"))


def _background(node: Element) -> str:
    """The colour that the nearest element around says is behind its text, "" if none does."""
    for around in node.iterancestors():
        style = around.get("style") or ""
        if "background" in style.lower():
            return str(style)
        if around.get("bgcolor"):
            return f"background:{around.get('bgcolor')}"
    return ""


def _length(node: Element) -> int:
    return sum(map(len, _WORDS(node)))
