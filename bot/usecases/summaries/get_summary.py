"""The main job: a request in, a summary out, paid for once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.concurrency.locks import KeyedLocks
from bot.domain.article import Article
from bot.domain.errors import TooManyRequests
from bot.domain.history import Shown
from bot.domain.keys import article_key, owner_of, summary_key, text_key
from bot.domain.progress import OnProgress, Reading, ignore_progress
from bot.domain.request import Link, SummaryRequest
from bot.domain.summary import ArticleFacts, Fallback, Summary
from bot.ports import Clock, Ledger, Model, ShownStore, SummaryCache
from bot.summarizing.second_opinion import hear_second_opinion
from bot.summarizing.summarizer import Summarizer
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.limits.budgets import RequestAccounting, ended
from bot.usecases.limits.metering import Meter, MeteredModels, names, write_with
from bot.usecases.summaries.weigh_job import WeighJob


@dataclass(frozen=True, slots=True)
class ShownSummary:
    """A summary, and the entry in the reader's history that its buttons and replies refer to."""

    summary: Summary
    shown: Shown

    @property
    def ids(self) -> tuple[int, ...]:
        """The entries in the history: this one."""
        return (self.shown.id,)


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
    accounting: RequestAccounting
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
        return await self.accounting.follow(
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
        without = None if request.large.decided else await self._held_back(request)
        on_progress(Reading())
        summary = await self._read(request, key, on_progress, without)
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

    async def _held_back(self, request: SummaryRequest) -> Fallback | None:
        """Count a request that costs something; raises TooManyRequests.

        Who didn't ask isn't told to come back: they get what needs no model.
        """
        try:
            await self.accounting.rate.take(request.payer)
        except TooManyRequests:
            if not request.is_unasked:
                raise
            return Fallback.CHAT_BUDGET
        return None

    async def _read(
        self,
        request: SummaryRequest,
        key: str,
        on_progress: OnProgress,
        without: Fallback | None,
    ) -> Summary:
        """The summary of what is read now: pages that read alike are written about once."""
        meter = Meter(request.payer, "summary", self.ledger, self.clock, self.accounting.budgets)
        try:
            article = await self.load_article(request.source, request.owner_id, meter)
            is_page = isinstance(request.source, Link)
            common = self._key(text_key(article), request) if is_page else key
            windows = self._windows()
            async with self.locks.hold(f"summary:{common}"):
                known = await self.summaries.find(common)
                summary = (
                    _of(article, known)
                    if known
                    else await self._write(article, request, meter, on_progress, without)
                )
                # A server that was seen to cut a prompt gets smaller parts the next time.
                if windows == self._windows():
                    await self._keep(request, summary, {key, common})
            return replace(summary, cached=known is not None)
        finally:
            await meter.record()

    async def _write(
        self,
        article: Article,
        request: SummaryRequest,
        meter: Meter,
        on_progress: OnProgress,
        without: Fallback | None,
    ) -> Summary:
        without = without or await self.weigh(article, request)
        if without is not None:
            return await self.summarizer.extract(article, request.preferences, without)

        async def write(model: Model | None) -> Summary:
            return await self.summarizer(
                article, request.preferences, model, request.note, on_progress
            )

        summary = await write_with(self.models, meter, write)
        if self.second is not None and summary.fallback is None:
            second = MeteredModels((self.second,), meter)
            summary = await hear_second_opinion(summary, article, second)
        return summary

    def _windows(self) -> list[int]:
        return [model.window for model in self.models]

    async def _keep(self, request: SummaryRequest, summary: Summary, keys: set[str]) -> None:
        """Keep it; not what was written without a model that there is: next time it is asked."""
        if summary.fallback is not None and self.models:
            return
        owner = request.noter_id if request.note else owner_of(request.source, request.owner_id)
        for one in keys:
            await self.summaries.keep(one, summary, owner)

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


def _of(article: Article, known: Summary) -> Summary:
    """A known summary as that of an article which reads the same: it leads to that one's page."""
    facts = ArticleFacts.of(article)
    reading = replace(facts.reading, share=known.article.reading.share)
    return replace(known, article=replace(facts, reading=reading))
