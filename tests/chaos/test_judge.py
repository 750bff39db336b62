"""Promises of the judge of chaos stories: what is lost, doubled or left open is seen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Any

import pytest

from tests.bot_api.chats import SENDER, Message
from tests.bot_api.parts import Button
from tests.chaos import requests
from tests.chaos.bot_process import BotProcess, bot_process
from tests.chaos.requests import Asked
from tests.chaos.story import judge

NUMBER = 7
STUB = [[Button("Show the summary", data="card:1")]]


@pytest.fixture
async def bot() -> AsyncIterator[BotProcess]:
    """A bot that never runs: the tests answer in its place."""
    async with bot_process() as one:
        yield one


def ask(bot: BotProcess, kind: Callable[[BotProcess, Random, int, int], Asked]) -> Asked:
    """Somebody asks."""
    return kind(bot, Random(1), NUMBER, 3)


def fate(bot: BotProcess, asked: Asked) -> tuple[int, int, int, int]:
    """How many are answered once, lost, doubled, left open."""
    found = judge([asked])
    counts = (found.once, found.lost, found.doubled, found.left_open)
    once, lost, doubled, left_open = (sum(one.values()) for one in counts)
    assert found.clean == ((once, left_open) == (1, 0))
    return once, lost, doubled, left_open


def says(asked_in: Message, text: str, **more: Any) -> Message:
    """The bot answers a message."""
    return asked_in.chat.add(SENDER, text=text, reply_to=asked_in, **more)


def in_private(bot: BotProcess) -> list[Message]:
    """What was asked in the one private chat that is there."""
    (chat,) = (one for one in bot.telegram.state.chats.values() if one.messages)
    return list(chat.messages)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (requests.private_link, "The harbour 7 …"),
        (requests.private_text, "The bridge 7 …"),
        (requests.private_file, "The ferry 7 …"),
        (requests.group_command, "The harbour 7 …"),
        (requests.group_button, "The harbour 7 …"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
async def test_answers(bot: BotProcess, kind: Any, words: str) -> None:
    """No answer is a lost request, two are a doubled one."""
    asked = ask(bot, kind)
    (message,) = in_private(bot)
    assert fate(bot, asked) == (0, 1, 0, 0)
    says(message, words)
    assert fate(bot, asked) == (1, 0, 0, 0)
    says(message, words)
    assert fate(bot, asked) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("kind", "words"),
    [(requests.private_paste, "The quay 7 …"), (requests.forward, "The mill 7 …")],
    ids=["paste", "forward"],
)
async def test_pieces(bot: BotProcess, kind: Any, words: str) -> None:
    """Two messages that are one request have one answer, under whichever; two are a double."""
    asked = ask(bot, kind)
    first, *_, last = in_private(bot)
    says(last, words)
    assert fate(bot, asked) == (1, 0, 0, 0)
    says(first, "I found nothing to read here.")
    assert fate(bot, asked) == (0, 0, 1, 0)


async def test_a_placeholder_that_stays(bot: BotProcess) -> None:
    """An answer beside which "Reading…" stays is left open."""
    asked = ask(bot, requests.group_command)
    (message,) = in_private(bot)
    says(message, "The harbour 7 …")
    says(message, "Reading…")
    assert fate(bot, asked) == (1, 0, 0, 1)


async def test_a_stub_that_nobody_taps(bot: BotProcess) -> None:
    """A mention's stub is lost and left open; so is a draft of its summary, with the button."""
    asked = ask(bot, requests.guest_mention)
    (mention,) = bot.telegram.state.guest_queries.values()
    assert fate(bot, asked) == (0, 1, 0, 0)
    stub = mention.answer = says(mention.message, "Reading…", rows=STUB)
    assert fate(bot, asked) == (0, 1, 0, 1)
    stub.text = "The harbour 7 …"
    assert fate(bot, asked) == (1, 0, 0, 1)
    stub.rows = []
    assert fate(bot, asked) == (1, 0, 0, 0)


async def test_a_stub_that_nobody_else_can_fill(bot: BotProcess) -> None:
    """Only where the bot does not know what a stub is known by, its reader taps, and the table
    says so."""
    asked = ask(bot, requests.guest_mention)
    (mention,) = bot.telegram.state.guest_queries.values()
    mention.answer = says(mention.message, "Reading…", rows=STUB)
    asked.goes_on()
    assert (asked.kind, bot.telegram.state.queries) == ("guest mention", {})
    text = mention.message.text
    bot.telegram.violations.append(f"the guest mention {text!r} was answered twice")
    asked.goes_on()
    asked.goes_on()
    assert (asked.kind, len(bot.telegram.state.queries)) == (requests.TAPPED, 1)


async def test_only_for_me(bot: BotProcess) -> None:
    """The summary both for one member's eyes and in their private chat is a double."""
    asked = ask(bot, requests.only_for_me)
    group = bot.telegram.group(requests.group_id(3), bot="administrator")
    tapper = group.member("Tapper", requests.TAPPERS + NUMBER)
    seen = Message(0, group.chat, SENDER, "The harbour 7 …")
    tapper.ephemeral.append(seen)
    assert fate(bot, asked) == (1, 0, 0, 0)
    tapper.ephemeral.append(Message(0, group.chat, SENDER, "Reading…"))
    assert fate(bot, asked) == (1, 0, 0, 1)
    tapper.ephemeral.pop()
    tapper.in_private.chat.add(SENDER, text="The harbour 7 …")
    assert fate(bot, asked) == (0, 0, 1, 0)


@pytest.mark.parametrize("kind", [requests.stats, requests.channels], ids=["stats", "channels"])
async def test_commands(bot: BotProcess, kind: Any) -> None:
    """A chart or a question that comes twice is a double."""
    asked = ask(bot, kind)
    (message,) = in_private(bot)
    assert fate(bot, asked) == (0, 1, 0, 0)
    for expected in ((1, 0, 0, 0), (0, 0, 1, 0)):
        message.chat.add(SENDER, text="…", raw={"photo": [{}]})
        assert fate(bot, asked) == expected


async def test_a_broadcast(bot: BotProcess) -> None:
    """A broadcast that a reader misses is lost, one that a reader gets twice is doubled."""
    asked = ask(bot, requests.broadcast)
    (order,) = in_private(bot)
    button = [[Button("Send (2)", data="cast:1")]]
    question = order.chat.add(SENDER, text="2 readers get this.", rows=button)
    asked.goes_on()
    ann, bea = (bot.telegram.person(id, "Ann").chat for id in (31, 32))
    ann.add(SENDER, text="News number 7.")
    question.text = "Sent to 2 people; 0 couldn't be reached."
    assert fate(bot, asked) == (0, 1, 0, 0)
    bea.add(SENDER, text="News number 7.")
    assert fate(bot, asked) == (1, 0, 0, 0)
    bea.add(SENDER, text="News number 7.")
    assert fate(bot, asked) == (0, 0, 1, 0)
