"""A parsed page in, the day it was published out. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from urllib.parse import urlsplit

from bot.reading.markup.tree import Element, start_of
from bot.reading.page.about.day_order import puts_month_first
from bot.reading.page.about.told_days import LABEL, without_days_in_sentences
from bot.reading.page.parsed import ParsedPage
from bot.reading.text.written_days import find_days
from bot.text.folding import fold_title

_COMPACT_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_MINUTE = re.compile(r"(?<!\d)\d{1,2}[:.h](\d\d)(?!\d)")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/?-?(\d\d)/?-?(\d\d)(?:/|-|$|\D)")
_NEAR_TITLE = 300
"""Characters after a title within which a day is the article's."""
_MOST_TITLES = 5
_AFTER_LABEL = 24
_MOST_EVENTS = 50
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


@dataclass(frozen=True, slots=True)
class Days:
    """A page's days as they can be that of its publication.

    `text` is the page's text without the days within its sentences, `seen` all of it. Days of the
    `events` that it tells of are none, nor is one that is still to come.
    """

    text: str = field(default="", repr=False)
    seen: str = field(default="", repr=False)
    month_first: bool = False
    events: frozenset[str] = frozenset()
    latest: str = "9999"

    def find(self, text: str) -> list[str]:
        """The days in a text, in order."""
        days = find_days(text, self.month_first)
        return [day for day in days if day <= self.latest and day not in self.events]

    def told(self, text: str) -> str:
        """The day that the page's data give, as it is written, whatever the time zone."""
        compact = _COMPACT_DAY.search(text[:100])
        written = "-".join(compact.groups()) if compact else text[:100]
        days = find_days(written, self.month_first)
        return next((day for day in days if day <= self.latest), "")

    def believe(self, day: str) -> str:
        """A day that somebody else found in the page: as it is meant, "" where it cannot be."""
        if not day or day > self.latest or day in self.events:
            return ""
        shown = self.find(self.text)
        if day in shown or day not in find_days(self.seen, not self.month_first) + find_days(
            self.seen, self.month_first
        ):
            return day
        year, month, number = day.split("-")
        other = f"{year}-{number}-{month}"
        return other if other in shown else ""


NO_DAYS = Days()


def read_days(page: ParsedPage, today: date | None = None) -> Days:
    """How a page writes its days, and which of them are no day of publication.

    `today` is the machine's day, where nobody names another; tomorrow has begun somewhere.
    """
    tree, meta, linked = page.tree, page.meta, page.linked
    told = (linked.date, linked.modified, *(meta.get(key, "") for key in _PUBLISHED))
    names = (tree.get("lang"), tree.get("xml:lang"), meta.get("og:locale"), linked.language,
             meta.get("language"))  # fmt: skip
    known = (one[:10] for one in (*told, *_times(tree)))
    months = puts_month_first(page.text, known, filter(None, names), page.url)
    events = [*linked.events, *_event_times(tree)]
    latest = (today or date.today()) + timedelta(days=1)
    return Days(
        without_days_in_sentences(tree, page.text),
        page.text,
        months,
        frozenset(day for one in events for day in find_days(one[:100], months)[:1]),
        latest.isoformat(),
    )


def find_date(page: ParsedPage, title: str, days: Days) -> str:
    """YYYY-MM-DD, or "" where neither the page's data nor the words around its title tell.

    The day that the page shows its readers under the title decides over the data where both are
    one day apart by their time zones, and where it is that of the last change and the data tell
    of publication only once.
    """
    dated = ((day, one) for one in _told(page, days) if (day := days.told(one)))
    told, raw = next(dated, ("", ""))
    near = _near_title(title, days)
    shown = days.find(near)
    if not told:
        return shown[0] if shown else _labelled(days.text, days)
    if told in shown:
        return _labelled(near, days) or told
    sure = any(key in page.meta for key in _PUBLISHED)
    changes = () if sure else {days.told(one) for one in _changes(page)}
    better = (day for day in shown if day in changes or _is_told_day(day, told, raw, near))
    return next(better, told)


def _changes(page: ParsedPage) -> list[str]:
    told = (page.meta.get(key, "") for key in _CHANGED)
    return [page.linked.modified, *told, *_times(page.tree)]


def _times(tree: Element) -> list[str]:
    return [element.get("datetime", "") for element in list(tree.iter("time"))[:3]]


def _event_times(tree: Element) -> list[str]:
    """When the events are that a page marks as such."""
    marked = tree.xpath(
        '//*[@itemprop="startDate" or @itemprop="endDate" or contains(@class, "dtstart")'
        ' or contains(@class, "dtend")] | //*[contains(@class, "event")]//time'
    )[:_MOST_EVENTS]
    return [one.get("datetime") or one.get("content") or start_of(one) for one in marked]


def _is_told_day(day: str, told: str, raw: str, near: str) -> bool:
    """Whether it is what was told in another time zone: a day apart, at the same minute."""
    apart = abs((date.fromisoformat(day) - date.fromisoformat(told)).days)
    minutes = _MINUTE.findall(raw)[:1]
    return apart == 1 and bool(minutes) and minutes[0] in _MINUTE.findall(near)


def _told(page: ParsedPage, days: Days) -> list[str]:
    marked = [
        element.get("datetime") or element.get("content") or start_of(element)
        for element in page.tree.xpath('//*[@itemprop="datePublished"]')[:3]
    ]
    in_url = _URL_DAY.search(_path(page.url))
    # What stands anywhere may be the day of what the page is about.
    anywhere = ["-".join(in_url.groups()) if in_url else "", *_times(page.tree)]
    return [
        page.linked.date,
        *(page.meta.get(key, "") for key in _DATE_KEYS[:-1]),
        *marked,
        *(one for one in anywhere if days.find(one[:100])),
    ]


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _near_title(title: str, days: Days) -> str:
    """What stands right after the title, where bylines are; "" where it names no day."""
    text = days.text
    at = text.find(title) if len(fold_title(title)) > 3 else -1
    for _ in range(_MOST_TITLES):
        if at < 0:
            break
        start = at + len(title)
        near = text[start : start + _NEAR_TITLE]
        if days.find(near):
            return near
        at = text.find(title, start)
    return ""


def _labelled(text: str, days: Days) -> str:
    """The first day that the page's words call the one of publication."""
    found = (days.find(text[label.end() :][:_AFTER_LABEL]) for label in LABEL.finditer(text))
    return next((shown[0] for shown in found if shown), "")
