"""A parsed page in, its canonical address out, if it may name it. Pure."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from bot.reading.page.parsed import ParsedPage


def find_address(page: ParsedPage) -> str:
    """The canonical address if it belongs to the site that answered: a page must not forge its
    link.
    """
    links = [
        link.get("href", "")
        for link in page.tree.iter("link")
        if link.get("rel", "").lower() == "canonical"
    ]
    for candidate in (*links[:1], page.meta.get("og:url", "")):
        try:
            full = urljoin(page.url, candidate.strip()) if candidate.strip() else ""
            if full and _is_own(full, page.url):
                return full
        except ValueError:
            continue
    return page.url


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
    if host_of(candidate) == host_of(url) and parts.port == urlsplit(url).port:
        return True
    own = get_fld(url, fail_silently=True, search_private=True)
    theirs = get_fld(candidate, fail_silently=True, search_private=True)
    return bool(own) and not parts.port and own == theirs


def _leads_home(path: str, url: str) -> bool:
    """Whether a page that is not the site's start says that it is: a fault of its template."""
    return path in ("", "/") and urlsplit(url).path not in ("", "/")


def host_of(url: str) -> str:
    """The host in lower case; "" for what is no URL."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
