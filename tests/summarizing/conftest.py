"""What tests of models share."""

from __future__ import annotations

import pytest


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits take no time, and are written down."""
    made: list[float] = []

    async def wait(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("bot.summarizing.endpoint.repeats._sleep", wait)
    return made
