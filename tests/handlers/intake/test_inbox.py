"""Promises of the inbox and the loop over it: what is written down is closed, whatever it is."""

from __future__ import annotations

import json
from typing import Any

import pytest
import structlog
from telegram import Bot, Update

from bot.domain import errors
from bot.domain.errors import DatabaseBroken, DatabaseUnavailable
from bot.handlers.intake import failures
from bot.handlers.intake import lease as leases
from bot.handlers.intake.inbox import Taken, UpdateInbox
from bot.handlers.intake.loop import UpdateLoop
from bot.handlers.line.line import Line
from bot.handlers.line.refusals import may_pass
from bot.handlers.updates.inbox_entries import concerns
from bot.rendering.errors import render_error
from bot.usecases.inbox.keep_inbox import LATEST, KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox

BOT = Bot("1:token")
PERSON = {"id": 5, "is_bot": False, "first_name": "Ann"}
PRIVATE = {"id": 5, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1_001_000_000_001, "type": "supergroup", "title": "Group"}


def update(number: int, kind: str = "message", **fields: Any) -> Update:
    """An update with a message."""
    message = {"message_id": 7, "date": 1_800_000_000, "chat": PRIVATE, "from": PERSON} | fields
    return Update.de_json({"update_id": number, kind: message}, BOT)


@pytest.fixture
def store() -> FakeInbox:
    """An inbox's rows."""
    return FakeInbox()


@pytest.fixture
def keep(store: FakeInbox) -> KeepInbox:
    """An inbox for one process."""
    return KeepInbox(store, SystemClock(), "a")


async def welcome(_: Update) -> None:
    """A gate that lets everybody through."""


async def fail(inbox: UpdateInbox, error: Exception) -> None:
    """Work on what is ready fails."""

    async def act(update: Update, line: Line) -> None:
        raise error

    loop = UpdateLoop(BOT, inbox, welcome, lambda _: act, LATEST)  # type: ignore[arg-type]
    await (await loop.begin(await inbox.take()))


@pytest.mark.parametrize("words", [{"caption": "Holiday"}, {}])
def test_an_album_is_written_down_as_a_whole(words: dict[str, str]) -> None:
    """A captioned photo is, as those after it are: it answers for them, and closes them."""
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    assert concerns(update(1, chat=GROUP, photo=photo, media_group_id="8", **words))
    assert not concerns(update(1, chat=GROUP, text="Good morning"))


async def test_numbers_of_guests_are_not_the_bots(keep: KeepInbox) -> None:
    """A mention elsewhere tells nothing of how the bot's own chats are numbered."""
    inbox = UpdateInbox(keep)
    await inbox.put(update(1, text="hello"))
    await inbox.put(update(2, "guest_message", message_id=5_000_000, guest_query_id="q"))
    assert inbox.seen[0] == 7


async def test_one_that_cannot_be_read_stops_no_other(keep: KeepInbox, store: FakeInbox) -> None:
    """After a change of versions, what was left is worked on but for what cannot be read."""
    await keep.add(1, json.dumps({"update_id": 1, "message": {"text": "no id"}}), 5)
    await keep.add(2, update(2, text="hello").to_json(), 5)
    await keep.release()

    inbox = UpdateInbox(keep)
    await inbox.claim(BOT)

    assert inbox.ready() == 1
    assert store.open == [2]


async def test_nothing_is_claimed_at_the_end(keep: KeepInbox, store: FakeInbox) -> None:
    """When nobody fetches updates any more, none is put where the end would wait for it."""
    await keep.add(1, update(1, text="hello").to_json(), 5)
    await keep.release()
    inbox = UpdateInbox(keep)
    inbox.freeze()
    await inbox.claim(BOT)
    assert inbox.ready() == 0
    assert store.open == [1]


async def test_an_apology_that_breaks_leaves_nothing_open(
    keep: KeepInbox, store: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request that failed for good is closed even where its apology fails as well."""

    async def breaks(*_: object) -> None:
        raise DatabaseUnavailable("locked")

    monkeypatch.setattr(failures, "send", breaks)
    inbox = UpdateInbox(keep)
    asked = update(1, text="hello")
    await inbox.put(asked)
    with structlog.testing.capture_logs() as logged:
        await fail(inbox, ValueError("a fault"))
    assert store.open == []
    assert "apology_broke" in [one["event"] for one in logged]


async def test_a_locked_database_delays_the_start(
    keep: KeepInbox, store: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that locks the database while the bot starts does not end it."""
    monkeypatch.setattr(leases, "SECONDS_TO_WRITE_AGAIN", 0.0)
    await keep.add(1, update(1, text="hello").to_json(), 5)
    await keep.release()
    claim, locked = store.claim, [True]

    async def locked_once(*given: Any) -> Any:
        if locked and locked.pop():
            raise DatabaseUnavailable("locked")
        return await claim(*given)

    monkeypatch.setattr(store, "claim", locked_once)
    inbox = UpdateInbox(keep)
    await inbox.claim(BOT)
    assert inbox.ready() == 1


BROKEN = [one for one in DatabaseBroken.__subclasses__() if one.__module__ == errors.__name__]


@pytest.mark.parametrize("fault", BROKEN)
@pytest.mark.parametrize("step", ["claim", "done", "postpone", "dead_letter"])
async def test_a_broken_database_is_not_asked_for_ever(
    keep: KeepInbox,
    store: FakeInbox,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    fault: type[DatabaseBroken],
) -> None:
    """What doesn't pass by itself is logged and let be: each write of the inbox is tried once."""
    tried = []

    async def broken(*_: Any, **__: Any) -> None:
        tried.append(step)
        raise fault("broken", path="/srv/pith.db")

    inbox = UpdateInbox(keep)
    asked = update(1, text="hello")
    await inbox.put(asked)
    receipt = (await inbox.take()).receipt
    assert receipt is not None
    monkeypatch.setattr(store, step, broken)
    with structlog.testing.capture_logs() as logged:
        await {
            "claim": lambda: inbox.claim(BOT),
            "done": lambda: inbox.close(receipt),
            "postpone": lambda: inbox.again(receipt, "NetworkError"),
            "dead_letter": lambda: inbox.dead_letter(receipt, "ValueError"),
        }[step]()
    assert tried == [step]
    told = [(one["log_level"], one["error"]) for one in logged if one["event"] == "inbox_broken"]
    assert told == [("error", fault.__name__)]


async def test_a_fault_that_stays_is_told_once_a_minute(
    keep: KeepInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is not filled with what the log says of it; another fault is told at once."""
    now = [0.0]
    monkeypatch.setattr(leases, "monotonic", lambda: now[0])
    inbox = UpdateInbox(keep)
    with structlog.testing.capture_logs() as logged:
        for second in range(121):
            now[0] = float(second)
            inbox.lease.passes(errors.DatabaseFull("full"))
            inbox.lease.passes(errors.DatabaseMistaken("no such column: x"))
    told = [one["reason"] for one in logged]
    assert told == ["full", "no such column: x"] * 3


@pytest.mark.parametrize("fault", BROKEN)
async def test_what_cannot_be_written_down_is_worked_on(
    keep: KeepInbox, store: FakeInbox, monkeypatch: pytest.MonkeyPatch, fault: type[DatabaseBroken]
) -> None:
    """A full disk makes nobody deaf: the update is worked on, without a receipt."""

    async def broken(*_: Any) -> None:
        raise fault("broken", path="/srv/pith.db")

    monkeypatch.setattr(store, "add", broken)
    inbox = UpdateInbox(keep)
    asked = update(1, text="hello")
    await inbox.put(asked)
    assert await inbox.take() == Taken(asked, None)


@pytest.mark.parametrize("fault", BROKEN)
async def test_a_request_that_breaks_the_database_is_buried_at_once(
    keep: KeepInbox, store: FakeInbox, monkeypatch: pytest.MonkeyPatch, fault: type[DatabaseBroken]
) -> None:
    """Its reader gets one sentence, the log the reason as an error, and nobody tries again."""
    said = []

    async def send(_: object, letter: Any) -> None:
        said.extend(letter.pieces)

    monkeypatch.setattr(failures, "send", send)
    inbox = UpdateInbox(keep)
    asked = update(1, text="hello")
    await inbox.put(asked)
    error = fault("no such column: x", path="/p.db")
    with structlog.testing.capture_logs() as logged:
        await fail(inbox, error)
    assert said == [render_error(fault(), "en")]
    assert (store.open, store.entries[1].reason) == ([], fault.__name__)
    told = [(one["log_level"], one.get("reason")) for one in logged]
    assert ("error", "no such column: x") in told
    assert not may_pass(error)
