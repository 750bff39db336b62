"""Keeps count of what models are asked, and asks the next one where the first gives no answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TypeVar

import structlog

from bot.domain.budgets import NOTHING, Payer, Use
from bot.domain.digest import Comparison
from bot.domain.errors import ModelError, PromptTooLong
from bot.domain.history import Usage
from bot.domain.summary import Answer, Fallback, Summary
from bot.ports import Clock, Completion, Ledger, Model, Prompt, Speech, Transcriber
from bot.reading.speech.recordings import longest
from bot.summarizing.asking.prompts import prompt_tokens
from bot.usecases.limits.budgets import Budgets, Reservation

log = structlog.get_logger(__name__)
Done = TypeVar("Done")
Written = TypeVar("Written", Summary, Answer, Comparison)

_READ = ("stopped", "AnswerUnusable", "ModelRefused")
"""How calls end that a server does not count for us, but has read the prompt of."""


@dataclass(slots=True)
class Meter:
    """Counts every call for one request; `record` writes them into the ledger.

    Before each call the budgets that it counts for must have room, the first time for a request
    more as well: `is_counted` once a call holds it.
    """

    payer: Payer
    purpose: str
    ledger: Ledger
    clock: Clock
    budgets: Budgets
    calls: list[Usage] = field(default_factory=list)
    is_counted: bool = False

    async def reserve(self, model: str, most: Use) -> Reservation:
        """Set aside what a call may cost; raises BudgetSpent where there is no room for it."""
        first, held = not self.is_counted, None
        # Before anything is awaited: the parts of a long article are asked for at the same time.
        self.is_counted = True
        try:
            held = await self.budgets.reserve(self.payer, model, most, requests=int(first))
            return held
        finally:
            if first and held is None:
                # Whatever went wrong. The next model may be cheaper: with it, it is counted.
                self.is_counted = False

    async def settle_call(self, held: Reservation, use: Use) -> None:
        """Count what a call did cost; one that no model has read counts for nothing."""
        if held.spend.requests and not use.was_read:
            # The next call, of another model perhaps, is the request's first.
            self.is_counted = False
        await self.budgets.settle(held, use)

    async def call(
        self,
        model: str,
        most: Use,
        unanswered: Use,
        make: Callable[[], Awaitable[Done]],
        used: Callable[[Done], Use],
    ) -> Done:
        """Make a call that takes `most`, and count what it used.

        A model that read what it was given, but did not answer, counts for `unanswered`.
        """
        held = await self.reserve(model, most)
        began = perf_counter()
        outcome, told, use = "stopped", NOTHING, unanswered
        try:
            done = await make()
            outcome, told = "ok", used(done)
            use = told
        except ModelError as error:
            outcome = type(error).__name__
            use = unanswered if outcome in _READ else NOTHING
            # Its message holds a status and a code, no words of the article.
            log.warning("model_failed", model=model, error=outcome, reason=str(error))
            raise
        finally:
            # Also when the reader pressed Stop: a call that was cancelled is still a call.
            self._count(model, outcome, told, began)
            await self.settle_call(held, use)
        return done

    def _count(self, model: str, outcome: str, told: Use, began: float) -> None:
        """Note one call that has ended."""
        usage = Usage(
            reader_id=self.payer.reader_id,
            purpose=self.purpose,
            model=model,
            outcome=outcome,
            prompt_tokens=told.prompt_tokens,
            answer_tokens=told.answer_tokens,
            seconds=perf_counter() - began,
            at=self.clock.now(),
        )
        self.calls.append(usage)
        log.info(
            "model_asked",
            model=model,
            purpose=self.purpose,
            outcome=outcome,
            prompt_tokens=usage.prompt_tokens,
            answer_tokens=usage.answer_tokens,
            seconds=round(usage.seconds, 3),
        )

    async def record(self) -> None:
        """Write down what was counted."""
        while self.calls:
            await self.ledger.record(self.calls.pop(0))


@dataclass(frozen=True, slots=True)
class MeteredModels:
    """Several models that look like one: the first that answers, each call counted."""

    models: tuple[Model, ...]
    meter: Meter

    @property
    def name(self) -> str:
        """The first one's name: the operator's choice."""
        return self.models[0].name

    @property
    def window(self) -> int:
        """The smallest window, so that any of them can take over."""
        return min(model.window for model in self.models)

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        """Ask one after the other; raises the last one's error where none answers."""
        for model in self.models[:-1]:
            try:
                return await self._ask(model, prompt, on_text)
            except PromptTooLong:
                raise
            except ModelError:
                continue
        return await self._ask(self.models[-1], prompt, on_text)

    def after_last(self) -> MeteredModels | None:
        """Those after the one that was asked last; None where there is none."""
        asked = self.meter.calls[-1].model if self.meter.calls else ""
        names = [model.name for model in self.models]
        rest = self.models[names.index(asked) + 1 :] if asked in names else ()
        return replace(self, models=rest) if rest else None

    async def _ask(
        self, model: Model, prompt: Prompt, on_text: Callable[[str], None]
    ) -> Completion:
        asked = prompt_tokens(prompt)
        return await self.meter.call(
            model.name,
            most=Use(asked, prompt.answer_tokens),
            unanswered=Use(asked),
            make=lambda: model.complete(prompt, on_text),
            used=lambda done: Use(done.prompt_tokens, done.answer_tokens),
        )


@dataclass(frozen=True, slots=True)
class MeteredTranscriber:
    """A transcriber whose every call is counted, in minutes, as models' calls are."""

    transcriber: Transcriber
    meter: Meter

    @property
    def name(self) -> str:
        """The model's name."""
        return self.transcriber.name

    async def listen(self, name: str, content: bytes) -> Speech:
        """What is said; raises a ModelError, BudgetSpent among them."""
        most = Use(seconds=longest(name, content))
        return await self.meter.call(
            self.name,
            most=most,
            unanswered=most,
            make=lambda: self.transcriber.listen(name, content),
            used=lambda speech: Use(seconds=speech.seconds or most.seconds),
        )


async def write_with(
    models: tuple[Model, ...], meter: Meter, write: Callable[[Model | None], Awaitable[Written]]
) -> Written:
    """What the first model writes whose answers can be read; else what is written without one."""
    model = MeteredModels(models, meter) if models else None
    while True:
        written = await write(model)
        following = model.after_last() if model else None
        if written.fallback is not Fallback.MODEL_UNUSABLE or following is None:
            return written
        model = following


def names(models: tuple[Model, ...]) -> str:
    """The models as one name, for cache keys; "extractive" where there are none."""
    return "+".join(model.name for model in models) or "extractive"
