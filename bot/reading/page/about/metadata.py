"""A parsed page in, what it says of itself out: title, authors, site, date, language, address.
Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from bot.reading.page.about.authors import find_authors
from bot.reading.page.about.canonical import find_address, host_of
from bot.reading.page.about.dates import NO_DAYS, Days, find_date, read_days
from bot.reading.page.about.title import find_title
from bot.reading.page.parsed import ParsedPage
from bot.reading.text.wording import plain

_LONGEST_NAME = 80
_SITE_KEYS = ("application-name", "apple-mobile-web-app-title", "cre", "dc.publisher", "publisher")
_DESCRIPTIONS = ("description", "og:description", "twitter:description")
_HOME = re.compile(r"^(?:www|m|mobile|amp)\.")


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


def read_metadata(page: ParsedPage, today: date | None = None) -> Metadata:
    """Metadata of a page; `body` is the text that its JSON-LD holds.

    No page was published after `today`.
    """
    site = _site(page)
    title = find_title(page, site)
    days = read_days(page, today)
    body = page.linked.body
    return Metadata(
        title=title,
        author="; ".join(find_authors(page, site)),
        site=site,
        date=find_date(page, title, days),
        days=days,
        language=_language(page),
        url=find_address(page),
        body=plain(body) if "<" in body else body,
        descriptions=tuple(plain(page.meta[key]) for key in _DESCRIPTIONS if key in page.meta),
    )


def _site(page: ParsedPage) -> str:
    for candidate in (
        page.meta.get("og:site_name", ""),
        page.linked.publisher,
        *(page.meta.get(key, "") for key in _SITE_KEYS),
    ):
        name = plain(candidate)
        if 1 < len(name) <= _LONGEST_NAME and not name.startswith(("http", "@")):
            return name
    return _HOME.sub("", host_of(page.url))


def _language(page: ParsedPage) -> str:
    told = (
        page.tree.get("lang")
        or page.tree.get("xml:lang")
        or page.meta.get("og:locale")
        or page.meta.get("language", "")
    )
    code = re.split(r"[-_]", told.strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""
