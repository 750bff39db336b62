"""A parsed page in, the address of the article's next page out. Pure.

A link to the next page of one article differs from its own address by a page number alone; a link
that only says "next" mostly leads to another article.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from bot.reading.page.parsed import ParsedPage

_LAST_PAGE = 9
"""Higher numbers at an address's end count articles."""
_ENDING = re.compile(r"(?:/|\.\w{2,5})$")
_NUMBER = re.compile(
    r"(?:(?:/|[-_/]page[-/_]?|[-_]|/p|/seite[-/]?)(?P<path>\d{1,2}))$"
    r"|[?&](?:page|p|pg|seite|pagina|strona|start)=(?P<query>\d{1,2})(?=&|$)",
    re.IGNORECASE,
)


def find_next_page(page: ParsedPage) -> str:
    """The address of the article's next page, on the same host; "" for none."""
    for link in page.tree.iter("link", "a"):
        if "next" not in link.get("rel", "").lower().split():
            continue
        try:
            found = urljoin(page.url, link.get("href", "").strip()).partition("#")[0]
            if _is_next(page.url, found):
                return found
        except ValueError:
            continue
    return ""


def _is_next(url: str, found: str) -> bool:
    if urlsplit(found)[:2] != urlsplit(url)[:2]:
        return False
    stem, number = _parts(found)
    own_stem, own_number = _parts(url)
    return stem == own_stem and number == own_number + 1 <= _LAST_PAGE


def _parts(url: str) -> tuple[str, int]:
    """An address without its page number, and the number; 1 where it has none."""
    bare = _bare(url)
    match = _NUMBER.search(bare)
    if not match:
        return bare, 1
    return bare[: match.start()] + bare[match.end() :], int(match["path"] or match["query"])


def _bare(url: str) -> str:
    """An address without what may follow the number in its path."""
    path, mark, query = url.partition("?")
    return _ENDING.sub("", path) + mark + query
