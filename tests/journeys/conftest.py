"""Fixtures of the journeys with a model, and of those in groups."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.conftest import World
from tests.reading_group import Readers, readers_of
from tests.talking import TalkingWorld, talking


@pytest.fixture
async def talking_world() -> AsyncIterator[TalkingWorld]:
    """The whole bot with one model, and an article on the web."""
    async with talking() as world:
        yield world


@pytest.fixture
async def two_models() -> AsyncIterator[TalkingWorld]:
    """The same with a second model to fall back to."""
    async with talking(models=2) as world:
        yield world


@pytest.fixture
def readers(world: World) -> Readers:
    """A group that reads, without a model."""
    return readers_of(world)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits between two requests to a model take no time, and are written down."""
    noted: list[float] = []

    async def wait(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("bot.summarizing.endpoint.repeats._sleep", wait)
    return noted
