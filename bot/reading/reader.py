"""Source in, Article out: the one place that knows how each kind of source is read."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.request import Source
from bot.ports import Web, Workers


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads links, files and pasted text."""

    web: Web
    workers: Workers

    async def __call__(self, source: Source) -> Article:
        """The article of a source; raises a ReadingError for walls, error pages and what cannot be read."""
        raise NotImplementedError
