"""A page that lists others in, the first of its entries out: title and address. Pure."""

from __future__ import annotations

from itertools import chain
from urllib.parse import urljoin, urlsplit

from bot.domain.article import ListedLink
from bot.reading.markup.tree import Element
from bot.reading.page.parsed import ParsedPage
from bot.reading.page.walls.signs import HEADLINE, Signs

MOST = 10
"""Entries; more are no help in a message."""
_ENOUGH = 3
"""Entries with a heading from which links without one are menus and tags."""
_LONGEST = 300
_FRAMES = ("nav", "header", "footer", "aside", "dialog")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def listed_links(page: ParsedPage) -> tuple[ListedLink, ...]:
    """Its first ten entries, in its order; those with a heading, where it has such."""
    headed: dict[str, str] = {}
    others: dict[str, str] = {}
    for link in Signs(page).root.iter("a"):
        url = _address(page.url, link)
        if not url or next(link.iterancestors(*_FRAMES), None) is not None:
            continue
        heading = _heading(link)
        title = " ".join((link if heading is None else heading).text_content().split())[:_LONGEST]
        if heading is not None and title:
            headed.setdefault(url, title)
        elif len(title) >= HEADLINE or (len(title) >= HEADLINE // 2 and not title.isascii()):
            others.setdefault(url, title)
    found = headed if len(headed) >= _ENOUGH else {**others, **headed}
    return tuple(ListedLink(title, url) for url, title in list(found.items())[:MOST])


def _address(base: str, link: Element) -> str:
    """Where a link leads, if that is another page."""
    try:
        url = urljoin(base, (link.get("href") or "").strip()).partition("#")[0]
        is_web = urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return ""
    return url if is_web and url != base.partition("#")[0] else ""


def _heading(link: Element) -> Element | None:
    """The heading in a link, or around it."""
    around = link.iterancestors(*_HEADINGS)
    return next(chain(link.iter(*_HEADINGS), around), None)
