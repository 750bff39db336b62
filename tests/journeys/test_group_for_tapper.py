"""Summaries in a group that only who taps sees."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from bot.domain.chats import Mode
from bot.domain.preferences import Choices, Length
from tests.bot_api.chats import Message
from tests.bot_api.faults import FloodLimits
from tests.bot_api.members import Member
from tests.reading_group import TITLE, URL, Readers

BUTTON = "Get a summary"


async def tapped(readers: Readers, member: Member, message: Message, label: str) -> Any:
    """A press, once its reader sees something new of it."""
    count = len(member.ephemeral)
    press = member.presses(message, label)
    await readers.world.telegram.wait_for(lambda: len(member.ephemeral) > count)
    return press


async def test_only_for_me(readers: Readers) -> None:
    """Under a shared summary who taps gets their own, in their preferences; others see nothing."""
    readers.world.memory.preferences.kept[22] = Choices(length=Length.SHORT)
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    cem = readers.group.member("Cem", 22)
    press = await tapped(readers, cem, summary, "Only for me")
    await readers.world.telegram.wait_for(lambda: cem.ephemeral[0].text.startswith(TITLE))
    await readers.world.telegram.idle()

    assert press.answer == ""
    assert len(cem.ephemeral[0].text) < len(summary.text)
    assert readers.bea.ephemeral == []
    assert readers.group.from_bot == [summary]
    assert readers.world.web.fetched == [URL]


async def test_for_tapper(readers: Readers) -> None:
    """Where admins want it so, the button stays and each who taps gets the summary alone."""
    readers.rules(Mode.BUTTON, for_tapper=True)
    readers.group.demotes_bot()
    readers.world.telegram.switches(privacy_mode=False)
    readers.bea.sends(URL)
    (offered,) = await readers.answers()
    readers.world.web.open.clear()
    cem = readers.group.member("Cem", 22)
    await tapped(readers, readers.bea, offered, BUTTON)
    await tapped(readers, cem, offered, BUTTON)
    assert readers.bea.ephemeral[0].text == "Reading…"
    again = readers.bea.presses(offered, BUTTON)
    await readers.world.telegram.wait_for(lambda: again.answer is not None)

    readers.world.web.open.set()
    for one in (readers.bea, cem):
        await readers.world.shows(one.ephemeral[0], lambda shown: shown.text.startswith(TITLE))
    assert again.answer == "Already working on it."
    assert [one.text for one in offered.buttons] == [BUTTON]
    assert readers.group.from_bot == [offered]
    assert readers.world.web.fetched == [URL]


async def test_crowd_for_tapper(readers: Readers) -> None:
    """Where fifty want theirs at once, those for whom the group has no room are led to the
    private chat in time; no call is refused, and the page is read once.
    """
    readers.rules(Mode.BUTTON, for_tapper=True)
    readers.bea.sends(URL)
    (offered,) = await readers.answers()
    readers.world.telegram.faults.flood = FloodLimits(clock=lambda: 10 * time.monotonic())
    people = [readers.group.member(f"P{number}", 100 + number) for number in range(50)]
    presses = [one.presses(offered, BUTTON) for one in people]
    await readers.world.telegram.wait_for(
        lambda: all(press.answer is not None for press in presses)
    )
    served = [one for one in people if one.ephemeral]
    await readers.world.telegram.wait_for(
        lambda: all(one.ephemeral[0].text.startswith(TITLE) for one in served), within=20
    )

    assert served
    assert all(one.ephemeral or press.url for one, press in zip(people, presses, strict=True))
    assert readers.world.web.fetched == [URL]
    # Who has no private chat is refused by Telegram itself.
    assert {call.status for call in readers.world.telegram.calls} == {200, 403}


async def test_failure_for_tapper(readers: Readers) -> None:
    """A failure is told to who tapped, and to nobody else."""
    readers.rules(Mode.BUTTON, for_tapper=True)
    readers.bea.sends("https://news.example.com/missing")
    (offered,) = await readers.answers()
    await tapped(readers, readers.bea, offered, BUTTON)
    await readers.world.shows(readers.bea.ephemeral[0], lambda shown: "no such page" in shown.text)

    assert readers.group.from_bot == [offered]


async def test_private_chat_instead(readers: Readers) -> None:
    """Where ephemeral messages do not work, the summary comes to the private chat."""
    readers.world.telegram.switches(ephemeral_works=False)
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    chat = readers.bea.in_private.chat
    press = readers.bea.presses(summary, "Only for me")
    await readers.world.telegram.wait_for(
        lambda: chat.from_bot and chat.last.text.startswith(TITLE)
    )

    assert press.answer == "I wrote to you in our private chat."
    assert [one.text for one in chat.last.buttons] == ["Shorter", "Longer", "Language"]


async def test_no_private_chat(readers: Readers) -> None:
    """Who never wrote to the bot is led to the private chat, where the summary awaits them."""
    readers.world.telegram.switches(ephemeral_works=False)
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    press = readers.bea.presses(summary, "Only for me")
    await readers.world.telegram.wait_for(lambda: press.answer is not None)
    readers.bea.opens(press.url)
    chat = readers.bea.in_private.chat
    await readers.world.telegram.wait_for(lambda: chat.from_bot)
    await asyncio.sleep(0.1)

    assert chat.last.text.startswith(TITLE)
