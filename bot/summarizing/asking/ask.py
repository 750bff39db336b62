"""Prompt in, an answer that could be read out: with one chance to mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.errors import AnswerUnusable, ModelError
from bot.domain.progress import OnProgress, Writing
from bot.domain.summary import Draft
from bot.ports import Completion, Model, Prompt
from bot.summarizing.asking.parse import parse_draft
from bot.summarizing.asking.prompts import prompt_tokens, repair_prompt
from bot.summarizing.asking.written_json import is_cut

T = TypeVar("T")
_STEP = 40
"""Characters between two drafts: six a second at 60 tokens a second, more than is ever shown."""


@dataclass(frozen=True, slots=True)
class ModelReply(Generic[T]):
    """What an answer says, the model that gave it, and the share of the prompt that it read."""

    value: T
    model: str
    share: float = 1.0


def ignore_text(_: str) -> None:
    """For who only wants the whole answer."""


async def ask(
    model: Model,
    prompt: Prompt,
    read: Callable[[str], T],
    on_text: Callable[[str], None] = ignore_text,
) -> ModelReply[T]:
    """Ask, and once more where the answer breaks off or cannot be read; raises a ModelError."""
    completion = await model.complete(prompt, on_text)
    asked = _read(completion, read)
    if asked and not is_cut(completion.text):
        return asked
    # What breaks off is written anew; what only has another form is put into the right one.
    again = prompt if asked else repair_prompt(prompt, completion.text)
    try:
        repaired = await model.complete(again, ignore_text)
        share = min(completion.share, repaired.share)
        return ModelReply(read(repaired.text), repaired.model, share)
    except ModelError:
        if asked is None:
            raise
        return asked


def _read(completion: Completion, read: Callable[[str], T]) -> ModelReply[T] | None:
    """What an answer says; nothing where it cannot be read."""
    try:
        return ModelReply(read(completion.text), completion.model, completion.share)
    except AnswerUnusable:
        return None


def fits(prompt: Prompt, window: int) -> bool:
    """Whether prompt and answer together stay within so many tokens."""
    return prompt_tokens(prompt) + prompt.answer_tokens <= window


class DraftReporter:
    """Takes a growing answer and reports what can be read of it."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._length = 0
        self._last = Draft()

    def __call__(self, text: str) -> None:
        """Report the draft where it has grown enough, or began anew."""
        if 0 <= len(text) - self._length < _STEP:
            return
        self._length = len(text)
        draft = parse_draft(text)
        if draft != self._last:
            self._last = draft
            self._on_progress(Writing(draft))
