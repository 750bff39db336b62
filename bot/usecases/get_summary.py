"""The main job: a request in, a summary out, paid for once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.article import Article
from bot.domain.history import Shown
from bot.domain.keys import article_key, owner_of, summary_key
from bot.domain.progress import OnProgress, Reading, ignore_progress
from bot.domain.request import Link, SummaryRequest
from bot.domain.summary import Summary
from bot.ports import Clock, Ledger, Model, ShownStore, SummaryCache
from bot.summarizing.second_opinion import hear_second_opinion
from bot.summarizing.summarizer import Summarizer
from bot.usecases.budgets import Books, ended
from bot.usecases.load_article import LoadArticle
from bot.usecases.locks import KeyedLocks
from bot.usecases.metering import Meter, MeteredModels, names, write_with
from bot.usecases.weigh_job import WeighJob


@dataclass(frozen=True, slots=True)
class ShownSummary:
    """A summary, and the entry in the reader's history that its buttons and replies refer to."""

    summary: Summary
    shown: Shown


@dataclass(frozen=True, slots=True)
class GetSummary:
    """Summarises what a reader sends, and remembers that they were shown it."""

    load_article: LoadArticle
    summarizer: Summarizer
    models: tuple[Model, ...]
    summaries: SummaryCache
    shown: ShownStore
    ledger: Ledger
    clock: Clock
    locks: KeyedLocks
    books: Books
    weigh: WeighJob
    second: Model | None = None
    """Asked what it thinks of every claim, where the operator wants a second opinion."""

    async def __call__(
        self, request: SummaryRequest, on_progress: OnProgress = ignore_progress
    ) -> ShownSummary:
        """The summary of a request; a known one comes back before any progress is reported.

        A known one is free. For others, readers may be held back: raises TooManyRequests. Where
        somebody has to agree to the cost first, raises LargeJob, before any model is asked.
        """
        return await self.books.follow(
            request.payer,
            "summary",
            self._get(request, on_progress),
            lambda done: ended(done.summary.fallback, cached=done.summary.cached),
        )

    async def _get(self, request: SummaryRequest, on_progress: OnProgress) -> ShownSummary:
        article = article_key(request.source, request.owner_id)
        key = self._key(article, request)
        cached = await self.summaries.find(key)
        if cached is not None:
            return await self._show(request, article, replace(cached, cached=True))
        if not request.large.decided:
            await self.books.rate.take(request.payer)
        on_progress(Reading())
        async with self.locks.hold(f"summary:{key}"):
            known = await self.summaries.find(key)
            summary = (
                await self._write(request, key, on_progress)
                if known is None
                else replace(known, cached=True)
            )
        return await self._show(request, article, summary)

    async def known(self, request: SummaryRequest) -> Summary | None:
        """The summary, if it was written before; nothing is read, asked or remembered."""
        article = article_key(request.source, request.owner_id)
        cached = await self.summaries.find(self._key(article, request))
        return replace(cached, cached=True) if cached else None

    def _key(self, article: str, request: SummaryRequest) -> str:
        return summary_key(
            article,
            names((*self.models, *filter(None, (self.second,)))),
            self.summarizer.prompts_digest,
            request.preferences,
            # A note makes the summary its writer's own: the same words of another's do not. Who
            # is shown what the writer shares is shown just that.
            f"{request.noter_id}:{request.note}" if request.note else "",
        )

    async def _write(self, request: SummaryRequest, key: str, on_progress: OnProgress) -> Summary:
        meter = Meter(request.payer, "summary", self.ledger, self.clock, self.books.budgets)
        try:
            return await self._write_metered(request, key, meter, on_progress)
        finally:
            await meter.settle()

    async def _write_metered(
        self, request: SummaryRequest, key: str, meter: Meter, on_progress: OnProgress
    ) -> Summary:
        article = await self.load_article(request.source, request.owner_id, meter)
        canonical = self._canonical_key(request, article)
        known = await self.summaries.find(canonical) if canonical else None
        if known is not None:
            return replace(known, cached=True)
        without = await self.weigh(article, request)
        if without is not None:
            # Not kept: where somebody agrees to the cost, a model writes it.
            return await self.summarizer.extract(article, request.preferences, without)

        async def write(model: Model | None) -> Summary:
            return await self.summarizer(
                article, request.preferences, model, request.note, on_progress
            )

        summary = await write_with(self.models, meter, write)
        if self.second is not None and summary.fallback is None:
            second = MeteredModels((self.second,), meter)
            summary = await hear_second_opinion(summary, article, second)
        # What was written without a model because it failed is not kept: next time it is asked.
        if summary.fallback is None or not self.models:
            owner = (
                request.noter_id if request.note else owner_of(request.source, request.owner_id)
            )
            for one in filter(None, (key, canonical)):
                await self.summaries.keep(one, summary, owner)
        return summary

    def _canonical_key(self, request: SummaryRequest, article: Article) -> str:
        """The summary's key under the page's own address, where another was asked for."""
        if not isinstance(request.source, Link) or article.url in ("", request.source.url):
            return ""
        return self._key(article_key(Link(article.url), request.owner_id), request)

    async def _show(self, request: SummaryRequest, article: str, summary: Summary) -> ShownSummary:
        link = request.source.url if isinstance(request.source, Link) else ""
        if request.is_anothers and not link:
            # What was shared is the summary: no question, and no other length, brings out more of
            # the text itself.
            article = ""
        note, note_by = request.kept_note
        shown = await self.shown.add(
            Shown(
                reader_id=request.reader_id,
                article_key=article,
                link=link,
                title=summary.title or summary.article.title,
                preferences=request.preferences,
                note=note,
                at=self.clock.now(),
                note_by=note_by,
            )
        )
        return ShownSummary(summary, shown)
