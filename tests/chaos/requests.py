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
from tests.bot_api.people import Person
from tests.chaos.bot_process import OWNERS, BotProcess
from tests.chaos.run_bot import SITE
from tests.conftest import article, page

GOOD, BROKEN, GONE = "good", "broken", "gone"
BUTTON, ONLY_FOR_ME = "Get a summary", "Only for me"
TAPPED = "guest mention, tapped"
PASTERS, TAPPERS = 10_000, 20_000
"""Where the ids of people begin who ask once."""
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


def private_paste(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody pastes so long a text that their app sends it as several messages."""
    person = bot.telegram.person(PASTERS + number, f"Paster {number}")
    pieces = person.pastes("\n\n".join(article(f"The quay {number}", 120)))
    return Asked("private paste", _one_of(person, pieces, f"quay {number} "))


def forward(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody forwards a post with a comment: two messages, one request."""
    person = bot.telegram.person(PASTERS + number, f"Forwarder {number}")
    post = "\n\n".join(article(f"The mill {number}", 24))
    both = person.forwards_with_comment("What do they say about money?", post)
    return Asked("comment, forward", _one_of(person, both, f"mill {number} "))


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


def only_for_me(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Under a summary in a group somebody taps "Only for me", once."""
    group = bot.telegram.group(group_id(chat % GROUPS), bot="administrator")
    sent = group.member(f"Reader {chat}", 5000 + chat).sends(
        f"/tldr {publish(bot, random, number, (GOOD,))}"
    )
    tapper = group.member(f"Tapper {number}", TAPPERS + number)
    alone = tapper.in_private.chat
    tapped: list[Message] = []

    def tap() -> None:
        for one in replies(group.from_bot, sent):
            if not tapped and ONLY_FOR_ME in [button.text for button in one.buttons]:
                tapped.append(one)
                tapper.presses(one, ONLY_FOR_ME)

    def shown() -> list[Message]:
        return [*tapper.ephemeral, *alone.from_bot]

    return Asked(
        "only for me",
        lambda: sum(f"harbour {number} " in one.text for one in shown()),
        lambda: any(map(under_way, shown())),
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
    """Somebody mentions the bot where it is no member, and does not tap what stands there."""
    person = reader(bot, chat)
    mention = person.mentions_as_guest(f"@pith_test_bot {publish(bot, random, number, (GOOD,))}")

    def done() -> bool:
        return mention.answer is not None and f"harbour {number} " in mention.answer.text

    def left_open() -> bool:
        # A draft has the summary's words, and the button that its summary has not.
        return mention.answer is not None and bool(mention.answer.buttons)

    def tap() -> None:
        # Killed between Telegram's answer and its note, the bot can only ask again, in vain: then
        # nobody but who taps can tell it what the stub is known by.
        again = f"{mention.message.text!r} was answered twice"
        if asked.kind != TAPPED and any(again in one for one in bot.telegram.violations):
            asked.kind = TAPPED
            assert mention.answer is not None
            person.presses(mention.answer, mention.answer.buttons[0].text)

    asked = Asked("guest mention", lambda: int(done()), left_open, tap)
    return asked


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

    def left_open() -> bool:
        return not done() or bool(sent[0].buttons)

    return Asked("inline card", lambda: int(done()), left_open, goes_on)


def stats(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """An owner asks for the chart."""
    owner = bot.telegram.person(OWNERS[number], f"Owner {number}")
    owner.sends("/stats")
    return Asked("/stats", lambda: sum(one.media for one in owner.chat.from_bot))


def channels(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """Somebody asks for /channels, and is asked which one."""
    person = bot.telegram.person(PASTERS + number, f"Editor {number}")
    person.sends("/channels")
    return Asked("/channels", lambda: len(person.chat.from_bot))


def broadcast(bot: BotProcess, random: Random, number: int, chat: int) -> Asked:
    """An owner writes to everybody, and confirms it."""
    owner = bot.telegram.person(OWNERS[number], f"Owner {number}")
    words = f"News number {number}."
    owner.sends(f"/broadcast {words}")
    pressed: list[Message] = []

    def confirm() -> None:
        for one in owner.chat.from_bot:
            label = next((b.text for b in one.buttons if b.text.startswith("Send (")), "")
            if label and not pressed:
                pressed.append(one)
                owner.presses(one, label)

    def reached() -> list[int]:
        """How often each reader got it; the owner saw it before."""
        chats = (one for id, one in bot.telegram.state.chats.items() if id != owner.id)
        counts = (sum(one.text == words for one in chat.from_bot) for chat in chats)
        return [count for count in counts if count]

    def answers() -> int:
        if not pressed:
            # Before there was a reader there was nothing to send.
            return int(any(one.text.startswith("Nobody would get") for one in owner.chat.from_bot))
        if not pressed[0].text.startswith("Sent to"):
            return 0
        told = int("".join(filter(str.isdigit, pressed[0].text.partition(";")[0])) or 1)
        return max(reached(), default=1) if told == len(reached()) else 0

    return Asked("broadcast", answers, goes_on=confirm)


PRIVATE = (private_link, private_link, private_text, private_file, private_paste, forward)
ELSEWHERE = (group_command, group_button, only_for_me, channel_button, guest_mention, inline_card)
COMMANDS = (stats, channels, broadcast)
EVERYWHERE = (*PRIVATE, *ELSEWHERE, *COMMANDS)


def _one_of(person: Person, sent: list[Message], words: str) -> Callable[[], int]:
    """How often several messages that are one request are answered."""
    return lambda: sum(answers(person.chat.from_bot, one, words) for one in sent)


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
