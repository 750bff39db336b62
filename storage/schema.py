"""A database's schema, in words that can be compared. Pure but for reading it.

Told by what SQLite itself knows of a table, not by the text that made it: ALTER and RENAME write
that text each in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlite_utils import Database

Schema = Mapping[str, str]
"""What each table, index, trigger and view is like, by its name."""


def read_schema(db: Database) -> Schema:
    """Everything but SQLite's own tables, and those that keep account of migrations."""
    sql = (
        "SELECT type, name, COALESCE(sql, '') FROM sqlite_schema"
        " WHERE name NOT GLOB 'sqlite_*' AND tbl_name NOT GLOB '_sqlite*' ORDER BY name"
    )
    return {
        name: _table(db, name, text) if kind == "table" else _plain(text)
        for kind, name, text in db.execute(sql).fetchall()
    }


def difference(expected: Schema, found: Schema) -> tuple[str, ...]:
    """The names of what is missing, or is otherwise than expected; what is more does no harm."""
    return tuple(name for name in expected if found.get(name) != expected[name])


def _table(db: Database, name: str, text: str) -> str:
    columns = (
        f"{row[1]} {row[2]} {row[3]} {row[4]} {row[5]}"
        for row in db.execute("SELECT * FROM pragma_table_info(?)", [name]).fetchall()
    )
    keys = (
        f"{row[3]} -> {row[2]}.{row[4]} {row[6]}"
        for row in db.execute("SELECT * FROM pragma_foreign_key_list(?)", [name]).fetchall()
    )
    kinds = (kind for kind in ("AUTOINCREMENT", "WITHOUT ROWID", "STRICT") if kind in text.upper())
    return "; ".join((*columns, *sorted(keys), *kinds))


def _plain(text: str) -> str:
    """The text that made it, without quotation marks and line ends."""
    return re.sub(r"\s+", " ", text.replace('"', "")).strip().lower()
