"""Two processes on one inbox: who lost a request sends, edits and closes nothing more."""

from __future__ import annotations

import asyncio

from bot.domain.inbox import ClaimLimits
from tests.conftest import SystemClock, World, article, page

URL = "https://news.example.com/harbour"
OTHER = "another process"
ALL = ClaimLimits(100, 100)


async def taken_over(world: World) -> int:
    """Another process takes over all that the bot works on; gives the request's number."""
    inbox = world.memory.inbox
    await inbox.join(OTHER)
    (holder,) = set(inbox.holders) - {OTHER}
    beats = inbox.heartbeats

    async def others_are_alive() -> dict[str, int]:
        # However slow this machine is.
        return {name: beat for name, beat in (await beats()).items() if name != OTHER}

    inbox.heartbeats = others_are_alive
    assert await inbox.reclaim(holder, inbox.holders[holder])
    (taken,) = await inbox.claim(OTHER, SystemClock().now(), ALL)
    # It is for the other one to end what the reader sees being written.
    world.ann.chat.open_drafts.clear()
    return int(taken.number)


async def asked(world: World, question: object) -> None:
    """The bot works on a question, and waits for the page."""
    inbox = world.memory.inbox
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    await world.telegram.wait_for(lambda: inbox.open)


async def test_an_answer_that_is_anothers(world: World) -> None:
    """The reader gets nothing from who lost their request, and the other may still answer it."""
    world.web.open.clear()
    await asked(world, world.ann.sends(URL))
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    number = await taken_over(world)
    drafts = len(world.ann.chat.drafts)
    world.web.open.set()
    await world.telegram.idle()

    assert (world.ann.chat.from_bot, len(world.ann.chat.drafts)) == ([], drafts)
    assert await world.memory.inbox.holds(number, OTHER)
    assert await world.memory.inbox.done([number], OTHER, SystemClock().now())


async def test_a_placeholder_that_is_anothers(world: World) -> None:
    """In a group the message that says "Reading…" is edited by who holds its request alone."""
    group = world.telegram.group()
    world.web.open.clear()
    await asked(world, group.member().sends(f"/tldr {URL}"))
    await world.telegram.wait_for(lambda: group.from_bot)
    number = await taken_over(world)
    world.web.open.set()
    await world.telegram.idle()

    assert [one.text for one in group.from_bot] == ["Reading…"]
    assert group.last.edits == 0
    assert await world.memory.inbox.holds(number, OTHER)


async def test_a_failure_that_is_anothers(world: World) -> None:
    """Who lost a request tells nobody that it failed, and buries nothing."""

    async def breaks(url: str) -> None:
        await world.web.open.wait()
        raise ValueError("a fault")

    world.web.fetch = breaks  # type: ignore[method-assign, assignment]
    world.web.open.clear()
    await asked(world, world.ann.sends(URL))
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    number = await taken_over(world)
    world.web.open.set()
    await world.telegram.idle()

    assert world.ann.chat.from_bot == []
    assert await world.memory.inbox.holds(number, OTHER)


async def test_the_bot_goes_on_under_another_name(world: World) -> None:
    """Who was taken for dead serves whoever asks next, and what the other lets go of."""
    world.web.open.clear()
    await asked(world, world.ann.sends(URL))
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    await taken_over(world)
    world.web.open.set()
    await world.memory.inbox.leave(OTHER)
    (answer,) = await world.answers()
    assert "harbour" in answer.text
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [])
    assert len(world.ann.chat.from_bot) == 1


async def test_the_end_is_not_held_up(world: World) -> None:
    """Neither a page that does not come, nor an answer that Telegram takes for ever, nor a
    Telegram that cannot be reached: the end comes, and the next start answers."""
    bea = world.telegram.person(12, "Bea")
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.telegram.faults.lose("sendMessage", "hang")
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.telegram.called("sendMessage"))
    world.web.open.clear()
    bea.sends(f"{URL}?2")
    world.web.put(f"{URL}?2", page("Harbour news", *article("The bridge")))
    await world.telegram.wait_for(lambda: bea.chat.drafts)
    world.telegram.faults.fail("getUpdates", 502, "Bad Gateway", times=1)
    async with asyncio.timeout(8):
        await world.bot.stop()
    assert world.memory.inbox.holders == {}
    assert len(world.memory.inbox.open) == 2

    world.web.open.set()
    await world.restart()
    assert "harbour" in (await world.answers())[0].text
    assert "bridge" in (await world.answers(1, bea))[0].text
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [])
    assert (len(world.ann.chat.from_bot), len(bea.chat.from_bot)) == (1, 1)
