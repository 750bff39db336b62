"""The stores, once as fakes and once in SQLite: both keep the same promises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.usecases.wiring import Memory
from storage.access import SqliteAccess
from storage.articles import SqliteArticles
from storage.broadcasts import SqliteBroadcasts
from storage.chats import SqliteChats
from storage.database import Database
from storage.inbox import SqliteInbox
from storage.ledger import SqliteLedger
from storage.observations import SqliteObservations
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.shown import SqliteShown
from storage.spending import SqliteSpending
from storage.summaries import SqliteSummaries
from tests.fakes.access import FakeBroadcasts
from tests.fakes.stores import (
    FakeArticles,
    FakeLedger,
    FakeObservations,
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


def fake_memory(now: Now) -> Memory:
    """Everything in dictionaries."""
    records = FakeRecords(
        FakePreferences(), FakeArticles(now=now), FakeSummaries(now=now), FakeShown(), FakeLedger()
    )
    return Memory(
        preferences=records.preferences,
        articles=records.articles,
        summaries=records.summaries,
        shown=records.shown,
        chats=records.chats,
        offers=records.offers,
        ledger=records.ledger,
        access=records.access,
        spending=records.spending,
        broadcasts=FakeBroadcasts(),
        records=records,
        observations=FakeObservations(),
        inbox=records.inbox,
    )


def sqlite_memory(database: Database, now: Now) -> Memory:
    """Everything in one database."""
    return Memory(
        preferences=SqlitePreferences(database),
        articles=SqliteArticles(database, now=now),
        summaries=SqliteSummaries(database, now=now),
        shown=SqliteShown(database),
        chats=SqliteChats(database),
        offers=SqliteOffers(database),
        ledger=SqliteLedger(database),
        access=SqliteAccess(database),
        spending=SqliteSpending(database),
        broadcasts=SqliteBroadcasts(database),
        records=SqliteRecords(database),
        observations=SqliteObservations(database),
        inbox=SqliteInbox(database),
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
