"""All that SQLite keeps of one reader: to give it to them, and to forget it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlite_utils

from bot.domain.article import Article
from bot.domain.digest import Comparison
from bot.domain.preferences import Choices, Preferences
from bot.domain.summary import Summary
from storage.codec import Undecodable, from_json, from_json_leniently, to_plain
from storage.database import Database


@dataclass(frozen=True, slots=True)
class SqliteRecords:
    """Knows every row that names a reader or holds their text."""

    database: Database

    async def export(self, reader_id: int) -> dict[str, Any]:
        """Everything kept of a reader, ready for JSON, under names that a person understands."""

        def step(db: sqlite_utils.Database) -> dict[str, Any]:
            return {
                "reader_id": reader_id,
                "preferences": _choices(db, reader_id),
                "summaries_shown": _shown(db, reader_id),
                "texts_and_files": _private(db, "articles", "article", _text, reader_id),
                "private_summaries": _private(db, "summaries", "summary", _summary, reader_id),
                "private_comparisons": _private(
                    db, "comparisons", "comparison", _comparison, reader_id
                ),
                "offers": _rows(db, _OFFERS, reader_id),
                "channels": _rows(db, _CHANNELS, reader_id),
                "usage": _rows(db, _USAGE, reader_id),
                "requests": _rows(db, _REQUESTS, reader_id),
                "access": _access(db, reader_id),
            }

        return await self.database.read(step)

    async def forget(self, reader_id: int) -> None:
        """Delete what is kept of a reader, also its traces in the file.

        The ledger's lines stay without their reader: they hold no text, and the operator's sums
        of what was paid must not change when somebody leaves. An owner stays one: they are the
        operator, and a Pith without owner would offer itself to the next.
        """

        def step(db: sqlite_utils.Database) -> int:
            for table in ("usage", "spends", "requests"):
                db.execute(f"UPDATE {table} SET reader_id = NULL WHERE reader_id = ?", [reader_id])
            return sum(db.execute(sql, [reader_id]).rowcount for sql in _FORGET)

        # Who had nothing cannot keep the database busy by asking again and again.
        if await self.database.write(step) or self.database.owes_wipe:
            await self.database.wipe_remnants()


_FORGET = (
    "DELETE FROM places WHERE reader_id = ?",
    "DELETE FROM shown WHERE reader_id = ?",
    "DELETE FROM preferences WHERE reader_id = ?",
    # What is in work ends by itself, and loses its words then.
    "DELETE FROM inbox WHERE reader_id = ? AND holder = ''",
    "DELETE FROM offers WHERE reader_id = ?",
    # What somebody was asked in a group.
    "DELETE FROM offers WHERE asker_id = ?",
    "DELETE FROM managers WHERE reader_id = ?",
    "DELETE FROM managers WHERE chat_id = ?",
    "DELETE FROM chats WHERE id = ?",
    "DELETE FROM articles WHERE owner = ?",
    "DELETE FROM summaries WHERE owner = ?",
    "DELETE FROM comparisons WHERE owner = ?",
    "DELETE FROM limits WHERE id = ?",
    "DELETE FROM standings WHERE id = ? AND standing = 'allowed'",
)
_USAGE = (
    "SELECT at, purpose, model, outcome, prompt_tokens, answer_tokens, seconds"
    " FROM usage WHERE reader_id = ? ORDER BY id"
)
_OFFERS = (
    "SELECT at, title, note, kind, source, under FROM offers WHERE reader_id = ? ORDER BY at, key"
)
_CHANNELS = (
    "SELECT chats.id, chats.title FROM managers JOIN chats ON chats.id = managers.chat_id"
    " WHERE managers.reader_id = ? ORDER BY chats.id"
)
_REQUESTS = "SELECT at, chat_id, purpose, outcome FROM requests WHERE reader_id = ? ORDER BY id"
_PLACES = "SELECT shown_id, place FROM places WHERE reader_id = ? ORDER BY place"


def _rows(db: sqlite_utils.Database, sql: str, reader_id: int) -> list[dict[str, Any]]:
    return list(db.query(sql, [reader_id]))


def _access(db: sqlite_utils.Database, reader_id: int) -> dict[str, Any]:
    """What the owners decided about a reader."""
    standing = _rows(db, "SELECT standing FROM standings WHERE id = ?", reader_id)
    limits = _rows(db, "SELECT limits FROM limits WHERE id = ?", reader_id)
    return {
        "standing": standing[0]["standing"] if standing else None,
        "limits": json.loads(limits[0]["limits"]) if limits else None,
    }


def _choices(db: sqlite_utils.Database, reader_id: int) -> dict[str, Any]:
    rows = _rows(db, "SELECT choices FROM preferences WHERE reader_id = ?", reader_id)
    chosen = from_json_leniently(Choices, rows[0]["choices"]) if rows else Choices()
    return {name: value for name, value in to_plain(chosen).items() if value is not None}


def _shown(db: sqlite_utils.Database, reader_id: int) -> list[dict[str, Any]]:
    places: dict[int, list[str]] = {}
    for row in _rows(db, _PLACES, reader_id):
        places.setdefault(row["shown_id"], []).append(row["place"])
    return [
        {
            "at": row["at"],
            "title": row["title"],
            "link": row["link"],
            "note": row["note"],
            "preferences": to_plain(from_json_leniently(Preferences, row["preferences"])),
            "messages": places.get(row["id"], []),
        }
        for row in _rows(db, "SELECT * FROM shown WHERE reader_id = ? ORDER BY id", reader_id)
    ]


def _private(
    db: sqlite_utils.Database,
    table: str,
    column: str,
    tell: Callable[[str], dict[str, Any]],
    reader_id: int,
) -> list[dict[str, Any]]:
    """What of a table of kept values is the reader's own, as `tell` tells it."""
    sql = f"SELECT kept_at, {column} FROM {table} WHERE owner = ? ORDER BY kept_at"
    return [{"kept_at": row["kept_at"], **tell(row[column])} for row in _rows(db, sql, reader_id)]


def _text(stored: str) -> dict[str, Any]:
    """Title and text; what this Pith cannot read is given as it is stored."""
    try:
        article = from_json(Article, stored)
    except Undecodable:
        return {"title": "", "text": stored}
    return {"title": article.title, "text": article.text}


def _summary(stored: str) -> dict[str, Any]:
    try:
        summary = from_json(Summary, stored)
    except Undecodable:
        return {"title": "", "overview": stored, "key_points": []}
    return {
        "title": summary.title,
        "overview": summary.overview.text,
        "key_points": [point.text for point in summary.key_points],
    }


def _comparison(stored: str) -> dict[str, Any]:
    try:
        comparison = from_json(Comparison, stored)
    except Undecodable:
        return {"agree": [stored], "differ": []}
    return {
        "agree": [finding.text for finding in comparison.agree],
        "differ": [finding.text for finding in comparison.differ],
    }
