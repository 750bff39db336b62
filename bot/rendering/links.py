"""An article's address and a quote in, a link that opens the article at the quote out. Pure."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from urllib.parse import quote, urlsplit

from bot.text.invisible import NOT_IN_ADDRESSES
from bot.text.sentence_ends import WIDE_MARKS

_LONGEST_URL = 2048
_WHOLE_CHARACTERS = 60
"""Quotes up to this length are named whole; links stay short."""
_END_WORDS = 5
"""Words from either end of a longer quote; fewer may stand on the page twice."""
_END_CHARACTERS = 40
_UNSAFE_IN_URL = re.compile(rf"[\s\"<>\\^`{{|}}{NOT_IN_ADDRESSES}]")
# A word ends at white space; where a script has none, after punctuation.
_WORD = re.compile(rf"[^\s{WIDE_MARKS}]+[{WIDE_MARKS}]?|[{WIDE_MARKS}]")


def source_link(url: str) -> str:
    """The address to link a title to; empty where it is no web address that one can link to."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        linkable = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
    except ValueError:
        return ""
    safe = _UNSAFE_IN_URL.sub(lambda found: quote(found[0], errors="replace"), url)
    return safe if linkable and len(safe) <= _LONGEST_URL else ""


def passage_link(url: str, text: str, page: int | None = None, time: int | None = None) -> str:
    """The article at the quoted words (and a file's page); empty where nothing can be opened.

    A recording opens at the second at which they are said.
    """
    source = source_link(url)
    if not source:
        return ""
    if time is not None:
        address = source.partition("#")[0]
        return f"{address}{'&' if '?' in address else '?'}t={time}s"
    directive = _text_directive(text)
    fragment = (f"page={page}" if page else "") + (f":~:text={directive}" if directive else "")
    address = source.partition("#")[0]
    whole = f"{address}#{fragment}" if fragment else source
    return whole if len(whole) <= _LONGEST_URL else source


def host(url: str) -> str:
    """The site's name in an address, for sources that do not name themselves."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _text_directive(text: str) -> str:
    """The quote as browsers look for it: whole when it is short, else its first and last words."""
    bare = _trim(text)
    words = list(_WORD.finditer(bare))
    if len(bare) <= _WHOLE_CHARACTERS or len(words) < 2:
        return _encode(bare)
    most = min(_END_WORDS, len(words) // 2)
    lengths = [len(word[0]) for word in words]
    first, last = _few(lengths[:most]), _few(lengths[: -most - 1 : -1])
    start = _trim(bare[: words[first - 1].end()])
    end = _trim(bare[words[-last].start() :])
    return f"{_encode(start)},{_encode(end)}" if start and end else _encode(bare)


def _few(lengths: list[int]) -> int:
    """How many words fit into `_END_CHARACTERS`, one at least."""
    return max(1, sum(total <= _END_CHARACTERS for total in accumulate(lengths)))


def _trim(text: str) -> str:
    # Browsers match at word boundaries, and quotation marks at the edges differ from page to page.
    # By category, not by \W: Python counts the vowel signs of Hindi as no part of a word.
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] in "PSZC":
        start += 1
    while start < end and unicodedata.category(text[end - 1])[0] in "PSZC":
        end -= 1
    return text[start:end]


def _encode(text: str) -> str:
    # quote() leaves "-" alone, but it separates the parts of a text directive.
    return quote(text, safe="", errors="replace").replace("-", "%2D")
