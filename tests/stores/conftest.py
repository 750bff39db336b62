"""The stores, once as fakes and once in SQLite: both keep the same promises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.usecases.wiring import Memory
from storage.database import Database
from tests.memories import fake_memory, sqlite_memory


@dataclass
class Now:
    """A clock that stands until it is moved."""

    time: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_days(self, days: float) -> None:
        self.time += timedelta(days=days)


@pytest.fixture
def now() -> Now:
    """The time, for the caches."""
    return Now()


@pytest.fixture(params=["fake", "sqlite"])
async def memory(
    request: pytest.FixtureRequest, now: Now, tmp_path: Path
) -> AsyncIterator[Memory]:
    """The stores, of either make."""
    if request.param == "fake":
        yield fake_memory(now)
        return
    database = await Database.open(tmp_path / "pith.db")
    yield sqlite_memory(database, now)
    await database.close()
