"""An article that is too long for the model in, a summary from notes on its parts out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import TypeVar

from bot.domain.errors import AnswerUnusable, ModelError, ModelRefused, PromptTooLong
from bot.domain.progress import OnProgress, PartsDone
from bot.ports import Model, Prompt
from bot.summarizing.asking.ask import DraftReporter, ModelReply, ask, fits
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.parse import ParsedSummary, parse_notes, parse_summary
from bot.summarizing.asking.prompts import (
    Task,
    combine_prompt,
    condense_prompt,
    part_prompt,
    prompt_tokens,
)
from bot.summarizing.chunks import Chunk, split_article

T = TypeVar("T")
_SMALLEST_PART = 150
"""Tokens: below it a part holds no thought, and the window is too small to work with."""

Notes = tuple[ParsedClaim, ...]
Noted = ModelReply[Notes] | ModelError


@dataclass(frozen=True, slots=True)
class Written:
    """A summary as a model wrote it, and the share of the article that it saw."""

    summary: ParsedSummary
    model: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class PartsWriter:
    """Reads an article in parts at the same time, and sums up what was noted."""

    task: Task
    model: Model
    window: int
    most: int
    at_once: int
    on_progress: OnProgress

    async def __call__(self) -> Written:
        """The summary; raises PromptTooLong for too small a window, or another ModelError."""
        room = self._room(part_prompt(self.task, (), self.most, self.most))
        chunks = split_article(self.task.article, room, self.most)
        notes = await self._read(chunks)
        read = [
            (chunk, noted.share)
            for chunk, noted in zip(chunks, notes, strict=True)
            if isinstance(noted, ModelReply)
        ]
        gathered = _joined(notes)
        if not gathered:
            failures = (noted for noted in notes if isinstance(noted, ModelError))
            raise next(failures, AnswerUnusable("no notes on any part"))
        asked = await self._combine(gathered)
        return Written(asked.value, asked.model, self._share(read) * asked.share)

    async def _read(self, chunks: Sequence[Chunk]) -> list[Noted]:
        done = 0
        self.on_progress(PartsDone(0, len(chunks)))

        async def read(part: int, chunk: Chunk) -> Noted:
            nonlocal done
            prompt = self._sized(part_prompt(self.task, chunk, part, len(chunks)))
            noted = await self._note(prompt)
            done += 1
            self.on_progress(PartsDone(done, len(chunks)))
            return noted

        return await self._all(
            [partial(read, part, chunk) for part, chunk in enumerate(chunks, 1)]
        )

    async def _note(self, prompt: Prompt) -> Noted:
        """Notes, or why the model gives none: one part less, which the share then tells."""
        try:
            return await ask(self.model, prompt, parse_notes)
        except (AnswerUnusable, ModelRefused) as error:
            return error

    async def _combine(self, notes: Notes) -> ModelReply[ParsedSummary]:
        prompt = self._sized(combine_prompt(self.task, notes))
        while not fits(prompt, self.window):
            notes = await self._condense(notes)
            prompt = self._sized(combine_prompt(self.task, notes))
        return await ask(self.model, prompt, parse_summary, DraftReporter(self.on_progress))

    async def _condense(self, notes: Notes) -> Notes:
        """Fewer notes; raises PromptTooLong where they do not get fewer."""
        prompts = [self._sized(condense_prompt(self.task, group)) for group in self._groups(notes)]
        noted = await self._all([partial(self._note, prompt) for prompt in prompts])
        fewer = _joined(noted)
        if not 0 < len(fewer) < len(notes):
            raise PromptTooLong("notes do not get fewer")
        return fewer

    def _groups(self, notes: Notes) -> Iterator[Notes]:
        """Neighbours, as many as one prompt holds."""
        group: list[ParsedClaim] = []
        for note in notes:
            if group and not fits(
                self._sized(condense_prompt(self.task, [*group, note])), self.window
            ):
                yield tuple(group)
                group = []
            group.append(note)
        yield tuple(group)

    async def _all(self, jobs: Sequence[Callable[[], Awaitable[T]]]) -> list[T]:
        return await all_of(jobs, self.at_once)

    def _room(self, prompt: Prompt) -> int:
        """Tokens for an article's sentences in a prompt that has none yet."""
        prompt = self._sized(prompt)
        room = self.window - prompt_tokens(prompt) - prompt.answer_tokens
        if room < _SMALLEST_PART:
            raise PromptTooLong("a window too small for any article")
        return room

    def _sized(self, prompt: Prompt) -> Prompt:
        return within(prompt, self.window)

    def _share(self, read: Sequence[tuple[Chunk, float]]) -> float:
        whole = sum(len(sentence.text) for sentence in self.task.article.sentences)
        seen = (len(one.text) * share for chunk, share in read for one in chunk)
        return sum(seen) / max(1, whole)


def _joined(notes: Sequence[Noted]) -> Notes:
    return tuple(chain.from_iterable(one.value for one in notes if isinstance(one, ModelReply)))


def within(prompt: Prompt, window: int) -> Prompt:
    """With no more room for the answer than a third of a small window."""
    return replace(prompt, answer_tokens=min(prompt.answer_tokens, window // 3))


async def all_of(jobs: Sequence[Callable[[], Awaitable[T]]], at_once: int) -> list[T]:
    """The results in order, so many jobs running at a time; the first failure ends the others."""
    free = asyncio.Semaphore(at_once)

    async def run(job: Callable[[], Awaitable[T]]) -> T:
        async with free:
            return await job()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(run(job)) for job in jobs]
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]
