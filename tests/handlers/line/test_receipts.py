"""Promises of a receipt: each message of an update is sent once, whatever happened before."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest
from telegram.error import BadRequest, NetworkError

from bot.domain.inbox import Delivery
from bot.handlers.line import lost_messages as search
from bot.handlers.line import retry
from bot.handlers.line.message_numbers import LastSeen
from bot.handlers.line.pacing import Step
from bot.handlers.line.receipts import LeaseLost, Receipt
from bot.usecases.inbox.keep_inbox import KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox

CHAT, SUPERGROUP = 11, -1_001_000_000_001


@dataclass
class Chat:
    """A chat at Telegram: which messages are the bot's, and what befalls the next sends.

    `answered` are the messages that those answer which a test put there.
    """

    next_id: int = 42
    texts: dict[int, str] = field(default_factory=dict)
    answered: dict[int, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    sends: int = 0
    probed: list[int] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)


@dataclass
class Piece:
    """A message for a chat."""

    chat: Chat
    text: str
    answers: int = 40
    chat_id: int = CHAT

    async def send(self, note: Step) -> int:
        chat = self.chat
        fault = chat.faults.pop(0) if chat.faults else ""
        if fault == "never left":
            raise BadRequest("too soon")
        await note()
        chat.sends += 1
        if fault == "refused":
            raise BadRequest("not enough rights")
        if fault != "lost on the way":
            chat.texts[chat.next_id] = self.text
            chat.answered[chat.next_id] = self.answers
            chat.next_id += 1
        if fault:
            raise NetworkError(fault)
        return chat.next_id - 1

    async def change(self, message_id: int) -> None:
        if message_id not in self.chat.texts:
            raise BadRequest("Message to edit not found")
        if self.chat.texts[message_id] == self.text:
            raise BadRequest("Message is not modified: the same")
        self.chat.texts[message_id] = self.text

    async def waiting(self) -> int:
        return self.chat.waiting.pop(0) if self.chat.waiting else 0

    async def is_it(self, message_id: int) -> bool:
        self.chat.probed.append(message_id)
        if message_id not in self.chat.texts:
            raise BadRequest("Message to edit not found")
        return self.chat.answered.get(message_id, self.answers) == self.answers


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits between the tries."""
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(search, "CATCHING_UP", 0.0)


@pytest.fixture
def keep() -> KeepInbox:
    """An inbox for one process."""
    return KeepInbox(FakeInbox(), SystemClock(), "a")


async def receipt(keep: KeepInbox, number: int = 7, *, resumed: bool = False) -> Receipt:
    """An update in work, after the chat's message 41."""
    await keep.add(number, "{}", CHAT)
    seen = LastSeen()
    seen.note(CHAT, 41)
    return Receipt(keep, number, 1, seen, resumed=resumed)


async def send(to: Receipt, chat: Chat, text: str = "answer", slot: str = "1.0") -> int:
    """Send a text as the slot's message."""
    return await to.once(slot, Piece(chat, text))


async def test_sent_once(keep: KeepInbox) -> None:
    """The usual case: one send, one message."""
    chat = Chat()
    assert await send(await receipt(keep), chat) == 42
    assert (chat.sends, chat.texts) == (1, {42: "answer"})


async def test_begun_anew_after_it_was_sent(keep: KeepInbox) -> None:
    """What an earlier attempt sent and wrote down is not sent again, but brought up to date."""
    chat = Chat()
    await send(await receipt(keep), chat, "Reading…")
    assert await send(await receipt(keep, resumed=True), chat) == 42
    assert (chat.sends, chat.texts) == (1, {42: "answer"})


async def test_nobody_knows_and_it_was_sent(keep: KeepInbox) -> None:
    """A message that was sent, but not written down, is found and edited."""
    chat = Chat(texts={42: "Reading…"}, next_id=43)
    one = await receipt(keep, resumed=True)
    await keep.deliver(Delivery(7, "1.0", 0, 41))
    assert await send(one, chat) == 42
    assert (chat.sends, chat.texts) == (0, {42: "answer"})


async def test_nobody_knows_and_it_was_not_sent(keep: KeepInbox) -> None:
    """Where no such message is there, it is sent; others' known messages are left alone."""
    chat = Chat(texts={42: "of another update"}, next_id=43)
    other = await receipt(keep, 6)
    await keep.deliver(Delivery(6, "1.0", 0, 41, 42))
    one = await receipt(keep, resumed=True)
    await keep.deliver(Delivery(7, "1.0", 0, 41))
    assert await send(one, chat) == 43
    assert chat.texts == {42: "of another update", 43: "answer"}
    assert other.numbers == {6}


@pytest.mark.parametrize("fault", ["connection lost", "lost on the way"])
async def test_a_connection_that_breaks(keep: KeepInbox, fault: str) -> None:
    """Whether Telegram took the message or not, there is one in the end."""
    chat = Chat(faults=[fault])
    await send(await receipt(keep), chat)
    assert list(chat.texts.values()) == ["answer"]


@pytest.mark.parametrize("fault", ["refused", "never left"])
async def test_a_refusal(keep: KeepInbox, fault: str) -> None:
    """What Telegram refuses is not looked for, and the next try sends it."""
    chat = Chat(texts={42: "something else"}, next_id=43, faults=[fault])
    one = await receipt(keep)
    with pytest.raises(BadRequest):
        await send(one, chat)
    assert await send(one, chat) == 43
    assert chat.texts[42] == "something else"


async def test_a_deleted_placeholder(keep: KeepInbox) -> None:
    """A placeholder that somebody deleted is made anew."""
    chat, one = Chat(), await receipt(keep)
    await send(one, chat, "Reading…")
    chat.texts.clear()
    assert await send(one, chat) == 43
    assert chat.texts == {43: "answer"}


async def test_two_in_one_chat(keep: KeepInbox) -> None:
    """What is just being sent in a chat is not taken for what an earlier attempt lost there."""
    chat, seen = Chat(), LastSeen()
    seen.note(CHAT, 41)
    for number in (7, 8):
        await keep.add(number, "{}", CHAT)
    lost = Receipt(keep, 7, 1, seen, resumed=True)
    await keep.deliver(Delivery(7, "1.0", 0, 41))
    fresh = Receipt(keep, 8, 1, seen)
    await asyncio.gather(send(fresh, chat, "fresh"), send(lost, chat, "lost"))
    assert sorted(chat.texts.values()) == ["fresh", "lost"]


async def test_who_lost_the_lease_sends_nothing(keep: KeepInbox) -> None:
    """Another process has taken over: this one stops before it sends."""
    chat, one = Chat(), await receipt(keep)
    await keep.release()
    with pytest.raises(LeaseLost):
        await send(one, chat)
    assert chat.sends == 0


async def test_supergroups_count_by_themselves() -> None:
    """Private chats share one count of messages, each supergroup has its own."""
    seen = LastSeen()
    seen.note(CHAT, 41)
    seen.note(12, 50)
    seen.note(SUPERGROUP, 7)
    assert (seen[0], seen[SUPERGROUP]) == (50, 7)


async def test_what_shows_no_message_is_done_once(keep: KeepInbox) -> None:
    """A press that was answered is known to be, by the next attempt only."""
    one = await receipt(keep)
    await one.note_done("guest", "inline-5")
    assert await one.known("guest") is None
    again = await receipt(keep, resumed=True)
    assert (await again.known("guest")) == Delivery(7, "guest", 0, 0, 0, "inline-5")


async def test_a_group_that_moved_gets_a_new_message(keep: KeepInbox) -> None:
    """What was sent to a group stands under another number in the supergroup it has become."""
    chat = Chat(next_id=3, texts={42: "somebody else's"})
    work = await receipt(keep, resumed=True)
    await keep.deliver(Delivery(7, "1.0", 0, 41, 42))
    sent = await work.once("1.0", Piece(chat, "answer", chat_id=SUPERGROUP))
    assert sent == 3
    assert chat.texts == {42: "somebody else's", 3: "answer"}


async def test_two_lost_ones_are_told_apart(keep: KeepInbox) -> None:
    """Of two messages that a crash made unknown, each becomes what it was to be."""
    chat = Chat(texts={42: "Reading…", 43: "Reading…"}, answered={42: 40, 43: 41}, next_id=44)
    for number in (7, 8):
        await keep.add(number, "{}", CHAT)
        await keep.deliver(Delivery(number, "1.0", 0, 41))
    second = Receipt(keep, 8, 2, LastSeen(), resumed=True)
    assert await second.once("1.0", Piece(chat, "second", answers=41)) == 43
    first = Receipt(keep, 7, 2, LastSeen(), resumed=True)
    assert await first.once("1.0", Piece(chat, "first", answers=40)) == 42
    assert chat.texts == {42: "first", 43: "second"}


async def test_what_others_wrote_is_passed_over(keep: KeepInbox) -> None:
    """However many wrote at the same time, the message behind theirs is found."""
    chat = Chat(texts={141: "Reading…"}, next_id=142)
    one = await receipt(keep, resumed=True)
    await keep.deliver(Delivery(7, "1.0", 0, 41))
    for number in range(42, 141):
        one.seen.note_foreign(12, number)
    assert await send(one, chat) == 141
    assert chat.probed == [141]


async def test_where_a_group_ends(keep: KeepInbox) -> None:
    """A group that counts by itself is not searched far beyond its last message."""
    chat = Chat()
    one = await receipt(keep, resumed=True)
    await keep.deliver(Delivery(7, "1.0", SUPERGROUP, 41))
    await one.once("1.0", Piece(chat, "answer", chat_id=SUPERGROUP))
    assert chat.probed == [42, 43, 44, 45, 46]


async def test_what_was_sent_before_the_start(keep: KeepInbox) -> None:
    """Messages of an earlier run count as known: a lost one is looked for after them."""
    chat = Chat(next_id=90, faults=["connection lost"])
    await keep.add(6, "{}", CHAT)
    await keep.deliver(Delivery(6, "1.0", 0, 41, 89))
    assert await send(await receipt(keep), chat) == 90
    assert (chat.sends, chat.probed) == (1, [90])


async def begun(keep: KeepInbox, box: int = 0, after: int = 41) -> Receipt:
    """An update whose message was about to be sent when an earlier process ended."""
    await keep.add(7, "{}", CHAT)
    await keep.deliver(Delivery(7, "1.0", box, after))
    return Receipt(keep, 7, 2, LastSeen(), resumed=True)


async def test_a_busy_bot_after_a_restart(keep: KeepInbox) -> None:
    """However many wrote before the process ended, their numbers are known to the next one: of
    hundreds, only the lost message is looked at."""
    one = await begun(keep)
    for number in range(42, 400):
        await keep.add(1000 + number, "{}", 12, message=(0, number))
    chat = Chat(texts={400: "Reading…"}, next_id=401)
    assert await send(one, chat) == 400
    assert (chat.sends, chat.probed) == (0, [400])


async def test_what_waits_at_telegram_comes_in_first(keep: KeepInbox) -> None:
    """What people wrote while the bot was away is let in before a message is looked for."""
    one = await begun(keep)
    chat = Chat(texts={42: "Reading…", **dict.fromkeys(range(43, 300), "theirs")}, next_id=300)

    class Late(Piece):
        async def waiting(self) -> int:
            for number in range(43, 300):
                one.seen.note_foreign(12, number)
            return await super().waiting()

    chat.waiting = [257, 100, 0]
    assert await one.once("1.0", Late(chat, "answer")) == 42
    assert (chat.waiting, chat.probed) == ([], [42])


async def test_many_that_nothing_is_known_of(keep: KeepInbox) -> None:
    """A lost message is found among a hundred that nobody told Pith of."""
    one = await begun(keep)
    one.seen.note(CHAT, 150)
    chat = Chat(texts={145: "Reading…"}, next_id=151)
    assert await send(one, chat) == 145
    assert chat.sends == 0


async def test_the_search_ends(keep: KeepInbox) -> None:
    """Where too much is unknown the reader gets their answer after a bounded number of looks."""
    one = await begun(keep)
    one.seen.note(CHAT, 9_000)
    chat = Chat(next_id=9_001)
    assert await send(one, chat) == 9_001
    assert len(chat.probed) == search.MOST_LOOKS


async def test_the_search_ends_in_time(keep: KeepInbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where each look takes long, it ends by the clock."""
    monkeypatch.setattr(search, "SECONDS", -1.0)
    one = await begun(keep)
    one.seen.note(CHAT, 100)
    chat = Chat(next_id=101)
    assert await send(one, chat) == 101
    assert chat.probed == [42]


async def test_deleted_messages_end_no_group(keep: KeepInbox) -> None:
    """In a group numbers with nothing behind are its end only after the last that is known."""
    one = await begun(keep, SUPERGROUP)
    one.seen.note_foreign(SUPERGROUP, 60)
    chat = Chat(texts={61: "Reading…"}, next_id=62)
    assert await one.once("1.0", Piece(chat, "answer", chat_id=SUPERGROUP)) == 61
    assert chat.probed == [*range(42, 60), 61]
