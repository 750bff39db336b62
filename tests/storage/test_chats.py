"""Groups and offers in an older or damaged database."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlite_utils

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.domain.offers import Offer
from bot.domain.preferences import Choices, Preferences
from bot.domain.request import Link
from storage.chats import SqliteChats
from storage.database import Database
from storage.migrations import MIGRATIONS
from storage.offers import SqliteOffers
from storage.preferences import SqlitePreferences
from storage.shown import SqliteShown

AT = datetime(2026, 11, 1, tzinfo=UTC)
OFFER = Offer("key", 1, Link("https://example.com/a"), AT, "1:2", preferences=Preferences())
CHAT = Chat(-1001, ChatKind.GROUP, "Readers", rules=Rules(Mode.BUTTON, button="Short"))


async def test_the_first_release_becomes_this_one(tmp_path: Path) -> None:
    """A database from before there were groups opens, keeps its rows and takes chats."""
    path = tmp_path / "pith.db"
    with closing(sqlite_utils.Database(path)) as old:
        MIGRATIONS.apply(old, stop_before="chats")
        old.execute("PRAGMA user_version = 4")
        old.execute('INSERT INTO preferences VALUES (11, \'{"language": "de"}\')')
        old.execute(
            "INSERT INTO shown VALUES (3, 11, 'key', 'https://example.com', 'Käse', '{}', '', ?)",
            [AT.isoformat()],
        )
        old.execute("INSERT INTO places VALUES (11, '11:7', 3)")
        old.conn.commit()
    database = await Database.open(path)
    assert await SqlitePreferences(database).choices(11) == Choices(language="de")
    shown = await SqliteShown(database).at_place(11, "11:7")
    assert shown is not None
    assert (shown.id, shown.title) == (3, "Käse")
    await SqliteChats(database).keep(CHAT)
    await database.close()
    database = await Database.open(path)
    assert await SqliteChats(database).get(CHAT.id) == CHAT
    await database.close()


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ("", Rules()),
        ("null", Rules()),
        ("[]", Rules()),
        (
            '{"mode": "shout", "for_tapper": true, "button": 7, "colour": "red"}',
            Rules(for_tapper=True),
        ),
        ('{"mode": "automatic", "long_text": true}', Rules(Mode.AUTOMATIC)),
    ],
)
async def test_damaged_rules(tmp_path: Path, rules: str, found: Rules) -> None:
    """A rule that cannot be read is as usual, the others hold."""
    database = await Database.open(tmp_path / "pith.db")
    chats = SqliteChats(database)
    await chats.keep(CHAT)
    await database.write(lambda db: db.execute("UPDATE chats SET rules = ?", [rules]))
    known = await chats.get(CHAT.id)
    assert known is not None
    assert known.rules == found
    await database.close()


async def test_an_unknown_kind_of_chat(tmp_path: Path) -> None:
    """A chat of a kind that a newer Pith wrote is not known to this one."""
    database = await Database.open(tmp_path / "pith.db")
    chats = SqliteChats(database)
    await chats.keep(CHAT)
    await chats.add_manager(CHAT.id, 1)
    await database.write(lambda db: db.execute("UPDATE chats SET kind = 'planet'"))
    assert await chats.get(CHAT.id) is None
    assert await chats.managed_by(1) == ()
    await database.close()


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("kind", "Planet"),
        ("kind", "Document"),
        ("kind", "PastedText"),
        ("source", ""),
        ("source", "[]"),
        ("source", '{"url": 3}'),
        ("at", "yesterday"),
    ],
)
async def test_a_damaged_offer(tmp_path: Path, column: str, text: str) -> None:
    """A button whose source cannot be read any more stands for nothing."""
    database = await Database.open(tmp_path / "pith.db")
    offers = SqliteOffers(database)
    await offers.keep(OFFER)
    await database.write(lambda db: db.execute(f"UPDATE offers SET {column} = ?", [text]))
    assert await offers.get("key") is None
    assert await offers.under("1:2") is None
    await database.close()


async def test_damaged_preferences_of_an_offer(tmp_path: Path) -> None:
    """Its summary is still to be had, as usual."""
    database = await Database.open(tmp_path / "pith.db")
    offers = SqliteOffers(database)
    await offers.keep(OFFER)
    await database.write(lambda db: db.execute("UPDATE offers SET preferences = '{{'"))
    assert await offers.get("key") == OFFER
    await database.close()
