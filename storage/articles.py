"""Articles in SQLite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.article import Article
from storage.cache import DAYS, CacheTable, utc_now
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteArticles:
    """Keeps articles that were read, for so many `days`."""

    database: Database
    days: float = DAYS
    now: Callable[[], datetime] = utc_now

    async def find(self, key: str) -> Article | None:
        """The article under a key; None where it is not kept, or no longer."""
        return await self._table().find(key)

    async def keep(self, key: str, article: Article, owner: int | None) -> None:
        """Keep an article; an `owner`'s goes when that reader is forgotten."""
        await self._table().keep(key, article, owner)

    def _table(self) -> CacheTable[Article]:
        return CacheTable(self.database, "articles", "article", Article, self.days, self.now)
