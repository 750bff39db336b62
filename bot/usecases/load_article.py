"""A source in, its article out: from memory where it was read before."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.errors import SummaryForgotten
from bot.domain.keys import article_key, owner_of
from bot.domain.request import Kept, Source
from bot.ports import ArticleCache
from bot.reading.reader import Reader
from bot.usecases.locks import KeyedLocks


@dataclass(frozen=True, slots=True)
class LoadArticle:
    """Reads each source once, however many ask for it at the same time."""

    reader: Reader
    articles: ArticleCache
    locks: KeyedLocks

    async def __call__(self, source: Source, reader_id: int) -> Article:
        """The article; raises a ReadingError, or SummaryForgotten for what is not kept."""
        key = article_key(source, reader_id)
        async with self.locks.hold(f"article:{key}"):
            article = await self.articles.find(key)
            if article is not None:
                return article
            if isinstance(source, Kept):
                raise SummaryForgotten(key)
            article = await self.reader(source)
            await self.articles.keep(key, article, owner_of(source, reader_id))
            return article
