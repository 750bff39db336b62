"""A page's HTML in, what in it may tell a wall from an article out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from bot.reading.markup.paragraphs import BLOCKS
from bot.reading.markup.tree import Element
from bot.reading.page.parsed import ParsedPage
from bot.text.folding import fold_phrase

HEADLINE = 25
"""Characters from which a link's words may be an article's title, not a menu's entry."""
_LONGEST_TEXT = 200_000
# Not the head itself: without a body element, the parser puts an article into it.
_UNREAD = frozenset(
    "script style template noscript svg iframe object math select option title".split()
)
_APART = BLOCKS | {"td", "th", "br", "button", "label"}
"""Elements whose words touch none around them."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FREE = re.compile(r'"isaccessibleforfree"\s*:\s*"?(?:true|yes\b)')
_PAID = re.compile(r'"isaccessibleforfree"\s*:\s*"?(?:false|no\b)')
_ARTICLE_TYPE = re.compile(
    r'"@type"\s{0,50}:\s{0,50}\[?\s{0,50}"(?:[A-Za-z]{0,50}Article|BlogPosting|Report|SocialMediaPosting'
    r'|LiveBlogPosting|Recipe|DiscussionForumPosting)"'
)
_TYPES = re.compile(r'"@type"\s*:\s*(?:"([\w:/.]{1,80})"|\[([^\]]{1,300})\])')
_PRICED = tuple(
    re.compile(mark)
    for mark in (
        r'"price"\s*:', r'"lowprice"\s*:', r'"highprice"\s*:', r'itemprop=["\']price["\']',
        "product:price",
    )
)  # fmt: skip
"""One by one, as each begins with letters that are found at once; a page has 200,000."""
_FRAME = frozenset({"header", "nav", "footer", "aside", "dialog"})
_FRAME_NAMES = re.compile(
    r"\b(?:site-?|page-?|main-?|top-?)?(?:header|nav|navbar|navigation|menu|topbar|footer|modal|popup"
    r"|dropdown|offcanvas|drawer|sidebar)\b"
)
_LONGEST_FRAME = 20_000
MEDIA = ("video", "music")
_NO_ARTICLE = ("website", "object", "blog", "product", "og:product", "profile", "image", *MEDIA)
_PLAYERS = re.compile(
    r"(?:youtube(?:-nocookie)?\.com/embed|player\.vimeo|dailymotion\.com/embed"
    r"|w\.soundcloud|open\.spotify\.com/embed|rutube\.ru/play|bilibili\.com/player)"
)
_MOUNTS = frozenset(
    "root app __next __nuxt react-root svelte ember-app main-app app-root gatsby-focus-wrapper"
    " ___gatsby mount app-mount".split()
)


@dataclass(frozen=True)
class Signs:
    """What a page shows and says of itself, each sign worked out when it is first asked for.

    All text is folded by `fold`.
    """

    page: ParsedPage

    @cached_property
    def title(self) -> str:
        """The page's title, as its head has it."""
        return fold_phrase(self.page.tree.findtext(".//title") or "")

    @cached_property
    def quiet(self) -> str:
        """What is shown where no script runs."""
        return fold_phrase(" ".join(_texts(self.page.tree.iterfind(".//noscript"))))

    @cached_property
    def source(self) -> str:
        """The markup in lower case."""
        return self.page.html.lower()

    @cached_property
    def paid(self) -> bool:
        """Whether the page says that its text is not free."""
        return _PAID.search(self.source) is not None

    @cached_property
    def free(self) -> bool:
        """Whether it says that it is."""
        return not self.paid and _FREE.search(self.source) is not None

    @cached_property
    def kind(self) -> str:
        """What it is by Open Graph; a shop's word stands below that of the blog it is built on."""
        metas = self.page.tree.iter("meta")
        told = [one for one in metas if (one.get("property") or one.get("name")) == "og:type"]
        return told[-1].get("content", "").lower() if told else ""

    @cached_property
    def types(self) -> frozenset[str]:
        """What it says that it is, in lower case, in JSON-LD, microdata and Open Graph."""
        marked = self.page.tree.xpath("//@itemtype")
        kinds = (self.kind,) if self.kind else ()
        return frozenset((*_types(self.page.html), *map(_type_of, map(str, marked)), *kinds))

    @cached_property
    def article(self) -> bool:
        """Whether it says that it is an article."""
        told = bool(self.kind) and not self.kind.startswith(_NO_ARTICLE)
        published = self.page.meta.get("article:published_time")
        return told or bool(published) or _ARTICLE_TYPE.search(self.page.html) is not None

    @cached_property
    def priced(self) -> bool:
        """Whether a price is in its data."""
        return any(mark.search(self.source) for mark in _PRICED)

    @cached_property
    def mounted(self) -> bool:
        """Whether an application draws itself into it."""
        body = self.page.tree.find("body")
        children = () if body is None else body
        return any(_is_mount(one) for child in children for one in (child, *child))

    @cached_property
    def root(self) -> Element:
        """A copy of the page's tree without what is not seen."""
        root = deepcopy(self.page.tree)
        for element in _unseen(root):
            element.drop_tree()
        return root

    @cached_property
    def text(self) -> str:
        """All that is seen."""
        texts: list[str] = []
        for event, element in etree.iterwalk(self.root, events=("start", "end")):
            texts.append((element.text if event == "start" else element.tail) or "")
            texts.append(" " if element.tag in _APART else "")
        return fold_phrase("".join(texts)[:_LONGEST_TEXT])

    @cached_property
    def heading(self) -> str:
        """The main headings."""
        return " ".join(filter(None, map(fold_phrase, _texts(self.root.iter("h1")))))

    @cached_property
    def buttons(self) -> tuple[str, ...]:
        """The words of the buttons."""
        return tuple(map(fold_phrase, _texts(self.root.iter("button"))))

    @cached_property
    def links(self) -> tuple[str, ...]:
        """The words of each link."""
        links = (link for link in self.root.iter("a") if link.get("href"))
        return tuple(fold_phrase(link.text_content()) for link in links)

    @cached_property
    def headlines(self) -> tuple[str, ...]:
        """Those that may be titles."""
        return tuple(filter(_is_headline, self.links))

    @cached_property
    def names(self) -> str:
        """The classes and ids of what is seen."""
        named = (f"{one.get('class', '')} {one.get('id', '')}" for one in self.root.iter())
        return " ".join(named).lower()

    @cached_property
    def frame(self) -> str:
        """The text around the content: menus, header, footer."""
        frames = (
            one
            for one in self.root.iter(*_FRAME)
            if next(one.iterancestors(*_FRAME), None) is None
        )
        return fold_phrase(" ".join(_texts(frames)))[:_LONGEST_FRAME]

    @cached_property
    def password(self) -> bool:
        """Whether a password is asked for elsewhere than in that frame."""
        return any(
            one.get("type", "").lower() == "password"
            and not any(map(_is_frame, one.iterancestors()))
            for one in self.root.iter("input")
        )

    @cached_property
    def players(self) -> int:
        """How many films and sounds there are."""
        frames = (one for one in _unseen(self.page.tree) if one.tag == "iframe")
        embedded = sum(bool(_PLAYERS.search(one.get("src", ""))) for one in frames)
        return embedded + sum(1 for _ in self.root.iter("video", "audio"))


def _types(html: str) -> Iterator[str]:
    for one, several in _TYPES.findall(html):
        for name in one, *several.split(","):
            yield _type_of(name)


def _type_of(name: str) -> str:
    """The name of a type without its vocabulary."""
    return name.strip(" \"'\n\t/").rpartition("/")[2].lower()


def _is_mount(element: Element) -> bool:
    """Whether it is what applications draw into."""
    return element.get("id", "").lower() in _MOUNTS or "-" in str(element.tag)


def _texts(elements: Iterable[Element]) -> Iterator[str]:
    for element in elements:
        yield " ".join(element.itertext())


def _is_headline(words: str) -> bool:
    return len(words) >= HEADLINE or (len(words) >= HEADLINE // 2 and not words.isascii())


def _unseen(root: Element) -> list[Element]:
    """The outermost elements below the root that are no text, or hidden."""
    found = []
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        if element is not root and (element.tag in _UNREAD or _is_hidden(element)):
            found.append(element)
            walker.skip_subtree()
    return found


def _is_frame(element: Element) -> bool:
    """Whether it frames the content, by its name, and is not the page itself."""
    if element.tag in ("body", "html", "main", "article"):
        return False
    named = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}".lower()
    return element.tag in _FRAME or _FRAME_NAMES.search(named) is not None


def _is_hidden(element: Element) -> bool:
    names = element.keys()
    return bool(names) and (
        "hidden" in names
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style", "")) is not None
    )
