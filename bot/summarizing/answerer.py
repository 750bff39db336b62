"""A question and an article in, an answer in the article's own words out."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.summary import Answer, Fallback
from bot.ports import Workers
from bot.summarizing.extractive import extract_answer


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers from the article alone, or says that the article does not tell."""

    workers: Workers

    async def __call__(self, article: Article, question: str) -> Answer:
        """The sentences that match the question best."""
        return await self.workers.run(extract_answer, article, question, Fallback.NO_MODEL)
