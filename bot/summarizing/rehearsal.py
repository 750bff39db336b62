"""A summary's work done once without a model: what it will cost, before it is paid for. Pure.

The same code makes the same prompts, so that what a part is, and how notes are condensed, stands
in one place. Only the answers are made up, as long as they are asked to be.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from bot.domain.jobs import Estimate
from bot.domain.progress import PartsDone, Progress
from bot.domain.summary import Claim
from bot.ports import Completion, Prompt
from bot.summarizing.asking.prompts import PART_CHARACTERS, PART_POINTS, Task, support_prompt
from bot.summarizing.tokens import likely_tokens

_DOUBTED = 2
"""How many claims are asked about once more in the end: sometimes none, seldom more."""
_SHOWN_FOR_EACH = 7
"""Sentences, around the one that a doubtful claim cites."""
_LONGEST_SAMPLE = 4000


@dataclass(slots=True)
class Rehearsal:
    """Stands in a model's place, counts what it is asked, and answers at the usual length."""

    task: Task
    window: int
    name: str = "rehearsal"
    parts: int = 1
    calls: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    _sample: str = field(init=False)

    def __post_init__(self) -> None:
        # In the script of the article, which costs as many tokens as the answer's most times.
        texts = islice((one.text for one in self.task.article.sentences), _LONGEST_SAMPLE // 20)
        self._sample = " ".join(texts)[:_LONGEST_SAMPLE] or "…"

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        """Count, and answer."""
        answer = json.dumps(self._answer(prompt.schema), ensure_ascii=False)
        asked, answered = likely_tokens(prompt.system + prompt.user), likely_tokens(answer)
        self.calls += 1
        self.prompt_tokens += asked
        self.answer_tokens += answered
        return Completion(answer, self.name, asked, answered)

    def on_progress(self, progress: Progress) -> None:
        """Hear of how many parts there are."""
        if isinstance(progress, PartsDone):
            self.parts = progress.total

    async def check(self) -> None:
        """The call about claims without support."""
        weak = [(number, Claim(self._text(150))) for number in range(1, _DOUBTED + 1)]
        sentences = self.task.article.sentences[: _DOUBTED * _SHOWN_FOR_EACH]
        await self.complete(support_prompt(self.task, sentences, weak), lambda _: None)

    @property
    def estimate(self) -> Estimate:
        """What it came to."""
        return Estimate(self.parts, self.calls, self.prompt_tokens, self.answer_tokens)

    def _answer(self, form: dict[str, Any]) -> dict[str, Any]:
        asked = form["properties"]
        if "claims" in asked:
            return {"claims": self._claims(_DOUBTED, _DOUBTED * 150)}
        if "title" not in asked:
            return {"points": self._claims(PART_POINTS, PART_CHARACTERS)}
        # Half of a summary is its title and overview.
        half = self.task.characters // 2
        overview = {"sentences": [1, 2], "text": self._text(half)}
        points = self._claims(self.task.points, half)
        return {"title": self._text(60), "overview": overview, "points": points}

    def _claims(self, count: int, characters: int) -> list[dict[str, Any]]:
        share = characters // max(1, count)
        # Numbered, as equal ones would be taken for one that is repeated.
        return [
            {
                "id": number,
                "sentences": [number, number + 1],
                "text": f"№{number} {self._text(share)}",
            }
            for number in range(1, count + 1)
        ]

    def _text(self, characters: int) -> str:
        return (self._sample * (characters // len(self._sample) + 1))[:characters]
