"""The bot itself, and what messages are made of: buttons, keys, topics, files, drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.html import Entity

Json = dict[str, Any]
BOT: Json = {
    "id": 999_000,
    "is_bot": True,
    "first_name": "Pith",
    "username": "pith_test_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_guest_queries": True,
    "supports_inline_queries": True,
    "can_connect_to_business": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
}
SENDER: Json = {name: BOT[name] for name in ("id", "is_bot", "first_name", "username")}


@dataclass(frozen=True)
class Button:
    """One button under a message: it carries `data` for the bot, or opens `url`."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Key:
    """One key of a reply keyboard; `request_chat` is what it asks for, as in the Bot API."""

    text: str
    request_chat: Json | None = None


@dataclass
class Topic:
    """A forum topic; its `id` is its message_thread_id."""

    id: int
    name: str
    closed: bool = False


@dataclass
class File:
    """A file; `size` is what Telegram says it is, also where no such content exists."""

    id: str
    name: str
    media_type: str
    content: bytes = field(repr=False)
    size: int = 0
    path: str = ""


@dataclass
class Draft:
    """A preview of a message that is being written."""

    id: int
    text: str
    entities: list[Entity]
    can_stop: bool
    at: float


def file_json(file: File) -> Json:
    """A document as the Bot API tells it."""
    return {
        "file_id": file.id,
        "file_unique_id": f"unique-{file.id}",
        "file_name": file.name,
        "mime_type": file.media_type,
        "file_size": file.size,
    }


def button_json(button: Button) -> Json:
    if button.url is not None:
        return {"text": button.text, "url": button.url}
    return {"text": button.text, "callback_data": button.data}
