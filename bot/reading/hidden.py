"""A page's tree in, the same without what its readers do not see out. Pure.

What a page hides is boilerplate at best, and words for machines alone at worst. Only what an
element says of itself counts: to know what style sheets do to it takes a browser.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from bot.reading.styles import Seen, seen_by_style

_CANDIDATES = (
    "//body//*[@style or @hidden or @aria-hidden or self::dialog"
    " or contains(@class, 'sr-only') or contains(@class, 'screen-reader')"
    " or contains(@class, 'visually')]"
)
_WORDS = "//body//text()[not(parent::script or parent::style or parent::noscript)]"
_CLASSES = frozenset({"sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden"})
"""What style frameworks call text that is only read out."""
_MOST_DOUBTFUL = 0.3
"""Share of a page's text. Where more is white, or waits for a script that shows it, that is how
the page is made: 2 of 495 real pages came with their whole article `hidden`."""


def without_hidden(tree: Any) -> Any:
    """A copy of the tree that lacks the elements which are hidden by their own attributes."""
    shown = _without(tree, Seen.NO)
    if not any(_seen(node) is Seen.DOUBTFUL for node in shown.xpath(_CANDIDATES)):
        return shown
    bare = _without(shown, Seen.DOUBTFUL)
    return bare if _length(bare) >= (1 - _MOST_DOUBTFUL) * _length(shown) else shown


def is_hidden(node: Any) -> bool:
    """Whether an element says that its readers are not to see it."""
    return bool(node.attrib) and (_seen(node) is Seen.NO or "hidden" in node.attrib)


def _without(tree: Any, most: Seen) -> Any:
    copied = deepcopy(tree)
    for node in [node for node in copied.xpath(_CANDIDATES) if _seen(node) <= most]:
        node.drop_tree()
    return copied


def _seen(node: Any) -> Seen:
    if node.tag == "dialog" and "open" not in node.attrib:
        return Seen.NO
    if not _CLASSES.isdisjoint((node.get("class") or "").lower().split()):
        return Seen.NO
    style = node.get("style") or ""
    by_style = seen_by_style(style, lambda: _background(node)) if style else Seen.YES
    if by_style is Seen.NO and "font-size" in style and _has_own_sizes(node):
        by_style = Seen.DOUBTFUL
    silent = (node.get("aria-hidden") or "").strip().lower() == "true"
    return min(by_style, Seen.DOUBTFUL) if silent or "hidden" in node.attrib else by_style


def _has_own_sizes(node: Any) -> bool:
    """Whether something inside sets its size itself: fonts of size 0 also serve to close gaps."""
    return any("font-size" in inner.get("style") for inner in node.xpath(".//*[@style]"))


def _background(node: Any) -> str:
    """The colour that the nearest element around says is behind its text, "" if none does."""
    for around in node.iterancestors():
        style = around.get("style") or ""
        if "background" in style.lower():
            return str(style)
        if around.get("bgcolor"):
            return f"background:{around.get('bgcolor')}"
    return ""


def _length(tree: Any) -> int:
    return sum(map(len, tree.xpath(_WORDS)))
