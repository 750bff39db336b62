"""However many people a bot serves, what it holds of them in memory is bounded."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

import pytest

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.handlers.channels import gists
from bot.handlers.chats import membership
from bot.handlers.inline import cards, feedback, looks, queries
from bot.handlers.intake import loop
from bot.handlers.line import chat_pacing as chat_pace
from bot.handlers.line import message_numbers as numbers
from bot.handlers.line import pacing as pace
from bot.handlers.owner import gate
from bot.handlers.updates import inbox_entries as intake
from bot.handlers.views import panels as screens
from bot.handlers.views.timing import Timing
from bot.usecases.limits import budgets
from tests.channel_life import link
from tests.conftest import World, article, page

PEOPLE, MOST = 8, 2
HELD = 5
"""What may be held: that of two, and what is in work."""
OF_A_MINUTE = "Pace._chats._chats"
"""Chats that were written to within the last minute; Telegram lets those be a few thousand."""
BOUNDS = [
    (screens, "MOST_PANELS"),
    (numbers, "MOST_BOXES"),
    (numbers, "MOST_FOREIGN"),
    (chat_pace, "MOST_IDLE"),
    (cards, "MOST_CARDS"),
    (feedback, "MOST_CARDS"),
    (queries, "MOST_TYPISTS"),
    (gists, "MOST_FILES"),
    (gate, "MOST_TOLD"),
    (loop, "MOST_TOLD"),
    (membership, "MOST_CHATS"),
    (intake, "MOST_PARTITIONS"),
    (budgets, "MOST_KNOWN"),
]
URL = "https://news.example.com/harbour"


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bound is so small that a few people reach it; what is kept for a while goes."""
    for module, name in BOUNDS:
        monkeypatch.setattr(module, name, MOST)
    monkeypatch.setattr(pace, "FORGOTTEN_SECONDS", 0.0)
    monkeypatch.setattr(looks, "LOOK_KEPT", 0.0)
    monkeypatch.setattr(Timing, "retry", 0.0)


def held(parts: tuple[object, ...]) -> Iterator[tuple[str, int]]:
    """Every collection that can be reached from parts of the bot, and how much it holds."""
    seen: set[int] = set()
    waiting = [(type(one).__name__, one) for one in parts]
    while waiting:
        path, one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, dict | set | list | deque):
            yield path, len(one)
            inner = one.values() if isinstance(one, dict) else one
            waiting += [(f"{path}[]", value) for value in list(inner)]
        elif type(one).__module__.startswith("bot."):
            waiting += [(f"{path}.{name}", value) for name, value in _fields(one)]


def _fields(one: object) -> Iterator[tuple[str, Any]]:
    names = {*getattr(one, "__dict__", ())}
    for kind in type(one).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        names |= {slots} if isinstance(slots, str) else set(slots)
    for name in names:
        if hasattr(one, name):
            yield name, getattr(one, name)


async def everything(world: World, number: int) -> None:
    """Somebody new uses the bot in every way, in chats that are new as well."""
    person = world.telegram.person(100 + number, f"Reader {number}")
    person.sends(URL)
    person.sends("/settings")
    typed = person.types(f"{URL}?{number} ")
    mention = person.mentions_as_guest(f"@pith_test_bot {URL}?{number}")
    group = world.telegram.group(-1_001 - number, kind="group", bot="left")
    group.adds_bot()
    world.memory.chats.rows[group.id] = Chat(group.id, ChatKind.GROUP, rules=Rules(Mode.BUTTON))
    member = group.member(f"Member {number}", 200 + number)
    asked = member.sends(f"/tldr {URL}")
    await world.telegram.wait_for(lambda: len(person.chat.from_bot) >= 2 and typed.answer)
    await world.telegram.wait_for(lambda: mention.answer)
    card = person.picks(typed)
    menu = next(one for one in person.chat.from_bot if one.text.startswith("Settings"))
    person.presses(menu, menu.buttons[0].text)
    await world.telegram.wait_for(lambda: any(one.reply_to is asked for one in group.from_bot))
    summary = next(one for one in group.from_bot if one.reply_to is asked)
    await world.shows(summary, lambda seen: seen.buttons)
    member.presses(summary, "Only for me")
    await world.telegram.wait_for(lambda: member.ephemeral)
    await world.shows(card, lambda seen: seen.edits)
    group.migrates(-1_002_000_000_001 - number)


async def test_many_people(world: World) -> None:
    """Eight people, each with a group and a channel's post, leave behind what two do."""
    world.web.put(URL, page("The harbour", *article()))
    for number in range(PEOPLE):
        world.web.put(f"{URL}?{number}", page(f"The harbour {number}", *article()))
    life = link(world)
    post = await life.posts(URL)
    for number in range(PEOPLE):
        await life.taps(post, id=300 + number)
        await everything(world, number)
    await world.telegram.idle()
    parts = world.bot.parts

    found = {path: size for path, size in held(parts) if size > HELD}
    found.pop(OF_A_MINUTE, None)
    assert found == {}
    assert len(dict(held(parts))) > 20
