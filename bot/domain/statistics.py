"""What the owner is told of Pith's use: one line a request, and sums over a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.budgets import Payer, Spend

FINE = ("ok", "cached", "stopped", "LargeJob", "large_job")
"""How a request ends that did not fail; nor is it a failure to wait until somebody agrees."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request and how it ended: one of `FINE`, a `Fallback`, or a failure's class name."""

    payer: Payer
    purpose: str
    outcome: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Totals:
    """The use of Pith since a moment; `failures` counts them by their names."""

    requests: int = 0
    readers: int = 0
    cached: int = 0
    spend: Spend = field(default_factory=Spend)
    failures: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Day:
    """One day's requests and tokens."""

    day: date
    requests: int = 0
    tokens: int = 0
