"""Whose update it is: the ids that the gate judges."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update
from telegram.error import Forbidden

from bot.domain.access import Verdict
from bot.handlers.line.line import Line
from bot.handlers.owner.gate import MOST_TOLD, QUIET_SECONDS, Gate, ids_of

ANN = {"id": 11, "is_bot": False, "first_name": "Ann"}
MASK = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
PRIVATE = {"id": 11, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Readers"}
CHANNEL = {"id": -1002, "type": "channel", "title": "News"}


def message(chat: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A message as the Bot API tells of it."""
    return {"message_id": 5, "date": 1_700_000_000, "chat": chat, "text": "Hello", **more}


@pytest.mark.parametrize(
    ("update", "ids"),
    [
        ({"message": message(PRIVATE, **{"from": ANN})}, (11,)),
        ({"message": message(GROUP, **{"from": ANN})}, (11, -1001)),
        ({"edited_message": message(GROUP, **{"from": ANN})}, (11, -1001)),
        ({"message": message(GROUP, **{"from": MASK}, sender_chat=GROUP)}, (-1001,)),
        ({"message": message(GROUP, **{"from": MASK}, sender_chat=CHANNEL)}, (-1002, -1001)),
        ({"channel_post": message(CHANNEL, sender_chat=CHANNEL)}, (-1002,)),
        ({"channel_post": message(CHANNEL)}, (-1002,)),
        ({"guest_message": message(GROUP, **{"from": ANN}, guest_query_id="1")}, (11, -1001)),
        (
            {
                "callback_query": {
                    "id": "1",
                    "from": ANN,
                    "chat_instance": "1",
                    "data": "x",
                    "message": message(CHANNEL, sender_chat=CHANNEL),
                }
            },
            (11, -1002),
        ),
        (
            {
                "callback_query": {
                    "id": "1",
                    "from": ANN,
                    "chat_instance": "1",
                    "data": "x",
                    "inline_message_id": "7",
                }
            },
            (11,),
        ),
        ({"inline_query": {"id": "1", "from": ANN, "query": "", "offset": ""}}, (11,)),
        ({"chosen_inline_result": {"result_id": "1", "from": ANN, "query": ""}}, (11,)),
    ],
)
def test_ids(update: dict[str, Any], ids: tuple[int, ...]) -> None:
    """Who asks, then where; in the name of a chat it is the chat, never the shared account."""
    read = Update.de_json({"update_id": 1, **update}, None)
    assert ids_of(read) == ids


def test_once_in_a_while() -> None:
    """A stranger is told again after an hour, not before; of many the latest are remembered."""
    time = [0.0]
    gate = Gate(check_access=None, find_offer=None, now=lambda: time[0])  # type: ignore[arg-type]
    assert [gate.untold(11), gate.untold(12), gate.untold(11)] == [True, True, False]
    time[0] = QUIET_SECONDS - 1
    assert not gate.untold(11)
    time[0] = QUIET_SECONDS
    assert gate.untold(11)
    for id in range(100, 100 + MOST_TOLD):
        gate.untold(id)
    assert (len(gate.told), gate.untold(12)) == (MOST_TOLD, True)


class NobodyThere:
    """A bot whose every call finds that the reader is gone."""

    async def send_message(self, *_: Any, **__: Any) -> None:
        raise Forbidden("bot was blocked by the user")


async def test_who_is_turned_away_is_done_with() -> None:
    """What is done about a stranger's update ends well, also where they can't be told."""

    async def stranger(*ids: int) -> Verdict:
        return Verdict.STRANGER

    gate = Gate(stranger, None)  # type: ignore[arg-type]
    update = Update.de_json({"update_id": 9, "message": message(PRIVATE, **{"from": ANN})}, None)
    turn_away = await gate(update)
    assert turn_away is not None
    await turn_away(update, Line(NobodyThere()))  # type: ignore[arg-type]
