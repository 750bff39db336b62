"""What is forgotten leaves no byte in the file, and old things go by themselves."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
import sqlite_utils

from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.history import Shown, Usage
from bot.domain.preferences import Choices, Length, Preferences
from storage.articles import SqliteArticles
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.retention import Keep, SqliteRetention
from storage.shown import SqliteShown

NOW = datetime(2026, 11, 1, tzinfo=UTC)
MARKER = "xylophone-marzipan"


def days_before(days: int) -> datetime:
    """A clock that is so many days late."""
    return NOW - timedelta(days=days)


def article_of(words: int, word: str) -> Article:
    """An article of one long paragraph."""
    text = " ".join([word] * words)
    return Article((Paragraph(text),), (Sentence(1, text, 0),), title=word)


async def fill(database: Database, seed: int) -> None:
    """Rows of two readers and public ones, of all sizes, so that SQLite moves them about."""
    articles, shown = SqliteArticles(database), SqliteShown(database)
    preferences, dice = SqlitePreferences(database), Random(seed)
    for number in range(300):
        owner = dice.choice([1, 2, None])
        word = MARKER if owner == 1 else f"pumpkin-{owner}"
        article = article_of(int(2 ** dice.uniform(0, 12)), word)
        await articles.keep(f"{word}{dice.randint(0, 200)}", article, owner)
        if owner:
            entry = Shown(owner, "k", "", word * dice.randint(0, 9), Preferences(), word, NOW)
            await shown.place((await shown.add(entry)).id, f"{word}:{number}")
            await preferences.keep(owner, Choices(language=word))


def count_marker(path: Path) -> int:
    """How often the forgotten reader's word stands in the file and in its log."""
    log = path.with_name(f"{path.name}-wal")
    return (path.read_bytes() + log.read_bytes()).count(MARKER.encode())


@pytest.mark.parametrize("seed", range(4))
async def test_no_byte_of_a_forgotten_text_stays(tmp_path: Path, seed: int) -> None:
    """Neither the file nor its log holds the text, wherever its rows lay among others."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    await fill(database, seed)
    assert count_marker(path) > 0
    await SqliteRecords(database).forget(1)
    assert count_marker(path) == 0
    assert (await SqliteRecords(database).export(2))["texts_and_files"] != []
    await database.close()


async def test_the_ledger_keeps_its_sums_without_the_reader(tmp_path: Path) -> None:
    """Who is forgotten leaves the operator's totals as they were, and no name in them."""
    database = await Database.open(tmp_path / "pith.db")
    await SqliteLedger(database).record(Usage(1, "summary", "small", "ok", 900, 100, 1.0, NOW))
    await SqliteRecords(database).forget(1)
    rows = await database.read(lambda db: list(db.query("SELECT * FROM usage")))
    assert [(row["reader_id"], row["prompt_tokens"]) for row in rows] == [(None, 900)]
    await database.close()


async def test_old_articles_leave_the_file_when_a_new_one_comes(tmp_path: Path) -> None:
    """Nobody has to tidy up; what is young enough stays."""
    database = await Database.open(tmp_path / "pith.db")
    for key, age in (("old", 31), ("young", 29), ("new", 0)):
        store = SqliteArticles(database, now=partial(days_before, age))
        await store.keep(key, article_of(1, key), None)

    def keys(db: sqlite_utils.Database) -> set[str]:
        return {row["key"] for row in db.query("SELECT key FROM articles")}

    assert await database.read(keys) == {"young", "new"}
    await database.close()


def overwrite(text: str, db: sqlite_utils.Database) -> None:
    """Put something else where every article stands."""
    db.execute("UPDATE articles SET article = ?", [text])


async def test_what_another_pith_wrote_is_not_found(tmp_path: Path) -> None:
    """A cached value with other fields, or none at all, is not found; a new one replaces it."""
    database = await Database.open(tmp_path / "pith.db")
    articles = SqliteArticles(database)
    strange = ("", "null", "[]", "{", '{"paragraphs": 3}', '{"paragraphs": [], "colour": "red"}')
    for text in strange:
        await articles.keep("key", article_of(1, "a"), None)
        await database.write(partial(overwrite, text))
        assert await articles.find("key") is None
    await articles.keep("key", article_of(1, "a"), None)
    assert await articles.find("key") == article_of(1, "a")
    await database.close()


async def test_a_choice_that_is_no_longer_offered_leaves_the_others(tmp_path: Path) -> None:
    """A reader does not lose their language because a length went out of use."""
    database = await Database.open(tmp_path / "pith.db")
    store = SqlitePreferences(database)
    await store.keep(1, Choices())
    odd = '{"language": "de", "length": "epic", "points": "many", "quotes": false, "colour": 1}'
    await database.write(lambda db: db.execute("UPDATE preferences SET choices = ?", [odd]))
    assert await store.choices(1) == Choices(language="de", quotes=False)
    await store.keep(1, replace(await store.choices(1), length=Length.LONG))
    assert await store.choices(1) == Choices(language="de", quotes=False, length=Length.LONG)
    await database.close()


def traces(path: Path) -> dict[str, int]:
    """How often the forgotten reader's word stands in the file and in each one beside it."""
    files = path.parent.glob(f"{path.name}*")
    return {file.name: file.read_bytes().count(MARKER.encode()) for file in files}


async def test_nothing_stays_while_others_have_the_file_open(tmp_path: Path) -> None:
    """Idle connections, of Pith's own and of another program's, keep nothing alive."""
    path = tmp_path / "pith.db"
    database, other = await Database.open(path), await Database.open(path)
    await fill(database, 5)
    with closing(sqlite3.connect(path)) as stranger:
        stranger.execute("SELECT count(*) FROM articles").fetchone()
        await SqliteRecords(database).forget(1)
        assert traces(path) == {"pith.db": 0, "pith.db-wal": 0, "pith.db-shm": 0}
    await other.close()
    await database.close()


async def test_what_a_long_reader_holds_up_goes_later(tmp_path: Path) -> None:
    """While a backup reads the old state the words must stay; soon after it they are gone."""
    path = tmp_path / "pith.db"
    database = await Database.open(path, busy_seconds=0.1)
    await fill(database, 6)
    with closing(sqlite3.connect(path, isolation_level=None)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM articles").fetchone()
        await SqliteRecords(database).forget(1)
        assert database.owes_wipe
        assert (await SqliteRecords(database).export(1))["texts_and_files"] == []
        backup.execute("COMMIT")
    await SqliteRetention(database, Keep(30, 365, 90), lambda: NOW)()
    assert not database.owes_wipe
    assert set(traces(path).values()) == {0}
    await database.close()
