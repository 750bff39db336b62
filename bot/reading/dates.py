"""A page's tree and what it says of itself in, the day it was published out. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from bot.reading.json_ld import LinkedData
from bot.reading.wording import content, folded
from bot.reading.written_days import find_days

_COMPACT_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_MINUTE = re.compile(r"(?<!\d)\d{1,2}[:.h](\d\d)(?!\d)")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/?-?(\d\d)/?-?(\d\d)(?:/|-|$|\D)")
_NEAR_TITLE = 300
"""Characters after a title within which a day is the article's."""
_MOST_TITLES = 5
_AFTER_LABEL = 24
_LABEL = re.compile(
    r"\b(?:published|posted|date|veröffentlicht|datum|erstellt|publicado|fecha|publié|pubblicato"
    r"|data|publicerad|publisert|opublikowano|опубликовано|дата|опубліковано)\b:?\s"
    r"|(?:发布(?:日期|时间)|发表(?:日期|时间|于)|日期|时间|公開日|投稿日|입력)\s?[:：]?\s?",
    re.IGNORECASE,
)
_PUBLISHED = ("article:published_time", "og:article:published_time", "published_time")
_CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
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
    """YYYY-MM-DD, or "" where neither the page's data nor the words around its title tell.

    The day that the page shows its readers under the title decides over the data where both are
    one day apart by their time zones, and where it is that of the last change and the data tell
    of publication only once.
    """
    told, raw = next(
        ((day, one) for one in _told(tree, meta, linked, url) if (day := _day(one))), ("", "")
    )
    near = _near_title(title, text)
    shown = find_days(near)
    if not told:
        return shown[0] if shown else _labelled(text)
    changes = {_day(one) for one in _changes(tree, meta, linked)}
    if told in shown:
        return _labelled(near) or told
    sure = any(key in meta for key in _PUBLISHED)
    return next(
        (
            day
            for day in shown
            if _is_told_day(day, told, raw, near) or (day in changes and not sure)
        ),
        told,
    )


def _changes(tree: Any, meta: dict[str, str], linked: LinkedData) -> list[str]:
    return [linked.modified, *(meta.get(key, "") for key in _CHANGED), *_times(tree)]


def _times(tree: Any) -> list[str]:
    return [element.get("datetime", "") for element in list(tree.iter("time"))[:3]]


def _is_told_day(day: str, told: str, raw: str, near: str) -> bool:
    """Whether it is what was told in another time zone: a day apart, at the same minute."""
    apart = abs((date.fromisoformat(day) - date.fromisoformat(told)).days)
    minutes = _MINUTE.findall(raw)[:1]
    return apart == 1 and bool(minutes) and minutes[0] in _MINUTE.findall(near)


def _told(tree: Any, meta: dict[str, str], linked: LinkedData, url: str) -> list[str]:
    marked = [
        element.get("datetime") or element.get("content") or content(element)
        for element in tree.xpath('//*[@itemprop="datePublished"]')[:3]
    ]
    in_url = _URL_DAY.search(_path(url))
    return [
        linked.date,
        *(meta.get(key, "") for key in _DATE_KEYS[:-1]),
        *marked,
        "-".join(in_url.groups()) if in_url else "",
        *_times(tree),
    ]


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _near_title(title: str, text: str) -> str:
    """What stands right after the title, where bylines are; "" where it names no day."""
    at = text.find(title) if len(folded(title)) > 3 else -1
    for _ in range(_MOST_TITLES):
        if at < 0:
            break
        start = at + len(title)
        near = text[start : start + _NEAR_TITLE]
        if find_days(near):
            return near
        at = text.find(title, start)
    return ""


def _labelled(text: str) -> str:
    """The first day that the page's words call the one of publication."""
    found = (find_days(text[label.end() :][:_AFTER_LABEL]) for label in _LABEL.finditer(text))
    return next((days[0] for days in found if days), "")


def _day(text: str) -> str:
    """YYYY-MM-DD as it is written, whatever the time zone; "" for what is no day."""
    compact = _COMPACT_DAY.search(text[:100])
    return next(iter(find_days("-".join(compact.groups()) if compact else text[:100])), "")
