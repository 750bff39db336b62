"""One bot, one database, one process that asks: what Pith says where it is otherwise."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs
from telegram.error import Conflict, NetworkError, TelegramError

from bot.handlers.application import AnotherBot
from bot.handlers.introduction import WHOSE
from bot.handlers.line.polling import SHARED, TOLD_EACH, Troubles
from tests.bot_api.chats import BOT
from tests.conftest import World

CONFLICT = "Conflict: terminated by other getUpdates request"


async def test_a_database_is_the_first_bots(world: World) -> None:
    """The first token that a database meets is its bot's, also after a restart."""
    assert await world.memory.observations.find(WHOSE) == str(BOT["id"])
    await world.restart()
    world.ann.sends("/help")
    assert len(await world.answers()) == 1


async def test_another_bots_token_is_refused(world: World) -> None:
    """Another bot's database is left alone: nothing is claimed, fetched or sent."""
    await world.bot.stop()
    await world.memory.observations.note(WHOSE, "77")
    polls, calls = world.telegram.updates.polls, len(world.telegram.calls)
    world.ann.sends("/help")
    await world.restart()
    await world.telegram.wait_for(lambda: len(world.telegram.calls) > calls)
    with pytest.raises(AnotherBot) as refused:
        await world.bot.stop()
    assert refused.value.known == "77"
    assert world.telegram.updates.polls == polls
    assert {call.method for call in world.telegram.calls[calls:]} <= {"getMe"}

    await world.memory.observations.note(WHOSE, str(BOT["id"]))
    await world.restart()
    assert len(await world.answers()) == 1


async def test_somebody_else_asks_with_the_same_token(world: World) -> None:
    """The log says what is wrong and what to do, and the doctor knows."""
    world.telegram.faults.fail("getUpdates", 409, CONFLICT, times=2)
    with capture_logs() as logs:
        world.ann.sends("/help")
        await world.answers()
        await world.bot.stop()
        await world.restart()
    told = [one for one in logs if one["event"] == SHARED]
    assert [one["meaning"] for one in told if "revoke the token" in one["meaning"]]
    assert await world.memory.observations.find(SHARED)


async def told(*errors: tuple[float, TelegramError]) -> list[str]:
    """What is told of these errors, each at its second."""
    said: list[str] = []
    clock = [0.0]

    async def tell(at: str) -> None:
        said.append(at)

    troubles = Troubles(tell, lambda: clock[0])
    for at, error in errors:
        clock[0] = at
        troubles(error)
        await troubles.told()
    return said


async def test_it_is_told_once_an_hour() -> None:
    """Two programs that cut each other off for hours are no line every five seconds."""
    conflicts = [(at, Conflict(CONFLICT)) for at in range(0, int(2 * TOLD_EACH), 5)]
    assert len(await told(*conflicts)) == 2


async def test_one_conflict_is_none() -> None:
    """A doctor that looks once, or an old process that goes while a new one comes, is no news."""
    seldom = [(at, Conflict(CONFLICT)) for at in range(0, 6000, 600)]
    assert await told(*seldom, (6001, NetworkError("Bad Gateway"))) == []
