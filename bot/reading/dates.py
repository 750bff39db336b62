"""A page's tree and what it says of itself in, the day it was published out. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from bot.reading.json_ld import LinkedData
from bot.reading.wording import content, folded

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-/.年]?\s?(\d{1,2})\s?[-/.月]?\s?(\d{1,2})(?!\d)")
_WRITTEN_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)"
)
_DOTTED_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/?-?(\d\d)/?-?(\d\d)(?:/|-|$|\D)")
_NEAR_TITLE = 300
"""Characters after a title within which a day is the article's."""
_DATE_KEYS = (
    "article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created",
    "dc.created",
    "article.published", "og:article:published_time", "published_time", "publication_date",
    "published",
    "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime",
    "article_date_original",
    "dcsext.articlefirstpublished", "displaydate", "og:published_time", "last-modified",
)  # fmt: skip


def find_date(
    tree: Any, meta: dict[str, str], linked: LinkedData, url: str, title: str, text: str
) -> str:
    """YYYY-MM-DD, or "" where neither the page's data nor the words under its title tell."""
    told = _told(tree, meta, linked, url)
    return next((day for one in told if (day := _day(one))), "") or _near_title(title, text)


def _told(tree: Any, meta: dict[str, str], linked: LinkedData, url: str) -> list[str]:
    times = [element.get("datetime", "") for element in list(tree.iter("time"))[:3]]
    marked = [
        element.get("datetime") or element.get("content") or content(element)
        for element in tree.findall('.//*[@itemprop="datePublished"]')[:3]
    ]
    in_url = _URL_DAY.search(_path(url))
    return [
        linked.date,
        *(meta.get(key, "") for key in _DATE_KEYS[:-1]),
        *marked,
        "-".join(in_url.groups()) if in_url else "",
        *times,
    ]


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _near_title(title: str, text: str) -> str:
    """The day that stands right after the title, where bylines are."""
    at = text.find(title) if len(folded(title)) > 3 else -1
    while at >= 0:
        start = at + len(title)
        near = _DOTTED_DAY.sub(r"\3-\2-\1", text[start : start + _NEAR_TITLE])
        match = _WRITTEN_DAY.search(near)
        if match and (day := _day(match[0])):
            return day
        at = text.find(title, start)
    return ""


def _day(text: str) -> str:
    """YYYY-MM-DD as it is written, whatever the time zone; "" for what is no past day."""
    match = _DAY.search(text[:100])
    if not match:
        return ""
    try:
        return date(*map(int, match.groups())).isoformat()
    except ValueError:
        return ""
