"""People who write to the bot: what they do comes to it as updates."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from tests.bot_api.about_chats import change_bot
from tests.bot_api.chats import Chat, Message
from tests.bot_api.delivery import deliver
from tests.bot_api.entities import found_entities
from tests.bot_api.html import Entity, utf16
from tests.bot_api.inline import InlineUser
from tests.bot_api.links import start_parameter, valid_parameter
from tests.bot_api.parts import Json, Key
from tests.bot_api.rules import TEXT_LIMIT
from tests.bot_api.standing import Standing
from tests.bot_api.state import Query, State
from tests.bot_api.updates import Updates

if TYPE_CHECKING:
    from tests.bot_api.channels import Channel

_ALBUMS = count(7000)
_QUERIES = count(1)


@dataclass
class Person(InlineUser):
    """Somebody in their private chat with the bot."""

    id: int
    chat: Chat
    language_code: str
    state: State
    updates: Updates
    name: str = ""

    @property
    def json(self) -> Json:
        """As the Bot API tells of them."""
        name = {"id": self.id, "is_bot": False, "first_name": self.name or self.chat.name}
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

    def sends_voice(self, content: bytes = b"OggS\x00\x02", **raw: Any) -> Message:
        """Sends a voice message."""
        file = self.state.add_file("", "audio/ogg", content, None)
        voice = {"file_id": file.id, "file_unique_id": f"unique-{file.id}", "duration": 9,
                 "mime_type": "audio/ogg", "file_size": len(content)}  # fmt: skip
        return self._add("", None, raw={**raw, "voice": voice})

    def sends_album(self, caption: str = "", photos: int = 2) -> list[Message]:
        """Sends several photos as one album; the first carries the caption."""
        album = str(next(_ALBUMS))
        captions = [caption] + [""] * (photos - 1)
        return [self.sends_photo(one, media_group_id=album) for one in captions]

    def edits(self, message: Message, text: str) -> None:
        """Changes what they wrote."""
        message.text, message.entities = text, found_entities(text)
        message.edits += 1
        deliver(self.state, message, edited=True)

    def presses(self, message: Message, label: str) -> Query:
        """Presses a button of a message, inline ones too, by what is written on it."""
        button = message.button(label)
        if button.data is None:
            raise ValueError(f"{label!r} opens a link: the bot hears nothing of it")
        return self.forges(message, button.data)

    def forges(self, message: Message, data: str) -> Query:
        """Presses with any data, as a client of one's own can, whatever buttons a message has."""
        number, now = str(4_000_000_000 + next(_QUERIES)), self.state.clock()
        query = Query(number, message, data, presser=self.id, at=now)
        self.state.queries[query.id] = query
        where: Json = {"message": message.json()}
        if message.inline_id:
            where = {"inline_message_id": message.inline_id}
        pressed = {"chat_instance": f"instance-{message.chat.id}", "data": data}
        self.state.push("callback_query", {"id": query.id, "from": self.json, **where, **pressed})
        return query

    def opens(self, link: str) -> Message:
        """Opens a deep link to the bot, or its bare parameter, and presses Start.

        The app sends `/start PARAMETER` in the private chat, which then exists.
        """
        parameter = link if valid_parameter(link) else start_parameter(link)
        if parameter is None:
            raise ValueError(f"the app makes no deep link to the bot of {link!r}")
        return self.in_private.sends(f"/start {parameter}")

    def follows(self, message: Message, label: str) -> Message:
        """Presses a button of a message that is a deep link to the bot, by its label."""
        url = message.button(label).url
        if url is None:
            raise ValueError(f"{label!r} opens no link")
        return self.opens(url)

    @property
    def in_private(self) -> Person:
        """The same person in the private chat with the bot; there is one from then on."""
        name = self.name or self.chat.name
        chat = self.state.chats.setdefault(
            self.id, Chat(self.id, name=name, numbers=self.state.numbers)
        )
        return Person(self.id, chat, self.language_code, self.state, self.updates)

    def shares_chat(self, asked: Message | Key, channel: Channel) -> Message:
        """Presses a key that asks for a chat, and picks one; the service message is returned.

        As the app does, it makes the bot an admin there first, if the key asks for rights.
        Raises ValueError where the app does not offer that chat.
        """
        keys = (
            [one for row in asked.reply_keyboard for one in row]
            if isinstance(asked, Message)
            else [asked]
        )
        wanted = next(one.request_chat for one in keys if one.request_chat)
        chat = channel.chat
        if wanted["chat_is_channel"] != (chat.kind == "channel"):
            raise ValueError(f"the app offers no {chat.kind} here")
        theirs = chat.members.get(self.id)
        for right in _named(wanted.get("user_administrator_rights")):
            if theirs is None or not theirs.may(right):
                raise ValueError(f"the app offers only chats where they have {right}")
        needed = _named(wanted.get("bot_administrator_rights"))
        if not all(chat.bot.may(right) for right in needed):
            rights = {**chat.bot.rights, **dict.fromkeys(needed, True), "can_manage_chat": True}
            standing = Standing(chat.bot.user, "administrator", rights)
            change_bot(self.state, chat, self.json, standing, needed=False)
        elif wanted.get("bot_is_member") and not chat.bot.inside:
            raise ValueError("the app offers only chats that the bot is in")
        shared = {"request_id": wanted["request_id"], "chat_id": chat.id}
        if wanted.get("request_title"):
            shared["title"] = chat.name
        if wanted.get("request_username") and chat.username:
            shared["username"] = chat.username
        return self._add("", None, raw={"chat_shared": shared})

    def stops(self) -> int:
        """Presses Stop on the draft that is to be seen; returns its id."""
        draft = self.chat.drafts[-1]
        if not draft.can_stop or draft.id not in self.chat.open_drafts:
            raise LookupError("no draft with a Stop button is to be seen")
        content = {"chat": self.chat.json(), "draft_id": draft.id}
        self.state.push("stopped_message_generation", content)
        return draft.id

    def blocks_bot(self, blocked: bool = True) -> None:
        """Blocks the bot, or takes it back."""
        self.chat.blocked = blocked

    def marked(self, text: str, entities: list[Entity] | None) -> list[Entity]:
        """The entities of what they wrote: those that Telegram finds, and the given ones."""
        return found_entities(text) + (entities or [])

    def _add(self, text: str, entities: list[Entity] | None, **values: Any) -> Message:
        marked = self.marked(text, entities)
        message = self.chat.add(self.json, text=text, entities=marked, **values)
        deliver(self.state, message)
        return message


def _forwarded(origin: str) -> Json:
    channel = {"id": -1001234567890, "type": "channel", "title": origin, "username": "somechannel"}
    date = int(time.time()) - 3600
    return {"forward_origin": {"type": "channel", "chat": channel, "message_id": 77, "date": date}}


def _named(rights: Json | None) -> list[str]:
    return [name for name, wanted in (rights or {}).items() if wanted]
