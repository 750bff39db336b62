"""The doctor: looks at every part of Pith and says how it is."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.errors import (
    AnswerUnusable,
    DatabaseTooNew,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    StorageError,
)
from bot.domain.health import Finding, Health
from bot.ports import Model, Prompt

Probe = Callable[[], Awaitable[Finding]]

ONE_TOKEN = Prompt(system="Answer with one word.", user="Ready?", schema={}, answer_tokens=1)


async def examine_python() -> Finding:
    """Which Python runs; `pip` has already refused one that is too old."""
    return Finding("python", Health.OK, {"version": sys.version.split()[0]})


@dataclass(frozen=True, slots=True)
class ExamineDatabase:
    """Opens the database, which also brings it up to date."""

    path: str
    open_and_close: Callable[[], Awaitable[None]]

    async def __call__(self) -> Finding:
        try:
            await self.open_and_close()
        except DatabaseTooNew:
            return Finding("database-too-new", Health.BROKEN, {"path": self.path})
        except StorageError:
            return Finding("database-unavailable", Health.BROKEN, {"path": self.path})
        return Finding("database", Health.OK, {"path": self.path})


@dataclass(frozen=True, slots=True)
class ExamineModel:
    """Asks a model for one token."""

    model: Model

    async def __call__(self) -> Finding:
        values = {"model": self.model.name}
        try:
            await self.model.complete(ONE_TOKEN, lambda _: None)
        except AnswerUnusable:
            # One token is not a whole answer; that the model began one is all we want to know.
            return Finding("model", Health.OK, values)
        except ModelMisconfigured:
            return Finding("model-misconfigured", Health.BROKEN, values)
        except ModelBudgetSpent:
            return Finding("model-budget", Health.BROKEN, values)
        except ModelError:
            return Finding("model-unavailable", Health.BROKEN, values)
        return Finding("model", Health.OK, values)


async def no_model() -> Finding:
    """No model is configured: summaries are extractive."""
    return Finding("no-model", Health.WARNING)


async def no_telegram() -> Finding:
    """No token is configured: Pith talks in the terminal."""
    return Finding("no-telegram", Health.WARNING)


@dataclass(frozen=True, slots=True)
class Examine:
    """All probes at once, their findings in order."""

    probes: tuple[Probe, ...]

    async def __call__(self) -> list[Finding]:
        return list(await asyncio.gather(*(probe() for probe in self.probes)))
