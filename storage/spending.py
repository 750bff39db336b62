"""What was spent, by whom and where, in SQLite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlite_utils

from bot.domain.budgets import (
    NO_LIMITS,
    BudgetClaim,
    Exceeded,
    Limits,
    Payer,
    Period,
    Scope,
    Spend,
    Spent,
)
from bot.domain.statistics import FINE, Day, RequestLine, Totals
from storage.codec import from_json_leniently, stamp, storable, to_json, to_plain
from storage.database import Database

_WHOSE = {
    Scope.READER: "reader_id = :id",
    Scope.CHAT: "chat_id = :id AND chat_id != 0",
    Scope.ALL: ":id = 0",
}
_SUMS = "TOTAL(requests), TOTAL(tokens), TOTAL(micros)"
_COUNTED = "(expires IS NULL OR expires > :now)"
"""Settled, or set aside by a process that may still be alive."""


@dataclass(frozen=True, slots=True)
class SqliteSpending:
    """Adds up what was spent; SQLite's one writer at a time keeps claims from overspending."""

    database: Database

    async def claim(self, claim: BudgetClaim) -> int | Exceeded:
        """Set aside what a call may cost, by a number; or say whose budget has no room for it."""

        def step(db: sqlite_utils.Database) -> int | Exceeded:
            for scope, id in claim.payer.accounts:
                limits = claim.limits.get(scope, NO_LIMITS)
                if limits == NO_LIMITS:
                    continue
                period = limits.broken_by(_spent(db, scope, id, claim.at), claim.spend)
                if period:
                    return Exceeded(scope, period)
            values = to_plain(claim.spend) | _who(claim.payer)
            row = values | {"at": stamp(claim.at), "expires": stamp(claim.expires)}
            number = db.table("spends").insert(row).last_pk
            return int(str(number))

        return await self.database.write(step)

    async def settle(self, number: int, spend: Spend) -> None:
        """Put what a call did cost in the place of what was set aside for it."""
        values = to_plain(spend) | {"expires": None}
        await self.database.write(lambda db: db.table("spends").update(number, values))

    async def spent(self, scope: Scope, id: int, now: datetime) -> Spent:
        """What counts for somebody's budgets today and this month."""
        return await self.database.read(lambda db: _spent(db, scope, id, now))

    async def limits(self, *ids: int) -> Mapping[int, Limits]:
        """The limits of those of the ids that have their own."""
        marks = ", ".join("?" * len(ids))
        sql = f"SELECT id, limits FROM limits WHERE id IN ({marks})"
        rows = await self.database.read(lambda db: db.execute(sql, ids).fetchall())
        return {row[0]: from_json_leniently(Limits, row[1]) for row in rows}

    async def limit(self, id: int, limits: Limits | None) -> None:
        """Give somebody limits of their own; None leaves them those of everybody."""

        def step(db: sqlite_utils.Database) -> None:
            db.execute("DELETE FROM limits WHERE id = ?", [id])
            if limits is not None:
                db.table("limits").insert({"id": id, "limits": to_json(limits)})

        await self.database.write(step)

    async def note(self, line: RequestLine) -> None:
        """Write down one request."""
        row = _who(line.payer) | {
            "purpose": storable(line.purpose),
            "outcome": storable(line.outcome),
            "at": stamp(line.at),
        }
        await self.database.write(lambda db: db.table("requests").insert(row))

    async def totals(self, since: datetime, until: datetime) -> Totals:
        """The use of Pith in a time."""
        span = {"since": stamp(since), "now": stamp(until)}
        return await self.database.read(lambda db: _totals(db, span))

    async def days(self, since: datetime, until: datetime) -> tuple[Day, ...]:
        """Each day's use, for the days that had any, in order."""
        span = {"since": stamp(since), "now": stamp(until)}
        return await self.database.read(lambda db: _days(db, span))

    async def readers(self, after: int, most: int) -> tuple[int, ...]:
        """Readers who asked for something where they were alone with Pith, by id."""
        sql = f"SELECT DISTINCT reader_id {_ALONE} AND reader_id > ? ORDER BY reader_id LIMIT ?"
        rows = await self.database.read(lambda db: db.execute(sql, [after, most]).fetchall())
        return tuple(row[0] for row in rows)


_ALONE = "FROM requests WHERE reader_id > 0 AND chat_id = 0"
_REQUESTS = (
    "SELECT COUNT(*), COUNT(DISTINCT reader_id), TOTAL(outcome = 'cached') FROM requests"
    " WHERE at >= :since AND at <= :now"
)
_FAILURES = (
    "SELECT outcome, COUNT(*) FROM requests WHERE at >= :since AND at <= :now"
    " GROUP BY outcome ORDER BY COUNT(*) DESC, outcome"
)


def _who(payer: Payer) -> dict[str, Any]:
    return {"reader_id": payer.reader_id, "chat_id": payer.chat_id}


def _spent(db: sqlite_utils.Database, scope: Scope, id: int, now: datetime) -> Spent:
    today = stamp(Period.DAY.start(now))
    span = {"id": id, "since": stamp(Period.MONTH.start(now)), "now": stamp(now)}
    sql = (
        f"SELECT at >= :today, {_SUMS} FROM spends"
        f" WHERE {_WHOSE[scope]} AND at >= :since AND {_COUNTED} GROUP BY 1"
    )
    sums = {
        bool(row[0]): Spend(*map(int, row[1:])) for row in db.execute(sql, span | {"today": today})
    }
    day = sums.get(True, Spend())
    return Spent(day, day + sums.get(False, Spend()))


def _totals(db: sqlite_utils.Database, span: dict[str, str]) -> Totals:
    sums = f"SELECT {_SUMS} FROM spends WHERE at >= :since AND at <= :now AND {_COUNTED}"
    requests, readers, cached = map(int, db.execute(_REQUESTS, span).fetchone())
    spend = Spend(*map(int, db.execute(sums, span).fetchone()))
    ended = db.execute(_FAILURES, span).fetchall()
    failures = {outcome: count for outcome, count in ended if outcome not in FINE}
    return Totals(requests, readers, cached, spend, failures)


def _days(db: sqlite_utils.Database, span: dict[str, str]) -> tuple[Day, ...]:
    sql = (
        "SELECT day, SUM(requests), SUM(tokens) FROM ("
        " SELECT substr(at, 1, 10) AS day, 1 AS requests, 0 AS tokens FROM requests"
        "  WHERE at >= :since AND at <= :now"
        " UNION ALL SELECT substr(at, 1, 10), 0, tokens FROM spends"
        f"  WHERE at >= :since AND at <= :now AND {_COUNTED}"
        ") GROUP BY day ORDER BY day"
    )
    rows = db.execute(sql, span).fetchall()
    return tuple(Day(date.fromisoformat(day), requests, tokens) for day, requests, tokens in rows)
