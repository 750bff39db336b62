"""Who and what there is in groups besides people: bots, channels, topics, moves; each is handled
once.
"""

from __future__ import annotations

import time

import pytest

from bot.domain.chats import Mode
from tests.bot_api.faults import FloodLimits
from tests.conftest import World
from tests.reading_group import OTHER, TITLE, URL, Readers, readers_of

BUTTON = "Get a summary"


async def test_other_bots(readers: Readers) -> None:
    """What bots write is never answered; a person may ask for it all the same."""
    readers.rules(Mode.AUTOMATIC)
    news = readers.group.other_bot("Newsbot").sends(f"/tldr {URL}")
    await readers.silence()
    readers.bea.sends("/tldr", reply_to=news)
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)


async def test_in_the_name_of_chats(readers: Readers) -> None:
    """Anonymous admins, and people who write as a channel, are answered as everybody is."""
    boss = readers.group.member("Boss", 22, admin=True)
    for writer in (boss.anonymously(), readers.bea.as_channel()):
        before = len(readers.group.from_bot)
        asked = writer.sends(f"/tldr {URL}")
        summary = (await readers.answers(before + 1))[-1]
        assert summary.reply_to is asked
        assert summary.text.startswith(TITLE)
    assert len(readers.group.from_bot) == 2


async def test_own_inline_results(readers: Readers) -> None:
    """What came by way of Pith itself is not answered; another bot's result is a message."""
    readers.rules(Mode.AUTOMATIC)
    readers.bea.sends_via(f"A summary of {URL}", id=999_000, username="pith_test_bot")
    await readers.silence()
    readers.bea.sends_via(URL)
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)


@pytest.mark.parametrize("mode", [Mode.BUTTON, Mode.AUTOMATIC])
async def test_album(readers: Readers, mode: Mode) -> None:
    """An album is one message: one answer."""
    readers.rules(mode)
    first, *_ = readers.bea.sends_album(f"Pictures of {URL}", photos=4)
    (answer,) = await readers.answers()

    assert answer.reply_to is first


async def test_album_of_files(readers: Readers) -> None:
    """Files that were sent as an album with the command become a digest with a part for each."""
    files = {"a.txt": "harbour", "b.txt": "ferry"}
    for number, (name, subject) in enumerate(files.items()):
        text = " ".join(readers.world.web.pages[URL].content.decode().split(">")[8:])
        caption = "/tldr" if number == 0 else ""
        content = text.replace("harbour", subject).encode()
        readers.bea.sends_file(name, content, "text/plain", caption, media_group_id="77")
    (digest,) = await readers.answers()

    assert "harbour" in digest.text
    assert "ferry" in digest.text
    assert [one.text.split(".")[0] for one in digest.buttons] == ["1", "2"]


async def test_topics(world: World) -> None:
    """In a forum everything stays in its topic; General needs none."""
    readers = readers_of(world, forum=True)
    readers.rules(Mode.BUTTON)
    news = readers.group.topic("News")
    readers.bea.sends(f"/tldr {URL}", topic=news)
    (summary,) = await readers.answers()
    readers.bea.sends(OTHER, topic=news)
    _, button = await readers.answers(2)
    readers.bea.presses(button, BUTTON)
    await world.shows(button, lambda shown: shown.text.startswith("Ferry"))
    readers.bea.sends(f"/tldr {URL}")
    general = (await readers.answers(3))[-1]

    assert [summary.topic, button.topic, general.topic] == [news, news, None]


async def test_closed_topic(world: World) -> None:
    """In a topic that was closed meanwhile nothing is said; the rest of the group goes on."""
    readers = readers_of(world, forum=True, bot="member")
    news = readers.group.topic("News")
    asked = readers.bea.in_topic(news)
    news.closed = True
    world.web.open.clear()
    readers.bea.sends(f"/tldr {URL}")
    await readers.answers()
    asked.sends(f"/tldr {URL}")
    await world.telegram.idle()
    world.web.open.set()
    await world.shows(readers.group.last, lambda shown: shown.text != "Reading…")
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)
    assert readers.world.memory.chats.rows == {}


async def test_migrated_meanwhile(world: World) -> None:
    """A group that becomes a supergroup while it waits gets the answer there, and can go on."""
    readers = readers_of(world, kind="group")
    readers.rules(Mode.BUTTON)
    world.web.open.clear()
    readers.bea.sends(f"/tldr {URL}")
    (placeholder,) = await readers.answers()
    new = readers.group.migrates()
    world.web.open.set()
    await world.telegram.wait_for(lambda: new.from_bot)
    await world.telegram.idle()
    (summary,) = new.from_bot
    new.member().sends("How many new cranes?", reply_to=summary)
    await world.telegram.wait_for(lambda: len(new.from_bot) == 2)

    assert placeholder.text == "Reading…"
    assert summary.text.startswith(TITLE)
    assert "cranes" in new.last.text
    assert world.memory.chats.rows[new.id].rules.mode is Mode.BUTTON


async def test_thrown_out_meanwhile(readers: Readers) -> None:
    """A bot that is thrown out while it works gives up, tries no more, and notes it."""
    readers.rules(Mode.BUTTON)
    readers.world.web.open.clear()
    for link in (URL, OTHER):
        readers.bea.sends(f"/tldr {link}")
    await readers.answers(2)
    readers.group.throws_bot_out()
    readers.world.web.open.set()
    await readers.world.telegram.idle()

    refused = [call for call in readers.world.telegram.calls if call.status == 403]
    assert len(refused) <= 2
    assert readers.world.memory.chats.rows[readers.group.id].closed


async def test_muted(readers: Readers) -> None:
    """A bot that may not write says nothing, and is still in the group."""
    readers.rules(Mode.QUIET)
    readers.group.mutes_bot()
    readers.bea.sends(f"@pith_test_bot {URL}")
    await readers.silence()

    assert not readers.world.memory.chats.rows[readers.group.id].closed


async def test_deleted_question(readers: Readers) -> None:
    """Who deletes their message gets the answer, in reply to nothing."""
    readers.world.web.open.clear()
    asked = readers.bea.sends(f"/tldr {URL}")
    await readers.answers()
    readers.bea.deletes(readers.group.last)
    readers.bea.deletes(asked)
    readers.world.web.open.set()
    (summary,) = await readers.answers()

    assert summary.reply_to is None


# Many


@pytest.mark.parametrize("mode", [Mode.QUIET, Mode.BUTTON])
async def test_nothing_for_the_others(readers: Readers, mode: Mode) -> None:
    """Where two hundred messages pass and one asks, only that one is answered."""
    readers.rules(mode)
    for number in range(200):
        readers.bea.sends(f"message {number}, and what do you think of it?")
        if number == 100:
            asked = readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()

    assert summary.reply_to is asked
    methods = {call.method for call in readers.world.telegram.calls if "chat_id" in call.params}
    assert methods == {"sendMessage"}


async def test_flood(world: World) -> None:
    """A busy group's answers all come, and no call is refused: at ten times Telegram's pace, as
    everything else here.
    """
    readers = readers_of(world)
    world.telegram.faults.flood = FloodLimits(clock=lambda: 10 * time.monotonic())
    world.web.open.clear()
    for number in range(25):
        readers.bea.sends(f"/tldr {URL if number % 2 else OTHER}")
    await world.telegram.wait_for(lambda: readers.group.from_bot)
    world.web.open.set()
    asked = [one for one in readers.group.messages if not one.from_bot]
    await world.telegram.wait_for(
        lambda: (
            {one.reply_to.id for one in readers.group.from_bot if one.reply_to}
            >= {one.id for one in asked}
        ),
        within=20,
    )
    await world.telegram.idle(within=20)

    assert [call for call in world.telegram.calls if call.status == 429] == []
    assert len(readers.group.from_bot) == 25
    assert all("news" in one.text for one in readers.group.from_bot)


async def test_refused_for_flooding(readers: Readers) -> None:
    """What Telegram refuses for a moment arrives afterwards."""
    readers.world.telegram.faults.fail(
        "sendMessage", 429, "Too Many Requests: retry after 1", times=2, retry_after=1
    )
    for _ in range(3):
        readers.bea.sends(f"/tldr {URL}")
    await readers.world.telegram.wait_for(lambda: len(readers.group.from_bot) == 3, within=15)
    await readers.answers(3)

    assert all(one.text.startswith(TITLE) for one in readers.group.from_bot)
