"""Taps on the button under a post, and the whole summary behind the other one."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain.chats import Posts
from bot.domain.errors import PaywallFound
from bot.domain.preferences import Choices
from tests.bot_api.chats import Message
from tests.channel_life import GET, LONG_TEXT, OTHER, URL, WHOLE, Linked, link
from tests.conftest import World, page
from tests.talking import HEADLINE, PARAGRAPHS, TalkingWorld, written

NOWHERE = "https://news.example.com/nothing"
FILE = "A file about the lighthouse"


async def publishes(life: Linked, kind: str) -> Message:
    """A post of a kind."""
    channel = life.channel
    if kind == "file":
        return channel.posts(FILE, file=channel.file("a.txt", LONG_TEXT.encode(), "text/plain"))
    return channel.posts(LONG_TEXT)


@pytest.mark.parametrize("kind", ["long text", "file"])
async def test_whole_of_private_sources(world: World, kind: str) -> None:
    """The whole of a text or a file opens for each subscriber, read and paid for once."""
    life = link(world, posts=Posts.ALL)
    post = await publishes(life, kind)
    await world.telegram.wait_for(lambda: post.buttons)
    await life.taps(post)
    for number in (31, 32):
        reader = life.channel.subscriber("Sue", number)
        reader.follows(post, WHOLE)
        (whole,) = await world.answers(1, reader.in_private)
        assert "lighthouse" in whole.text

    assert {row.owner for row in world.memory.summaries.rows.values()} == {life.channel.id}
    assert len(world.memory.summaries.rows) == 1


async def test_question_in_private(world: World) -> None:
    """Who opened the whole of a channel's text can ask about it."""
    life = link(world, posts=Posts.ALL)
    post = await publishes(life, "long text")
    await world.telegram.wait_for(lambda: post.buttons)
    sue = life.channel.subscriber("Sue", 31)
    sue.follows(post, WHOLE)
    (whole,) = await world.answers(1, sue.in_private)
    sue.in_private.sends("How many cranes does the lighthouse need?", reply_to=whole)

    assert "cranes" in (await world.answers(2, sue.in_private))[1].text


async def test_slow(world: World) -> None:
    """Who taps while the page is slow is told to tap again; then the gist is there, paid once."""
    life = link(world)
    post = await life.posts()
    world.web.open.clear()
    first = await life.taps(post)
    world.web.open.set()
    await world.telegram.idle()
    second = await life.taps(post)

    assert first.answer == "I'm reading it. Tap again in a moment."
    assert "harbour" in (second.answer or "")
    assert world.web.fetched == [URL]


async def test_failure_is_told_later(world: World) -> None:
    """Who was told to tap again learns that it failed, without a new try."""
    life = link(world)
    post = await life.posts(NOWHERE)
    world.web.open.clear()
    await life.taps(post)
    world.web.open.set()
    await world.telegram.idle(quiet=0.1)
    second = await life.taps(post)

    assert "no such page" in (second.answer or "")
    assert world.web.fetched == [NOWHERE]


async def test_paywall(world: World) -> None:
    """An error's sentence comes in the tapper's language."""
    life = link(world)
    world.web.pages[URL] = PaywallFound(URL)
    query = await life.taps(await life.posts(), "de")

    assert "Bezahlschranke" in (query.answer or "") or "Paywall" in (query.answer or "")


async def test_after_restart(world: World) -> None:
    """An old post's button works after a restart."""
    life = link(world)
    post = await life.posts()
    await world.restart()

    assert "harbour" in ((await life.taps(post)).answer or "")


async def test_bot_goes(world: World) -> None:
    """Who taps as the bot goes is answered when it is back."""
    life = link(world)
    post = await life.posts()
    world.web.open.clear()
    query = life.channel.subscriber().presses(post, GET)
    await asyncio.sleep(0.15)
    await world.restart()
    world.web.open.set()
    await world.telegram.wait_for(lambda: query.answer)

    assert "thousand" in query.answer


async def test_forgotten(world: World) -> None:
    """A button that Pith knows nothing of says so."""
    life = link(world)
    post = await life.posts()
    world.memory.offers.rows.clear()

    assert ((await life.taps(post)).answer or "").startswith("I no longer have")


async def test_fifty_taps_one_call(talking_world: TalkingWorld) -> None:
    """Fifty people of one language tap in the same second: one fetch, one call, 50 answers."""
    world = talking_world.world
    life = link(world)
    world.web.put(URL, page(HEADLINE, *PARAGRAPHS))
    post = await life.posts()
    await talking_world.sends(OTHER)  # the first call of all takes the model's library in
    asked = len(talking_world.asked)
    talking_world.model.first_token = 0.2
    talking_world.model.script(written())
    readers = [life.channel.subscriber(f"Sue {number}", number) for number in range(100, 150)]
    queries = [reader.presses(post, GET) for reader in readers]
    await world.telegram.wait_for(lambda: all(one.answer for one in queries))

    assert {one.answer for one in queries} == {
        "Emsholm will deepen its harbour by four metres from March."
    }
    assert len(talking_world.asked) == asked + 1
    assert world.web.fetched == [OTHER, URL]


async def test_each_in_their_language(talking_world: TalkingWorld) -> None:
    """A tap is answered in the tapper's language; each language is paid for once."""
    world = talking_world.world
    life = link(world)
    await talking_world.sends(OTHER)
    asked = len(talking_world.asked)
    world.memory.preferences.kept[33] = Choices(language="fr")
    post = await life.posts()
    for language, number in (("de", 31), ("de", 32), ("en", 33), ("fr", 34)):
        await life.taps(post, language, number)

    prompts = [one.prompt for one in talking_world.asked[asked:]]
    assert len(prompts) == 2
    assert "German" in prompts[0]
    assert "French" in prompts[1]
