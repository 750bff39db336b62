"""Article in, Summary out: prompt, completion, parsing, verifying, and the way without a model."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

import prompts
from bot.domain.article import Article
from bot.domain.errors import (
    AnswerUnusable,
    BudgetSpent,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelRefused,
    PromptTooLong,
)
from bot.domain.jobs import Estimate
from bot.domain.preferences import Preferences, Style
from bot.domain.progress import OnProgress
from bot.domain.summary import ArticleFacts, Claim, Fallback, Summary
from bot.ports import Model, Workers
from bot.summarizing.asking.ask import DraftReporter, ask, fits
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.parse import ParsedSummary, parse_summary
from bot.summarizing.asking.prompts import Task, prompt_tokens, summary_prompt
from bot.summarizing.asking.wording import repeats, repeats_title, tells_of_article
from bot.summarizing.claim_support import check_claims, support_claims
from bot.summarizing.extract.extractive import extract_summary
from bot.summarizing.parts import PartsWriter, Written, within
from bot.summarizing.rehearsal import Rehearsal
from bot.summarizing.tokens import BYTES_A_TOKEN

_HALVINGS = 4
"""How often a window is halved that the endpoint says is smaller than the operator does."""
_SENTENCES_AT_ONCE = 1000
"""A longer article's prompts take more than 20 ms to make, half a second for a thick book: that is
done aside, as all readers share this thread."""


@dataclass(frozen=True, slots=True)
class Summarizer:
    """Writes summaries whose quotes are verbatim, with a model or without."""

    workers: Workers
    most_parts: int = 24
    parts_at_once: int = 4

    @property
    def prompts_digest(self) -> str:
        """Changes whenever a prompt's text does: part of the cache key."""
        return prompts.digest()

    async def __call__(
        self,
        article: Article,
        preferences: Preferences,
        model: Model | None,
        note: str,
        on_progress: OnProgress,
    ) -> Summary:
        """The summary; a model that fails is replaced by the extractive summary, which says so."""
        fallback = Fallback.NO_MODEL
        if model is not None and article.sentences:
            try:
                task = Task(article, preferences, note)
                return await self.write(task, model, on_progress)
            except ModelError as error:
                fallback = fallback_for(error)
        return await self.extract(article, preferences, fallback)

    async def extract(
        self, article: Article, preferences: Preferences, fallback: Fallback
    ) -> Summary:
        """The summary in the article's own sentences, and why no model wrote it."""
        return await self.workers.run(extract_summary, article, preferences, fallback)

    async def estimate(
        self, article: Article, preferences: Preferences, window: int, note: str
    ) -> Estimate:
        """What a model of that window will likely be asked, and answer; nothing is asked of it."""
        rehearsal = self._rehearse(Task(article, preferences, note), window)
        if len(article.sentences) < _SENTENCES_AT_ONCE:
            return await rehearsal
        return await asyncio.to_thread(asyncio.run, rehearsal)

    async def _rehearse(self, task: Task, window: int) -> Estimate:
        rehearsal = Rehearsal(task, window)
        try:
            await self._ask(task, rehearsal, rehearsal.on_progress)
            await rehearsal.check()
        except ModelError:
            # A window too small for any prompt: nothing will be asked in earnest either.
            return Estimate()
        return rehearsal.estimate

    async def write(self, task: Task, model: Model, on_progress: OnProgress) -> Summary:
        """The summary by a model; raises a ModelError where it gives none that can be shown."""
        written = await self._ask(task, model, on_progress)
        summary = _as_wished(written.summary, task)
        title = ParsedClaim(summary.title)
        parsed = (title, summary.overview, *summary.points)
        checked = await self.workers.run(check_claims, parsed, task.article, task.language)
        headline = _title(checked[0], task.article)
        overview, *points = await support_claims(task, headline, checked[1:], model, self.workers)
        if all(_says_nothing(claim) for claim in (overview, *points)):
            raise AnswerUnusable("nothing in it reports on the article")
        facts = ArticleFacts.of(task.article)
        share = facts.reading.share * written.share
        return Summary(
            title=headline,
            overview=Claim("") if points and repeats_title(overview.text, headline) else overview,
            key_points=tuple(points),
            language=task.language,
            model=written.model,
            article=replace(facts, reading=replace(facts.reading, share=share)),
        )

    async def _ask(self, task: Task, model: Model, on_progress: OnProgress) -> Written:
        """Ask at once where all fits, else in parts, smaller ones where the endpoint refuses."""
        window = model.window
        for _ in range(_HALVINGS):
            try:
                return await self._ask_within(window, task, model, on_progress)
            except PromptTooLong as error:
                window = _smaller(window, _whole_size(task), error)
        return await self._ask_within(window, task, model, on_progress)

    async def _ask_within(
        self, window: int, task: Task, model: Model, on_progress: OnProgress
    ) -> Written:
        if sum(len(one.text) for one in task.article.sentences) < window * BYTES_A_TOKEN:
            prompt = within(summary_prompt(task, task.article.sentences), window)
            if fits(prompt, window):
                asked = await ask(model, prompt, parse_summary, DraftReporter(on_progress))
                return Written(asked.value, asked.model, asked.share)
        return await PartsWriter(
            task, model, window, self.most_parts, self.parts_at_once, on_progress
        )()


def _smaller(window: int, asked: int, error: PromptTooLong) -> int:
    """The window to try next: what the endpoint tells, or half of what it refused."""
    return error.window if 0 < error.window < window else min(window, asked) // 2


def fallback_for(error: ModelError) -> Fallback:
    """What to tell the reader when the extractive way takes over."""
    if isinstance(error, BudgetSpent):
        return Fallback(f"{error.scope}_budget")
    if isinstance(error, ModelRefused):
        return Fallback.MODEL_REFUSED
    if isinstance(error, ModelBudgetSpent):
        return Fallback.MODEL_BUDGET
    if isinstance(error, ModelMisconfigured):
        return Fallback.MODEL_MISCONFIGURED
    if isinstance(error, AnswerUnusable):
        return Fallback.MODEL_UNUSABLE
    return Fallback.MODEL_DOWN


def _as_wished(summary: ParsedSummary, task: Task) -> ParsedSummary:
    """No more points than were asked for, and no overview where only points are wanted."""
    bullets = task.preferences.style is Style.BULLETS and summary.points
    overview = ParsedClaim() if bullets else summary.overview
    points: list[ParsedClaim] = []
    for point in summary.points:
        if not any(repeats(point.text, told.text) for told in (overview, *points)):
            points.append(point)
    return replace(summary, points=tuple(points[: task.points]), overview=overview)


def _says_nothing(claim: Claim) -> bool:
    """Whether a claim stands on no sentence, or is about the article in place of its subject."""
    return not claim.quotes or tells_of_article(claim.text)


def _title(title: Claim, article: Article) -> str:
    """The model's headline; not one with a number that the article lacks, nor "The article"."""
    invented = any(any(map(str.isdigit, doubt.words)) for doubt in title.doubts)
    unfit = not title.text or invented or tells_of_article(title.text)
    return article.title if unfit and article.title else title.text


def _whole_size(task: Task) -> int:
    prompt = summary_prompt(task, task.article.sentences)
    return prompt_tokens(prompt) + prompt.answer_tokens
