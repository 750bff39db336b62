"""Promises of the routes: which line of the table an update meets first."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, Update, User

from bot.handlers.routes import build_routes, find_route, ignore

ANN = {"id": 11, "is_bot": False, "first_name": "Ann"}
PRIVATE = {"id": 11, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Readers"}
CHANNEL = {"id": -1002, "type": "channel", "title": "News"}
ME = {"id": 1, "is_bot": True, "first_name": "Pith", "username": "PithBot"}
FORWARD = {"type": "hidden_user", "sender_user_name": "Sue", "date": 1}
KEY = "aB3-_xyz01234567"
COMMAND = {"type": "bot_command", "offset": 0}


class Named:
    """Stands for the surfaces: each part is known by its path."""

    def __init__(self, path: str = "") -> None:
        self.path = path

    def __getattr__(self, name: str) -> Named:
        return Named(f"{self.path}.{name}".strip("."))


STAND_INS: Any = Named()


def read(**content: Any) -> Update:
    """An update as the bot reads it."""
    bot = Bot("1:token")
    bot._bot_user = User.de_json(ME, bot)
    return Update.de_json({"update_id": 1, **content}, bot)


def message(chat: dict[str, Any], text: str = "Hello", **more: Any) -> dict[str, Any]:
    """A message; a text that begins with a slash begins with a command."""
    length = len(text.split(maxsplit=1)[0]) if text else 0
    entities = [{**COMMAND, "length": length}] if text.startswith("/") else []
    base = {"message_id": 5, "date": 1_700_000_000, "chat": chat, "from": ANN}
    return {**base, "text": text, "entities": entities, **more}


def pressed(data: str, chat: dict[str, Any] | None = None) -> dict[str, Any]:
    """A press on a button, under an inline message where there is no chat."""
    under = {"message": message(chat)} if chat else {"inline_message_id": "7"}
    return {
        "callback_query": {"id": "1", "from": ANN, "chat_instance": "1", "data": data, **under}
    }


def title(chat: dict[str, Any]) -> dict[str, Any]:
    """What tells of a new title."""
    return message(chat, "", new_chat_title="Other")


@pytest.mark.parametrize(
    ("update", "goes_to"),
    [
        ({"message": message(PRIVATE)}, "private.on_message"),
        ({"message": message(PRIVATE, "/help")}, "commands.on_help"),
        ({"message": message(PRIVATE, "/HELP@pithbot")}, "commands.on_help"),
        ({"message": message(PRIVATE, "/help@other_bot")}, "private.on_command"),
        ({"message": message(PRIVATE, "/stats")}, "admin.on_command"),
        ({"message": message(PRIVATE, "/start")}, "commands.on_start"),
        ({"message": message(PRIVATE, "/start inv_abc")}, "invitations.on_link"),
        ({"message": message(PRIVATE, "/nothing")}, "private.on_command"),
        ({"message": message(PRIVATE, "/help", forward_origin=FORWARD)}, "private.on_message"),
        ({"message": message(GROUP)}, "group.on_message"),
        ({"message": message(GROUP, "/settings")}, "group_settings.on_command"),
        ({"message": message(GROUP, "/settings@other_bot")}, "group.on_message"),
        ({"message": message(GROUP, "/help")}, "group.on_message"),
        ({"message": title(GROUP)}, "membership.on_title"),
        ({"channel_post": title(CHANNEL)}, "membership.on_title"),
        ({"message": message(GROUP, is_automatic_forward=True)}, "channel.on_copy"),
        ({"edited_message": message(GROUP, is_automatic_forward=True)}, "channel.on_copy"),
        ({"edited_message": message(GROUP)}, "group.on_edited_message"),
        ({"channel_post": message(CHANNEL)}, "channel.on_post"),
        ({"edited_channel_post": message(CHANNEL)}, "channel.on_post"),
        ({"guest_message": message(GROUP, guest_query_id="1")}, "guest.on_message"),
        ({"inline_query": {"id": "1", "from": ANN, "query": "", "offset": ""}}, "inline.on_query"),
        (pressed("forget:yes", PRIVATE), "forget.on_press"),
        (pressed("cast:1", PRIVATE), "broadcasting.on_press"),
        (pressed("cast-drop:1", PRIVATE), "broadcasting.on_press"),
        (pressed("set:length", PRIVATE), "settings.on_press"),
        (pressed("pick:language=de", PRIVATE), "settings.on_press"),
        (pressed("channels:add", PRIVATE), "channels.on_press"),
        (pressed(f"large:all:{KEY}", PRIVATE), "private_large.on_press"),
        (pressed("to:7:short", PRIVATE), "private.on_press"),
        (pressed("gset:mode", GROUP), "group_settings.on_press"),
        (pressed("gforget:yes", GROUP), "group_forget.on_press"),
        (pressed(f"large:all:{KEY}", GROUP), "group_large.on_press"),
        (pressed(f"get:{KEY}", GROUP), "offers.on_press"),
        (pressed(f"get:{KEY}", CHANNEL), "channel.on_press"),
        (pressed(f"card:{KEY}"), "inline.on_press"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_where_it_goes(update: dict[str, Any], goes_to: str) -> None:
    """Each update goes to one surface."""
    found: Any = find_route(build_routes(STAND_INS), read(**update))
    assert found.path == goes_to


@pytest.mark.parametrize(
    "update",
    [
        {"edited_message": message(PRIVATE)},
        {"message": message(PRIVATE, "", pinned_message=message(PRIVATE))},
        {"message": message(GROUP, "", new_chat_members=[ANN])},
        {"brain_wave": {"of": "tomorrow"}},
    ],
    ids=["edited in private", "pinned", "joined", "no kind of ours"],
)
def test_what_goes_nowhere(update: dict[str, Any]) -> None:
    """What means nothing to Pith is let go."""
    assert find_route(build_routes(STAND_INS), read(**update)) is ignore
