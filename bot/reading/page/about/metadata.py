"""A page's tree in, what it says of itself out: title, authors, site, date, language, address.
Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lxml import etree

from bot.reading.page.about.authors import find_authors
from bot.reading.page.about.canonical import find_address, host_of
from bot.reading.page.about.dates import NO_DAYS, Days, find_date, read_days
from bot.reading.page.about.json_ld import LinkedData, read_json_ld
from bot.reading.page.about.title import find_title
from bot.reading.text.wording import plain

_LONGEST_NAME = 80
_LONGEST_TEXT = 100_000
_REPEATED = ("article:author", "author", "citation_author", "dc.creator")
_SITE_KEYS = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "cre",
    "dc.publisher",
    "publisher",
)
_HOME = re.compile(r"^(?:www|m|mobile|amp)\.")


_SEEN = etree.XPath(
    "//body//text()[not(parent::script or parent::style or parent::noscript or parent::template)]",
    smart_strings=False,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; empty where it does not tell, or what it tells cannot be."""

    title: str = ""
    author: str = ""
    site: str = ""
    date: str = ""
    days: Days = field(default=NO_DAYS, repr=False, compare=False)
    language: str = ""
    url: str = ""
    body: str = ""
    descriptions: tuple[str, ...] = ()


def read_metadata(tree: Any, url: str, today: date | None = None) -> Metadata:
    """Metadata of a page that came from `url`; `body` is the text that its JSON-LD holds.

    No page was published after `today`.
    """
    meta = _meta(tree)
    linked = read_json_ld(
        [script.text or "" for script in tree.iterfind(".//script") if _is_ld(script)]
    )
    site = _site(meta, linked, url)
    title = find_title(tree, meta, linked, site)
    text = _visible_text(tree)
    days = read_days(tree, meta, linked, url, text, today)
    return Metadata(
        title=title,
        author="; ".join(find_authors(tree, meta, linked, site, text)),
        site=site,
        date=find_date(tree, meta, linked, url, title, days),
        days=days,
        language=_language(tree, meta),
        url=find_address(tree, meta, url),
        body=plain(linked.body) if "<" in linked.body else linked.body,
        descriptions=tuple(
            plain(meta[key])
            for key in ("description", "og:description", "twitter:description")
            if key in meta
        ),
    )


def _meta(tree: Any) -> dict[str, str]:
    """The first content of each name, in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "")[:2_000].split())
        for attribute in ("property", "name", "itemprop"):
            key = element.get(attribute, "").strip().lower()
            if key and content:
                if key in _REPEATED and key in found:
                    found[key] += "; " + content
                found.setdefault(key, content)
    return found


def _is_ld(script: Any) -> bool:
    return "ld+json" in script.get("type", "").lower()


def _visible_text(tree: Any) -> str:
    """The page's words on one line, without its scripts."""
    return " ".join(" ".join(_SEEN(tree)).split())[:_LONGEST_TEXT]


def _site(meta: dict[str, str], linked: LinkedData, url: str) -> str:
    for candidate in (
        meta.get("og:site_name", ""),
        linked.publisher,
        *(meta.get(key, "") for key in _SITE_KEYS[1:]),
    ):
        name = plain(candidate)
        if 1 < len(name) <= _LONGEST_NAME and not name.startswith(("http", "@")):
            return name
    return _HOME.sub("", host_of(url))


def _language(tree: Any, meta: dict[str, str]) -> str:
    told = (
        tree.get("lang")
        or tree.get("xml:lang")
        or meta.get("og:locale")
        or meta.get("language", "")
    )
    code = re.split(r"[-_]", told.strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""
