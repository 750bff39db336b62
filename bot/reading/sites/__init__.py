"""A link in, how its site is read out: sites whose pages hold more, or less, than they show.

One module a site; each says what it takes and what it gives.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.article import Article
from bot.ports import Web, Workers
from bot.reading.sites import youtube

ReadSite = Callable[[Web, Workers], Awaitable[Article | None]]
"""Gives the article, or None for a page that is read like any other."""

_SITES: tuple[Callable[[str], ReadSite | None], ...] = (youtube.recognise,)


def site_of(url: str) -> ReadSite | None:
    """How to read a clean address; None for a page like any other."""
    return next(filter(None, (recognise(url) for recognise in _SITES)), None)
