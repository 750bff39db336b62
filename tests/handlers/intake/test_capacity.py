"""How much the queue holds in memory: the rest waits in the database, in fair lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from telegram import Bot, Update

from bot.handlers.intake.capacity import MOST, MOST_OF_ONE
from bot.handlers.intake.inbox_queue import InboxQueue
from bot.handlers.line.receipts import HandedOver
from bot.usecases.inbox.keep_inbox import KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox

BOT = Bot("1:token")
DATE = 1_800_000_000
PIECE = "A long text that goes on in the next message. " * 60


def update(
    number: int, person: int, text: str = "hello", date: int = DATE, **parts: Any
) -> Update:
    """A message in somebody's private chat."""
    who = {"id": person, "is_bot": False, "first_name": "Ann"}
    chat = {"id": person, "type": "private", "first_name": "Ann"}
    message = {"message_id": number, "date": date, "chat": chat, "from": who, "text": text}
    return Update.de_json({"update_id": number, "message": {**message, **parts}}, BOT)


def link(number: int, person: int) -> Update:
    """A message that nothing can follow."""
    return update(number, person, f"https://example.com/{number}")


def press(number: int, person: int) -> Update:
    """A press on a button."""
    who = {"id": person, "is_bot": False, "first_name": "Ann"}
    query = {"id": str(number), "from": who, "chat_instance": "1", "data": "x"}
    return Update.de_json({"update_id": number, "callback_query": query}, BOT)


@pytest.fixture
def store() -> FakeInbox:
    """An inbox's rows."""
    return FakeInbox()


@pytest.fixture
async def queue(store: FakeInbox) -> InboxQueue:
    """A queue that nobody fetches from, but the tests."""
    queue = InboxQueue(KeepInbox(store, SystemClock(), "a"))
    await queue.join()
    return queue


async def put(queue: InboxQueue, updates: Iterable[Update]) -> None:
    for one in updates:
        await queue.put(one)


def begun(queue: InboxQueue) -> list[int]:
    """The numbers of what was handed to the handlers since the last look."""
    found = []
    while not queue.empty():
        one = queue.get_nowait()
        assert isinstance(one, Update)
        found.append(one.update_id)
    return found


async def answer(queue: InboxQueue, numbers: Iterable[int]) -> None:
    """Handlers are done with these."""
    for number in numbers:
        receipt = queue.receipt(Update(number))
        assert receipt is not None
        await queue.close(receipt)


async def test_so_many_are_in_memory(queue: InboxQueue, store: FakeInbox) -> None:
    """Of a thousand updates no more are begun than there is room for; all are written down."""
    await put(queue, (link(number, number) for number in range(1, 1001)))
    assert begun(queue) == list(range(1, MOST + 1))
    assert len(store.open) == 1000
    await queue.claim(BOT)
    assert begun(queue) == []


async def test_what_waits_is_begun_as_there_is_room(queue: InboxQueue, store: FakeInbox) -> None:
    """In the order in which they came, until all are answered, each of them once."""
    await put(queue, (link(number, number) for number in range(1, 1001)))
    order = []
    while store.open:
        numbers = begun(queue)
        assert len(numbers) <= MOST
        order += numbers
        await answer(queue, numbers)
        await queue.claim(BOT)
    assert order == list(range(1, 1001))
    assert queue.receipt(Update(1)) is None


async def test_nobody_waits_for_one_who_floods(queue: InboxQueue) -> None:
    """Whoever sends hundreds of messages has some of them in work; others are served at once."""
    await put(queue, (link(number, 5) for number in range(1, 501)))
    assert begun(queue) == list(range(1, MOST_OF_ONE + 1))
    await put(queue, (link(number, number) for number in range(501, 504)))
    await queue.claim(BOT)
    assert begun(queue) == [501, 502, 503]


async def test_no_message_overtakes_one_of_its_line(queue: InboxQueue) -> None:
    """What comes while others of the chat wait is begun after them."""
    await put(queue, (link(number, 5) for number in range(1, MOST_OF_ONE + 2)))
    await answer(queue, begun(queue)[:1])
    await queue.put(link(99, 5))
    await queue.claim(BOT)
    assert begun(queue) == [MOST_OF_ONE + 1, 99]


async def test_a_press_is_let_past(queue: InboxQueue) -> None:
    """Whoever taps does not wait for hundreds of messages; but presses have an end, too."""
    await put(queue, (link(number, number) for number in range(1, 1001)))
    begun(queue)
    await put(queue, (press(number, 7) for number in range(1001, 2001)))
    assert begun(queue) == list(range(1001, 1001 + MOST))


@pytest.mark.parametrize("waiting", [0, 1000], ids=["at-once", "behind-others"])
async def test_a_paste_stays_together(queue: InboxQueue, waiting: int) -> None:
    """Its pieces are begun together, also where they come when there is no room."""
    await put(queue, (link(number, number) for number in range(1, waiting + 1)))
    pieces = range(5001, 5031)
    await put(queue, (update(number, 5, PIECE) for number in pieces))
    await put(queue, (link(number, number) for number in range(6001, 6101)))
    seen = begun(queue)
    while not set(pieces) & set(seen):
        await answer(queue, seen)
        await queue.claim(BOT)
        seen = begun(queue)
    assert set(pieces) <= set(seen)


async def test_a_piece_goes_along_with_what_is_in_work(queue: InboxQueue) -> None:
    """A piece that comes when all places are taken joins the pieces that have one."""
    await queue.put(update(1, 5, PIECE))
    await put(queue, (link(number, number) for number in range(10, 10 + 2 * MOST)))
    begun(queue)
    await queue.put(update(2, 5, PIECE))
    await queue.put(update(3, 5, "The end of it."))
    assert begun(queue) == [2, 3]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"text": "What is this?"}, {"text": "A post. " * 90, "forward_date": 1}),
        ({"media_group_id": "8"}, {"media_group_id": "8"}),
    ],
    ids=["comment-and-forward", "album"],
)
async def test_a_pair_stays_together(
    queue: InboxQueue, store: FakeInbox, first: dict[str, Any], second: dict[str, Any]
) -> None:
    """A comment and what it speaks of are one request, as an album is."""
    await put(queue, (update(1, 5, **first), update(2, 5, **second), link(3, 5)))
    assert [entry.received.lead for entry in store.entries.values()] == [1, 1, 3]


async def test_not_written_minutes_apart(queue: InboxQueue, store: FakeInbox) -> None:
    """What was written later is another request, however full the message before it was."""
    await put(queue, (update(1, 5, PIECE), update(2, 5, PIECE, date=DATE + 60)))
    assert [entry.received.lead for entry in store.entries.values()] == [1, 2]


async def test_what_comes_at_the_end_waits_for_the_next_start(
    queue: InboxQueue, store: FakeInbox
) -> None:
    """From the end on everything is written down, and nothing is begun."""
    await queue.put(link(1, 5))
    queue.freeze()
    await put(queue, (link(2, 5), press(3, 5)))
    assert begun(queue) == []
    await queue.hand_over()
    assert [store.entries[number].holder for number in store.open] == ["", "", ""]


async def test_taken_for_dead(queue: InboxQueue, store: FakeInbox) -> None:
    """Who was taken over goes on under another name, and lets go of what it had."""
    await queue.put(link(1, 5))
    receipt = queue.receipt(Update(1))
    assert receipt is not None
    await receipt.check_lease()
    await store.take_over("a", 0)
    await queue.hold()
    with pytest.raises(HandedOver):
        await receipt.check_lease()
    await queue.claim(BOT)
    assert begun(queue) == [1, 1]
    again = queue.receipt(Update(1))
    assert again is not receipt

    await queue.close(receipt)
    assert store.open == [1]
    assert again is not None
    await queue.close(again)
    assert store.open == []


async def test_what_is_settled_may_go_on(queue: InboxQueue) -> None:
    """Work that goes on behind an answered update asks nobody."""
    await queue.put(link(1, 5))
    receipt = queue.receipt(Update(1))
    assert receipt is not None
    await queue.close(receipt)
    await receipt.check_lease()
