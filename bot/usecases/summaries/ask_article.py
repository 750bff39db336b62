"""A question about a summary's article, or a digest's: answered from that article alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.article import Article
from bot.domain.budgets import Payer
from bot.domain.errors import ReadingError, SummaryForgotten, TextNotShared
from bot.domain.history import Shown
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, Reading, ignore_progress
from bot.domain.request import payer_of
from bot.domain.summary import Answer
from bot.ports import Clock, Ledger, Model, ShownStore
from bot.summarizing.answerer import Answerer
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.limits.budgets import RequestAccounting, ended
from bot.usecases.limits.metering import Meter, write_with
from bot.usecases.summaries.remember_place import shown_at
from bot.usecases.summaries.repeat_summary import source_of


@dataclass(frozen=True, slots=True)
class AskArticle:
    """Answers a reply to a summary with what its article says, or that it does not say."""

    load_article: LoadArticle
    answerer: Answerer
    models: tuple[Model, ...]
    shown: ShownStore
    ledger: Ledger
    clock: Clock
    accounting: RequestAccounting

    async def __call__(
        self,
        reader_id: int,
        place: str,
        question: str,
        preferences: Preferences,
        on_progress: OnProgress = ignore_progress,
        asker_id: int | None = None,
    ) -> Answer:
        """The answer; raises SummaryForgotten where `place`, the message replied to, has none, and
        TextNotShared where that was of another's text.

        `asker_id` as in SummaryRequest; whoever asks too often is held back: TooManyRequests.
        """
        payer = payer_of(reader_id, asker_id)

        async def answer() -> Answer:
            shown = await shown_at(self.shown, reader_id, place)
            if not shown:
                raise SummaryForgotten(place)
            if all(one.is_closed for one in shown):
                raise TextNotShared
            await self.accounting.rate.take(payer)
            on_progress(Reading())
            article = await self._choose(await self._load(shown, reader_id), question)
            answered = await self._write(payer, article, question, preferences)
            return replace(answered, chosen=len(shown) > 1)

        return await self.accounting.follow(
            payer, "question", answer(), lambda done: ended(done.fallback)
        )

    async def _load(self, shown: Sequence[Shown], reader_id: int) -> list[Article]:
        """The articles that can still be had; raises what went wrong where it is none."""
        loading = (self.load_article(source_of(one), reader_id) for one in shown)
        loaded = await asyncio.gather(*loading, return_exceptions=True)
        articles = [one for one in loaded if isinstance(one, Article)]
        for one in loaded:
            if isinstance(one, BaseException) and (
                not articles or not isinstance(one, ReadingError | SummaryForgotten)
            ):
                raise one
        return articles

    async def _choose(self, articles: Sequence[Article], question: str) -> Article:
        """The article whose sentences fit a question best."""
        if len(articles) == 1:
            return articles[0]
        return await self.answerer.choose(articles, question)

    async def _write(
        self, payer: Payer, article: Article, question: str, preferences: Preferences
    ) -> Answer:
        meter = Meter(payer, "question", self.ledger, self.clock, self.accounting.budgets)

        async def write(model: Model | None) -> Answer:
            return await self.answerer(article, question, preferences, model)

        try:
            return await write_with(self.models, meter, write)
        finally:
            await meter.record()
