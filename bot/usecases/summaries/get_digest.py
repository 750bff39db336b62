"""Several sources in, one digest out: a part for each, and what they agree and differ on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from bot.domain.budgets import Payer
from bot.domain.digest import Digest, DigestPart
from bot.domain.errors import (
    BotError,
    StorageError,
)
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, Progress, SourcesRead, ignore_progress
from bot.domain.request import SummaryRequest, name_of
from bot.usecases.summaries.compare_articles import CompareArticles
from bot.usecases.summaries.get_summary import GetSummary, ShownSummary

MOST_SOURCES = 5
"""In one message; a list of links is rather meant to be chosen from than to be read in full."""
AT_ONCE = 3
"""Sources of one digest that are read at the same time, as many as requests of one reader."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One of several sources: what its reader calls it, and how its summary is got."""

    name: str
    get: Callable[[OnProgress], Awaitable[ShownSummary]]


@dataclass(frozen=True, slots=True)
class ShownDigest:
    """A digest, and the summaries in its reader's history, by the numbers of their parts."""

    digest: Digest
    shown: dict[int, ShownSummary]

    @property
    def ids(self) -> tuple[int, ...]:
        """The entries in the history."""
        return tuple(one.shown.id for one in self.shown.values())


def concerns_all(error: Exception) -> bool:
    """Whether it is not this one source that is at fault."""
    return isinstance(error, StorageError) or not isinstance(error, BotError)


@dataclass(frozen=True, slots=True)
class GetDigest:
    """Summarises several sources at the same time, and compares what they say."""

    get_summary: GetSummary
    compare_articles: CompareArticles

    async def __call__(
        self,
        payer: Payer,
        listed: Sequence[Listed],
        preferences: Preferences,
        on_progress: OnProgress = ignore_progress,
        is_fatal: Callable[[Exception], bool] = concerns_all,
    ) -> ShownDigest | ShownSummary:
        """The digest; the summary alone where all of them are the same page.

        A source that fails has its error in its part, unless it is one that `is_fatal` the whole.
        """
        results = await _get_all(listed, on_progress)
        for result in results:
            if not isinstance(result, ShownSummary) and is_fatal(result):
                raise result
        kept = _each_page_once(results)
        first = results[0]
        if len(kept) == 1 and isinstance(first, ShownSummary):
            return first
        parts = tuple(_part(listed[index].name, results[index]) for index in kept)
        found = ((number, results[index]) for number, index in enumerate(kept, 1))
        shown = {number: one for number, one in found if isinstance(one, ShownSummary)}
        comparison = await self.compare_articles(payer, shown, preferences, on_progress)
        return ShownDigest(Digest(parts, comparison), shown)

    async def of_requests(
        self, requests: Sequence[SummaryRequest], on_progress: OnProgress = ignore_progress
    ) -> ShownDigest | ShownSummary:
        """The digest of several requests by one reader, who likes them all alike."""
        first = requests[0]
        listed = [Listed(name_of(one.source), partial(self.get_summary, one)) for one in requests]
        return await self(first.payer, listed, first.preferences, on_progress)


class _Count:
    """Reports how many of several sources are done, once one of them takes a while."""

    def __init__(self, total: int, on_progress: OnProgress) -> None:
        self._done, self._total = 0, total
        self._takes_a_while = False
        self._on_progress = on_progress

    def news(self, _: Progress) -> None:
        """One of them is at work."""
        if not self._takes_a_while:
            self._takes_a_while = True
            self._report()

    def end(self) -> None:
        """One of them is done, or has failed."""
        self._done += 1
        if self._takes_a_while:
            self._report()

    def _report(self) -> None:
        self._on_progress(SourcesRead(self._done, self._total))


async def _get_all(
    listed: Sequence[Listed], on_progress: OnProgress
) -> list[ShownSummary | Exception]:
    """Each one's summary, or what went wrong."""
    turns, count = asyncio.Semaphore(AT_ONCE), _Count(len(listed), on_progress)

    async def get(one: Listed) -> ShownSummary:
        async with turns:
            try:
                return await one.get(count.news)
            finally:
                count.end()

    ended: list[ShownSummary | Exception] = []
    for result in await asyncio.gather(*map(get, listed), return_exceptions=True):
        if isinstance(result, BaseException) and not isinstance(result, Exception):
            raise result
        ended.append(result)
    return ended


def _each_page_once(results: Sequence[ShownSummary | Exception]) -> list[int]:
    """The indexes less those of pages that an earlier address has led to."""
    seen: set[str] = set()
    kept = []
    for index, result in enumerate(results):
        url = result.summary.article.url if isinstance(result, ShownSummary) else ""
        if url in seen:
            continue
        if url:
            seen.add(url)
        kept.append(index)
    return kept


def _part(name: str, result: ShownSummary | Exception) -> DigestPart:
    if isinstance(result, ShownSummary):
        return DigestPart(name, result.summary)
    return DigestPart(name, error=result)
