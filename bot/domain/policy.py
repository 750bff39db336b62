"""What the operator decided for the whole of Pith, in one value."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.access import AccessRules
from bot.domain.budgets import Tariff
from bot.domain.pacing import Rate


@dataclass(frozen=True, slots=True)
class Policy:
    """Who may use Pith, what models may cost, and how often a reader may ask (None: as they like).

    `large_job` is how many tokens of prompts one summary may take before somebody is asked, 0 for
    as many as it takes.

    Without any decision Pith is `OPEN`: to everybody, and without limits.
    """

    access_rules: AccessRules = field(default_factory=AccessRules)
    tariff: Tariff = field(default_factory=Tariff)
    rate: Rate | None = None
    large_job: int = 0


OPEN = Policy()
