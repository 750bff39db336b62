"""An article in, whether a model may begin on it unasked: before anything is paid for."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.budgets import Scope, Spend
from bot.domain.errors import LargeJob
from bot.domain.jobs import Estimate, PendingJob
from bot.domain.request import Large, SummaryRequest
from bot.domain.summary import ArticleFacts, Fallback
from bot.ports import Model
from bot.summarizing.summarizer import Summarizer
from bot.usecases.limits.budgets import Budgets


@dataclass(frozen=True, slots=True)
class WeighJob:
    """Estimates a summary; `most` tokens of prompts are spent unasked, 0 for any number."""

    summarizer: Summarizer
    models: tuple[Model, ...]
    budgets: Budgets
    most: int

    async def __call__(self, article: Article, request: SummaryRequest) -> Fallback | None:
        """Why it is to be summarised without a model, None where a model may write.

        Raises LargeJob where somebody has to agree first.
        """
        if not self.models or not self.most:
            return None
        if request.large is Large.EXTRACT:
            return Fallback.LARGE_JOB
        estimate = await self.summarizer.estimate(
            article,
            request.preferences,
            min(model.window for model in self.models),
            request.note,
        )
        if estimate.prompt_tokens <= self.most:
            return None
        scope = await self._too_poor(request, estimate)
        if scope is not None:
            # It would end so anyway, after the first parts were paid for in vain.
            return Fallback(f"{scope}_budget")
        if request.large is Large.ALL:
            return None
        if request.large is Large.UNATTENDED:
            return Fallback.LARGE_JOB
        raise LargeJob(job=await self._job(article, request, estimate))

    async def _too_poor(self, request: SummaryRequest, estimate: Estimate) -> Scope | None:
        """Whose budget has no room for all of it, with none of the models."""
        scope = None
        for model in self.models:
            spend = self.budgets.tariff.spend(model.name, estimate.use) + Spend(requests=1)
            scope = await self.budgets.lacks(request.payer, spend)
            if scope is None:
                break
        return scope

    async def _job(
        self, article: Article, request: SummaryRequest, estimate: Estimate
    ) -> PendingJob:
        return PendingJob(
            request=request,
            article=ArticleFacts.of(article),
            estimate=estimate,
            micros=self.budgets.tariff.price(self.models[0].name, estimate.use),
            left=await self.budgets.left(request.payer),
        )
