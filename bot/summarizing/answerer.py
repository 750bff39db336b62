"""A question and an article in, an answer with the article's own words out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.article import Article
from bot.domain.errors import ModelError, PromptTooLong
from bot.domain.preferences import Preferences
from bot.domain.summary import Answer, ArticleFacts, Claim, Fallback
from bot.ports import Model, Workers
from bot.summarizing.asking.ask import ask
from bot.summarizing.asking.parse import parse_answer
from bot.summarizing.asking.prompts import Task, answer_prompt, prompt_tokens
from bot.summarizing.chunks import Chunk
from bot.summarizing.claim_support import check_claims
from bot.summarizing.extract.extractive import extract_answer
from bot.summarizing.extract.relevant import most_relevant, relevant_sentences
from bot.summarizing.parts import within
from bot.summarizing.summarizer import fallback_for

_HALVINGS = 4


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers from the article alone, or says that the article does not tell."""

    workers: Workers

    async def __call__(
        self, article: Article, question: str, preferences: Preferences, model: Model | None
    ) -> Answer:
        """The answer; without a model, or where it fails, the sentences that match best."""
        fallback = Fallback.NO_MODEL
        if model is not None and article.sentences:
            try:
                return await self._ask(Task(article, preferences), question, model)
            except ModelError as error:
                fallback = fallback_for(error)
        return await self.workers.run(extract_answer, article, question, fallback)

    async def choose(self, articles: Sequence[Article], question: str) -> Article:
        """The one of several articles that a question is most likely about."""
        index = await self.workers.run(most_relevant, articles, question)
        return articles[index]

    async def _ask(self, task: Task, question: str, model: Model) -> Answer:
        """Ask about what fits of the article; about less where the endpoint refuses that."""
        window = model.window
        for _ in range(_HALVINGS):
            try:
                return await self._ask_within(window, task, question, model)
            except PromptTooLong as error:
                window = error.window if 0 < error.window < window else window // 2
        return await self._ask_within(window, task, question, model)

    async def _ask_within(self, window: int, task: Task, question: str, model: Model) -> Answer:
        empty = within(answer_prompt(task, (), question), window)
        room = window - prompt_tokens(empty) - empty.answer_tokens
        if room <= 0:
            raise PromptTooLong("a window too small for any article")
        sentences = await self.workers.run(relevant_sentences, task.article, question, room)
        prompt = within(answer_prompt(task, sentences, question), window)
        asked = await ask(model, prompt, parse_answer)
        claim = asked.value.claim
        checked = await self.workers.run(check_claims, [claim], task.article, asked.value.language)
        found = asked.value.found and bool(checked[0].quotes)
        return Answer(
            found=found,
            claim=checked[0] if found else Claim(""),
            article=_facts(task.article, sentences, asked.share),
            model=asked.model,
        )


def _facts(article: Article, seen: Chunk, read: float) -> ArticleFacts:
    """The facts of an article, with the share of it that the model saw and its server read."""
    facts = ArticleFacts.of(article)
    whole = sum(len(sentence.text) for sentence in article.sentences)
    shown = sum(len(sentence.text) for sentence in seen) / max(1, whole)
    share = facts.reading.share * shown * read
    return replace(facts, reading=replace(facts.reading, share=share))
