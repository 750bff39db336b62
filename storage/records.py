"""All that SQLite keeps of one reader: to give it to them, and to forget it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlite_utils

from bot.domain.article import Article
from bot.domain.digest import Comparison
from bot.domain.preferences import Choices, Preferences
from bot.domain.summary import Summary
from storage.cache import utc_now
from storage.codec import Undecodable, from_json, from_json_leniently, to_plain
from storage.database import Database
from storage.naming import IN_CHAT, forget_id
from storage.wiping import AGAIN, SOON, owe_wipe


@dataclass(frozen=True, slots=True)
class SqliteRecords:
    """Knows every row that names a reader or holds their text."""

    database: Database
    now: Callable[[], datetime] = utc_now
    asked: dict[int, datetime] = field(default_factory=dict)
    """Who had a wipe of their own within the last hour."""

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
                "notes_elsewhere": _rows(db, _NOTES, reader_id),
                "channels": _rows(db, _CHANNELS, reader_id),
                "usage": _rows(db, _USAGE, reader_id),
                "spends": _rows(db, _SPENDS, reader_id),
                "requests": _rows(db, _REQUESTS, reader_id),
                "open_requests": _open(db, reader_id),
                "broadcasts": _rows(db, _BROADCASTS, reader_id),
                "access": _access(db, reader_id),
                "chat": _chat(db, reader_id),
            }

        return await self.database.read(step)

    async def forget(self, reader_id: int) -> None:
        """Delete what is kept of a reader or a chat; its last traces in the file go later.

        The ledger's lines stay without their reader: they hold no text, and the operator's sums
        of what was paid must not change when somebody leaves.
        """

        now = self.now()
        due = self._due(reader_id, now)

        def step(db: sqlite_utils.Database) -> int:
            gone = forget_id(db, reader_id)
            if gone:
                owe_wipe(db, now, due)
            return gone

        # Who had nothing cannot keep the database busy by asking again and again.
        if await self.database.write(step):
            await self.database.empty_log()

    def _due(self, reader_id: int, now: datetime) -> datetime:
        """When the file is to be wiped: soon, or once an hour for who asks on and on."""
        for known in [known for known, at in self.asked.items() if at + AGAIN <= now]:
            del self.asked[known]
        first = self.asked.setdefault(reader_id, now)
        return now + SOON if first == now else first + AGAIN


_USAGE = (
    "SELECT at, purpose, model, outcome, prompt_tokens, answer_tokens, seconds"
    " FROM usage WHERE reader_id = :id ORDER BY id"
)
_OFFERS = (
    "SELECT at, title, CASE WHEN COALESCE(note_by, reader_id) = :id THEN note ELSE '' END AS note,"
    " kind, source, under FROM offers WHERE :id IN (reader_id, asker_id, owner) ORDER BY at, key"
)
_NOTES = (
    "SELECT at, title, note FROM shown WHERE note_by = :id UNION ALL"
    " SELECT at, title, note FROM offers WHERE note_by = :id"
    " AND :id NOT IN (reader_id, COALESCE(asker_id, reader_id), COALESCE(owner, reader_id))"
    " ORDER BY at"
)
"""What somebody wrote beside a source, in a group or for others to see."""
_CHANNELS = (
    "SELECT chats.id, chats.title FROM managers JOIN chats ON chats.id = managers.chat_id"
    " WHERE managers.reader_id = :id ORDER BY chats.id"
)
_OF_ONE = "(reader_id = :id OR (chat_id = :id AND :id != 0))"
_SPENDS = f"SELECT at, chat_id, requests, tokens, micros FROM spends WHERE {_OF_ONE} ORDER BY id"
_REQUESTS = f"SELECT at, chat_id, purpose, outcome FROM requests WHERE {_OF_ONE} ORDER BY id"
_INBOX = (
    "SELECT at, payload FROM inbox WHERE ended IS NULL AND :id != 0"
    f" AND (reader_id = :id OR {IN_CHAT}) ORDER BY number"
)
_BROADCASTS = (
    "SELECT text, stage, sent, dropped FROM broadcasts"
    " WHERE chat_id = :id AND chat_id != 0 ORDER BY id"
)
_PLACES = "SELECT shown_id, place FROM places WHERE reader_id = :id ORDER BY place"


def _rows(db: sqlite_utils.Database, sql: str, reader_id: int) -> list[dict[str, Any]]:
    return list(db.query(sql, {"id": reader_id}))


def _open(db: sqlite_utils.Database, reader_id: int) -> list[dict[str, Any]]:
    """What waits to be answered, as Telegram sent it."""
    return [
        {"at": row["at"], "update": _parsed(row["payload"])}
        for row in _rows(db, _INBOX, reader_id)
    ]


def _chat(db: sqlite_utils.Database, chat_id: int) -> dict[str, Any] | None:
    """What the admins of a group or channel decided."""
    found = _rows(db, "SELECT kind, title, rules FROM chats WHERE id = :id", chat_id)
    return {**found[0], "rules": _parsed(found[0]["rules"])} if found else None


def _parsed(text: str) -> Any:
    """JSON as it is meant; what is none, as it stands there."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _access(db: sqlite_utils.Database, reader_id: int) -> dict[str, Any]:
    """What the owners decided about a reader."""
    standing = _rows(db, "SELECT standing FROM standings WHERE id = :id", reader_id)
    # Those under 0, the terminal's reader, are everybody's.
    limits = _rows(db, "SELECT limits FROM limits WHERE id = :id AND id != 0", reader_id)
    return {
        "standing": standing[0]["standing"] if standing else None,
        "limits": json.loads(limits[0]["limits"]) if limits else None,
    }


def _choices(db: sqlite_utils.Database, reader_id: int) -> dict[str, Any]:
    rows = _rows(db, "SELECT choices FROM preferences WHERE reader_id = :id", reader_id)
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
            "note": row["note"] if row["note_by"] in (None, reader_id) else "",
            "preferences": to_plain(from_json_leniently(Preferences, row["preferences"])),
            "messages": places.get(row["id"], []),
        }
        for row in _rows(db, "SELECT * FROM shown WHERE reader_id = :id ORDER BY id", reader_id)
    ]


def _private(
    db: sqlite_utils.Database,
    table: str,
    column: str,
    tell: Callable[[str], dict[str, Any]],
    reader_id: int,
) -> list[dict[str, Any]]:
    """What of a table of kept values is the reader's own, as `tell` tells it."""
    sql = f"SELECT kept_at, {column} FROM {table} WHERE owner = :id ORDER BY kept_at"
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
