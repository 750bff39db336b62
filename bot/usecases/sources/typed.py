"""What somebody types behind the bot's name in, what they may mean out. Pure.

Typing goes on: a link that is still being typed is a page that nobody means. Whether it is whole
is told by its form and by what was typed before, never by looking at the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.domain.article import count_words
from bot.domain.request import Link, PastedText
from bot.reading.links.links import find_links
from bot.reading.links.tables import TOP_DOMAINS

FEWEST_WORDS = 12
"""A text below this is a search. A query holds 256 characters, about 40 words: a few sentences."""
FEWEST_PASTED = 8
"""Characters. Telegram asks at every pause; nobody types so many without one, and no address that
is pasted is shorter."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a query means: a source, or words to search for. `whole` links may be looked at."""

    source: Link | PastedText | None = None
    whole: bool = False
    words: str = field(default="", repr=False)


def read_typed(text: str, before: str = "") -> Typed:
    """What a query means; `before` is what the same reader had typed just before it."""
    links = [link for link in find_links(text) if _has_host(link)]
    if links:
        return Typed(Link(links[0]), _is_whole(text, links[0], before))
    if count_words(text) >= FEWEST_WORDS:
        return Typed(PastedText(text.strip()))
    return Typed(words=" ".join(text.split()))


def _is_whole(text: str, link: str, before: str) -> bool:
    """Whether nothing more is to be expected of a link."""
    last = text.split()[-1]
    if text != text.rstrip() or link not in find_links(last):
        return True  # something stands behind it
    parts = urlsplit(link)
    # No article is at a site's front page, but every address begins as one.
    return bool(parts.path.strip("/") or parts.query) and not _is_typed(text, before)


def _is_typed(text: str, before: str) -> bool:
    """Whether a text differs from the one before as typing makes it differ: little, at its end."""
    longer, shorter = (text, before) if len(text) > len(before) else (before, text)
    grown = len(longer) - len(shorter)
    return bool(shorter) and longer.startswith(shorter) and 0 < grown < FEWEST_PASTED


def _has_host(link: str) -> bool:
    """Whether a link's host ends as hosts do: of `https://news.example` more is to come."""
    try:
        name, _, end = (urlsplit(link).hostname or "").rpartition(".")
    except ValueError:
        return False
    return bool(name) and (end in TOP_DOMAINS or end.startswith("xn--") or end.isdigit())
