"""A page's tree and what it says of itself in, the names of its authors out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.reading.json_ld import LinkedData
from bot.reading.wording import content, folded, plain

_LONGEST_NAME = 80
_MOST_NAMES = 20
_AUTHOR_PREFIX = re.compile(
    r"^(?:written by|story by|words by|by|von|par|por|di|av|af|door|przez|yazan|автор|автори"
    r"|作者|文)"
    r"\b\s*[:：]?\s*"
    r"|^(?:作者|記者|记者|文|編集|取材)\s*[/／:：]\s*",
    re.IGNORECASE,
)
_AUTHOR_SPLIT = re.compile(
    r"\s*[;|\n]\s*|\s*,\s+|\s*[、，]\s*|\s+(?:and|und|et|y|e|og|och|и|та|&)\s+"
)
_NO_NAME = re.compile(
    r"https?:|^\w+\d+$|www\.|@|\.com\b|\.(?:php|html?)\b|^\d+$|admin\b|该作者|^(?:updated|published|posted)\b"
    r"|^www "
    r"|^(?:administrator|editor|author|staff|null"
    r"|none|undefined|unknown|anonymous|guest|redaktion|redazione|redacción|rédaction|user|root)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:ph\.?d\.?|m\.?d\.?|jr\.?|sr\.?|staff writer|reporter|senior reporter|correspondent"
    r"|editor"
    r"|contributor|columnist|associated press writer)$",
    re.IGNORECASE,
)
_AUTHOR_KEYS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcsext.author",
    "dc.contributor", "byl", "article_author", "article.author", "og:article:author",
    "citation_author",
    "cxenseparse:author", "twitter:creator:name", "creator", "authors",
)  # fmt: skip
_CITED = frozenset({"citation_author", "dc.creator"})
"""Keys under which names stand with the surname first."""
_PATHS = (
    './/a[@rel="author"]',
    './/*[@itemprop="author"]//*[@itemprop="name"]',
    './/*[@itemprop="author"]',
)
_CLASSES = frozenset(
    "author author-name authorname author_name byline byline-name byline__name byline-author"
    " post-author entry-author article-author article__author author__name vcard fn".split()
)
_SPACED = re.compile(r"(?<=^[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]$)")
"""White space that fills a Chinese name of two characters up to three."""
_SIGNED = re.compile(
    r"(?:(?:本报|本刊|实习|见习)?记者|作者|撰文|文)\s?[:：/／]\s?"
    r"([\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])(?:[、,，]\s?[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])){0,4})"
)
"""How Chinese pages sign a text; their markup rarely tells."""
_SIGNED_WITHIN = 20_000


def find_authors(
    tree: Any, meta: dict[str, str], linked: LinkedData, site: str, text: str
) -> list[str]:
    """The first source that names persons; the site's own name only where nothing else is told."""
    sites = {folded(name) for name in (site, linked.publisher) if name}
    organisations: list[str] = []
    for source in _sources(tree, meta, linked, text):
        names = clean_names(source)
        if any(folded(name) not in sites for name in names):
            return names
        organisations = organisations or names
    return organisations


def _sources(
    tree: Any, meta: dict[str, str], linked: LinkedData, text: str
) -> Iterator[list[str]]:
    yield [*linked.authors]
    for key in _AUTHOR_KEYS:
        if key in meta:
            cited = meta[key].split("; ") if key in _CITED else [meta[key]]
            yield [_surname_last(name) if key in _CITED else name for name in cited]
    yield from ([name] for name in _bylines(tree))
    yield _SIGNED.findall(text[:_SIGNED_WITHIN])[:1]


def _surname_last(name: str) -> str:
    parts = [part.strip() for part in name.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 else name


def clean_names(raw: Iterable[str]) -> list[str]:
    """The names in what pages give as authors: split, without roles, addresses and accounts."""
    names: dict[str, str] = {}
    for text in raw:
        for piece in _AUTHOR_SPLIT.split(plain(text)[:1_000]):
            name = _AUTHOR_PREFIX.sub("", piece)
            name = re.sub(r"\s*\([^)]*\)?$", "", name).strip(" ,;:/-–—•·().")
            name = _SPACED.sub("", name)
            if name.isupper() and len(name) > 5 and " " in name:
                name = name.title()
            if _is_name(name):
                names.setdefault(folded(name), name)
    return list(names.values())[:_MOST_NAMES]


def _is_name(name: str) -> bool:
    return 1 < len(name) <= _LONGEST_NAME and not _NO_NAME.search(name) and not _ROLE.match(name)


def _bylines(tree: Any) -> list[str]:
    """Short texts that the markup calls the author's."""
    for path in _PATHS:
        found = _short(tree.findall(path))
        if found:
            return found
    named = (
        element
        for element in tree.iter("a", "span", "div", "p", "address", "strong", "li")
        if not _CLASSES.isdisjoint((element.get("class") or "").lower().split())
    )
    return _short(named)


def _short(elements: Iterable[Any]) -> list[str]:
    """One entry: with more than two different ones, the first is the article's."""
    texts: list[str] = []
    for element in elements:
        text = plain(content(element))
        if 2 < len(text) <= _LONGEST_NAME:
            texts.append(text)
        if len(texts) == 3:
            break
    if not texts:
        return []
    return texts[:1] if len({folded(text) for text in texts}) > 2 else ["; ".join(texts)]
