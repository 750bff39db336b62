"""Updates that python-telegram-bot cannot read, as a later (or an older) Bot API may send them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

SECRET = "Quuxberg"
"""A word of a reader's in all of them: no log holds it."""
POLL = {
    "id": "1",
    "question": f"Shall the ferry of {SECRET} run?",
    # Bot API 10.0 gives each option an id.
    "options": [{"text": "yes", "voter_count": 1}, {"text": "no", "voter_count": 0}],
    "total_voter_count": 1,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
}
Make = Callable[[Mapping[str, Any], Mapping[str, Any]], Any]
"""From a chat and a person in it."""


def message(chat: Mapping[str, Any], person: Mapping[str, Any], **parts: Any) -> dict[str, Any]:
    """A message with parts that are not there, or not what they ought to be."""
    made = {"message_id": 70_000, "date": int(time.time()), "chat": chat, "from": person}
    return {"update_id": 0, "message": {**made, **parts}}


def press(chat: Mapping[str, Any], person: Mapping[str, Any], **parts: Any) -> dict[str, Any]:
    """A press on a button under such a message."""
    under = message(chat, person, poll=POLL)["message"]
    made = {"id": "5", "from": person, "chat_instance": "1", "data": SECRET, "message": under}
    return {"update_id": 0, "callback_query": {**made, **parts}}


ODD: dict[str, Make] = {
    "poll-option-without-its-id": lambda chat, person: message(chat, person, poll=POLL),
    "reply-to-such-a-poll": lambda chat, person: message(
        chat,
        person,
        text=f"see {SECRET}",
        reply_to_message=message(chat, person, poll=POLL)["message"],
    ),
    "file-without-its-fields": lambda chat, person: message(
        chat, person, document={"file_name": SECRET}
    ),
    "text-that-is-a-number": lambda chat, person: message(chat, person, text=5, caption=SECRET),
    "entities-that-are-none": lambda chat, person: message(
        chat, person, text=SECRET, entities=[{"type": "url"}, 5]
    ),
    "link-that-is-a-number": lambda chat, person: message(
        chat,
        person,
        text=SECRET,
        entities=[{"type": "text_link", "offset": -3, "length": 2, "url": 5}],
    ),
    "file-name-that-is-a-list": lambda chat, person: message(
        chat,
        person,
        document={"file_id": "a", "file_unique_id": "b", "file_name": [SECRET]},
    ),
    "date-that-is-none": lambda chat, person: message(chat, person, text=SECRET, date="never"),
    "date-beyond-all-years": lambda chat, person: message(chat, person, text=SECRET, date=10**30),
    "number-that-is-none": lambda chat, person: message(
        chat, person, text=SECRET, message_id=SECRET
    ),
    "sender-without-a-name": lambda chat, person: message(
        chat, person, text=SECRET, **{"from": {"id": person["id"]}}
    ),
    "chat-without-a-number": lambda chat, person: message(
        {"type": "private", "first_name": SECRET}, person
    ),
    "chat-that-is-none": lambda chat, person: message(SECRET, person),  # type: ignore[arg-type]
    "message-that-is-none": lambda chat, person: {"update_id": 0, "message": [SECRET]},
    "message-that-is-null": lambda chat, person: {"update_id": 0, "message": None},
    "member-without-status": lambda chat, person: {
        "update_id": 0,
        "my_chat_member": {"chat": chat, "from": person, "date": 1, "new_chat_member": {"a": 1}},
    },
    "member-of-a-new-status": lambda chat, person: {
        "update_id": 0,
        "my_chat_member": {
            **{"chat": chat, "from": person, "date": 1},
            **{"old_chat_member": {"status": "wizard"}, "new_chat_member": {"status": [SECRET]}},
        },
    },
    "press-under-such-a-poll": press,
    "press-of-nobody": lambda chat, person: press(chat, person, **{"from": None}),
    "query-without-its-fields": lambda chat, person: {
        "update_id": 0,
        "inline_query": {"query": SECRET},
    },
    "pick-that-is-none": lambda chat, person: {"update_id": 0, "chosen_inline_result": SECRET},
    "kind-of-tomorrow": lambda chat, person: {"update_id": 0, "brain_wave": {"text": SECRET}},
    "nothing-but-a-number": lambda chat, person: {"update_id": 0},
    "no-number": lambda chat, person: {"message": {"text": SECRET}},
    "number-in-words": lambda chat, person: {"update_id": "12", "message": {"text": SECRET}},
    "number-beyond-all": lambda chat, person: {"update_id": 10**25, "message": {}},
    "words": lambda chat, person: f"not an update but {SECRET}",
    "list": lambda chat, person: [SECRET],
    "null": lambda chat, person: [None],
}
