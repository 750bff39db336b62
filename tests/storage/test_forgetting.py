"""What is forgotten leaves no byte in the file, and old things go by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlite_utils

from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.history import Shown, Usage
from bot.domain.preferences import Choices, Length, Preferences
from storage.articles import SqliteArticles
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.shown import SqliteShown

NOW = datetime(2026, 11, 1, tzinfo=UTC)
MARKER = "xylophone-marzipan"


def article_of(words: int, word: str) -> Article:
    """An article of one long paragraph."""
    text = " ".join([word] * words)
    return Article((Paragraph(text),), (Sentence(1, text, 0),), title=word)


async def test_no_byte_of_a_forgotten_text_stays(tmp_path: Path) -> None:
    """Neither the file nor its log holds the text, wherever its rows lay among others."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    articles, shown = SqliteArticles(database), SqliteShown(database)
    for number in range(150):
        mine = number % 2 == 0
        word, reader = (MARKER, 1) if mine else ("pumpkin", 2)
        size = (3, 40, 150, 900)[number % 4] + number
        await articles.keep(f"{number * 7919 % 151}", article_of(size, word), reader)
        await articles.keep(f"{number * 7919 % 151}", article_of(size // 2, word), reader)
        entry = Shown(reader, "k", "", word * (number % 9), Preferences(), word, NOW)
        await shown.place((await shown.add(entry)).id, f"{word}:{number}")
    held = path.read_bytes() + path.with_name("pith.db-wal").read_bytes()
    assert MARKER.encode() in held

    await SqliteRecords(database).forget(1)

    held = path.read_bytes() + path.with_name("pith.db-wal").read_bytes()
    assert held.count(MARKER.encode()) == 0
    assert b"pumpkin" in held
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
        moment = NOW - timedelta(days=age)
        await SqliteArticles(database, now=lambda at=moment: at).keep(
            key, article_of(1, key), None
        )

    def keys(db: sqlite_utils.Database) -> set[str]:
        return {row["key"] for row in db.query("SELECT key FROM articles")}

    assert await database.read(keys) == {"young", "new"}
    await database.close()


async def test_what_another_pith_wrote_is_not_found(tmp_path: Path) -> None:
    """A cached value with other fields, or none at all, is not found; a new one replaces it."""
    database = await Database.open(tmp_path / "pith.db")
    articles = SqliteArticles(database)
    strange = ("", "null", "[]", "{", '{"paragraphs": 3}', '{"paragraphs": [], "colour": "red"}')
    for text in strange:
        await articles.keep("key", article_of(1, "a"), None)
        await database.write(
            lambda db, text=text: db.execute("UPDATE articles SET article = ?", [text])
        )
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
