"""What is forgotten leaves no byte in the file, and old things go by themselves."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
import sqlite_utils

from bot.config import Config
from bot.domain.article import Article, Paragraph, Sentence
from bot.domain.errors import DatabaseFull
from bot.domain.history import Shown, Usage
from bot.domain.preferences import Choices, Length, Preferences
from bot.usecases.inbox.keep_inbox import HEARTBEATS_A_LEASE
from storage import wiping
from storage.articles import SqliteArticles
from storage.database import Database
from storage.ledger import SqliteLedger
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.shown import SqliteShown
from storage.wiping import AGAIN, AT_LAST, SOON, Wiper, owes_wipe

NOW = datetime(2026, 11, 1, tzinfo=UTC)
MARKER = "xylophone-marzipan"
USUALLY_QUIET = wiping.QUIET


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


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any moment without a write is quiet enough."""
    monkeypatch.setattr(wiping, "QUIET", 0.0)


async def wipe(database: Database, now: datetime) -> bool:
    """What the wiper does at a time."""
    return await Wiper(database, lambda: now)()


@asynccontextmanager
async def held_up(database: Database) -> AsyncIterator[None]:
    """The writing thread is busy until the end of the block: what is asked for waits in order."""
    goes_on = threading.Event()
    busy = asyncio.create_task(database.write(lambda _: goes_on.wait()))
    await asyncio.sleep(0)
    try:
        yield
        # So that what the block began is in the thread's queue.
        await asyncio.sleep(0)
    finally:
        goes_on.set()
    await busy


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
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    assert await wipe(database, NOW + SOON)
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
        await SqliteRecords(database, now=lambda: NOW).forget(1)
        assert await wipe(database, NOW + SOON)
        assert set(traces(path).values()) == {0}
    await other.close()
    await database.close()


def test_beats_leave_quiet_moments() -> None:
    """Where nobody asks anything, the beats of the shortest lease don't put a wipe off for a day:
    half of the moments at which is looked are quiet enough."""
    (shortest,) = (one.ge for one in Config.model_fields["lease"].metadata)
    between = shortest.total_seconds() / HEARTBEATS_A_LEASE
    assert between / 2 >= USUALLY_QUIET


async def test_what_a_long_reader_holds_up_goes_later(tmp_path: Path) -> None:
    """While a backup reads the old state the words must stay; soon after it they are gone."""
    path = tmp_path / "pith.db"
    database = await Database.open(path, busy_seconds=0.1)
    await fill(database, 6)
    with closing(sqlite3.connect(path, isolation_level=None)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM articles").fetchone()
        await SqliteRecords(database, now=lambda: NOW).forget(1)
        assert not await wipe(database, NOW + SOON)
        assert await owes_wipe(database)
        assert (await SqliteRecords(database).export(1))["texts_and_files"] == []
        backup.execute("COMMIT")
    assert await wipe(database, NOW + SOON)
    assert not await owes_wipe(database)
    assert set(traces(path).values()) == {0}
    await database.close()


async def test_rows_are_overwritten_at_once(tmp_path: Path) -> None:
    """What is forgotten doesn't wait for the wipe: the rows themselves are gone from the file."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    await SqliteArticles(database).keep("a", article_of(5000, MARKER), 1)
    await SqliteRecords(database).forget(1)
    assert set(traces(path).values()) == {0}
    assert await owes_wipe(database)
    await database.close()


async def test_a_wipe_is_owed_across_a_restart(tmp_path: Path) -> None:
    """Whoever stops Pith right after /forget has the file wiped at the next start."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    await fill(database, 7)
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    await database.close()
    database = await Database.open(path)
    assert await owes_wipe(database)
    assert await wipe(database, NOW + SOON)
    assert not await owes_wipe(database)
    await database.close()


async def test_once_an_hour_a_reader(tmp_path: Path) -> None:
    """A second wish within the hour deletes at once, and doesn't write the whole file again."""
    clock = [NOW]
    database = await Database.open(tmp_path / "pith.db")
    records = SqliteRecords(database, now=lambda: clock[0])
    await SqlitePreferences(database).keep(1, Choices(points=1))
    await records.forget(1)
    assert await wipe(database, NOW + SOON)

    clock[0] = NOW + timedelta(minutes=10)
    await SqlitePreferences(database).keep(1, Choices(points=1))
    await records.forget(1)
    assert await SqlitePreferences(database).choices(1) == Choices()
    assert not await wipe(database, clock[0] + SOON)
    # Another reader's wish is not held up by it, and takes it along.
    await SqlitePreferences(database).keep(2, Choices(points=1))
    await records.forget(2)
    assert await wipe(database, clock[0] + SOON)
    assert not await owes_wipe(database)

    await SqlitePreferences(database).keep(1, Choices(points=1))
    await records.forget(1)
    assert await wipe(database, NOW + AGAIN)
    await database.close()


async def test_a_wipe_that_fails_rests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no room for a second copy, the disk isn't filled with one every 5 seconds."""
    database, clock, tried = await Database.open(tmp_path / "pith.db"), [NOW], []

    async def fails(hold: float | None) -> bool:
        tried.append(clock[0])
        raise DatabaseFull("full")

    await SqlitePreferences(database).keep(1, Choices(points=1))
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    wiper = Wiper(database, lambda: clock[0])
    with monkeypatch.context() as broken:
        broken.setattr(database, "rewrite", fails)
        for seconds in range(0, 3600, 5):
            clock[0] = NOW + timedelta(seconds=seconds)
            with suppress(DatabaseFull):
                await wiper()
    assert 0 < len(tried) < 15
    clock[0] += timedelta(minutes=10)
    assert await wiper()
    await database.close()


async def test_who_had_nothing_owes_nothing(tmp_path: Path) -> None:
    """A stranger's /forget writes nothing."""
    database = await Database.open(tmp_path / "pith.db")
    await SqliteRecords(database).forget(404)
    assert not await owes_wipe(database)
    await database.close()


async def test_readers_one_after_the_other_share_a_wipe(tmp_path: Path) -> None:
    """A hundred who forget within a minute do not have the file written a hundred times."""
    database = await Database.open(tmp_path / "pith.db")
    records = SqliteRecords(database, now=lambda: NOW)
    wiper = Wiper(database, lambda: NOW + SOON)
    wipes = 0
    for reader_id in range(1, 11):
        await SqlitePreferences(database).keep(reader_id, Choices(points=1))
        await records.forget(reader_id)
        wipes += await wiper()
    assert wipes == 1
    assert await owes_wipe(database)
    await database.close()


async def test_a_wipe_waits_for_a_quiet_moment(tmp_path: Path) -> None:
    """While somebody writes it doesn't begin; after a day it begins all the same."""
    database = await Database.open(tmp_path / "pith.db")
    await SqlitePreferences(database).keep(1, Choices(points=1))
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    async with held_up(database):
        assert not await wipe(database, NOW + AT_LAST - SOON)
        late = asyncio.create_task(wipe(database, NOW + AT_LAST))
    assert await late
    await database.close()


async def test_a_wipe_gives_way(tmp_path: Path) -> None:
    """Whoever writes meanwhile waits no longer than they may: the wipe is broken off, and the
    file is as it was."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    await fill(database, 3)
    store = SqlitePreferences(database)
    async with held_up(database):
        rewriting = asyncio.create_task(database.rewrite(hold=0.0))
        keeping = asyncio.create_task(store.keep(9, Choices(points=9)))
    assert not await rewriting
    await keeping
    assert await store.choices(9) == Choices(points=9)
    assert (await SqliteRecords(database).export(2))["texts_and_files"] != []
    assert await database.rewrite(hold=60.0)
    await database.close()


async def test_the_end_does_not_wait_for_a_wipe(tmp_path: Path) -> None:
    """A container that is stopped has seconds: the wipe is broken off, and still owed."""
    path = tmp_path / "pith.db"
    database = await Database.open(path)
    await fill(database, 3)
    async with held_up(database):
        rewriting = asyncio.create_task(database.rewrite())
        closing_it = asyncio.create_task(database.close())
    assert not await rewriting
    await closing_it


async def test_who_gives_way_tries_again_later_and_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wipe in vain costs as much as one: where nothing is ever quiet, they get rare."""
    database = await Database.open(tmp_path / "pith.db")
    await SqlitePreferences(database).keep(1, Choices(points=1))
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    seconds, tried = [10], []
    wiper = Wiper(database, lambda: NOW + timedelta(seconds=seconds[0]))

    async def gives_way(hold: float | None = None) -> bool:
        tried.append(seconds[0])
        return False

    monkeypatch.setattr(database, "rewrite", gives_way)
    while seconds[0] < 3600:
        assert not await wiper()
        seconds[0] += 5
    assert tried == [10, 15, 25, 55, 115, 415, 1015, 1615, 2215, 2815, 3415]
    await database.close()


async def test_what_is_deleted_during_a_wipe_is_still_owed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A /forget that comes while the file is being written anew has its own wipe."""
    database = await Database.open(tmp_path / "pith.db")
    await SqlitePreferences(database).keep(1, Choices(points=1))
    await SqlitePreferences(database).keep(2, Choices(points=1))
    await SqliteRecords(database, now=lambda: NOW).forget(1)
    rewrite = database.rewrite

    async def meanwhile(hold: float | None = None) -> bool:
        done = await rewrite(hold)
        await SqliteRecords(database, now=lambda: NOW + SOON).forget(2)
        return done

    monkeypatch.setattr(database, "rewrite", meanwhile)
    assert not await wipe(database, NOW + SOON)
    assert await owes_wipe(database)
    await database.close()
