"""A Hacker News item in, its title, its text and the first comments in their tree out.

Taken: `news.ycombinator.com/item?id=`, of a story or of a comment. The page itself is read: it has
the comments in the order in which the site's readers put them, in one answer. A story
of which nobody said anything gives the page that it links to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from bot.domain.article import Article, Paragraph
from bot.domain.request import Link
from bot.ports import Web, Workers
from bot.reading.links.links import find_links
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.markup.tree import Element, by_class, text_of
from bot.reading.sites.discussion import Comment, hold_together
from bot.reading.sites.trees import first_text, parse

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Item:
    """One story or comment, by its number."""

    number: str

    @property
    def url(self) -> str:
        """Its own address."""
        return f"https://news.ycombinator.com/item?id={self.number}"

    async def __call__(self, web: Web, workers: Workers) -> Article | Link | None:
        """The item and what is said about it; where nothing is, what it links to."""
        page = await web.fetch(self.url)
        article, link = await workers.run(read_item, page.content, page.charset)
        if article.sentences:
            return replace(article, url=self.url)
        return Link(link) if link else None


def recognise(url: str) -> Item | None:
    """The item of an address; None for other addresses, and for the site's lists."""
    parts = urlsplit(url)
    number = parse_qs(parts.query).get("id", [""])[0]
    if parts.hostname != "news.ycombinator.com" or parts.path != "/item":
        return None
    return Item(number) if re.fullmatch(r"\d{1,12}", number, re.ASCII) else None


def read_item(content: bytes, charset: str) -> tuple[Article, str]:
    """The article of an item's page, and the page that it links to; neither of any other page."""
    tree = parse(content, charset)
    top = next(by_class(tree, "fatitem"), None)
    if top is None:
        return hold_together("", "", (), ()), ""
    links = list(_title_links(top))
    title = text_of(links[0]) if links else _subject(top)
    href = links[0].get("href", "") if links else ""
    leads_to = find_links("", [href] if href.startswith("http") else [])
    told = next(by_class(top, "toptext"), None)
    if told is None:
        told = next(by_class(top, "commtext"), None)
    comments = [row for row in by_class(tree, "comtr") if top not in row.iterancestors()]
    article = hold_together(title, first_text(top, "hnuser"), _said(told), _comments(comments))
    leads_away = "".join(one for one in leads_to if not recognise(one))
    return replace(article, site="Hacker News", date=_day(top)), leads_away


def _title_links(top: Element) -> Iterator[Element]:
    for line in by_class(top, "titleline"):
        yield from line.iter("a")


def _subject(top: Element) -> str:
    """The story that a comment is about."""
    story = next(by_class(top, "onstory"), None)
    links = () if story is None else story.iter("a")
    return next((link.get("title") or text_of(link) for link in links), "")


def _comments(rows: Sequence[Element]) -> Iterator[Comment]:
    for row in rows:
        indent = next((node.get("indent", "0") for node in by_class(row, "ind")), "0")
        depth = int(indent) if re.fullmatch(r"\d{1,3}", indent, re.ASCII) else 0
        text = next(by_class(row, "commtext"), None)
        yield Comment(first_text(row, "hnuser"), _said(text), depth)


def _said(node: Element | None) -> list[Paragraph]:
    """The paragraphs of what somebody wrote; the link to answer is not theirs."""
    if node is None:
        return []
    for answer in list(by_class(node, "reply")):
        answer.drop_tree()
    return paragraphs_in(node)


def _day(top: Element) -> str:
    age = next((node.get("title", "") for node in by_class(top, "age")), "")
    found = _DAY.match(age)
    return found[0] if found else ""
