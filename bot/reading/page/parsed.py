"""A page's markup in, the page parsed once out: its tree and what else many ask for. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from bot.reading.markup.letters import take_out_permalinks
from bot.reading.markup.paragraphs import without_early_ends
from bot.reading.markup.tree import Element, parse_html
from bot.reading.page.json_ld import LinkedData, read_json_ld

_LONGEST_TEXT = 100_000
_LONGEST_CONTENT = 2_000
_REPEATED = ("article:author", "author", "citation_author", "dc.creator")
_SEEN = etree.XPath(
    "//body//text()[not(parent::script or parent::style or parent::noscript or parent::template)]",
    smart_strings=False,
)


@dataclass(frozen=True)
class ParsedPage:
    """A page and where it came from. What it says of itself is read when first asked for.

    Nobody changes the tree: whoever cuts elements, or has a library do so, takes a copy.
    """

    url: str
    html: str = field(repr=False)
    tree: Element = field(repr=False)

    @cached_property
    def meta(self) -> Mapping[str, str]:
        """The first content of each name in its meta elements, the names in lower case."""
        found: dict[str, str] = {}
        for element in self.tree.iter("meta"):
            content = " ".join((element.get("content") or "")[:_LONGEST_CONTENT].split())
            for attribute in ("property", "name", "itemprop"):
                key = element.get(attribute, "").strip().lower()
                if key and content:
                    if key in _REPEATED and key in found:
                        found[key] += "; " + content
                    found.setdefault(key, content)
        return found

    @cached_property
    def linked(self) -> LinkedData:
        """What its JSON-LD says."""
        scripts = self.tree.iter("script")
        return read_json_ld([one.text or "" for one in scripts if is_json_ld(one)])

    @cached_property
    def text(self) -> str:
        """Its words on one line, without its scripts."""
        found = _SEEN(self.tree)
        assert isinstance(found, list)
        return " ".join(" ".join(map(str, found)).split())[:_LONGEST_TEXT]


def parse_page(html: str, url: str) -> ParsedPage:
    """The page; of what is no markup at all, with an empty tree."""
    return ParsedPage(url, html, _tree(without_early_ends(html)))


def is_json_ld(script: Element) -> bool:
    """Whether a script is data about the page."""
    return "ld+json" in (script.get("type") or "").lower()


def _tree(html: str) -> Element:
    from trafilatura import load_html

    # It mends what lxml stumbles over, and refuses markup without the usual elements.
    tree = load_html(html)
    if tree is None:
        tree = parse_html(html)
    take_out_permalinks(tree)
    return tree
