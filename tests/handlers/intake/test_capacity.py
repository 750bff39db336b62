"""How much the inbox holds in memory: the rest waits in the database, in fair lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from telegram import Bot, Update

from bot.handlers.intake.capacity import MOST, MOST_OF_ONE
from bot.handlers.intake.inbox import UpdateInbox
from bot.handlers.line.receipts import LeaseLost, Receipt
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
async def inbox(store: FakeInbox) -> UpdateInbox:
    """An inbox that nobody fetches from, but the tests."""
    inbox = UpdateInbox(KeepInbox(store, SystemClock(), "a"))
    await inbox.lease.join()
    return inbox


async def put(inbox: UpdateInbox, updates: Iterable[Update]) -> None:
    for one in updates:
        await inbox.put(one)


async def take(inbox: UpdateInbox) -> list[tuple[int, Receipt]]:
    """What was to be taken since the last look: numbers and receipts."""
    taken = [await inbox.take() for _ in range(inbox.ready())]
    return [(one.update.update_id, one.receipt) for one in taken if one.receipt]


async def begun(inbox: UpdateInbox) -> list[int]:
    """The numbers alone."""
    return [number for number, _ in await take(inbox)]


async def answer(inbox: UpdateInbox, taken: Iterable[tuple[int, Receipt]]) -> None:
    """These are answered."""
    for _, receipt in taken:
        await inbox.close(receipt)


async def test_so_many_are_in_memory(inbox: UpdateInbox, store: FakeInbox) -> None:
    """Of a thousand updates no more are begun than there is room for; all are written down."""
    await put(inbox, (link(number, number) for number in range(1, 1001)))
    assert await begun(inbox) == list(range(1, MOST + 1))
    assert len(store.open) == 1000
    await inbox.claim(BOT)
    assert await begun(inbox) == []


async def test_what_waits_is_begun_as_there_is_room(inbox: UpdateInbox, store: FakeInbox) -> None:
    """In the order in which they came, until all are answered, each of them once."""
    await put(inbox, (link(number, number) for number in range(1, 1001)))
    order = []
    while store.open:
        taken = await take(inbox)
        assert len(taken) <= MOST
        order += [number for number, _ in taken]
        await answer(inbox, taken)
        await inbox.claim(BOT)
    assert order == list(range(1, 1001))


async def test_nobody_waits_for_one_who_floods(inbox: UpdateInbox) -> None:
    """Whoever sends hundreds of messages has some of them in work; others are served at once."""
    await put(inbox, (link(number, 5) for number in range(1, 501)))
    assert await begun(inbox) == list(range(1, MOST_OF_ONE + 1))
    await put(inbox, (link(number, number) for number in range(501, 504)))
    await inbox.claim(BOT)
    assert await begun(inbox) == [501, 502, 503]


async def test_no_message_overtakes_one_of_its_line(inbox: UpdateInbox) -> None:
    """What comes while others of the chat wait is begun after them."""
    await put(inbox, (link(number, 5) for number in range(1, MOST_OF_ONE + 2)))
    await answer(inbox, (await take(inbox))[:1])
    await inbox.put(link(99, 5))
    await inbox.claim(BOT)
    assert await begun(inbox) == [MOST_OF_ONE + 1, 99]


async def test_a_press_is_let_past(inbox: UpdateInbox) -> None:
    """Whoever taps does not wait for hundreds of messages; but presses have an end, too."""
    await put(inbox, (link(number, number) for number in range(1, 1001)))
    await begun(inbox)
    await put(inbox, (press(number, 7) for number in range(1001, 2001)))
    assert await begun(inbox) == list(range(1001, 1001 + MOST))


@pytest.mark.parametrize("waiting", [0, 1000], ids=["at-once", "behind-others"])
async def test_a_paste_stays_together(inbox: UpdateInbox, waiting: int) -> None:
    """Its pieces are begun together, also where they come when there is no room."""
    await put(inbox, (link(number, number) for number in range(1, waiting + 1)))
    pieces = range(5001, 5031)
    await put(inbox, (update(number, 5, PIECE) for number in pieces))
    await put(inbox, (link(number, number) for number in range(6001, 6101)))
    taken = await take(inbox)
    while not set(pieces) & set(dict(taken)):
        await answer(inbox, taken)
        await inbox.claim(BOT)
        taken = await take(inbox)
    assert set(pieces) <= set(dict(taken))


async def test_a_piece_goes_along_with_what_is_in_work(inbox: UpdateInbox) -> None:
    """A piece that comes when all places are taken joins the pieces that have one."""
    await inbox.put(update(1, 5, PIECE))
    await put(inbox, (link(number, number) for number in range(10, 10 + 2 * MOST)))
    await begun(inbox)
    await inbox.put(update(2, 5, PIECE))
    await inbox.put(update(3, 5, "The end of it."))
    assert await begun(inbox) == [2, 3]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"text": "What is this?"}, {"text": "A post. " * 90, "forward_date": 1}),
        ({"media_group_id": "8"}, {"media_group_id": "8"}),
    ],
    ids=["comment-and-forward", "album"],
)
async def test_a_pair_stays_together(
    inbox: UpdateInbox, store: FakeInbox, first: dict[str, Any], second: dict[str, Any]
) -> None:
    """A comment and what it speaks of are one request, as an album is."""
    await put(inbox, (update(1, 5, **first), update(2, 5, **second), link(3, 5)))
    assert [entry.received.request_number for entry in store.entries.values()] == [1, 1, 3]


async def test_not_written_minutes_apart(inbox: UpdateInbox, store: FakeInbox) -> None:
    """What was written later is another request, however full the message before it was."""
    await put(inbox, (update(1, 5, PIECE), update(2, 5, PIECE, date=DATE + 60)))
    assert [entry.received.request_number for entry in store.entries.values()] == [1, 2]


async def test_what_comes_at_the_end_waits_for_the_next_start(
    inbox: UpdateInbox, store: FakeInbox
) -> None:
    """From the end on everything is written down, and nothing is begun."""
    await inbox.put(link(1, 5))
    inbox.freeze()
    await put(inbox, (link(2, 5), press(3, 5)))
    assert await begun(inbox) == []
    await inbox.lease.release()
    assert [store.entries[number].holder for number in store.open] == ["", "", ""]


async def test_taken_for_dead(inbox: UpdateInbox, store: FakeInbox) -> None:
    """Who was taken over goes on under another name, and lets go of what it had."""
    await inbox.put(link(1, 5))
    ((_, receipt),) = await take(inbox)
    await receipt.check_lease()
    await store.reclaim("a", 0)
    await inbox.lease.renew()
    with pytest.raises(LeaseLost):
        await receipt.check_lease()
    await inbox.claim(BOT)
    ((_, again),) = await take(inbox)
    assert again is not receipt

    await inbox.close(receipt)
    assert store.open == [1]
    await inbox.close(again)
    assert store.open == []


async def test_what_waited_while_it_was_taken_for_dead(
    inbox: UpdateInbox, store: FakeInbox
) -> None:
    """What nobody had begun by then is begun under the new name only."""
    await inbox.put(link(1, 5))
    await store.reclaim("a", 0)
    await inbox.lease.renew()
    await inbox.claim(BOT)
    (_, old), (_, new) = await take(inbox)
    with pytest.raises(LeaseLost):
        await old.check_lease()
    await new.check_lease()


async def test_what_is_answered_may_go_on(inbox: UpdateInbox) -> None:
    """Work that goes on behind an answered update asks nobody."""
    await inbox.put(link(1, 5))
    await answer(inbox, taken := await take(inbox))
    ((_, receipt),) = taken
    await receipt.check_lease()
