"""Article in, Summary out."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.summary import Fallback, Summary
from bot.ports import Workers
from bot.summarizing.extractive import extract_summary


@dataclass(frozen=True, slots=True)
class Summarizer:
    """Picks an article's best sentences, in a worker."""

    workers: Workers

    async def __call__(self, article: Article, preferences: Preferences) -> Summary:
        """The summary, labelled as made without a model."""
        return await self.workers.run(extract_summary, article, preferences, Fallback.NO_MODEL)
