"""A link in, how its site is read out: sites whose pages hold more, or less, than they show.

One module a site; each says what it takes and what it gives.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.article import Article
from bot.domain.request import Link
from bot.ports import Web, Workers
from bot.reading.sites import hacker_news, reddit, telegram, wikipedia, youtube

ReadSite = Callable[[Web, Workers], Awaitable[Article | Link | None]]
"""Gives the article, a link to be read in its place, or None for a page that is read like any
other."""

_SITES: tuple[Callable[[str], ReadSite | None], ...] = (
    youtube.recognise,
    telegram.recognise,
    wikipedia.recognise,
    hacker_news.recognise,
    reddit.recognise,
)


def site_of(url: str) -> ReadSite | None:
    """How to read a clean address; None for a page like any other."""
    return next(filter(None, (recognise(url) for recognise in _SITES)), None)
