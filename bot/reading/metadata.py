"""A page's tree in, what it says of itself out: title, authors, site, date, language, address.
Pure.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from bot.reading.json_ld import LinkedData, read_json_ld

_LONGEST_TITLE = 400
_LONGEST_NAME = 80
_SEPARATOR = re.compile(r"\s+(?:[|–—»«·•:/]|-|::)\s+|\s*[|｜_]\s*|\s*[»«]\s*")
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.年]?\s?(\d{1,2})[-/.月]?\s?(\d{1,2})(?!\d)")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/?-?(\d\d)/?-?(\d\d)(?:/|-|$|\D)")
_AUTHOR_PREFIX = re.compile(
    r"^(?:written by|story by|words by|by|von|par|por|di|av|af|door|przez|yazan|автор|автори"
    r"|作者|文)"
    r"\b\s*[:：]?\s*"
    r"|^(?:作者|記者|记者|文|編集|取材)\s*[/／:：]\s*",
    re.IGNORECASE,
)
_AUTHOR_SPLIT = re.compile(r"\s*[;|\n]\s*|\s*,\s+|\s+(?:and|und|et|y|e|og|och|и|та|&)\s+")
_NO_NAME = re.compile(
    r"https?:|www\.|@|\.com\b|\.(?:php|html?)\b|^\d+$|^(?:admin|administrator|editor|author|staff|null"
    r"|none|undefined|unknown|anonymous|guest|redaktion|redazione|redacción|rédaction|user|root)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:ph\.?d\.?|m\.?d\.?|jr\.?|sr\.?|staff writer|reporter|senior reporter|correspondent"
    r"|editor"
    r"|contributor|columnist|associated press writer)$",
    re.IGNORECASE,
)
_TITLE_KEYS = (
    "og:title",
    "twitter:title",
    "title",
    "dc.title",
    "parsely-title",
    "sailthru.title",
    "headline",
)
_AUTHOR_KEYS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcsext.author",
    "dc.contributor", "byl", "article_author", "article.author", "og:article:author",
    "citation_author",
    "cxenseparse:author", "twitter:creator:name", "creator", "authors",
)  # fmt: skip
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
_SITE_KEYS = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "cre",
    "dc.publisher",
    "publisher",
)
_HOME = re.compile(r"^(?:www|m|mobile|amp)\.")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; empty where it does not tell, or what it tells cannot be."""

    title: str = ""
    author: str = ""
    site: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    description: str = ""
    body: str = ""


def read_metadata(tree: Any, url: str) -> Metadata:
    """Metadata of a page that came from `url`; `body` is the text that its JSON-LD holds."""
    meta = _meta(tree)
    linked = read_json_ld(
        [script.text or "" for script in tree.iterfind(".//script") if _is_ld(script)]
    )
    site = _site(meta, linked, url)
    return Metadata(
        title=_title(tree, meta, linked, site),
        author="; ".join(_authors(tree, meta, linked, site)),
        site=site,
        date=_date(tree, meta, linked, url),
        language=_language(tree, meta),
        url=_address(tree, meta, url),
        description=meta.get("og:description") or meta.get("description", ""),
        body=_plain(linked.body) if "<" in linked.body else linked.body,
    )


def _meta(tree: Any) -> dict[str, str]:
    """The first content of each name, in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "")[:2_000].split())
        for attribute in ("property", "name", "itemprop"):
            key = element.get(attribute, "").strip().lower()
            if key and content:
                if key in ("article:author", "author", "citation_author") and key in found:
                    found[key] += "; " + content
                found.setdefault(key, content)
    return found


def _is_ld(script: Any) -> bool:
    return "ld+json" in script.get("type", "").lower()


def _plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,500}>", " ", html.unescape(text))).split())


# Title


def _title(tree: Any, meta: dict[str, str], linked: LinkedData, site: str) -> str:
    """An h1 that another source confirms, else what the page tells others, without the site's
    name.
    """
    whole = _plain(_content(tree.find(".//title")))
    told = [_plain(meta[key]) for key in _TITLE_KEYS if key in meta]
    told += [_plain(linked.headline)] if linked.headline else []
    headings = [_plain(_content(h1)) for h1 in list(tree.iter("h1"))[:5]]
    headings = [heading for heading in headings if 0 < len(heading) <= _LONGEST_TITLE]
    names = {
        _folded(name) for name in (site, meta.get("og:site_name", ""), linked.publisher) if name
    }
    for heading in headings:
        if _folded(heading) not in names and _confirmed(heading, [*told, whole]):
            return heading
    for candidate in [*told, whole, *headings]:
        cleaned = _without_site(candidate, names)
        if cleaned and _folded(cleaned) not in names:
            return cleaned[:_LONGEST_TITLE]
    return ""


def _confirmed(heading: str, others: list[str]) -> bool:
    folded = _folded(heading)
    if len(folded) < 3:
        return False
    return any(
        _folded(other).startswith(folded) or _folded(other).endswith(folded) for other in others
    )


def _without_site(title: str, names: set[str]) -> str:
    """The title without a last (or first) part that names the site."""
    cuts = list(_SEPARATOR.finditer(title))
    for cut in cuts:
        if any(_same_name(title[cut.end() :], name) for name in names):
            return title[: cut.start()].strip()
    if cuts and any(_same_name(title[: cuts[0].start()], name) for name in names):
        return title[cuts[0].end() :].strip()
    return title.strip()


def _same_name(piece: str, name: str) -> bool:
    folded = _folded(piece)
    return bool(folded) and (
        folded == name or (len(name) > 3 and name in folded and len(folded) < 60)
    )


# Author


def _authors(tree: Any, meta: dict[str, str], linked: LinkedData, site: str) -> list[str]:
    for raw in (
        [*linked.authors],
        [meta[key] for key in _AUTHOR_KEYS if key in meta],
        _bylines(tree),
    ):
        for group in (
            [raw] if raw is not None and raw == [*linked.authors] else [[one] for one in raw]
        ):
            names = _names(group, site)
            if names:
                return names
    return []


def _names(raw: list[str], site: str) -> list[str]:
    names: dict[str, str] = {}
    for text in raw:
        for piece in _AUTHOR_SPLIT.split(_plain(text)[:500]):
            name = _AUTHOR_PREFIX.sub("", piece).strip(" ,;:/-–—•·()")
            if name.isupper() and len(name) > 5 and " " in name:
                name = name.title()
            if (
                1 < len(name) <= _LONGEST_NAME
                and not _NO_NAME.search(name)
                and not _ROLE.match(name)
            ):
                names.setdefault(_folded(name), name)
    return list(names.values())[:10]


def _bylines(tree: Any) -> list[str]:
    """Short texts that the markup calls the author's."""
    paths = (
        './/a[@rel="author"]',
        './/*[@itemprop="author"]//*[@itemprop="name"]',
        './/*[@itemprop="author"]',
        './/*[@class="author"]',
        './/*[@class="author-name"]',
        './/*[@class="byline"]',
        './/*[@class="byline-name"]',
        './/*[@class="author vcard"]',
    )
    for path in paths:
        found = [_plain(_content(element)) for element in tree.findall(path)[:3]]
        short = [text for text in found if 2 < len(text) <= _LONGEST_NAME]
        if short:
            return short[:1] if len({_folded(text) for text in short}) > 2 else ["; ".join(short)]
    return []


# Site, date, language, address


def _site(meta: dict[str, str], linked: LinkedData, url: str) -> str:
    for candidate in (
        meta.get("og:site_name", ""),
        linked.publisher,
        *(meta.get(key, "") for key in _SITE_KEYS[1:]),
    ):
        name = _plain(candidate)
        if 1 < len(name) <= _LONGEST_NAME and not name.startswith(("http", "@")):
            return name
    return _HOME.sub("", _host(url))


def _date(tree: Any, meta: dict[str, str], linked: LinkedData, url: str) -> str:
    times = [element.get("datetime", "") for element in list(tree.iter("time"))[:3]]
    marked = [
        element.get("datetime") or element.get("content") or _content(element)
        for element in tree.findall('.//*[@itemprop="datePublished"]')[:3]
    ]
    in_url = _URL_DAY.search(urlsplit(url).path)
    candidates = [
        linked.date,
        *(meta.get(key, "") for key in _DATE_KEYS[:-1]),
        *marked,
        "-".join(in_url.groups()) if in_url else "",
        *times,
    ]
    return next((day for candidate in candidates if (day := _day(candidate))), "")


def _day(text: str) -> str:
    """YYYY-MM-DD as it is written, whatever the time zone; "" for what is no past day."""
    match = _DAY.search(text[:100])
    if not match:
        return ""
    try:
        return date(*map(int, match.groups())).isoformat()
    except ValueError:
        return ""


def _language(tree: Any, meta: dict[str, str]) -> str:
    told = (
        tree.get("lang")
        or tree.get("xml:lang")
        or meta.get("og:locale")
        or meta.get("language", "")
    )
    code = re.split(r"[-_]", told.strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""


def _address(tree: Any, meta: dict[str, str], url: str) -> str:
    """The canonical address if it belongs to the site that answered: a page must not forge its
    link.
    """
    links = [
        link.get("href", "")
        for link in tree.iter("link")
        if link.get("rel", "").lower() == "canonical"
    ]
    for candidate in (*links[:1], meta.get("og:url", "")):
        try:
            full = urljoin(url, candidate.strip()) if candidate.strip() else ""
            if full and _is_own(full, url):
                return full
        except ValueError:
            continue
    return url


def _is_own(candidate: str, url: str) -> bool:
    from tld import get_fld

    parts = urlsplit(candidate)
    if (
        parts.scheme not in ("http", "https")
        or parts.username
        or parts.password
        or len(candidate) > 2_000
    ):
        return False
    if re.search(r"[\s<>\"\\^`{}]", candidate) or _leads_home(parts.path, url):
        return False
    if _host(candidate) == _host(url) and parts.port == urlsplit(url).port:
        return True
    own = get_fld(url, fail_silently=True, search_private=True)
    theirs = get_fld(candidate, fail_silently=True, search_private=True)
    return bool(own) and not parts.port and own == theirs


def _leads_home(path: str, url: str) -> bool:
    """Whether a page that is not the site's start says that it is: a fault of its template."""
    return path in ("", "/") and urlsplit(url).path not in ("", "/")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _content(element: Any) -> str:
    if element is None:
        return ""
    return " ".join("".join(element.itertext())[:2_000].split())


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))
