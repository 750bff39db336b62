"""What the owner wants to know of Pith's use: today, in a week, in a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.budgets import Period
from bot.domain.statistics import Day, Totals
from bot.ports import Clock, SpendingStore

SPANS = (1, 7, 30)
"""In days, with the one that has begun."""


@dataclass(frozen=True, slots=True)
class UsageReport:
    """Totals for each of `SPANS`, and every day of the longest, the first first."""

    totals: tuple[Totals, ...]
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class ReportUsage:
    """Adds up what was asked and what it cost."""

    store: SpendingStore
    clock: Clock

    async def __call__(self) -> UsageReport:
        """The report up to now; days are those of UTC."""
        now = self.clock.now()
        today = Period.DAY.start(now)
        starts = [today - timedelta(days=span - 1) for span in SPANS]
        totals = [await self.store.totals(start, now) for start in starts]
        used = {one.day: one for one in await self.store.days(starts[-1], now)}
        every = [(starts[-1] + timedelta(days=number)).date() for number in range(SPANS[-1])]
        return UsageReport(tuple(totals), tuple(used.get(day, Day(day)) for day in every))
