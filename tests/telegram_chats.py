"""What Telegram knows: chats, messages, drafts, files; each message as a person sees it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from tests.telegram_html import Entity, utf16_slice

BOT = {
    "id": 999_000,
    "is_bot": True,
    "first_name": "Pith",
    "username": "pith_test_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
}
SENDER = {name: BOT[name] for name in ("id", "is_bot", "first_name", "username")}
Json = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """One button under a message: it carries `data` for the bot, or opens `url`."""

    text: str
    data: str | None = None
    url: str | None = None


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
class Message:
    """A message as it is seen now; `raw` holds what the Bot API tells of it besides."""

    id: int
    chat: Chat = field(repr=False)
    sender: Json = field(repr=False)
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    rows: list[list[Button]] = field(default_factory=list)
    reply_to: Message | None = field(default=None, repr=False)
    file: File | None = None
    edits: int = 0
    date: int = field(default_factory=lambda: int(time.time()))
    raw: Json = field(default_factory=dict, repr=False)

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.sender["id"] == BOT["id"])

    @property
    def buttons(self) -> list[Button]:
        """All buttons, row by row."""
        return [button for row in self.rows for button in row]

    @property
    def links(self) -> list[tuple[str, str]]:
        """The words behind which links lie, and where they lead."""
        return [(self.part(one), str(one["url"])) for one in self.entities if "url" in one]

    def part(self, entity: Entity) -> str:
        """The words that an entity covers."""
        offset, length = int(str(entity["offset"])), int(str(entity["length"]))
        return utf16_slice(self.text, offset, length)

    def styled(self, kind: str) -> list[str]:
        """The words in one style, such as "bold" or "expandable_blockquote"."""
        return [self.part(one) for one in self.entities if one["type"] == kind]

    def button(self, text: str) -> Button:
        """The button of that label; raises LookupError where none is to be seen."""
        for button in self.buttons:
            if button.text == text:
                return button
        raise LookupError(f"no button {text!r} among {[one.text for one in self.buttons]}")

    def json(self, nested: bool = False) -> Json:
        """As the Bot API tells it; a message replied to is told without its own."""
        media = bool(self.file or self.raw.get("photo"))
        told: Json = {
            "message_id": self.id,
            "date": self.date,
            "chat": self.chat.json(),
            "from": self.sender,
            **self.raw,
        }
        if self.text:
            told["caption" if media else "text"] = self.text
        if self.entities:
            told["caption_entities" if media else "entities"] = self.entities
        if self.file:
            told["document"] = file_json(self.file)
        if self.rows:
            told["reply_markup"] = {
                "inline_keyboard": [list(map(_button, row)) for row in self.rows]
            }
        if self.edits:
            told["edit_date"] = int(time.time())
        if self.reply_to and not nested:
            told["reply_to_message"] = self.reply_to.json(nested=True)
        return told


@dataclass
class Draft:
    """A preview of a message that is being written."""

    id: int
    text: str
    entities: list[Entity]
    can_stop: bool
    at: float


@dataclass
class Chat:
    """A chat; `messages` are those that are to be seen, in order."""

    id: int
    kind: str = "private"
    name: str = "Ann"
    blocked: bool = False
    messages: list[Message] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    open_drafts: set[int] = field(default_factory=set)
    last_id: int = 0

    def json(self) -> Json:
        """As the Bot API tells it."""
        name = {"first_name": self.name} if self.kind == "private" else {"title": self.name}
        return {"id": self.id, "type": self.kind, **name}

    def find(self, message_id: int) -> Message | None:
        """The message of that number, if it can be seen."""
        return next((one for one in self.messages if one.id == message_id), None)

    def add(self, sender: Json, **values: Any) -> Message:
        """Put a message at the end."""
        self.last_id += 1
        message = Message(self.last_id, self, sender, **values)
        self.messages.append(message)
        return message

    @property
    def from_bot(self) -> list[Message]:
        """The bot's messages."""
        return [one for one in self.messages if one.from_bot]

    @property
    def last(self) -> Message:
        """The bot's last message."""
        return self.from_bot[-1]


@dataclass
class Query:
    """A press on a button; `answer` is None until the bot answers, then the text it shows."""

    id: str
    message: Message
    data: str
    answer: str | None = None
    alert: bool = False


@dataclass
class State:
    """Everything together."""

    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def add_file(
        self, name: str, media_type: str, content: bytes, size: int | None = None
    ) -> File:
        """Keep a file under a new id."""
        number = len(self.files) + 1
        size = len(content) if size is None else size
        path = f"documents/file_{number}"
        file = File(f"file-{number}", name, media_type, content, size, path)
        self.files[file.id] = file
        return file

    def unfinished(self) -> list[str]:
        """What the bot still owes: answers to presses, messages after drafts."""
        presses = [
            f"the press on {one.data!r} in chat {one.message.chat.id} was never answered"
            for one in self.queries.values()
            if one.answer is None
        ]
        drafts = [
            f"draft {draft} in chat {chat.id} was never followed by a message"
            for chat in self.chats.values()
            for draft in sorted(chat.open_drafts)
            if not chat.blocked
        ]
        return presses + drafts


def file_json(file: File) -> Json:
    """A document as the Bot API tells it."""
    return {
        "file_id": file.id,
        "file_unique_id": f"unique-{file.id}",
        "file_name": file.name,
        "mime_type": file.media_type,
        "file_size": file.size,
    }


def _button(button: Button) -> Json:
    if button.url is not None:
        return {"text": button.text, "url": button.url}
    return {"text": button.text, "callback_data": button.data}
