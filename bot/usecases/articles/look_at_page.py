"""A link that is being typed in, its article out: seldom, as nothing is asked for yet."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.budgets import Payer
from bot.domain.errors import TooManyRequests
from bot.domain.pacing import Rate
from bot.domain.request import Link
from bot.ports import Clock
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.limits.budgets import RateLimit

OF_ONE = Rate(an_hour=30, burst=5)
"""Somebody who pastes a link, thinks better of it and pastes another needs two or three."""
OF_ALL = Rate(an_hour=1200, burst=60)
_ALL = Payer(1)


@dataclass(frozen=True, slots=True)
class LookAtPage:
    """Reads a page before anybody asks for its summary, within limits: for one, and for all."""

    load_article: LoadArticle
    of_one: RateLimit
    of_all: RateLimit

    @classmethod
    def by(cls, load_article: LoadArticle, clock: Clock) -> LookAtPage:
        """With the usual limits."""
        of_one, of_all = (RateLimit(rate, clock, _nobody) for rate in (OF_ONE, OF_ALL))
        return cls(load_article, of_one, of_all)

    async def __call__(self, link: Link, reader_id: int) -> Article | None:
        """The article; None where a look would be one too many. Raises a ReadingError."""
        known = await self.load_article.known(link)
        if known is not None:
            return known
        try:
            await self.of_one.take(Payer(reader_id))
            await self.of_all.take(_ALL)
        except TooManyRequests:
            return None
        return await self.load_article(link, reader_id)


async def _nobody(_: int) -> bool:
    return False
