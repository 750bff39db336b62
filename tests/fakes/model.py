"""A fake for the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.ports import Completion, Prompt
from bot.summarizing.tokens import estimate_tokens
from tests.model_writing import write_answer


@dataclass
class FakeModel:
    """Answers from its script, an error being raised; after that it writes plausibly by itself."""

    name: str = "fake"
    window: int = 100_000
    script: list[str | Exception] = field(default_factory=list)
    prompts: list[Prompt] = field(default_factory=list)
    pieces: int = 4

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        self.prompts.append(prompt)
        answer = self.script.pop(0) if self.script else write_answer(prompt.user)
        if isinstance(answer, Exception):
            raise answer
        step = max(1, len(answer) // self.pieces)
        for end in range(step, len(answer) + step, step):
            on_text(answer[:end])
        asked = estimate_tokens(prompt.system) + estimate_tokens(prompt.user)
        return Completion(answer, self.name, asked, estimate_tokens(answer))
