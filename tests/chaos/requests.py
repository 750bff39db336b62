"""What people ask in a chaos story, over every surface, and how it is seen to be answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.chaos.bot_process import BotProcess
from tests.conftest import article, page
from tests.telegram_chats import Message
from tests.telegram_people import Person

GOOD, BROKEN, GONE = "good", "broken", "gone"


@dataclass
class Asked:
    """One request: how often it is answered now, and what is left open of it."""

    kind: str
    answers: Callable[[], int]
    left_open: Callable[[], bool]


def publish(bot: BotProcess, random: Random, number: int) -> str:
    """A page of its own for a request; now and then one that fails. Gives its address."""
    state = random.choices((GOOD, BROKEN, GONE), (16, 1, 1))[0]
    path = f"/story-{number}"
    content = page(f"Story {number}", *article(f"The harbour {number}", 12))
    if state == GOOD:
        bot.pages.put(path, content)
    elif state == BROKEN:
        bot.pages.put(path, "<html><title>x</title>", status=503)
    return bot.pages.url(path)


def private_link(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody sends a link in their private chat."""
    person = reader(bot, chat)
    sent = person.sends(publish(bot, random, number))
    return Asked("private link", lambda: _replies(person, sent), lambda: False)


def private_text(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody pastes a text."""
    person = reader(bot, chat)
    sent = person.sends("\n\n".join(article(f"The bridge {number}", 12)))
    return Asked("private text", lambda: _replies(person, sent), lambda: False)


def private_file(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody sends a file."""
    person = reader(bot, chat)
    content = "\n\n".join(article(f"The ferry {number}", 12)).encode()
    sent = person.sends_file(f"story-{number}.txt", content, "text/plain")
    return Asked("private file", lambda: _replies(person, sent), lambda: False)


PRIVATE = (private_link, private_link, private_text, private_file)


def reader(bot: BotProcess, chat: int) -> Person:
    """Somebody in their private chat."""
    return bot.telegram.person(5000 + chat, f"Reader {chat}")


def _replies(person: Person, sent: Message) -> int:
    return sum(one.reply_to is sent for one in person.chat.from_bot)
