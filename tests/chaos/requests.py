"""What people ask in a chaos story, over every surface, and how it is seen to be answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from storage.chats import SqliteChats
from storage.database import Database
from tests.bot_api.chats import Message
from tests.bot_api.inline_queries import GuestQuery
from tests.bot_api.people import Person
from tests.chaos.bot_process import BotProcess
from tests.chaos.run_bot import SITE
from tests.conftest import article, page

GOOD, BROKEN, GONE = "good", "broken", "gone"
BUTTON = "No time to read? Get a summary"
GROUPS, CHANNELS = 10, 5
UNDER_WAY = ("Reading", "Reading a long", "No time to read", "The summary appears")
"""How messages begin that are still to become an answer."""


def _nothing() -> None:
    """Who asked waits."""


@dataclass
class Asked:
    """One request: how often it is answered now, what is left open, what its reader does next."""

    kind: str
    answers: Callable[[], int]
    left_open: Callable[[], bool] = lambda: False
    goes_on: Callable[[], None] = field(default=_nothing)


async def settle_chats(bot: BotProcess) -> None:
    """Groups that want the button, and channels that somebody linked."""
    database = await Database.open(bot.folder / "pith.db")
    chats = SqliteChats(database)
    for number in range(GROUPS):
        bot.telegram.group(group_id(number), f"Group {number}", bot="administrator")
        rules = Rules(Mode.BUTTON if number % 2 else Mode.QUIET)
        await chats.keep(Chat(group_id(number), ChatKind.GROUP, rules=rules))
    owner = bot.telegram.person(4000, "Owner")
    for number in range(CHANNELS):
        channel = bot.telegram.channel(channel_id(number), f"Channel {number}")
        channel.admin(owner)
        channel.promotes_bot(can_edit_messages=True)
        rules = Rules(Mode.BUTTON)
        await chats.keep(Chat(channel_id(number), ChatKind.CHANNEL, rules=rules))
        await chats.add_manager(channel_id(number), owner.id)
    await database.close()


def group_id(number: int) -> int:
    """A supergroup's id."""
    return -1_001_000_000_000 - number


def channel_id(number: int) -> int:
    """A channel's id."""
    return -1_002_000_000_000 - number


def publish(bot: BotProcess, random: Random, number: int, states: tuple[str, ...] = ()) -> str:
    """A page of its own for a request; now and then one that fails. Gives its address."""
    state = random.choices((GOOD, BROKEN, GONE), (16, 1, 1))[0] if not states else states[0]
    path = f"/2026/11/24/story-{number}-of-the-harbour"
    content = page(f"Story {number}", *article(f"The harbour {number}", 12))
    if state == GOOD:
        bot.pages.put(path, content)
    elif state == BROKEN:
        bot.pages.put(path, "<html><title>x</title>", status=503)
    return f"http://{SITE}:{bot.pages.port}{path}"


def private_link(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody sends a link in their private chat."""
    person = reader(bot, chat)
    sent = person.sends(publish(bot, random, number))
    return Asked("private link", lambda: answers(person.chat.from_bot, sent, f"harbour {number} "))


def private_text(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody pastes a text."""
    person = reader(bot, chat)
    sent = person.sends("\n\n".join(article(f"The bridge {number}", 12)))
    return Asked("private text", lambda: answers(person.chat.from_bot, sent, f"bridge {number} "))


def private_file(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody sends a file."""
    person = reader(bot, chat)
    content = "\n\n".join(article(f"The ferry {number}", 12)).encode()
    sent = person.sends_file(f"story-{number}.txt", content, "text/plain")
    return Asked("private file", lambda: answers(person.chat.from_bot, sent, f"ferry {number} "))


def group_command(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody asks for a summary in a group."""
    group = bot.telegram.group(group_id(chat % GROUPS), bot="administrator")
    member = group.member(f"Reader {chat}", 5000 + chat)
    sent = member.sends(f"/tldr {publish(bot, random, number)}")
    return Asked(
        "group /tldr",
        lambda: answers(group.from_bot, sent, f"harbour {number} "),
        lambda: any(map(under_way, replies(group.from_bot, sent))),
    )


def group_button(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """A link is posted in a group, and somebody taps the button under it."""
    group = bot.telegram.group(group_id(chat % GROUPS // 2 * 2 + 1), bot="administrator")
    member = group.member(f"Reader {chat}", 5000 + chat)
    sent = member.sends(publish(bot, random, number, (GOOD,)))
    tapped: list[Message] = []

    def tap() -> None:
        for one in replies(group.from_bot, sent):
            if not tapped and BUTTON in [button.text for button in one.buttons]:
                tapped.append(one)
                member.presses(one, BUTTON)

    return Asked(
        "group button",
        lambda: answers(group.from_bot, sent, f"harbour {number} "),
        lambda: any(map(under_way, replies(group.from_bot, sent))),
        tap,
    )


def channel_button(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """A channel posts a link, and a subscriber taps the button under it."""
    channel = bot.telegram.channel(channel_id(chat % CHANNELS))
    post = channel.posts(publish(bot, random, number, (GOOD,)))
    sue = channel.subscriber(f"Reader {chat}", 5000 + chat)
    queries: list[object] = []

    def tap() -> None:
        waiting = not queries or "Tap again" in (getattr(queries[-1], "answer", "") or "")
        if waiting and BUTTON in [button.text for button in post.buttons]:
            queries.append(sue.presses(post, BUTTON))

    def gists() -> int:
        answers = [getattr(query, "answer", None) for query in queries]
        return sum(bool(answer) and "Tap again" not in answer for answer in answers)

    return Asked("channel button", gists, lambda: False, tap)


def guest_mention(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody mentions the bot in a chat that it is not in."""
    person = reader(bot, chat)
    mention = person.mentions_as_guest(f"@pith_test_bot {publish(bot, random, number, (GOOD,))}")

    def done() -> bool:
        return mention.answer is not None and f"harbour {number} " in mention.answer.text

    return Asked(
        "guest mention", lambda: int(done()), lambda: not done(), _tapper(person, mention)
    )


def inline_card(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody types the bot's name and a link, and sends the first card."""
    person = reader(bot, chat)
    url = publish(bot, random, number, (GOOD,))
    typed, sent = [person.types(url)], list[Message]()
    began = [time.monotonic()]

    def done() -> bool:
        return bool(sent) and f"harbour {number} " in sent[0].text

    def goes_on() -> None:
        if not sent and typed[-1].results:
            sent.append(person.picks(typed[-1]))
        elif not sent and time.monotonic() - began[0] > 4:
            # The bot was away: whoever types tries again.
            began[0] = time.monotonic()
            typed.append(person.types(f"{url} "))

    return Asked("inline card", lambda: int(done()), lambda: not done(), goes_on)


def _tapper(person: Person, mention: GuestQuery) -> Callable[[], None]:
    """Taps a stub's button when it has stood there for long."""
    waited = [0]

    def goes_on() -> None:
        stub = mention.answer
        waited[0] += stub is not None
        if stub is not None and waited[0] % 200 == 199 and stub.buttons and stub.buttons[0].data:
            person.presses(stub, stub.buttons[0].text)

    return goes_on


PRIVATE = (private_link, private_link, private_text, private_file)
ELSEWHERE = (group_command, group_button, channel_button, guest_mention, inline_card)
EVERYWHERE = (*PRIVATE, *ELSEWHERE)


def reader(bot: BotProcess, chat: int) -> Person:
    """Somebody in their private chat."""
    return bot.telegram.person(5000 + chat, f"Reader {chat}")


def answers(messages: list[Message], sent: Message, words: str) -> int:
    """How often a request is answered: with a summary that has its words, or with a sentence."""
    return sum(
        words in one.text or not (under_way(one) or "thousand" in one.text)
        for one in replies(messages, sent)
    )


def replies(messages: list[Message], sent: Message) -> list[Message]:
    """The bot's answers to a message."""
    return [one for one in messages if one.reply_to is sent]


def under_way(message: Message) -> bool:
    """Whether a message is still to become an answer."""
    return message.text.startswith(UNDER_WAY)
