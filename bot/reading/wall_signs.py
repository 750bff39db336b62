"""A page's HTML in, what in it may tell a wall from an article out. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

HEADLINE = 25
"""Characters from which a link's words may be an article's title, not a menu's entry."""
_LONGEST_TEXT = 200_000
_UNREAD = frozenset("script style template noscript svg iframe object math select option".split())
_BLOCKS = frozenset(
    "p div li ul ol dl dt dd td th tr table section article aside header footer nav main form"
    " h1 h2 h3 h4 h5 h6 blockquote figure figcaption br hr button label body".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PAID = re.compile(r'"isAccessibleForFree"\s*:\s*"?(?:false|no\b)', re.IGNORECASE)
_ARTICLE_TYPE = re.compile(
    r'"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|BlogPosting|Report|SocialMediaPosting'
    r'|LiveBlogPosting|Recipe|DiscussionForumPosting)"'
)
_PASSWORD = frozenset({"password"})


@dataclass(slots=True)
class Signs:
    """What a page shows; all text is folded by `fold`.

    `text` is the visible text, `linked` how many of its characters are links, `headlines` the
    words of links that may be titles, `names` the classes and ids of what is not hidden, `quiet`
    what is shown where no script runs. `paid` and `article` are what the page says of itself.
    """

    title: str = ""
    heading: str = ""
    text: str = ""
    quiet: str = ""
    linked: int = 0
    headlines: list[str] = field(default_factory=list)
    names: str = ""
    password: bool = False
    paid: bool = False
    article: bool = False
    source: str = field(default="", repr=False)


def fold(text: str) -> str:
    """Text as phrases are compared: one case, one kind of space and apostrophe."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.replace("’", "'").replace("`", "'").split())


def find_signs(html: str) -> Signs:
    """The signs of a page; empty ones for what is no markup."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return Signs()
    signs = Signs(
        title=fold(root.findtext(".//title") or ""),
        quiet=fold(" ".join(_texts(root.iterfind(".//noscript")))),
        paid=_PAID.search(html) is not None,
        article=_ARTICLE_TYPE.search(html) is not None or _is_article(root),
        source=html[:_LONGEST_TEXT].lower(),
    )
    _look(root, signs)
    return signs


def _is_article(root: Any) -> bool:
    return any(
        (meta.get("property") or meta.get("name") or "").lower()
        in ("og:type", "article:published_time")
        and (meta.get("content") or "").lower() not in ("", "website", "object", "blog")
        for meta in root.iterfind(".//meta")
    )


def _texts(elements: Iterator[Any]) -> Iterator[str]:
    for element in elements:
        yield " ".join(element.itertext())


def _look(root: Any, signs: Signs) -> None:
    """Walk over what is visible, once."""
    from lxml import etree

    texts: list[str] = []
    names: list[str] = []
    link: list[str] | None = None
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "start" and _is_unseen(element):
            walker.skip_subtree()
            element.text = None
            continue
        if event == "start":
            _note(element, signs)
            names.append(f"{element.get('class', '')} {element.get('id', '')}")
            link = [] if element.tag == "a" and element.get("href") else link
        elif element.tag == "a" and link is not None:
            _end_link(link, signs)
            link = None
        piece = (element.text if event == "start" else element.tail) or ""
        texts.append(piece + (" " if element.tag in _BLOCKS else ""))
        if link is not None:
            link.append(piece)
    signs.text = fold("".join(texts)[:_LONGEST_TEXT])
    signs.names = " ".join(names).lower()


def _is_unseen(element: Any) -> bool:
    return element.tag in _UNREAD or element.tag == "head" or _is_hidden(element)


def _note(element: Any, signs: Signs) -> None:
    if element.tag == "h1":
        signs.heading = f"{signs.heading} {fold(' '.join(element.itertext()))}".strip()
    elif element.tag == "input" and element.get("type", "").lower() in _PASSWORD:
        signs.password = True


def _end_link(pieces: list[str], signs: Signs) -> None:
    words = fold("".join(pieces))
    signs.linked += len(words)
    if len(words) >= HEADLINE or (len(words) >= HEADLINE // 2 and not words.isascii()):
        signs.headlines.append(words)


def _is_hidden(element: Any) -> bool:
    attributes = element.attrib
    if not attributes:
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(attributes.get("style", "")))
    )
