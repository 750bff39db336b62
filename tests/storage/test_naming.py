"""All tables, walked: what names a reader or a chat is given to them, and forgotten.

Whoever adds a table or a column decides here: it's in storage/naming.py, or it names nobody.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from storage.chats import SqliteChats
from storage.database import Database
from storage.naming import MOVED, NAMINGS, Naming
from storage.records import SqliteRecords

WHO = -100_123_456_789
"""Somebody: a group, as its id can stand wherever a reader's can."""

NAME_NOBODY = {
    "preferences": "choices",
    "articles": "key kept_at article",
    "summaries": "key kept_at summary",
    "comparisons": "key kept_at comparison",
    "shown": "id article_key link title preferences note at",
    "places": "shown_id",
    "usage": "id purpose model outcome prompt_tokens answer_tokens seconds at",
    "chats": "kind title closed rules",
    "managers": "",
    "offers": "key title note kind source preferences at button trace",
    "observations": "name value",
    "inbox": "number at attempts failures due holder lease ended reason",
    "deliveries": "number slot after message_id inline_id",
    "standings": "standing",
    "limits": "limits",
    "invitations": "digest standing uses ends",
    "spends": "id requests tokens micros at expires",
    "requests": "id purpose outcome at",
    "broadcasts": "id text message_id sent dropped stage",
}
"""Columns without an id of anybody; the texts in them belong to whom the row names."""

STAYS = {
    (
        "chats",
        "discussion",
    ): "a channel's linked group, which everybody can see: the channel's",
    ("deliveries", "box"): "goes after two days with its update: till then no answer comes twice",
    ("places", "place"): "a reader's own: which message they were shown it in",
    ("offers", "taken"): "a press, by Telegram's number for it; goes with whom the row names",
}
"""Columns that name a chat or what was done in it, and why they stay when it is forgotten."""

NOT_EXPORTED = {
    ("managers", "chat_id"): "each manager is given the channel",
    ("broadcasts", "after"): "a place in a list of readers, nothing about this one",
    ("offers", "under"): "a channel's own: it's given the row",
    ("places", "reader_id"): "given as the messages of what was shown",
    ("preferences", "reader_id"): "given as the choices, which have no room for a mark",
    ("limits", "id"): "given, but with no room for a mark",
    ("standings", "id"): "given, but with no room for a mark",
}
"""What isn't in an export under its own name, or can't be told there by a mark of this test's."""

STAYS_IN_PART = {
    "inbox": "what is in work ends by itself",
    "broadcasts": "one that is on its way ends by itself",
    "standings": "owners, and who was blocked",
}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    database = await Database.open(tmp_path / "pith.db")
    yield database
    await database.close()


def columns(db: sqlite_utils.Database) -> set[tuple[str, str]]:
    """Every column of every table of Pith's."""
    tables = [name for name in db.table_names() if not name.startswith(("sqlite_", "_sqlite"))]
    return {(table, column.name) for table in tables for column in db.table(table).columns}


def insert(db: sqlite_utils.Database, naming: Naming, who: int, mark: str) -> None:
    """A row that names somebody in this column and nobody else, with a mark in its texts."""
    values: dict[str, Any] = {}
    others = {one.column for one in NAMINGS if one.table == naming.table}
    for column in db.table(naming.table).columns:
        if column.name in others:
            values[column.name] = 0 if column.notnull or column.is_pk else None
        elif column.type == "TEXT":
            values[column.name] = mark
        else:
            values[column.name] = 7
    values |= FITTING.get(naming.table, {})
    if naming.column == "payload":
        values["payload"] = json.dumps({"message": {"chat": {"id": who}, "text": mark}})
    elif naming.column == "under":
        values["under"] = f"{who}:7"
    else:
        values[naming.column] = who
    if naming.table == "places":
        insert(db, Naming("shown", "reader_id"), 0, "")
        (values["shown_id"],) = db.execute("SELECT max(id) FROM shown").fetchone()
    marks = ", ".join("?" * len(values))
    sql = f"INSERT OR REPLACE INTO {naming.table} ({', '.join(values)}) VALUES ({marks})"
    db.execute(sql, list(values.values()))


FITTING: dict[str, dict[str, Any]] = {
    "inbox": {"holder": "", "ended": None, "number": 7},
    "broadcasts": {"stage": "done", "id": None},
    "standings": {"standing": "allowed"},
    "limits": {"limits": "{}"},
    "preferences": {"choices": "{}"},
    "shown": {"id": None, "preferences": "{}"},
    "usage": {"id": None},
    "spends": {"id": None},
    "requests": {"id": None},
}
"""What a row must hold to be one that can be forgotten, or given."""


def mentions(db: sqlite_utils.Database, who: int) -> set[tuple[str, str]]:
    """The columns in which somebody's id stands, as a number or within a text."""
    return {
        (table, column)
        for table, column in columns(db)
        if db.execute(
            f"SELECT 1 FROM {table} WHERE CAST({column} AS TEXT) LIKE ?", [f"%{who}%"]
        ).fetchone()
    }


async def test_every_column_was_decided_about(database: Database) -> None:
    """A new table or column fails here until somebody says whom it names."""
    named = {(one.table, one.column) for one in NAMINGS} | STAYS.keys()
    nobody = {(table, column) for table, told in NAME_NOBODY.items() for column in told.split()}
    assert named & nobody == set()
    assert await database.read(columns) == named | nobody


@pytest.mark.parametrize("naming", NAMINGS, ids=lambda one: f"{one.table}.{one.column}")
async def test_what_names_somebody_is_forgotten(database: Database, naming: Naming) -> None:
    """Afterwards the id stands in no column of the whole database; another's stays."""
    other = WHO * 10

    def write(db: sqlite_utils.Database) -> None:
        insert(db, naming, WHO, "their words")

    await database.write(write)
    assert (naming.table, naming.column) in await database.read(lambda db: mentions(db, WHO))
    await SqliteRecords(database).forget(WHO)
    assert await database.read(lambda db: mentions(db, WHO)) == set()

    await database.write(lambda db: insert(db, naming, other, "others' words"))
    await SqliteRecords(database).forget(WHO)
    assert (naming.table, naming.column) in await database.read(lambda db: mentions(db, other))


@pytest.mark.parametrize(
    "naming",
    [one for one in NAMINGS if (one.table, one.column) not in NOT_EXPORTED],
    ids=lambda one: f"{one.table}.{one.column}",
)
async def test_what_names_somebody_is_given_to_them(database: Database, naming: Naming) -> None:
    """Each row that names them is in their export, and in nobody else's."""

    def write(db: sqlite_utils.Database) -> None:
        insert(db, naming, WHO, "zeppelin")
        if naming.table == "managers":
            chat = {"id": 0, "kind": "channel", "title": "zeppelin", "closed": 0}
            db.table("chats").insert(chat | {"discussion": 0, "rules": "{}"})

    empty = await SqliteRecords(database).export(WHO)
    await database.write(write)
    told = await SqliteRecords(database).export(WHO)
    assert told != empty
    if naming.table not in ("spends",):
        assert "zeppelin" in json.dumps(told)
    assert "zeppelin" not in json.dumps(await SqliteRecords(database).export(12))


async def test_whom_it_names_without_a_mark(database: Database) -> None:
    """Choices, limits, standing and messages are in an export as well."""

    def write(db: sqlite_utils.Database) -> None:
        db.execute("INSERT INTO preferences VALUES (?, '{\"points\": 3}')", [WHO])
        db.execute("INSERT INTO standings VALUES (?, 'blocked')", [WHO])
        db.execute("INSERT INTO limits VALUES (?, '{\"day\": null}')", [WHO])
        insert(db, Naming("shown", "reader_id"), WHO, "x")
        db.execute("INSERT INTO places SELECT ?, 'here', id FROM shown", [WHO])

    await database.write(write)
    told = await SqliteRecords(database).export(WHO)
    assert told["preferences"] == {"points": 3}
    assert told["access"] == {"standing": "blocked", "limits": {"day": None}}
    assert told["summaries_shown"][0]["messages"] == ["here"]


@pytest.mark.parametrize("naming", MOVED, ids=lambda one: f"{one.table}.{one.column}")
async def test_a_group_takes_everything_along(database: Database, naming: Naming) -> None:
    """A group that becomes a supergroup is found under its new id only."""
    new = WHO * 10 + 1
    await database.write(lambda db: insert(db, naming, WHO, "words"))
    await SqliteChats(database).move(WHO, new)
    found = await database.read(lambda db: mentions(db, new))
    assert (naming.table, naming.column) in found


async def test_forgetting_stays_quick(database: Database) -> None:
    """Each look goes by an index, but in tables that stay small: nobody waits for a large one."""
    small = {"broadcasts", "inbox", "limits", "standings", "chats", "managers"}

    def plans(db: sqlite_utils.Database) -> list[str]:
        return [
            f"{one.table}.{one.column}: {row[3]}"
            for one in NAMINGS
            if one.table not in small
            for row in db.execute(f"EXPLAIN QUERY PLAN {one.forget}", {"id": WHO}).fetchall()
        ]

    assert [plan for plan in await database.read(plans) if "SCAN" in plan] == []


def test_who_is_left() -> None:
    """What stays of somebody has its reason written down."""
    conditional = {one.table for one in NAMINGS if "!= 'running'" in one.forget
                   or "'allowed'" in one.forget or "holder" in one.forget}  # fmt: skip
    assert conditional == STAYS_IN_PART.keys()
