"""A text's links in, those that it is about out: what stands under every post is not. Pure.

News channels end each post with links to themselves: to subscribe, to talk, to give money. Their
hosts and pages are in channel_links.json, collected from what stands under public channels' posts.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from bot.domain.article import count_words
from bot.reading.links.links import find_links, text_without_links
from bot.text.tables import load_table

WORDS_OF_A_TEASER = 80
"""Below this a text with one hidden link is a word about what it links to; from here on it tells
the news itself, and the link is its source."""
_FEWEST_WORDS = 40
_A_GREETING = 12
"""Words up to which a forward that holds nothing but a channel's own links is about those."""
_LONGEST_CALL = 40
"""Characters from a link's beginning that tell whether it asks for something."""
_WORDS_OF_AN_ENTRY = 35
"""Of a line in a list of linked headlines; lines of a text that names its sources are longer."""
_POST = re.compile(r"/(?:s/)?(?:c/\d+|[A-Za-z]\w{3,31})/(?:\d{1,12}/)?\d{1,12}/?")
_CONTENT = re.compile(
    r"/(?:p|reels?|tv|status|statuses|posts?|videos?|watch|shorts|live|photos?|story|stories|clip|pin"
    r"|pulse|episode|track|album|comments|article|a|w|feed/update|wall-?\d+_\d+|r/\w+/comments)(?:/|$)"
    r"|/wall-?\d+_\d+|/video-?\d+_\d+|[?&](?:v|story_fbid|fbid|w|z)=|-[0-9a-f]{8,}$",
)
_SLUG = re.compile(r"[\d_.-]|.{15}|[^\x00-\x7f]")


@dataclass(frozen=True)
class _Table:
    telegram: frozenset[str]
    profiles: frozenset[str]
    always: frozenset[str]
    labels: frozenset[str]
    pages: frozenset[str]
    calls: frozenset[str]

    @functools.cached_property
    def call(self) -> re.Pattern[str]:
        """What begins the words of a link that asks for something; "*" leaves their end open."""
        stems = (
            re.escape(one.removesuffix("*")) + ("" if one.endswith("*") else r"(?!\w)")
            for one in self.calls
        )
        return re.compile(rf"\W*(?:{'|'.join(stems)})", re.IGNORECASE)


@functools.cache
def _table() -> _Table:
    data = load_table(__package__, "channel_links.json")
    return _Table(**{name: frozenset(values) for name, values in data.items()})


def is_channels_own(url: str) -> bool:
    """Whether a link leads to a channel, a profile, a shop or a till rather than to a text."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return False
    table = _table()
    if host in table.telegram:
        return not _POST.fullmatch(parts.path)
    if _is_of(host, table.always):
        return True
    if _is_of(host, table.profiles):
        return not _CONTENT.search(f"{parts.path}?{parts.query}" if parts.query else parts.path)
    if host.partition(".")[0] in table.labels and host.count(".") > 0:
        return True
    segments = [segment.lower() for segment in parts.path.split("/") if segment]
    if len(segments) == 1 and segments[0].startswith("@"):
        return True
    return 0 < len(segments) <= 2 and segments[-1] in table.pages


def links_meant(
    text: str, hidden_links: Sequence[tuple[int, str]], pages: Sequence[str], *, forwarded: bool
) -> tuple[str, ...]:
    """Of the pages that a text links to, those to be read in its place; none where it speaks for
    itself.

    Whoever writes an address means it; what stands under a text, is hidden behind words or was
    forwarded with the rest has to be what the text is about.
    """
    shown = set(find_links(text))
    asking = _asking(text, hidden_links)
    own_words = count_words(text_without_links(text))
    is_short = own_words < _FEWEST_WORDS

    def is_meant(url: str) -> bool:
        chosen = url in shown and not forwarded
        if is_channels_own(url) or url in asking:
            return chosen and is_short
        return chosen or (is_short and not forwarded) or not _is_front_page(url)

    meant = tuple(filter(is_meant, pages))
    if is_short:
        return meant or (() if forwarded and own_words > _A_GREETING else tuple(pages))
    articles = tuple(filter(_has_slug, meant))
    # What a post links to on Telegram is what was told before.
    pages_of_sites = tuple(url for url in articles if not _is_on_telegram(url))
    if written := tuple(url for url in (pages_of_sites if forwarded else meant) if url in shown):
        return written
    if len(articles) == 1:
        return pages_of_sites if own_words < WORDS_OF_A_TEASER else ()
    return articles if _is_list(text, hidden_links, articles, own_words) else ()


def _asking(text: str, hidden_links: Sequence[tuple[int, str]]) -> set[str]:
    """The addresses behind nothing but words that ask: to subscribe, to talk, to give money."""
    words: dict[str, list[str]] = {}
    for at, address in hidden_links:
        for url in find_links("", (address,)):
            words.setdefault(url, []).append(text[at : at + _LONGEST_CALL])
    return {url for url, told in words.items() if all(map(_table().call.match, told))}


def _is_on_telegram(url: str) -> bool:
    """Whether it is a post, or a channel."""
    return (urlsplit(url).hostname or "").removeprefix("www.") in _table().telegram


def _is_front_page(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.path.strip("/") and not parts.query


def _is_of(host: str, sites: frozenset[str]) -> bool:
    labels = host.split(".")
    return any(".".join(labels[at:]) in sites for at in range(len(labels)))


def _has_slug(url: str) -> bool:
    """Whether an address has the form of one article among many."""
    parts = urlsplit(url)
    segments = [segment for segment in unquote(parts.path).split("/") if segment]
    return len(segments) > 1 or bool(parts.query) or any(map(_SLUG.search, segments))


def _is_list(
    text: str, hidden_links: Sequence[tuple[int, str]], articles: Sequence[str], words: int
) -> bool:
    """Whether most lines are a headline with its link."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    ends = [*starts[1:], len(text) + 1]
    lines = [pair for pair in zip(starts, ends, strict=True) if text[slice(*pair)].strip()]
    offsets = [at for at, url in hidden_links if set(find_links("", (url,))) & set(articles)]
    linked = sum(any(start <= at < end for at in offsets) for start, end in lines)
    return linked > 1 and 2 * linked >= len(lines) and words < _WORDS_OF_AN_ENTRY * linked
