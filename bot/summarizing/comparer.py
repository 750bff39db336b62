"""Several articles and their claims in, what they agree and differ on out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.digest import Comparison
from bot.domain.errors import ModelError, PromptTooLong
from bot.domain.preferences import Preferences
from bot.domain.summary import Fallback
from bot.ports import Model, Workers
from bot.summarizing.asking.ask import ask, fits
from bot.summarizing.asking.compared import MOST_CLAIMS, Compared, language_for, question_about
from bot.summarizing.asking.parse import parse_comparison
from bot.summarizing.comparison_check import check_comparison
from bot.summarizing.parts import within
from bot.summarizing.summarizer import fallback_for

_FEWER = (MOST_CLAIMS, 6, 3, 1)
"""Claims of each article: less where the model's window does not hold more."""


@dataclass(frozen=True, slots=True)
class Comparer:
    """Has articles compared, and holds what is said of them against each one that it cites."""

    workers: Workers

    def question(self, compared: Sequence[Compared], preferences: Preferences) -> str:
        """All that the answer depends on: the same question need not be paid for twice."""
        prompt = question_about(compared, preferences).prompt
        return prompt.system + prompt.user

    async def __call__(
        self, compared: Sequence[Compared], preferences: Preferences, model: Model | None
    ) -> Comparison:
        """The comparison; without a model, or where it fails, one that says why it is empty."""
        if model is None:
            return Comparison(fallback=Fallback.NO_MODEL)
        try:
            return await self._ask(compared, preferences, model)
        except ModelError as error:
            return Comparison(fallback=fallback_for(error))

    async def _ask(
        self, compared: Sequence[Compared], preferences: Preferences, model: Model
    ) -> Comparison:
        for most_claims in _FEWER:
            question = question_about(compared, preferences, most_claims)
            prompt = within(question.prompt, model.window)
            if not fits(prompt, model.window):
                continue
            try:
                asked = await ask(model, prompt, parse_comparison)
            except PromptTooLong:
                # The endpoint holds less than the operator says.
                continue
            checked = await self.workers.run(
                check_comparison,
                asked.value,
                question.places,
                compared,
                language_for(compared, preferences),
            )
            return replace(checked, model=asked.model)
        raise PromptTooLong("a window too small for these articles")
