"""Channels: their posts, their admins and readers, and the discussion group behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.bot_api.chats import Message
from tests.bot_api.delivery import copy_edit, copy_post, deliver
from tests.bot_api.entities import found_entities
from tests.bot_api.groups import Community, Group
from tests.bot_api.html import Entity
from tests.bot_api.members import Member
from tests.bot_api.parts import File, Json
from tests.bot_api.people import Person
from tests.bot_api.standing import Standing, rights_of

POSTER: Json = {"id": 0, "is_bot": False, "first_name": "Editor"}


@dataclass
class Channel(Community):
    """A channel; the bot is no part of it until `promotes_bot`."""

    def posts(
        self,
        text: str = "",
        *,
        entities: list[Entity] | None = None,
        file: File | None = None,
        photo: bool = False,
        **raw: Any,
    ) -> Message:
        """Publishes a post: `channel_post` to the bot, and a copy in the discussion group.

        With a `file` (see `file`) or a photo the text is its caption.
        """
        if photo:
            added = self.state.add_file("photo.jpg", "image/jpeg", b"\xff\xd8\xff")
            size = {"file_id": added.id, "file_unique_id": f"unique-{added.id}"}
            raw["photo"] = [{**size, "width": 90, "height": 60, "file_size": 3}]
        marked = found_entities(text) + (entities or [])
        post = self.chat.add(POSTER, text=text, entities=marked, file=file, raw=raw)
        deliver(self.state, post)
        copy_post(self.state, post)
        return post

    def file(self, name: str, content: bytes = b"", media_type: str = "") -> File:
        """A file to post."""
        return self.state.add_file(name, media_type, content)

    def edits(self, post: Message, text: str, entities: list[Entity] | None = None) -> None:
        """Changes a post; its buttons stay, its copy changes along."""
        post.text, post.entities = text, found_entities(text) + (entities or [])
        post.edits += 1
        deliver(self.state, post, edited=True)
        copy_edit(self.state, post)

    def deletes(self, post: Message) -> None:
        """Takes a post away; the bot is not told, the copy stays."""
        self.chat.messages.remove(post)

    def links(self, group: Group) -> None:
        """Makes a group the channel's discussion group: later posts are copied there."""
        self.chat.linked, group.chat.linked = group.chat, self.chat

    def admin(self, person: Person, **rights: bool) -> None:
        """Makes somebody an admin, with just the given rights or with all usual ones."""
        given = rights_of(rights, "channel")
        self.chat.members[person.id] = Standing(person.json, "administrator", given)

    def owner(self, person: Person) -> None:
        """Makes it somebody's channel."""
        self.chat.members[person.id] = Standing(person.json, "creator")

    def subscriber(self, name: str = "Sue", id: int = 31, language_code: str = "en") -> Member:
        """Somebody who reads the channel, presses buttons, and has not started the bot."""
        reader = Member(id, self.chat, language_code, self.state, self.updates, name)
        self.chat.members[id] = Standing(reader.json)
        return reader

    def removes_bot(self, by: Member | None = None) -> None:
        """Takes the bot's rights; in a channel it then is no part of it any more."""
        self._changes(Standing(self.chat.bot.user, "left"), by)
