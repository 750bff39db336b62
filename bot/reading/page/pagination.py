"""A page and its address in, the address of the article's next page out. Pure.

A link to the next page of one article differs from its own address by a page number alone; a link
that only says "next" mostly leads to another article.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from bot.reading.text.decoding import decode

LONGEST_PAGE = 10_000_000
# Of bounded steps: it runs where all others wait, and a row of blanks costs its square otherwise.
_MAY_GO_ON = re.compile(rb"rel\s{0,20}=\s{0,20}[\"']?[\w ]{0,100}\bnext\b", re.IGNORECASE)
_LAST_PAGE = 9
"""Higher numbers at an address's end count articles."""
_ENDING = re.compile(r"(?:/|\.\w{2,5})$")
_NUMBER = re.compile(
    r"(?:(?:/|[-_/]page[-/_]?|[-_]|/p|/seite[-/]?)(?P<path>\d{1,2}))$"
    r"|[?&](?:page|p|pg|seite|pagina|strona|start)=(?P<query>\d{1,2})(?=&|$)",
    re.IGNORECASE,
)


def may_go_on(content: bytes) -> bool:
    """Whether the page names a next one at all, of whatever kind; costs next to nothing."""
    return _MAY_GO_ON.search(content) is not None


def find_next_page(content: bytes, charset: str, url: str) -> str:
    """The address of the next page of the article at `url`, on the same host; "" for none."""
    from trafilatura import load_html

    tree = load_html(decode(content, charset)[:LONGEST_PAGE])
    if tree is None:
        return ""
    links = (one for one in tree.iter("link", "a") if "next" in one.get("rel", "").lower().split())
    for link in links:
        try:
            found: str = urljoin(url, link.get("href", "").strip()).partition("#")[0]
            if _is_next(url, found):
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
