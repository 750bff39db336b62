"""A second model's opinion, where the operator wants one: what readers see of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.domain.errors import ModelUnavailable
from tests.bot_api.chats import Message
from tests.conftest import World, open_world, page
from tests.fakes.model import FakeModel
from tests.talking import HEADLINE, OVERVIEW, PARAGRAPHS, POINTS, URL, written

REJECTS_THE_SECOND = '{"verdicts": [{"id": 1, "fault": "", "holds": true},'
REJECTS_THE_SECOND += '{"id": 3, "fault": "no fear", "holds": false}, {"id": 77, "holds": false}]}'
MARK = "⚠ a second model doesn't find this in the quoted sentences"


@asynccontextmanager
async def judged(*verdicts: str | Exception) -> AsyncIterator[tuple[World, FakeModel]]:
    """A bot with a writer that talks well, and a second model that says this."""
    writer = FakeModel("writer", script=[written().text or ""])
    second = FakeModel("second", script=list(verdicts))
    async with open_world(writer, second=second) as world:
        world.web.put(URL, page(HEADLINE, *PARAGRAPHS))
        yield world, second


async def summary(world: World) -> Message:
    """What Ann gets for the article."""
    world.ann.sends(URL)
    return (await world.answers())[-1]


async def test_what_it_does_not_find_is_marked() -> None:
    """A point that the second model rejects is shown with its passage, and marked."""
    async with judged(REJECTS_THE_SECOND) as (world, _):
        shown = await summary(world)

    marked = next(line for line in shown.text.split("• ") if POINTS[1][0] in line)
    assert marked.splitlines()[:2] == [f"{POINTS[1][0]} ↗", MARK]
    assert shown.text.count("⚠") == 1


async def test_it_sees_each_statement_beside_its_sentences() -> None:
    """The second model judges by the quoted sentences and their neighbours, nothing else."""
    async with judged(REJECTS_THE_SECOND) as (world, second):
        await summary(world)

    (prompt,) = second.prompts
    first, *others = prompt.user.split("<statement id=")[1:]
    assert OVERVIEW[0] in first
    assert "[3] The work costs 62 million euros" in others[0]
    assert "ferry quay" not in prompt.user


async def test_no_opinion() -> None:
    """Where the second model fails, or talks nonsense, the summary stands as it was."""
    for failure in (ModelUnavailable("down"), "I would rather not say"):
        async with judged(failure, "Nor now.") as (world, _):
            shown = await summary(world)
        assert POINTS[1][0] in shown.text
        assert "⚠" not in shown.text


async def test_it_is_counted() -> None:
    """Both calls stand in the ledger, as one request."""
    async with judged(REJECTS_THE_SECOND) as (world, _):
        await summary(world)
        lines = world.memory.ledger.lines

    assert [line.model for line in lines] == ["writer", "second"]
