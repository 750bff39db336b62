"""The main job: a request in, a summary out, made once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.article import Article
from bot.domain.history import Shown
from bot.domain.keys import article_key, owner_of, summary_key
from bot.domain.progress import OnProgress, Reading, ignore_progress
from bot.domain.request import Link, SummaryRequest
from bot.domain.summary import Summary
from bot.ports import Clock, ShownStore, SummaryCache
from bot.summarizing.extractive import EXTRACTIVE
from bot.summarizing.summarizer import Summarizer
from bot.usecases.load_article import LoadArticle
from bot.usecases.locks import KeyedLocks


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
    summaries: SummaryCache
    shown: ShownStore
    clock: Clock
    locks: KeyedLocks

    async def __call__(
        self, request: SummaryRequest, on_progress: OnProgress = ignore_progress
    ) -> ShownSummary:
        """The summary of a request; a known one comes back before any progress is reported."""
        key = _key(article_key(request.source, request.reader_id), request)
        cached = await self.summaries.find(key)
        if cached is not None:
            return await self._show(request, replace(cached, cached=True))
        on_progress(Reading())
        async with self.locks.hold(f"summary:{key}"):
            known = await self.summaries.find(key)
            summary = replace(known, cached=True) if known else await self._write(request, key)
        return await self._show(request, summary)

    async def _write(self, request: SummaryRequest, key: str) -> Summary:
        article = await self.load_article(request.source, request.reader_id)
        canonical = _canonical_key(request, article)
        known = await self.summaries.find(canonical) if canonical else None
        if known is not None:
            return replace(known, cached=True)
        summary = await self.summarizer(article, request.preferences)
        owner = request.reader_id if request.note else owner_of(request.source, request.reader_id)
        for one in filter(None, (key, canonical)):
            await self.summaries.keep(one, summary, owner)
        return summary

    async def _show(self, request: SummaryRequest, summary: Summary) -> ShownSummary:
        shown = Shown(
            reader_id=request.reader_id,
            article_key=article_key(request.source, request.reader_id),
            link=request.source.url if isinstance(request.source, Link) else "",
            title=summary.title or summary.article.title,
            preferences=request.preferences,
            note=request.note,
            at=self.clock.now(),
        )
        return ShownSummary(summary, await self.shown.add(shown))


def _key(article: str, request: SummaryRequest) -> str:
    # A note makes the summary its writer's own: another reader with the same words gets another key.
    note = f"{request.reader_id}:{request.note}" if request.note else ""
    return summary_key(article, EXTRACTIVE, "", request.preferences, note)


def _canonical_key(request: SummaryRequest, article: Article) -> str:
    """The summary's key under the page's own address, where that is another than was asked for."""
    if not isinstance(request.source, Link) or article.url in ("", request.source.url):
        return ""
    return _key(article_key(Link(article.url), request.reader_id), request)
