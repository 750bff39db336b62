"""Chats and their messages, each as a person sees it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.html import Entity, utf16_slice
from tests.bot_api.parts import (
    BOT,
    SENDER,
    Button,
    Draft,
    File,
    Json,
    Key,
    Topic,
    button_json,
    file_json,
)
from tests.bot_api.standing import Standing


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
    topic: Topic | None = None
    """The forum topic that it is in; None is General, or a chat without topics."""
    reply_keyboard: list[list[Key]] = field(default_factory=list)
    removes_keyboard: bool = False
    forces_reply: bool = False
    inline_id: str = ""
    """What the bot knows an inline message by; "" where it may not change it."""
    ephemeral_id: int = 0

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.sender["id"] == BOT["id"])

    @property
    def media(self) -> bool:
        """Whether its text is a caption."""
        return bool(self.file or self.raw.get("photo"))

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

    def key(self, text: str) -> Key:
        """The key of that label on its reply keyboard; raises LookupError where there is none."""
        for key in (one for row in self.reply_keyboard for one in row):
            if key.text == text:
                return key
        raise LookupError(f"no key {text!r} on {self.reply_keyboard}")

    def json(self, nested: bool = False) -> Json:
        """As the Bot API tells it; a message replied to is told without its own."""
        media = self.media
        told: Json = {
            "message_id": self.id,
            "date": self.date,
            "chat": self.chat.json(),
            **self._from(),
            **self._thread(),
            **self.raw,
        }
        if self.text:
            told["caption" if media else "text"] = self.text
        if self.entities:
            told["caption_entities" if media else "entities"] = self.entities
        if self.file and "photo" not in self.raw:
            told["document"] = file_json(self.file)
        if self.rows:
            told["reply_markup"] = {
                "inline_keyboard": [list(map(button_json, row)) for row in self.rows]
            }
        if self.edits:
            told["edit_date"] = int(time.time())
        if nested:
            return told
        above = self.reply_to or (self.topic and self.chat.find(self.topic.id))
        if above and above is not self and above.chat is self.chat:
            told["reply_to_message"] = above.json(nested=True)
        return told

    def _from(self) -> Json:
        """Who it is from; a channel's posts are from nobody but the channel."""
        if self.chat.kind == "channel":
            return {"sender_chat": self.chat.json()}
        return {"from": self.sender}

    def _thread(self) -> Json:
        """Its topic; in other supergroups a reply tells the thread of replies that it is in."""
        if self.topic:
            return {"message_thread_id": self.topic.id, "is_topic_message": True}
        root = self.reply_to
        while root and root.reply_to:
            root = root.reply_to
        if root and self.chat.kind == "supergroup" and not self.chat.forum:
            return {"message_thread_id": root.id}
        return {}


@dataclass
class Numbers:
    """Where messages get their ids: a supergroup or channel has its own, all private chats and
    small groups of a bot share one."""

    last: int = 0


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
    numbers: Numbers = field(default_factory=Numbers, repr=False)
    username: str = ""
    forum: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    members: dict[int, Standing] = field(default_factory=dict)
    """Who is in a group or a channel and what they may do, the bot included."""
    ephemeral: dict[int, list[Message]] = field(default_factory=dict)
    """What only one member sees, by that member's id."""
    linked: Chat | None = field(default=None, repr=False)
    """A channel's discussion group, or that group's channel."""
    copies: dict[int, Message] = field(default_factory=dict, repr=False)
    """A channel's posts as they stand in its discussion group, by the posts' ids."""
    migrated_to: int = 0
    deleted: bool = False

    def json(self) -> Json:
        """As the Bot API tells it."""
        name: Json = {"first_name" if self.kind == "private" else "title": self.name}
        if self.username:
            name["username"] = self.username
        if self.forum:
            name["is_forum"] = True
        return {"id": self.id, "type": self.kind, **name}

    @property
    def bot(self) -> Standing:
        """What the bot is here."""
        return self.members.get(BOT["id"]) or Standing(SENDER, "left")

    def find_ephemeral(self, receiver: int, ephemeral_id: int) -> Message | None:
        """What one member sees under that id."""
        seen = self.ephemeral.get(receiver, [])
        return next((one for one in seen if one.ephemeral_id == ephemeral_id), None)

    def find(self, message_id: int) -> Message | None:
        """The message of that number, if it can be seen."""
        return next((one for one in self.messages if one.id == message_id), None)

    def add(self, sender: Json, **values: Any) -> Message:
        """Put a message at the end."""
        self.numbers.last += 1
        message = Message(self.numbers.last, self, sender, **values)
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
