"""What is old goes by itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.history import Shown, Usage
from bot.domain.offers import Offer
from bot.domain.preferences import Choices, Preferences
from bot.domain.request import Link
from storage.articles import SqliteArticles
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.retention import AT_ONCE, RULES, Keep, SqliteRetention
from storage.shown import SqliteShown

NOW = datetime(2026, 11, 1, tzinfo=UTC)
KEEP = Keep(sources=30, history=365, usage=90)
MARKER = "xylophone-marzipan"
TABLES = ("articles", "summaries", "shown", "places", "offers", "usage", "preferences")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    database = await Database.open(tmp_path / "pith.db")
    yield database
    await database.close()


async def live(database: Database, days: float) -> None:
    """A reader asks for a summary so many days ago."""
    at = NOW - timedelta(days=days)
    text = f"{MARKER} {days}"
    article = Article((Paragraph(text),), (Sentence(1, text, 0),), title=text)
    # Without a look at the clock: otherwise it would tidy up by itself.
    articles = SqliteArticles(database, days=10**5, now=lambda: at)
    await articles.keep(text, article, 1)
    entry = await SqliteShown(database).add(Shown(1, text, "", text, Preferences(), "", at))
    await SqliteShown(database).place(entry.id, text)
    await SqliteOffers(database).keep(Offer(text, 1, Link("https://example.com/"), at))
    await SqliteLedger(database).record(Usage(1, "summary", "m", "ok", 900, 100, 1.0, at))


async def count(database: Database) -> dict[str, int]:
    """How many rows each table has."""

    def step(db: sqlite_utils.Database) -> dict[str, int]:
        return {table: db.table(table).count for table in TABLES}

    return await database.read(step)


def tidy(database: Database) -> SqliteRetention:
    """The retention, today."""
    return SqliteRetention(database, KEEP, lambda: NOW)


@pytest.mark.parametrize(
    ("days", "articles", "history", "named"),
    [(29.9, 1, 1, 1), (30.1, 0, 1, 1), (90.1, 0, 1, 0), (364.9, 0, 1, 0), (365.1, 0, 0, 0)],
)
async def test_each_thing_has_its_time(
    database: Database, days: float, articles: int, history: int, named: int
) -> None:
    """Sources, history and the ledger's names go on their day; the ledger's sums stay."""
    await live(database, days)
    await tidy(database)()

    found = await count(database)
    assert found["articles"] == articles
    assert {found[table] for table in ("shown", "places", "offers")} == {history}
    lines = await database.read(lambda db: list(db.query("SELECT * FROM usage")))
    assert [(line["prompt_tokens"], line["reader_id"]) for line in lines] == [
        (900, 1 if named else None)
    ]


async def test_what_a_reader_chose_stays(database: Database) -> None:
    """Preferences have no age: they go with /forget alone."""
    await SqlitePreferences(database).keep(1, Choices(language="de"))
    await tidy(database)()
    assert await SqlitePreferences(database).choices(1) == Choices(language="de")


async def test_more_than_fits_in_one_transaction(database: Database) -> None:
    """A year's backlog goes in one go, and a second look finds nothing to do."""
    rows = 2 * AT_ONCE + 7
    sql = "INSERT INTO shown VALUES (NULL, 1, 'k', '', 't', '{}', '', '2020-01-01T00:00:00')"
    await database.write(lambda db: [db.execute(sql) for _ in range(rows)])
    assert [await tidy(database)(), await tidy(database)()] == [rows, 0]


async def test_nothing_to_do_writes_nothing(database: Database, tmp_path: Path) -> None:
    """A look every few minutes, for months, does not touch the file."""
    await live(database, 1)
    await tidy(database)()
    log = tmp_path / "pith.db-wal"
    before = log.read_bytes()
    await tidy(database)()
    assert log.read_bytes() == before


async def test_every_look_goes_by_an_index(database: Database) -> None:
    """It costs the same in a large database."""
    looks = [rule.is_needed for rules in RULES.values() for rule in rules]

    def plans(db: sqlite_utils.Database) -> list[str]:
        return [
            row["detail"]
            for look in looks
            for row in db.query(f"EXPLAIN QUERY PLAN {look}", ["x"])
        ]

    assert [plan for plan in await database.read(plans) if "USING" not in plan] == []


async def test_old_words_leave_the_log(database: Database, tmp_path: Path) -> None:
    """What went because of its age is not in the write-ahead log any more."""
    await live(database, 400)
    assert MARKER.encode() in (tmp_path / "pith.db-wal").read_bytes()
    await tidy(database)()
    assert (tmp_path / "pith.db-wal").read_bytes() == b""
    assert MARKER.encode() not in (tmp_path / "pith.db").read_bytes()
