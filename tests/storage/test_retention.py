"""What is old goes by itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from bot.domain.access import Grant, Invitation
from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.budgets import BudgetClaim, Payer, Spend
from bot.domain.digest import Comparison
from bot.domain.history import Shown, Usage
from bot.domain.inbox import Delivery, Received
from bot.domain.keeping import Keep
from bot.domain.offers import Offer
from bot.domain.preferences import Choices, Preferences
from bot.domain.request import Link
from bot.domain.statistics import RequestLine
from storage.access import SqliteAccess
from storage.articles import SqliteArticles
from storage.comparisons import SqliteComparisons
from storage.database import Database
from storage.inbox import SqliteInbox
from storage.ledger import SqliteLedger
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.retention import AT_ONCE, RULES, SqliteRetention
from storage.shown import SqliteShown
from storage.spending import SqliteSpending

NOW = datetime(2026, 11, 1, tzinfo=UTC)
KEEP = Keep(sources=30, history=365, usage=90)
GO_WITH = {"places": "shown", "deliveries": "inbox"}
"""Tables whose rows go with those of another."""
STAY = {
    "preferences": "until their reader chooses otherwise or has them forgotten",
    "chats": "until their admins have them forgotten",
    "managers": "as long as their chats",
    "standings": "until an owner decides otherwise",
    "limits": "until an owner decides otherwise",
    "broadcasts": "an owner's own, a row each",
    "holders": "a row for each process, until another takes its work over",
    "observations": "a row for each thing that is noticed",
}
"""Tables that do not grow with use, and what ends their rows."""
MARKER = "xylophone-marzipan"
TABLES = (
    *("articles", "summaries", "comparisons", "shown", "places", "offers", "usage"),
    "preferences",
)


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
    comparisons = SqliteComparisons(database, days=10**5, now=lambda: at)
    await comparisons.keep(text, Comparison(model=text), 1)
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


async def test_every_table_that_grows_has_a_rule(database: Database) -> None:
    """Whoever adds a table says how its rows end: by their age, with others, or by somebody's
    hand."""

    def tables(db: sqlite_utils.Database) -> set[str]:
        return {name for name in db.table_names() if not name.startswith(("sqlite_", "_sqlite"))}

    ruled = {rule.table for rules in RULES.values() for rule in rules}
    assert await database.read(tables) == ruled | GO_WITH.keys() | STAY.keys()
    assert len(ruled) + len(GO_WITH) + len(STAY) == len(await database.read(tables))
    for table, other in GO_WITH.items():
        sql = f"SELECT [table], on_delete FROM pragma_foreign_key_list('{table}')"
        assert await database.read(lambda db, sql=sql: db.execute(sql).fetchall()) == [
            (other, "CASCADE")
        ]


@pytest.mark.parametrize(
    ("days", "left"), [(1.9, (1, 1, 1, 1)), (2.1, (0, 1, 1, 1)), (90.1, (0, 0, 1, 1)),
                       (364.9, (0, 0, 1, 1)), (365.1, (0, 0, 0, 1))]
)  # fmt: skip
async def test_what_is_counted_has_its_time_too(
    database: Database, days: float, left: tuple[int, ...]
) -> None:
    """Answered updates go after two days with their messages, what was paid when no reader of
    it is known, requests with the history; an update that is open stays."""
    at = NOW - timedelta(days=days)
    inbox, spending = SqliteInbox(database), SqliteSpending(database)
    for number in (7, 8):
        await inbox.add(Received(number, MARKER, at, 1, 11), "a")
        await inbox.deliver(Delivery(number, "1.0", 0, 41), "a")
    await inbox.done([7], "a", at)
    number = await spending.claim(BudgetClaim(Payer(1), Spend(1, 2, 3), {}, at, at))
    assert isinstance(number, int)
    await spending.settle(number, Spend(1, 2, 3))
    await spending.note(RequestLine(Payer(1), "summary", "ok", at))
    await tidy(database)()

    def rows(db: sqlite_utils.Database) -> list[int]:
        return [db.table(name).count for name in ("inbox", "deliveries", "spends", "requests")]

    answered, spent, asked, opened = left
    assert await database.read(rows) == [answered + opened, answered + opened, spent, asked]


async def test_invitations_end(database: Database) -> None:
    """A link that is over is not kept, also where nobody ever opened one."""
    access = SqliteAccess(database)
    grant = Grant.READER
    await access.invite(Invitation("over", grant, 5, NOW - timedelta(seconds=1)))
    await access.invite(Invitation("good", grant, 5, NOW + timedelta(seconds=1)))
    await tidy(database)()
    left = await database.read(lambda db: [row["digest"] for row in db.table("invitations").rows])
    assert left == ["good"]


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
    assert (found["articles"], found["comparisons"]) == (articles, articles)
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
    sql = (
        "INSERT INTO shown (reader_id, article_key, link, title, preferences, note, at)"
        " VALUES (1, 'k', '', 't', '{}', '', '2020-01-01T00:00:00')"
    )
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
