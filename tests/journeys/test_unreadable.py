"""One update that the library cannot read: it is passed over, and everybody else is answered."""

from __future__ import annotations

import json

import pytest
from structlog.testing import capture_logs

from bot.domain.inbox import Received
from bot.handlers.line.webhook import Webhook
from tests.bot_api.people import Person
from tests.conftest import SystemClock, World, article, page
from tests.odd_updates import ODD, POLL, SECRET, Make, message
from tests.running import free_port

URL = "https://news.example.com/harbour"
NOTHING = "I found nothing to read in that."


@pytest.fixture
def bea(world: World) -> Person:
    """Somebody else, who asks for an article that is on the web."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    return world.telegram.person(12, "Bea")


async def passes(world: World, bea: Person, *makes: Make) -> None:
    """Odd updates and one of Bea's behind: she is answered, and the odd ones are confirmed."""
    updates, polls = world.telegram.updates, world.telegram.updates.polls
    number = 0
    with capture_logs() as logs:
        for make in makes:
            number = updates.push_odd(make(world.ann.chat.json(), world.ann.json))
        bea.sends(URL)
        (answer,) = await world.answers(1, bea)
        await world.telegram.wait_for(lambda: world.memory.inbox.open == [])
    assert "harbour" in answer.text
    assert updates.confirmed > number
    assert updates.polls - polls < 15
    assert SECRET not in json.dumps(logs, default=str)
    assert SECRET not in str(world.memory.inbox.entries)


async def test_everybody_else_is_answered(world: World, bea: Person) -> None:
    """Whatever is wrong with it, it is confirmed, and what stands in it is not kept."""
    await passes(world, bea, *ODD.values())


async def test_by_webhook_too(world: World, bea: Person) -> None:
    """It is answered 200, so that Telegram does not bring it again before all the others."""
    port = free_port()
    await world.restart(Webhook(f"http://127.0.0.1:{port}/", "secret-of-hook", "127.0.0.1", port))
    await world.telegram.wait_for(lambda: world.telegram.webhook.url)
    await passes(world, bea, *ODD.values())
    assert set(world.telegram.webhook.answers) == {200}


async def test_read_again_at_a_start(world: World, bea: Person) -> None:
    """What an earlier Pith could read and this one can't ends no start, and is not left open."""
    await world.bot.stop()
    inbox, now = world.memory.inbox, SystemClock().now()
    for number, make in enumerate(ODD.values(), 500):
        odd = make(world.ann.chat.json(), world.ann.json)
        if isinstance(odd, dict) and odd.get("update_id") == 0:
            odd["update_id"] = number
        await inbox.add(Received(number, json.dumps(odd), now, 0, world.ann.id), "")
    await world.restart()
    bea.sends(URL)
    (answer,) = await world.answers(1, bea)
    await world.telegram.wait_for(lambda: inbox.open == [])
    assert "harbour" in answer.text
    assert SECRET not in str(inbox.entries)


async def test_it_is_noted(world: World, bea: Person) -> None:
    """The operator finds its number and the reason, in the database and in the log."""
    await passes(world, bea, ODD["message-that-is-none"])
    (noted, _) = world.memory.inbox.entries.values()
    assert (noted.reason, noted.received.payload) == ("Unreadable", "")


@pytest.mark.parametrize(
    "kind", ["poll-option-without-its-id", "file-without-its-fields", "text-that-is-a-number"]
)
async def test_its_writer_is_told(world: World, bea: Person, kind: str) -> None:
    """Who writes to Pith alone hears at least that there was nothing to read."""
    await passes(world, bea, ODD[kind])
    (said,) = await world.answers()
    assert said.text.startswith(NOTHING)


async def test_what_can_be_read_is_answered(world: World, bea: Person) -> None:
    """A link beside something of tomorrow is summarised."""
    link = [{"type": "url", "offset": 0, "length": len(URL)}]
    await passes(
        world,
        bea,
        lambda chat, person: message(chat, person, text=URL, entities=link, poll=POLL),
    )
    (said,) = await world.answers()
    assert "harbour" in said.text


async def test_a_command_in_reply_to_it(world: World, bea: Person) -> None:
    """Whoever asks in a group for what can't be read gets a sentence, not silence."""
    group = world.telegram.group(bot="administrator")
    member = group.member()
    odd = message(group.chat.json(), member.json, poll=POLL)["message"]
    world.telegram.updates.push_odd(
        message(
            group.chat.json(),
            member.json,
            text="/tldr",
            entities=[{"type": "bot_command", "offset": 0, "length": 5}],
            reply_to_message=odd,
        )
    )
    await world.telegram.wait_for(lambda: group.from_bot)
    assert "nothing to summarise" in group.last.text


async def test_nothing_but_what_has_no_number(world: World, bea: Person) -> None:
    """A batch that nothing could confirm is not asked for without end."""
    await passes(world, bea, ODD["no-number"])
