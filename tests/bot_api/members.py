"""Somebody in a group: what they do there, also unnamed, in a channel's name, or as a bot."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from tests.bot_api.chats import Message
from tests.bot_api.delivery import deliver, service
from tests.bot_api.html import Entity
from tests.bot_api.parts import Json, Topic
from tests.bot_api.people import Person

GROUP_BOT = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL_BOT = {
    "id": 136817688,
    "is_bot": True,
    "first_name": "Channel",
    "username": "Channel_Bot",
}


@dataclass
class Member(Person):
    """A member of a group; all that a Person does happens in the group, `chat`.

    `topic` is where they write, None for General. `mask` and `voice` are for whom the Bot API
    takes the sender of what they write: never of what they press.
    """

    topic: Topic | None = None
    is_bot: bool = False
    mask: Json = field(default_factory=dict, repr=False)
    voice: Json = field(default_factory=dict, repr=False)

    @property
    def json(self) -> Json:
        """As the Bot API tells of them."""
        if not self.is_bot:
            return super().json
        name = {"id": self.id, "is_bot": True, "first_name": self.name}
        return {**name, "username": f"{self.name.lower()}_bot"}

    @property
    def ephemeral(self) -> list[Message]:
        """What only they see in the group."""
        return self.chat.ephemeral.setdefault(self.id, [])

    def sends(
        self,
        text: str,
        *,
        topic: Topic | None = None,
        entities: list[Entity] | None = None,
        reply_to: Message | None = None,
        **raw: Any,
    ) -> Message:
        """Writes a message, into `topic` or where they write anyway (see `in_topic`)."""
        speaker = self.in_topic(topic) if topic else self
        return Person.sends(speaker, text, entities=entities, reply_to=reply_to, **raw)

    def in_topic(self, topic: Topic | None) -> Member:
        """The same member writing in a topic: forwards, files, photos and albums too."""
        return replace(self, topic=topic)

    def anonymously(self) -> Member:
        """The same admin writing in the group's name; raises ValueError for who is none."""
        standing = self.chat.members[self.id]
        if not standing.admin:
            raise ValueError("only admins can stay anonymous")
        standing.anonymous = True
        return replace(self, mask=GROUP_BOT, voice=self.chat.json())

    def as_channel(self, id: int = -1007777, title: str = "Their channel") -> Member:
        """The same member writing in the name of a channel of theirs."""
        channel = {"id": id, "type": "channel", "title": title}
        return replace(self, mask=CHANNEL_BOT, voice=channel)

    def sends_via(self, text: str, id: int = 555, username: str = "gif") -> Message:
        """Writes by way of another inline bot (for ours: `types` and `picks`)."""
        bot = {"id": id, "is_bot": True, "first_name": username, "username": username}
        return self.sends(text, via_bot=bot)

    def joins(self) -> Message:
        """The service message that they came."""
        self.chat.members[self.id].status = "member"
        return service(self.state, self.chat, self.json, new_chat_members=[self.json])

    def leaves(self) -> Message:
        """The service message that they went."""
        self.chat.members[self.id].status = "left"
        return service(self.state, self.chat, self.json, left_chat_member=self.json)

    def deletes(self, message: Message) -> None:
        """Deletes a message; the bot is not told."""
        self.chat.messages.remove(message)
        if message in self.state.inline_messages:
            self.state.inline_messages.remove(message)

    def _add(self, text: str, entities: list[Entity] | None, **values: Any) -> Message:
        above: Message | None = values.get("reply_to")
        topic = self.topic or (above.topic if above else None)
        raw = {**(values.pop("raw", None) or {})}
        if self.voice:
            raw["sender_chat"] = self.voice
        message = self.chat.add(
            self.mask or self.json,
            text=text,
            entities=self.marked(text, entities),
            topic=topic,
            raw=raw,
            **values,
        )
        deliver(self.state, message)
        return message
