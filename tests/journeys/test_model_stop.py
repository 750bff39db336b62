"""Stop, and other ends, while a model is at work."""

from __future__ import annotations

import asyncio

import pytest

from tests.bot_api.chats import Message
from tests.conftest import article, page
from tests.model_server import ModelServer, Reply
from tests.talking import URL, TalkingWorld, talking, written

QUESTION = "What will the work cost?"
SLOW = Reply(written().text, tokens_a_second=200, stall_after=60)


@pytest.fixture
async def summary(talking_world: TalkingWorld) -> Message:
    """A summary that Ann was sent."""
    talking_world.model.script(written())
    return await talking_world.sends()


async def test_stop(talking_world: TalkingWorld) -> None:
    """Stop ends the model's call: its server sees the reader go, who gets one short message."""
    talking_world.model.script(SLOW)
    await written_half(talking_world)
    talking_world.ann.stops()
    (stopped,) = await talking_world.world.answers()

    assert stopped.text == "Stopped. Send it again when you like."
    await gone(talking_world.model)
    assert talking_world.outcomes == ["stopped"]
    assert len(talking_world.asked) == 1


async def test_stopped_is_not_cached(talking_world: TalkingWorld) -> None:
    """What was stopped is written anew when it is asked for again."""
    talking_world.model.script(SLOW, written())
    await written_half(talking_world)
    talking_world.ann.stops()
    await talking_world.world.answers()
    summary = await talking_world.sends()

    assert summary.text.startswith("Emsholm deepens its harbour")


async def test_stop_before_first_token(talking_world: TalkingWorld) -> None:
    """Stop works under "Thinking…" as well."""
    talking_world.model.script(Reply(first_token=60.0))
    talking_world.ann.sends(URL)
    await asyncio.wait_for(talking_world.model.asked.wait(), 5)
    await talking_world.world.telegram.wait_for(lambda: talking_world.ann.chat.drafts)
    talking_world.ann.stops()
    (stopped,) = await talking_world.world.answers()

    assert stopped.text.startswith("Stopped.")
    await gone(talking_world.model)


async def test_stop_question(talking_world: TalkingWorld, summary: Message) -> None:
    """An answer can be stopped like a summary."""
    talking_world.model.script(Reply(first_token=60.0))
    drafts = len(talking_world.ann.chat.drafts)
    talking_world.ann.sends(QUESTION, reply_to=summary)
    await talking_world.world.telegram.wait_for(
        lambda: len(talking_world.ann.chat.drafts) > drafts
    )
    await asked(talking_world, 2)
    talking_world.ann.stops()
    stopped = (await talking_world.world.answers(2))[-1]

    assert stopped.text.startswith("Stopped.")
    await gone(talking_world.model)


async def test_stop_parts() -> None:
    """Stop ends every call of an article that is read in parts, those that wait included."""
    async with talking(window=3_000) as world:
        world.world.web.put(URL, page("Harbour news", *article("The harbour", 400)))
        world.model.script(*[Reply(first_token=60.0)] * 40)
        world.ann.sends(URL)
        await world.world.telegram.wait_for(
            lambda: world.ann.chat.drafts and world.ann.chat.drafts[-1].text
        )
        await asked(world, 4)
        world.ann.stops()
        (stopped,) = await world.world.answers()

        assert stopped.text.startswith("Stopped.")
        assert len(world.asked) == 4
        assert world.outcomes == ["stopped"] * 4


async def test_stop_leaves_others(talking_world: TalkingWorld) -> None:
    """When one of two readers who wait for the same summary stops, the other gets it."""
    talking_world.model.script(SLOW, written())
    await written_half(talking_world)
    bob = talking_world.world.telegram.person(12, "Bob")
    bob.sends(URL)
    await talking_world.world.telegram.wait_for(lambda: bob.chat.drafts)
    talking_world.ann.stops()
    (for_bob,) = await talking_world.world.answers(1, bob)

    assert for_bob.text.startswith("Emsholm deepens its harbour")
    assert talking_world.final_texts == ["Stopped. Send it again when you like."]


async def test_blocked_reader(talking_world: TalkingWorld) -> None:
    """When a reader blocks the bot while it writes, the model's call ends too."""
    talking_world.model.script(SLOW)
    await written_half(talking_world)
    talking_world.ann.blocks_bot()

    await gone(talking_world.model)
    await talking_world.world.telegram.idle()
    assert talking_world.final_texts == []


async def test_bot_goes(talking_world: TalkingWorld) -> None:
    """When the bot is stopped while a model writes, the call ends; the next start begins anew."""
    talking_world.model.script(SLOW)
    await written_half(talking_world)
    await talking_world.world.bot.stop()

    assert talking_world.final_texts == []
    await gone(talking_world.model)
    talking_world.model.script(written())
    await talking_world.world.restart()
    assert "62 million" in (await talking_world.world.answers())[0].text


async def test_forget_while_writing(talking_world: TalkingWorld) -> None:
    """Who has all deleted while a model writes for them: the call ends, and leaves no trace."""
    talking_world.model.script(SLOW)
    question = await talking_world.sends("/forget")
    await written_half(talking_world)
    talking_world.ann.presses(question, "Yes, delete it all")
    await talking_world.world.shows(
        question, lambda seen: "no longer keep anything about you" in seen.text
    )

    await gone(talking_world.model)
    assert (await talking_world.world.answers(2))[-1].text.startswith("Stopped.")
    assert talking_world.world.memory.ledger.lines == []
    assert talking_world.world.memory.shown.rows == {}


async def written_half(world: TalkingWorld) -> None:
    """Ann asks for the article, and sees half of its summary."""
    world.ann.sends(URL)
    await world.world.telegram.wait_for(
        lambda: world.ann.chat.drafts and world.ann.chat.drafts[-1].text
    )


async def asked(world: TalkingWorld, count: int) -> None:
    """The model has been asked so often, within five seconds."""
    for _ in range(500):
        if len(world.asked) >= count:
            break
        await asyncio.sleep(0.01)
    assert len(world.asked) == count


async def gone(server: ModelServer) -> None:
    """The server has seen its client go before the end; else raises TimeoutError."""
    await asyncio.wait_for(server.abandoned.wait(), 5)
