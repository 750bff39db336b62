"""Nothing that was seen is lost, and nothing is answered twice: what readers meet of it."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from bot.domain.access import AccessRules
from bot.domain.errors import DatabaseUnavailable
from bot.domain.inbox import Received
from bot.domain.policy import Policy
from tests.bot_api.chats import SENDER
from tests.bot_api.faults import Fault
from tests.conftest import World, article, page
from tests.skipping import now

OWNER = 7
URL = "https://news.example.com/harbour"


def publish(world: World) -> None:
    """An article is on the web."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))


async def test_written_down_first(world: World) -> None:
    """An update is in the inbox before Telegram hears that it was taken."""
    publish(world)
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)

    (number,) = world.memory.inbox.open
    assert URL in world.memory.inbox.entries[number].received.payload
    world.web.open.set()
    await world.answers()
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [])
    assert world.memory.inbox.entries[number].received.payload == ""


async def test_told_twice_by_telegram(world: World) -> None:
    """An update that Telegram delivers again, as its confirmation was lost, is answered once."""
    publish(world)
    world.ann.sends(URL)
    await world.answers()
    told = next(iter(world.memory.inbox.entries))
    world.telegram.updates.confirmed = told - 1
    message = world.ann.chat.messages[0].json()
    world.telegram.updates.pending.append({"update_id": told, "message": message})
    world.ann.sends("/help")
    await world.answers(2)

    assert len(world.web.fetched) == 1
    assert len(world.ann.chat.from_bot) == 2


async def test_while_the_database_is_locked(world: World) -> None:
    """As long as updates cannot be written down they wait at Telegram; then they are answered."""
    publish(world)
    inbox, add, refusals = world.memory.inbox, world.memory.inbox.add, []

    async def locked(received: Received, holder: str) -> bool:
        if len(refusals) < 2:
            refusals.append(received.number)
            raise DatabaseUnavailable
        return await add(received, holder)

    inbox.add = locked  # type: ignore[method-assign]
    world.ann.sends(URL)

    assert "Harbour" in (await world.answers())[0].text
    assert len(refusals) == 2


async def test_a_paste_is_one_request_after_a_restart(world: World) -> None:
    """Pieces that were gathered stay together when the work begins anew."""
    pieces = "\n\n".join(article("The bridge", 60))
    world.web.open.clear()
    messages = world.ann.pastes(pieces)
    assert len(messages) > 1
    await asyncio.sleep(0.02)
    await world.restart()

    (answer,) = await world.answers()
    assert "bridge" in answer.text
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [])


async def test_a_paste_across_a_kill_is_one_request(world: World) -> None:
    """Pieces that a killed process had taken, and those that came after it, get one answer."""
    await world.bot.stop()
    pieces = world.ann.pastes("\n\n".join(article("The bridge", 60)))
    first = world.telegram.updates.pending[0]
    inbox = world.memory.inbox
    await inbox.join("killed")
    whose = world.ann.id
    await inbox.add(Received(first["update_id"], json.dumps(first), now(), 1, whose), "killed")
    await world.restart()

    (answer,) = await world.answers()
    assert "bridge" in answer.text
    assert len(pieces) > 1
    await world.telegram.wait_for(lambda: inbox.open == [])
    await world.telegram.idle()
    assert len(world.ann.chat.from_bot) == 1


async def test_a_long_absence(world: World) -> None:
    """What was written half a day ago is not answered; the reader is told so, once."""
    publish(world)
    old = int((now() - timedelta(hours=13)).timestamp())
    for number in range(3):
        message = world.ann.chat.add(world.ann.json, text=f"{URL}?{number}", date=old)
        world.telegram.push("message", message.json())
    (said,) = await world.answers()

    assert said.text.startswith("I was offline for a long time.")
    assert world.web.fetched == []


async def test_it_fails_again_and_again(world: World) -> None:
    """Where Telegram takes no answer for a long time, the reader still gets one sentence."""
    publish(world)
    world.web.fetch = broken  # type: ignore[method-assign]
    world.ann.sends(URL)

    (said,) = await world.answers()
    assert said.text.startswith("I can't read what I have stored right now.")
    (entry,) = world.memory.inbox.entries.values()
    assert entry.reason == "DatabaseUnavailable"
    assert entry.received.attempts == 3


async def test_a_placeholder_is_finished_by_the_apology(world: World) -> None:
    """In a group, a request that fails for good ends in the message that said "Reading…"."""
    group = world.telegram.group()
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    fetch = world.web.fetch

    async def slow_then_broken(url: str) -> None:
        await asyncio.sleep(0.2)
        await broken(url)

    world.web.fetch = slow_then_broken  # type: ignore[method-assign, assignment]
    group.member().sends(f"/tldr {URL}")
    await world.telegram.wait_for(
        lambda: group.from_bot and "I can't read what I have stored" in group.last.text
    )
    world.web.fetch = fetch  # type: ignore[method-assign]

    assert len(group.from_bot) == 1


async def broken(url: str) -> None:
    """A fetch that meets a database that is locked for long."""
    raise DatabaseUnavailable


async def test_a_lost_answer_is_found(world: World) -> None:
    """Telegram took the answer and the connection broke: it is found, not sent again."""
    publish(world)
    world.telegram.faults.planned.append(Fault("sendMessage", 1, lose="break"))
    world.ann.sends(URL)
    await world.answers()
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [], within=10)

    assert len(world.ann.chat.from_bot) == 1


@pytest.mark.parametrize("arrived", [True, False], ids=["arrived", "lost-on-the-way"])
@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_an_unknown_file_is_no_lost_answer(world: World, kind: str, arrived: bool) -> None:
    """A file of the bot's that nothing is known of does not swallow an answer of which nobody
    heard whether it arrived."""
    publish(world)
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    size = {"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}
    raw = {"photo": [size]} if kind == "photo" else {}
    file = world.telegram.state.add_file("chart", "text/plain", b"x")
    unknown = world.ann.chat.add(SENDER, text="A chart", file=file, raw=raw)
    if arrived:
        world.telegram.faults.lose("sendMessage", "break")
    else:
        world.telegram.faults.fail("sendMessage", 502, "Bad Gateway")
    world.web.open.set()
    await world.answers(2)
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [], within=10)

    (answer,) = [one for one in world.ann.chat.from_bot if one is not unknown]
    assert answer.text.startswith("Harbour news")
    assert unknown.text == "A chart"


async def test_a_lost_picture(world: World) -> None:
    """The owner's chart is found among other messages, not sent again."""
    world.telegram.faults.lose("sendPhoto", "break")
    owner = world.telegram.person(OWNER, "Olga")
    world.policy = Policy(AccessRules(owners=frozenset({OWNER})))
    await world.restart()
    owner.sends("/stats")
    (chart,) = await world.answers(1, owner)
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [], within=10)

    assert (len(owner.chat.from_bot), chart.buttons) == (1, [])


async def test_a_lost_question_with_a_keyboard(world: World) -> None:
    """What Telegram lets nobody edit is found all the same: it is nobody else's."""
    world.telegram.faults.lose("sendMessage", "break")
    world.ann.sends("/channels")
    (asked,) = await world.answers()
    await world.telegram.wait_for(lambda: world.memory.inbox.open == [], within=10)

    assert world.ann.chat.from_bot == [asked]


async def test_nobody_elses_words_are_kept(world: World) -> None:
    """What people in a group say to each other is not written down."""
    group = world.telegram.group(bot="administrator")
    group.member().sends("How was your weekend?")
    group.member().sends(f"Look: {URL}")
    await world.telegram.idle()

    kept = json.dumps([one.reason for one in world.memory.inbox.entries.values()])
    assert len(world.memory.inbox.entries) == 1, kept


async def test_a_file_whose_confirmation_was_lost(world: World) -> None:
    """/export comes once, though nobody heard whether it had arrived."""
    world.telegram.faults.lose("sendDocument", "break")
    world.ann.sends("/export")
    (export,) = await world.answers()
    await world.telegram.idle(quiet=1.5)

    assert world.memory.inbox.open == []
    assert export.file is not None
    assert (len(world.ann.chat.from_bot), export.buttons) == (1, [])


async def test_two_lost_answers_in_a_group(world: World) -> None:
    """Two answers of one group whose confirmations were lost stand each under its question."""
    group = world.telegram.group(-1_001_000_000_001, "Readers", bot="administrator")
    asked = {}
    for number in range(2):
        url = f"https://news.example.com/{number}"
        world.web.put(url, page(f"Story {number}", *article(f"The harbour {number}")))
        asked[number] = url
    world.telegram.faults.lose("sendMessage", "break", times=2)
    bea = group.member("Bea", 22)
    sent = [bea.sends(f"/tldr {url}") for url in asked.values()]
    inbox = world.memory.inbox
    await world.telegram.wait_for(lambda: len(inbox.entries) == 2 and not inbox.open, within=20)

    for number, question in enumerate(sent):
        (answer,) = [one for one in group.from_bot if one.reply_to is question]
        assert f"harbour {number}" in answer.text
