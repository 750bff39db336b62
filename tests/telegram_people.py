"""People who write to the bot: what they do comes to it as updates."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from itertools import count
from typing import Any

from tests.telegram_chats import Chat, Json, Message, Query, State
from tests.telegram_html import Entity, utf16
from tests.telegram_rules import TEXT_LIMIT
from tests.telegram_updates import Updates

_FOUND = re.compile(
    r"(?P<bot_command>(?<!\S)/[A-Za-z0-9_]{1,32}(?:@\w+)?)"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev)\b(?:/[^\s<>\"]*[^\s<>\".,;:!?)\]])?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
)
_ALBUMS = count(7000)
_QUERIES = count(1)


@dataclass
class Person:
    """Somebody in their private chat with the bot."""

    id: int
    chat: Chat
    language_code: str
    state: State
    updates: Updates

    @property
    def json(self) -> Json:
        """As the Bot API tells of them."""
        name = {"id": self.id, "is_bot": False, "first_name": self.chat.name}
        return {**name, "language_code": self.language_code} if self.language_code else name

    def sends(
        self,
        text: str,
        *,
        entities: list[Entity] | None = None,
        reply_to: Message | None = None,
        **raw: Any,
    ) -> Message:
        """Writes a message; commands, links and mentions are marked as Telegram marks them.

        `entities` are added to those (a text_link, say), `raw` to what the Bot API tells of it.
        """
        if utf16(text) > TEXT_LIMIT:
            raise ValueError("a client would split this: use `pastes`")
        return self._add(text, entities, reply_to=reply_to, raw=raw)

    def pastes(self, text: str) -> list[Message]:
        """Writes text of any length, which the client splits as it must."""
        pieces = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)]
        return [self.sends(piece) for piece in pieces]

    def links(self, words: str, url: str) -> Message:
        """Writes words with a link behind them."""
        link: Entity = {"type": "text_link", "offset": 0, "length": utf16(words), "url": url}
        return self.sends(words, entities=[link])

    def forwards(
        self, text: str, *, origin: str = "Some channel", entities: list[Entity] | None = None
    ) -> Message:
        """Forwards a channel's post."""
        return self._add(text, entities, raw=_forwarded(origin))

    def forwards_with_comment(self, comment: str, text: str, **forward: Any) -> list[Message]:
        """Writes a comment and forwards a post in one go: two messages, the comment first."""
        return [self.sends(comment), self.forwards(text, **forward)]

    def sends_file(
        self,
        name: str,
        content: bytes = b"",
        media_type: str = "",
        caption: str = "",
        size: int | None = None,
        **raw: Any,
    ) -> Message:
        """Sends a file; a `size` stands for content that is not there (for files over 20 MB)."""
        file = self.state.add_file(name, media_type, content, size)
        return self._add(caption, None, file=file, raw=raw)

    def sends_photo(
        self, caption: str = "", entities: list[Entity] | None = None, **raw: Any
    ) -> Message:
        """Sends a photo, with a caption or without."""
        photo = self.state.add_file("photo.jpg", "image/jpeg", b"\xff\xd8\xff")
        size: Json = {"file_id": photo.id, "file_unique_id": f"unique-{photo.id}", "width": 90}
        return self._add(
            caption, entities, raw={**raw, "photo": [{**size, "height": 60, "file_size": 3}]}
        )

    def sends_album(self, caption: str = "", photos: int = 2) -> list[Message]:
        """Sends several photos as one album; the first carries the caption."""
        album = str(next(_ALBUMS))
        captions = [caption] + [""] * (photos - 1)
        return [self.sends_photo(one, media_group_id=album) for one in captions]

    def edits(self, message: Message, text: str) -> None:
        """Changes what they wrote."""
        message.text, message.entities = text, found_entities(text)
        message.edits += 1
        self.updates.push("edited_message", message.json())

    def presses(self, message: Message, label: str) -> Query:
        """Presses a button of a message by what is written on it."""
        button = message.button(label)
        if button.data is None:
            raise ValueError(f"{label!r} opens a link: the bot hears nothing of it")
        query = Query(str(4_000_000_000 + next(_QUERIES)), message, button.data)
        self.state.queries[query.id] = query
        pressed = {"chat_instance": f"instance-{self.chat.id}", "data": button.data}
        self.updates.push(
            "callback_query",
            {"id": query.id, "from": self.json, "message": message.json(), **pressed},
        )
        return query

    def stops(self) -> int:
        """Presses Stop on the draft that is to be seen; returns its id."""
        draft = self.chat.drafts[-1]
        if not draft.can_stop or draft.id not in self.chat.open_drafts:
            raise LookupError("no draft with a Stop button is to be seen")
        content = {"chat": self.chat.json(), "draft_id": draft.id}
        self.updates.push("stopped_message_generation", content)
        return draft.id

    def blocks_bot(self, blocked: bool = True) -> None:
        """Blocks the bot, or takes it back."""
        self.chat.blocked = blocked

    def _add(self, text: str, entities: list[Entity] | None, **values: Any) -> Message:
        marked = found_entities(text) + (entities or [])
        message = self.chat.add(self.json, text=text, entities=marked, **values)
        self.updates.push("message", message.json())
        return message


def found_entities(text: str) -> list[Entity]:
    """What Telegram marks by itself in a text: commands, links, mentions."""
    return [
        {
            "type": match.lastgroup,
            "offset": utf16(text[: match.start()]),
            "length": utf16(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def _forwarded(origin: str) -> Json:
    channel = {"id": -1001234567890, "type": "channel", "title": origin, "username": "somechannel"}
    date = int(time.time()) - 3600
    return {"forward_origin": {"type": "channel", "chat": channel, "message_id": 77, "date": date}}
