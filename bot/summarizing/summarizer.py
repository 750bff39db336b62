"""Article in, Summary out: prompt, completion, parsing, verifying, and the way without a model."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress
from bot.domain.summary import Summary
from bot.ports import Model, Workers


@dataclass(frozen=True, slots=True)
class Summarizer:
    """Writes summaries whose quotes are verbatim, with a model or without."""

    workers: Workers

    @property
    def prompts_digest(self) -> str:
        """Changes whenever a prompt's text does: part of the cache key."""
        raise NotImplementedError

    async def __call__(
        self,
        article: Article,
        preferences: Preferences,
        model: Model | None,
        note: str,
        on_progress: OnProgress,
    ) -> Summary:
        """The summary; a model that fails is replaced by the extractive summary, which says so."""
        raise NotImplementedError
