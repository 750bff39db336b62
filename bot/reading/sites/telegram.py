"""A public Telegram post's link in, its text as an article out.

Taken: posts of public channels and groups (`t.me/name/123`, also behind `/s/`, in a topic, and one
message of an album, whose text is the album's). A post that says little beside an article's link
gives that link, to be read instead. Private posts are shown inside Telegram only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.domain.article import Article, count_words
from bot.domain.errors import PostHidden, PostWithoutText
from bot.domain.request import Link
from bot.ports import Web, Workers
from bot.reading.links.links import find_links, text_without_links
from bot.reading.markup.tree import Element, by_class
from bot.reading.sites.trees import first_text, lines_of, links_in, parse
from bot.reading.text.plain_text import read_text

_HOSTS = frozenset({"t.me", "www.t.me", "telegram.me", "telegram.dog"})
_POST = re.compile(r"/(?:s/)?([A-Za-z]\w{3,31})/(?:\d{1,12}/)?(\d{1,12})/?")
_PRIVATE = re.compile(r"/(?:c/.*|\+.+|joinchat/.*)")
_FEWEST_WORDS = 30
"""A post with fewer is no more than a word about the article that it links to."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class TelegramPost:
    """One post, by its channel's or group's name and its number."""

    channel: str
    number: str

    @property
    def url(self) -> str:
        """Its own address."""
        return f"https://t.me/{self.channel}/{self.number}"

    async def __call__(self, web: Web, workers: Workers) -> Article | Link:
        """The post, or the article it points to; raises PostHidden and PostWithoutText."""
        page = await web.fetch(f"{self.url}?embed=1&mode=tme")
        article, link = await workers.run(read_post, page.content, page.charset)
        if link:
            return Link(link)
        if not article.sentences:
            raise PostWithoutText(self.url)
        return replace(article, url=self.url)


@dataclass(frozen=True, slots=True)
class PrivatePost:
    """A post of a private chat, or an invitation to one."""

    async def __call__(self, web: Web, workers: Workers) -> Article:
        """Always raises PostHidden."""
        raise PostHidden


def recognise(url: str) -> TelegramPost | PrivatePost | None:
    """The post of an address; None for other addresses, and for whole channels."""
    parts = urlsplit(url)
    if parts.hostname not in _HOSTS:
        return None
    if _PRIVATE.fullmatch(parts.path):
        return PrivatePost()
    post = _POST.fullmatch(parts.path)
    return TelegramPost(post[1], post[2]) if post else None


def read_post(content: bytes, charset: str) -> tuple[Article, str]:
    """The article of a post's page, and the link that is to be read in its place, if one is.

    Raises PostHidden for what is not the page of a post.
    """
    tree = parse(content, charset)
    if next(by_class(tree, "tgme_widget_message"), None) is None or any(
        by_class(tree, "tgme_widget_message_error")
    ):
        raise PostHidden
    body = _body(tree)
    links = _links(tree, body)
    said = "" if body is None else lines_of(body)
    if links and count_words(text_without_links(said)) < _FEWEST_WORDS:
        return read_text(""), links[0]
    article = read_text(said)
    day = next((node.get("datetime", "") for node in tree.iter("time")), "")
    return replace(
        article,
        author=_author(tree),
        site="Telegram",
        date=found[0] if (found := _DAY.match(day)) else "",
        reading=replace(article.reading, form="post"),
    ), ""


def _body(tree: Element) -> Element | None:
    """What the post itself says: not what it replies to."""
    for node in by_class(tree, "tgme_widget_message_text"):
        around = (up.get("class") or "" for up in node.iterancestors())
        if not any("tgme_widget_message_reply" in name.split() for name in around):
            return node
    return None


def _links(tree: Element, body: Element | None) -> list[str]:
    """The addresses of pages elsewhere that the post links to, the previewed one first."""
    found = [
        node.get("href", "")
        for node in by_class(tree, "tgme_widget_message_link_preview")
        if node.get("href", "").startswith(("https://", "http://"))
    ]
    found += [] if body is None else links_in(body)
    cleaned = find_links("", found)
    return [link for link in cleaned if urlsplit(link).hostname not in _HOSTS]


def _author(tree: Element) -> str:
    """Who signs: the channel, and the person in it if one does."""
    channel = first_text(tree, "tgme_widget_message_owner_name")
    person = first_text(tree, "tgme_widget_message_from_author")
    channel = channel or first_text(tree, "tgme_widget_message_author_name")
    return "; ".join(filter(None, (channel, person)))
