"""A Reddit post in, its text and the first comments out.

Taken: `/r/name/comments/id`, `/comments/id` and `redd.it/id`. Since 2026 strangers get neither the
site's JSON nor its old pages; its feeds are what it still gives them. A feed tells who wrote what,
but not who answers whom. A post that is nothing but a link, of which nobody said anything, gives
that link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.domain.article import Article, Paragraph
from bot.domain.errors import BrokenFile
from bot.domain.request import Link
from bot.ports import Web, Workers
from bot.reading.links.links import find_links
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.markup.tree import Element, XmlElement, by_class, parse_html, parse_xml, text_at
from bot.reading.sites.discussion import Comment, hold_together

_POST = re.compile(r"/(?:r/[\w-]{2,40}/|user/[\w-]{2,40}/)?comments/([a-z0-9]{1,13})(?:/.*)?")
_SHORT = re.compile(r"/([a-z0-9]{1,13})/?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_COMMENTS = 100
_OWN = ("reddit.com", "redd.it", "redditmedia.com", "redditstatic.com")


@dataclass(frozen=True, slots=True)
class Thread:
    """One post and what is said about it, by its id."""

    id: str

    @property
    def url(self) -> str:
        """Its own address."""
        return f"https://www.reddit.com/comments/{self.id}/"

    async def __call__(self, web: Web, workers: Workers) -> Article | Link | None:
        """The post with its first comments, the link that it is, or None if it says nothing."""
        page = await web.ask(f"{self.url}.rss?sort=top&limit={_COMMENTS}")
        article, link = await workers.run(read_thread, page.content)
        if article.sentences:
            return replace(article, url=article.url or self.url)
        return Link(link) if link else None


def recognise(url: str) -> Thread | None:
    """The post of an address; None for other addresses, and for lists of posts."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    path = (_SHORT if host == "redd.it" else _POST).fullmatch(parts.path)
    known = host == "redd.it" or f".{host}".endswith(".reddit.com")
    return Thread(path[1]) if known and path else None


def read_thread(feed: bytes) -> tuple[Article, str]:
    """The article of a thread's feed, and the page that its post links to."""
    try:
        root = parse_xml(feed)
    except BrokenFile:
        return hold_together("", "", (), ()), ""
    entries = list(root.iterfind("{*}entry"))
    if not entries:
        return hold_together("", "", (), ()), ""
    first, *others = entries
    tree = _content(first)
    article = hold_together(
        text_at(first, "{*}title"), _author(first), _said(tree), _comments(others)
    )
    community = next((node.get("label", "") for node in first.iterfind("{*}category")), "")
    day = _DAY.match(text_at(first, "{*}published", "{*}updated"))
    return replace(
        article,
        url=_address(first),
        site=" ".join(filter(None, ("Reddit", community)))[:60],
        date=day[0] if day else "",
    ), _link(tree)


def _comments(entries: list[XmlElement]) -> Iterator[Comment]:
    return (Comment(_author(entry), _said(_content(entry))) for entry in entries)


def _author(entry: XmlElement) -> str:
    return text_at(entry, "{*}author/{*}name").removeprefix("/")


def _content(entry: XmlElement) -> Element:
    return parse_html(f"<div>{text_at(entry, '{*}content')}</div>")


def _said(tree: Element) -> list[Paragraph]:
    """What somebody wrote, without the site's own line below it."""
    return [one for body in by_class(tree, "md") for one in paragraphs_in(body)]


def _link(tree: Element) -> str:
    """Where a post leads, if it is a link to a page elsewhere."""
    named = (node.get("href", "") for node in tree.iter("a") if node.text == "[link]")
    for link in find_links("", named):
        host = urlsplit(link).hostname or ""
        if not any(f".{host}".endswith(f".{own}") for own in _OWN):
            return link
    return ""


def _address(entry: XmlElement) -> str:
    """The post's address as the site writes it, if that is on the site."""
    address = next((node.get("href", "") for node in entry.iterfind("{*}link")), "")
    return address if recognise(address) else ""
