"""Every column that names a reader or a chat, and what becomes of it when that one is forgotten.

Whoever adds such a column adds it here: tests/storage/test_naming.py walks all tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlite_utils

from bot.domain.access import Standing
from bot.domain.broadcasts import BroadcastStage


@dataclass(frozen=True, slots=True)
class Naming:
    """A column, and the SQL that forgets an `:id` there; the row goes where none is given."""

    table: str
    column: str
    sql: str = ""

    @property
    def forget(self) -> str:
        return self.sql or f"DELETE FROM {self.table} WHERE {self.column} = :id"


def _cleared(table: str, column: str) -> Naming:
    """The operator's sums must not change when somebody leaves: the row stays, without a name."""
    sql = f"UPDATE {table} SET {column} = NULL WHERE {column} = :id"
    # 0 is the terminal's reader, but no chat.
    return Naming(table, column, f"{sql} AND chat_id != 0" if column == "chat_id" else sql)


def _words(table: str) -> Naming:
    """A note in somebody else's row: the words go with their writer."""
    return Naming(
        table,
        "note_by",
        f"UPDATE {table} SET note = '', note_by = NULL WHERE note_by = :id",
    )


_UPDATES = (
    *("message", "edited_message", "channel_post", "edited_channel_post"),
    *("callback_query.message", "my_chat_member", "chat_member"),
)
_CHATS = ", ".join(f"json_extract(payload, '$.{kind}.chat.id')" for kind in _UPDATES)
IN_CHAT = f"CASE WHEN json_valid(payload) THEN :id IN ({_CHATS}) ELSE 0 END"
"""Whether an open update comes from a chat."""
# What is in work ends by itself, and loses its words then.
_WAITS = "ended IS NULL AND holder = '' AND :id != 0"

NAMINGS = (
    Naming("places", "reader_id"),
    Naming("shown", "reader_id"),
    _words("shown"),
    Naming("preferences", "reader_id"),
    Naming("inbox", "reader_id", f"DELETE FROM inbox WHERE reader_id = :id AND {_WAITS}"),
    Naming("inbox", "line", f"DELETE FROM inbox WHERE line = :id AND {_WAITS}"),
    Naming("inbox", "payload", f"DELETE FROM inbox WHERE {_WAITS} AND {IN_CHAT}"),
    Naming("offers", "reader_id"),
    # What somebody was asked in a group.
    Naming("offers", "asker_id"),
    Naming("offers", "owner"),
    _words("offers"),
    # Under a post's copy in a group stands what is the channel's.
    Naming(
        "offers",
        "under",
        "UPDATE offers SET under = ''"
        " WHERE under != '' AND under >= :id || ':' AND under < :id || ';'",
    ),
    Naming("managers", "reader_id"),
    Naming("managers", "chat_id"),
    Naming("chats", "id"),
    Naming("articles", "owner"),
    Naming("summaries", "owner"),
    Naming("comparisons", "owner"),
    # Those under 0 are everybody's.
    Naming("limits", "id", "DELETE FROM limits WHERE id = :id AND id != 0"),
    # An owner stays one: they are the operator, and a Pith without owner would offer itself to
    # the next. Who was blocked would come back by it.
    Naming(
        "standings",
        "id",
        f"DELETE FROM standings WHERE id = :id AND standing = '{Standing.ALLOWED}'",
    ),
    # One that is on its way to others goes on, and loses its text when it is done.
    Naming(
        "broadcasts",
        "chat_id",
        f"DELETE FROM broadcasts WHERE chat_id = :id AND stage != '{BroadcastStage.RUNNING}'",
    ),
    # How far a broadcast has come is told by the reader before: nobody gets it twice.
    Naming(
        "broadcasts",
        "after",
        "UPDATE broadcasts SET after = COALESCE((SELECT MAX(reader_id) FROM requests"
        " WHERE reader_id > 0 AND reader_id < :id AND chat_id = 0), 0) WHERE after = :id",
    ),
    _cleared("usage", "reader_id"),
    _cleared("spends", "reader_id"),
    _cleared("spends", "chat_id"),
    _cleared("requests", "reader_id"),
    _cleared("requests", "chat_id"),
)
"""In the order in which somebody is forgotten."""

MOVED = tuple(one for one in NAMINGS if one.column not in ("payload", "under", "after"))
"""Where a chat's id stands as such, for a group that gets another."""


def forget_id(db: sqlite_utils.Database, id: int) -> int:
    """Forget a reader or a chat everywhere; returns how many rows it was."""
    return sum(_changed(db, id))


def _changed(db: sqlite_utils.Database, id: int) -> Iterator[int]:
    for one in NAMINGS:
        yield db.execute(one.forget, {"id": id}).rowcount
