"""Tidying goes on, whatever becomes of one time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app.opening import open_pith
from bot.config import read_config
from bot.domain.errors import DatabaseUnavailable
from bot.domain.inbox import Delivery, Received
from bot.usecases.upkeep.tidying import SECONDS_BETWEEN, tidy_regularly
from storage.database import Database
from storage.inbox import SqliteInbox


async def test_a_database_that_is_busy_is_tidied_later() -> None:
    """A failure is logged, and after the same pause it is tried again."""
    outcomes, pauses = iter([3, DatabaseUnavailable("locked"), 0, 5]), []

    async def tidy() -> int:
        outcome = next(outcomes, None)
        if outcome is None:
            raise asyncio.CancelledError
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    with capture_logs() as logs, suppress(asyncio.CancelledError):
        await tidy_regularly(tidy, sleep)

    assert pauses == [SECONDS_BETWEEN] * 4
    assert [(event["event"], event.get("rows")) for event in logs] == [
        ("tidied", 3),
        ("not_tidied", None),
        ("tidied", 5),
    ]


async def test_updates_that_ended_long_ago_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot that starts forgets them by itself; the last days' are known, lest they come again."""
    monkeypatch.setenv("PITH_DATABASE", str(tmp_path / "pith.db"))
    config, now = read_config(), datetime.now(UTC)
    database = await Database.open(config.database)
    inbox = SqliteInbox(database)
    for number, days in ((7, 3), (8, 1)):
        ended = now - timedelta(days=days)
        await inbox.add(Received(number, "{}", ended, 1, 11), "a")
        await inbox.deliver(Delivery(number, "1.0", 0, 41), "a")
        await inbox.done([number], "a", ended)

    async with open_pith(config), asyncio.timeout(30):
        while await inbox.delivery(7, "1.0"):
            pass  # a look at the database lets the others run

    assert await inbox.delivery(8, "1.0")
    await database.close()
