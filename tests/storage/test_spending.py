"""Budgets hold between processes: each with a connection of its own to the same file."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.budgets import Allowance, BudgetClaim, Limits, Payer, Scope, Spend
from storage.database import Database
from storage.spending import SqliteSpending

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
CLAIM = BudgetClaim(
    Payer(11), Spend(1, 10, 1), {Scope.ALL: Limits(Allowance(7))}, NOW, NOW + timedelta(minutes=30)
)


async def test_two_processes_do_not_overspend(tmp_path: Path) -> None:
    """Of twenty claims at once through two databases as many are granted as there is room for."""
    databases = [await Database.open(tmp_path / "pith.db") for _ in range(2)]
    stores = [SqliteSpending(one) for one in databases]
    done = await asyncio.gather(*(store.claim(CLAIM) for store in stores for _ in range(10)))
    assert sum(isinstance(one, int) for one in done) == 7
    for database in databases:
        await database.close()
