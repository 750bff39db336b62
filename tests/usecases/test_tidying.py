"""Tidying goes on, whatever becomes of one time."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from structlog.testing import capture_logs

from bot.domain.errors import DatabaseUnavailable
from bot.usecases.tidying import SECONDS_BETWEEN, tidy_on_and_on


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
        await tidy_on_and_on(tidy, sleep)

    assert pauses == [SECONDS_BETWEEN] * 4
    assert [(event["event"], event.get("rows")) for event in logs] == [
        ("tidied", 3),
        ("not_tidied", None),
        ("tidied", 5),
    ]
