"""Groups and channels in SQLite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlite_utils

from bot.domain.chats import Chat, ChatKind, Rules
from storage.codec import from_json_leniently, storable, to_json
from storage.database import Database
from storage.naming import MOVED


@dataclass(frozen=True, slots=True)
class SqliteChats:
    """Keeps what a chat's admins decided, and which readers manage which channels."""

    database: Database

    async def get(self, chat_id: int) -> Chat | None:
        """What is known of a chat."""
        found = await self._find("SELECT * FROM chats WHERE id = ?", chat_id)
        return found[0] if found else None

    async def keep(self, chat: Chat) -> None:
        """Replace what is known of a chat."""
        row = {
            "id": chat.id,
            "kind": chat.kind,
            "title": storable(chat.title),
            "closed": int(chat.closed),
            "discussion": chat.discussion,
            "rules": to_json(chat.rules),
        }
        await self.database.write(lambda db: db.table("chats").upsert(row, pk="id"))

    async def discussed_in(self, group_id: int) -> tuple[Chat, ...]:
        """The channels whose posts are discussed in a group."""
        if not group_id:
            return ()
        return await self._find("SELECT * FROM chats WHERE discussion = ? ORDER BY id", group_id)

    async def add_manager(self, chat_id: int, reader_id: int) -> None:
        """Note that a reader manages a channel."""
        sql = "INSERT OR IGNORE INTO managers (chat_id, reader_id) VALUES (?, ?)"
        await self._write(sql, chat_id, reader_id)

    async def drop_manager(self, chat_id: int, reader_id: int) -> None:
        """Note that a reader does not manage a channel any more."""
        await self._write(
            "DELETE FROM managers WHERE chat_id = ? AND reader_id = ?", chat_id, reader_id
        )

    async def managed_by(self, reader_id: int) -> tuple[Chat, ...]:
        """The channels that a reader manages, by title."""
        sql = (
            "SELECT chats.* FROM managers JOIN chats ON chats.id = managers.chat_id"
            " WHERE managers.reader_id = ? ORDER BY chats.title, chats.id"
        )
        return await self._find(sql, reader_id)

    async def managers_of(self, chat_id: int) -> tuple[int, ...]:
        """The readers who manage a channel."""
        sql = "SELECT reader_id FROM managers WHERE chat_id = ? ORDER BY reader_id"
        rows = await self.database.read(lambda db: list(db.query(sql, [chat_id])))
        return tuple(row["reader_id"] for row in rows)

    async def move(self, old_id: int, new_id: int) -> None:
        """Give everything of a chat to its new id; it takes the place of what is there already.

        Telegram may tell first that Pith is in the new chat, and not in the old one any more.
        """

        def step(db: sqlite_utils.Database) -> None:
            for one in MOVED:
                db.execute(
                    f"UPDATE OR REPLACE {one.table} SET {one.column} = ? WHERE {one.column} = ?",
                    [new_id, old_id],
                )
            db.execute("UPDATE chats SET closed = 0 WHERE id = ?", [new_id])
            db.execute("UPDATE chats SET discussion = ? WHERE discussion = ?", [new_id, old_id])

        await self.database.write(step)

    async def _write(self, sql: str, *values: int) -> None:
        await self.database.write(lambda db: db.execute(sql, values))

    async def _find(self, sql: str, *values: int) -> tuple[Chat, ...]:
        rows = await self.database.read(lambda db: list(db.query(sql, values)))
        return tuple(filter(None, map(_chat, rows)))


def _chat(row: dict[str, Any]) -> Chat | None:
    """The chat; None for one of a kind that this Pith does not know."""
    if row["kind"] not in tuple(ChatKind):
        return None
    return Chat(
        id=row["id"],
        kind=ChatKind(row["kind"]),
        title=row["title"],
        closed=bool(row["closed"]),
        discussion=row["discussion"],
        rules=from_json_leniently(Rules, row["rules"]),
    )
