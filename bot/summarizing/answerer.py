"""A question and an article in, an answer with the article's own words out."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.summary import Answer
from bot.ports import Model, Workers


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers from the article alone, or says that the article does not tell."""

    workers: Workers

    async def __call__(
        self, article: Article, question: str, preferences: Preferences, model: Model | None
    ) -> Answer:
        """The answer; without a model, or where it fails, the sentences that match the question best."""
        raise NotImplementedError
