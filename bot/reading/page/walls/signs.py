"""A page's HTML in, what in it may tell a wall from an article out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.reading.markup.paragraphs import without_early_ends
from bot.reading.page.about.json_ld import read_json_ld
from bot.text.folding import fold_phrase

HEADLINE = 25
"""Characters from which a link's words may be an article's title, not a menu's entry."""
_LONGEST_TEXT = 200_000
# Not the head itself: without a body element, the parser puts an article into it.
_UNREAD = frozenset(
    "script style template noscript svg iframe object math select option title".split()
)
_BLOCKS = frozenset(
    "p div li ul ol dl dt dd td th tr table section article aside header footer nav main form"
    " h1 h2 h3 h4 h5 h6 blockquote figure figcaption br hr button label body".split()
)
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
_MEDIA = ("video", "music")
_NO_ARTICLE = ("website", "object", "blog", "product", "og:product", "profile", "image", *_MEDIA)
_PLAYERS = re.compile(
    r"(?:youtube(?:-nocookie)?\.com/embed|player\.vimeo|dailymotion\.com/embed"
    r"|w\.soundcloud|open\.spotify\.com/embed|rutube\.ru/play|bilibili\.com/player)"
)
_MOUNTS = frozenset(
    "root app __next __nuxt react-root svelte ember-app main-app app-root gatsby-focus-wrapper"
    " ___gatsby mount app-mount".split()
)
_PASSWORD = frozenset({"password"})


@dataclass(slots=True)
class Signs:
    """What a page shows; all text is folded by `fold_phrase`.

    `text` is the visible text, `linked` how many of its characters are links, `headlines` the
    words of links that may be titles, `names` the classes and ids of what is not hidden, `quiet`
    what is shown where no script runs. `types` is what the page says that it is, in lower case, in
    JSON-LD, microdata and Open Graph; `paid`, `free`, `priced`, `article` and `told_media` come
    from that, and `body` is the text that its JSON-LD holds. `frame` is the text around the
    content (menus, header, footer), where `password` does not count; `buttons` are their words.
    `players` counts films and sounds, `mounted` tells that an application draws itself here.
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
    free: bool = False
    body: str = ""
    frame: str = ""
    buttons: list[str] = field(default_factory=list)
    article: bool = False
    types: frozenset[str] = frozenset()
    told_media: bool = False
    priced: bool = False
    players: int = 0
    scripts: int = 0
    mounted: bool = False
    source: str = field(default="", repr=False)
    root: Any = field(default=None, repr=False)


def find_signs(html: str) -> Signs:
    """The signs of a page; empty ones for what is no markup."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        markup = without_early_ends(html).encode("utf-8", "replace")
        root = lxml_html.document_fromstring(markup, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return Signs()
    lowered, told = html.lower(), _open_graph(root)
    paid = _PAID.search(lowered) is not None
    kind = told.get("og:type", "")
    signs = Signs(
        title=fold_phrase(root.findtext(".//title") or ""),
        quiet=fold_phrase(" ".join(_texts(root.iterfind(".//noscript")))),
        paid=paid,
        free=not paid and _FREE.search(lowered) is not None,
        body=read_json_ld([one.text or "" for one in root.iter("script") if _is_ld(one)]).body,
        article=_ARTICLE_TYPE.search(html) is not None or _is_article(told),
        types=frozenset((*_types(html), *_item_types(root), *filter(None, (kind,)))),
        told_media=kind.startswith(_MEDIA),
        priced=any(mark.search(lowered) for mark in _PRICED),
        scripts=sum(1 for _ in root.iter("script")),
        mounted=_is_mounted(root),
        source=lowered[:_LONGEST_TEXT],
        root=root,
    )
    _look(root, signs)
    frames = (one for one in root.iter(*_FRAME) if next(one.iterancestors(*_FRAME), None) is None)
    signs.frame = fold_phrase(" ".join(_texts(frames)))[:_LONGEST_FRAME]
    return signs


def _is_ld(script: Any) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _open_graph(root: Any) -> dict[str, str]:
    """What the page says of itself in its meta elements, all in lower case."""
    return {
        (meta.get("property") or meta.get("name") or "").lower(): meta.get("content", "").lower()
        for meta in root.iterfind(".//meta")
    }


def _is_article(told: dict[str, str]) -> bool:
    kind = told.get("og:type", "")
    named = bool(kind) and not kind.startswith(_NO_ARTICLE)
    return named or bool(told.get("article:published_time"))


def _types(html: str) -> Iterator[str]:
    for one, several in _TYPES.findall(html):
        for name in one, *several.split(","):
            yield name.strip(" \"'\n\t").rpartition("/")[2].lower()


def _item_types(root: Any) -> Iterator[str]:
    for told in root.xpath("//@itemtype"):
        yield told.strip("/ ").rpartition("/")[2].lower()


def _is_mounted(root: Any) -> bool:
    """Whether a child of the body, at most one level down, is what applications draw into."""
    body = root.find("body")
    if body is None:
        return False
    for element in (one for child in body for one in (child, *child)):
        if isinstance(element.tag, str) and (
            element.get("id", "").lower() in _MOUNTS or "-" in element.tag
        ):
            return True
    return False


def _texts(elements: Iterable[Any]) -> Iterator[str]:
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
            signs.players += element.tag == "iframe" and bool(
                _PLAYERS.search(element.get("src", ""))
            )
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
    signs.text = fold_phrase("".join(texts)[:_LONGEST_TEXT])
    signs.names = " ".join(names).lower()


def _is_unseen(element: Any) -> bool:
    return element.tag in _UNREAD or _is_hidden(element)


def _note(element: Any, signs: Signs) -> None:
    if element.tag == "h1":
        signs.heading = f"{signs.heading} {fold_phrase(' '.join(element.itertext()))}".strip()
    elif element.tag == "input" and element.get("type", "").lower() in _PASSWORD:
        signs.password |= not any(map(_is_frame, element.iterancestors()))
    elif element.tag == "button":
        signs.buttons.append(fold_phrase(" ".join(element.itertext())))
    elif element.tag in ("video", "audio"):
        signs.players += 1


def _is_frame(element: Any) -> bool:
    """Whether it frames the content, by its name, and is not the page itself."""
    if element.tag in ("body", "html", "main", "article"):
        return False
    named = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}".lower()
    return element.tag in _FRAME or _FRAME_NAMES.search(named) is not None


def _end_link(pieces: list[str], signs: Signs) -> None:
    words = fold_phrase("".join(pieces))
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
