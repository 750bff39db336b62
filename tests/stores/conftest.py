"""The stores, once as fakes and once in SQLite: both keep the same promises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import (
    ArticleCache,
    Ledger,
    PreferencesStore,
    ReaderRecords,
    ShownStore,
    SummaryCache,
)
from storage.articles import SqliteArticles
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.shown import SqliteShown
from storage.summaries import SqliteSummaries
from tests.fakes.stores import (
    FakeArticles,
    FakeLedger,
    FakePreferences,
    FakeRecords,
    FakeShown,
    FakeSummaries,
)


@dataclass
class Now:
    """A clock that stands until it is moved."""

    time: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_days(self, days: float) -> None:
        self.time += timedelta(days=days)


@dataclass
class Memory:
    """One store for each port."""

    preferences: PreferencesStore
    articles: ArticleCache
    summaries: SummaryCache
    shown: ShownStore
    ledger: Ledger
    records: ReaderRecords


def fake_memory(now: Now) -> Memory:
    """Everything in dictionaries."""
    preferences, articles, summaries = (
        FakePreferences(),
        FakeArticles(now=now),
        FakeSummaries(now=now),
    )
    shown, ledger = FakeShown(), FakeLedger()
    records = FakeRecords(preferences, articles, summaries, shown, ledger)
    return Memory(preferences, articles, summaries, shown, ledger, records)


def sqlite_memory(database: Database, now: Now) -> Memory:
    """Everything in one database."""
    return Memory(
        SqlitePreferences(database),
        SqliteArticles(database, now=now),
        SqliteSummaries(database, now=now),
        SqliteShown(database),
        SqliteLedger(database),
        SqliteRecords(database),
    )


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
