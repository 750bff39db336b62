"""Pith's whole memory, as fakes or in one SQLite database: a store for each port."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.usecases.wiring import Memory
from storage.access import SqliteAccess
from storage.articles import SqliteArticles
from storage.broadcasts import SqliteBroadcasts
from storage.cache import utc_now
from storage.chats import SqliteChats
from storage.comparisons import SqliteComparisons
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
from tests.fakes.stores import (
    FakeArticles,
    FakeComparisons,
    FakeLedger,
    FakeObservations,
    FakePreferences,
    FakeRecords,
    FakeShown,
    FakeSummaries,
)
from tests.skipping import now


def fake_memory(now: Callable[[], datetime] = now) -> Memory:
    """Everything in dictionaries."""
    records = FakeRecords(
        FakePreferences(),
        FakeArticles(now=now),
        FakeSummaries(now=now),
        FakeComparisons(now=now),
        FakeShown(),
        FakeLedger(),
    )
    return Memory(
        preferences=records.preferences,
        articles=records.articles,
        summaries=records.summaries,
        comparisons=records.comparisons,
        shown=records.shown,
        chats=records.chats,
        offers=records.offers,
        ledger=records.ledger,
        access=records.access,
        spending=records.spending,
        broadcasts=records.broadcasts,
        records=records,
        observations=FakeObservations(),
        inbox=records.inbox,
    )


def sqlite_memory(database: Database, now: Callable[[], datetime] = utc_now) -> Memory:
    """Everything in one database."""
    return Memory(
        preferences=SqlitePreferences(database),
        articles=SqliteArticles(database, now=now),
        summaries=SqliteSummaries(database, now=now),
        comparisons=SqliteComparisons(database, now=now),
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
