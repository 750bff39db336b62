"""What is read of updates that the library cannot read as a whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.handlers.intake.inbox import UpdateInbox
from bot.handlers.updates.raw import Updates, read_raw, unwrap, wrap
from bot.usecases.inbox.keep_inbox import KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox
from tests.odd_updates import ODD, POLL, SECRET, Make, message

BOT = Bot("1:token")
PERSON = {"id": 5, "is_bot": False, "first_name": "Ann"}
PRIVATE = {"id": 5, "type": "private", "first_name": "Ann"}


def read(**parts: Any) -> Update:
    """What is read of a message in a private chat."""
    found = read_raw(message(PRIVATE, PERSON, **parts), BOT)
    assert found is not None
    assert found.message is not None
    return found


@pytest.mark.parametrize("make", ODD.values(), ids=ODD)
async def test_it_is_written_down_and_done_with(make: Make) -> None:
    """However odd, it neither breaks the inbox nor stays in it, and its words are not logged."""
    store = FakeInbox()
    inbox = UpdateInbox(KeepInbox(store, SystemClock(), "a"))
    answer = json.dumps({"ok": True, "result": [make(PRIVATE, PERSON), {"update_id": 9}]})
    for one in Updates.parse_json_payload(answer.encode())["result"]:
        await inbox.put(Update.de_json(one, BOT))
    taken = [(await inbox.take()).receipt for _ in range(inbox.ready())]
    begun = {receipt.number for receipt in taken if receipt}
    for number, entry in store.entries.items():
        assert entry.ended is not None or number in begun


@pytest.mark.parametrize("name", ["poll", "reply_to_message", "document", "photo", "entities"])
def test_the_rest_of_it_is_read(name: str) -> None:
    """A part that cannot be read costs that part alone."""
    update = read(**{"text": "words", name: [5] if name == "photo" else {"poll": POLL}})
    assert update.message is not None
    assert (update.message.text, update.message.chat.id) == ("words", 5)
    assert update.effective_user is not None
    assert update.effective_user.first_name == "Ann"


def test_of_what_it_replies_to_the_rest_is_read() -> None:
    """A reply to an article with a poll under it is a reply to the article."""
    update = read(
        text="what?", reply_to_message=message(PRIVATE, PERSON, text="x", poll=POLL)["message"]
    )
    assert update.message is not None
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.text == "x"


def test_what_can_be_read_is_left_alone() -> None:
    """What the library knows nothing of, and does not stumble over, stays."""
    update = read(text="words", brain_wave={"of": "tomorrow"})
    assert update.message is not None
    assert update.message.api_kwargs["brain_wave"] == {"of": "tomorrow"}


def test_wrapped_and_unwrapped() -> None:
    """The library reads each wrapped update, and what Telegram wrote is still there."""
    raw = message(PRIVATE, PERSON, poll=POLL)
    assert unwrap(Update.de_json(wrap(raw) or {}, BOT)) == raw
    assert unwrap(read(text=SECRET)) is None


@pytest.mark.parametrize("result", [[{}], ["a", None], [{"update_id": "1"}]], ids=str)
def test_what_nothing_could_confirm(result: list[Any]) -> None:
    """The library is told of a failure: then it waits before it asks again."""
    with pytest.raises(TelegramError):
        Updates.parse_json_payload(json.dumps({"ok": True, "result": result}).encode())


def test_an_answer_that_is_none() -> None:
    """A server that answers with something else has failed."""
    with pytest.raises(TelegramError):
        Updates.parse_json_payload(b"[]")
