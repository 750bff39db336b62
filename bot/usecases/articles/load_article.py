"""A source in, its article out: from memory where it was read before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.concurrency.locks import KeyedLocks
from bot.domain.article import Article
from bot.domain.errors import SummaryForgotten
from bot.domain.keys import article_key, claim_key, owner_of
from bot.domain.request import Kept, Link, Source
from bot.domain.same_page import is_same_page, reads_alike
from bot.ports import ArticleCache
from bot.reading.reader import ArticleReader
from bot.usecases.limits.metering import Meter, MeteredTranscriber


@dataclass(frozen=True, slots=True)
class LoadArticle:
    """Reads each source once, however many ask for it at the same time.

    Having a recording written down costs money: without a `meter` that counts it nobody listens.
    """

    reader: ArticleReader
    articles: ArticleCache
    locks: KeyedLocks

    async def __call__(
        self, source: Source, reader_id: int, meter: Meter | None = None
    ) -> Article:
        """The article; raises a ReadingError, SummaryForgotten for what is not kept, or a
        ModelError for a recording that nobody writes down."""
        key = article_key(source, reader_id)
        async with self.locks.hold(f"article:{key}"):
            article = await self.articles.find(key)
            if article is not None:
                return article
            if isinstance(source, Kept):
                raise SummaryForgotten(key)
            ears = self.reader.transcriber
            paid = MeteredTranscriber(ears, meter) if ears and meter else None
            article = await replace(self.reader, transcriber=paid)(source)
            if isinstance(source, Link):
                article = await self._as_at_home(article, source)
            await self.articles.keep(key, article, owner_of(source, reader_id))
            return article

    async def known(self, link: Link) -> Article | None:
        """The article of a page that was read before; nothing is fetched."""
        return await self.articles.find(article_key(link, 0))

    async def _as_at_home(self, article: Article, link: Link) -> Article:
        """An article that was read at one of its page's addresses, as it is known at another.

        Pages say the time, or who sent a reader there: so the text of each address can differ in a
        few sentences. What a page says of its own address counts for what it alone answers to, and
        nothing is kept under that address itself: nobody can put words into another's page.
        """
        if not is_same_page(link.url, article.url):
            return article
        home, claim = article_key(Link(article.url), 0), claim_key(article.url)
        async with self.locks.hold(f"claim:{claim}"):
            known = await self.articles.find(home) or await self.articles.find(claim)
            if known is None:
                await self.articles.keep(claim, article, None)
            return known if known and reads_alike(known, article) else article
