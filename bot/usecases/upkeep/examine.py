"""The doctor: looks at every part of Pith and says how it is."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.budgets import NO_LIMITS, Period, Scope
from bot.domain.errors import (
    AnswerUnusable,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelRefused,
    PromptTooLong,
    StorageError,
    kebab_name,
)
from bot.domain.health import Finding, Health
from bot.domain.policy import Policy

Probe = Callable[[], Awaitable[Finding | tuple[Finding, ...]]]


async def examine_python() -> Finding:
    """Which Python runs; `pip` has already refused one that is too old."""
    return Finding("python-ok", Health.OK, {"version": sys.version.split()[0]})


@dataclass(frozen=True, slots=True)
class ExamineDatabase:
    """Opens the database, which also brings it up to date, and looks through it.

    `look` gives the names of what there is otherwise than this Pith expects.
    """

    path: str
    look: Callable[[], Awaitable[tuple[str, ...]]]

    async def __call__(self) -> Finding:
        values = {"path": self.path}
        try:
            changed = await self.look()
        except StorageError as error:
            return Finding(kebab_name(type(error)), Health.BROKEN, values)
        if changed:
            values["names"] = ", ".join(changed)
            return Finding("database-schema", Health.BROKEN, values)
        return Finding("database-ok", Health.OK, values)


@dataclass(frozen=True, slots=True)
class ExamineCertificates:
    """Loads the operator's own certificate authorities."""

    path: str
    load: Callable[[], object]

    async def __call__(self) -> Finding:
        try:
            self.load()
        except OSError:
            return Finding("certificates-fail", Health.BROKEN, {"path": self.path})
        return Finding("certificates-ok", Health.OK, {"path": self.path})


@dataclass(frozen=True, slots=True)
class ExamineModel:
    """Has a model write a summary, as a reader would: that it answers is not enough."""

    name: str
    write: Callable[[], Awaitable[object]]

    async def __call__(self) -> Finding:
        values = {"model": self.name}
        try:
            await self.write()
        except ModelError as error:
            return Finding(_fault(error), Health.BROKEN, values)
        return Finding("model-ok", Health.OK, values)


def _fault(error: ModelError) -> str:
    """What the operator is told of a model's failure."""
    if isinstance(error, ModelMisconfigured):
        return "model-address" if error.address else "model-refused"
    if isinstance(error, ModelBudgetSpent):
        return "model-budget"
    if isinstance(error, AnswerUnusable | ModelRefused | PromptTooLong):
        return "model-unusable"
    return "model-fail"


@dataclass(frozen=True, slots=True)
class ExamineAccess:
    """Looks at who may use Pith, and whether that can become expensive. `paid`: with a key."""

    policy: Policy
    paid: bool
    models: tuple[str, ...]

    async def __call__(self) -> Finding:
        if self.policy.access_rules.listed:
            return Finding("access-listed", Health.OK)
        # Limits for each reader bound no bill: there is no end of readers.
        if self.paid and self.policy.tariff.limits_of(Scope.ALL) == NO_LIMITS:
            return Finding("access-unbounded", Health.WARNING)
        return Finding("access-open", Health.OK)

    def prices(self) -> list[Finding]:
        """Models of which a budget in money does not know the price."""
        tariff = self.policy.tariff
        money = any(
            one.of(period).micros is not None
            for one in tariff.limits.values()
            for period in Period
        )
        unknown = [name for name in self.models if name not in tariff.prices]
        if not money or not unknown:
            return []
        return [Finding("price-missing", Health.WARNING, {"models": ", ".join(unknown)})]


async def no_model() -> Finding:
    """Summaries are extractive."""
    return Finding("model-none", Health.WARNING)


async def no_telegram() -> Finding:
    """No token is configured: Pith talks in the terminal."""
    return Finding("token-none", Health.WARNING)


@dataclass(frozen=True, slots=True)
class Examine:
    """All probes at once, their findings in order."""

    probes: tuple[Probe, ...]

    async def __call__(self) -> list[Finding]:
        found = await asyncio.gather(*(probe() for probe in self.probes))
        return [
            finding for one in found for finding in ((one,) if isinstance(one, Finding) else one)
        ]
