"""Who is there and what is to be seen: the part of the server that tests talk to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.calls import Params
from tests.bot_api.channels import Channel
from tests.bot_api.chats import Chat, Message, Numbers
from tests.bot_api.groups import Group
from tests.bot_api.parts import SENDER, Draft, Json
from tests.bot_api.people import Person
from tests.bot_api.standing import Standing, rights_of
from tests.bot_api.state import State
from tests.bot_api.updates import Updates

SWITCHES = {
    "inline_mode",
    "inline_feedback",
    "guest_mode",
    "privacy_mode",
    "ephemeral_works",
    "query_seconds",
    "clock",
}


@dataclass
class Call:
    """One call of the bot: its parameters, when it came (time.monotonic), how it was answered."""

    method: str
    params: Params = field(repr=False)
    at: float
    status: int = 0
    description: str = ""


class World:
    """Chats, people, and what the bot did."""

    def __init__(self) -> None:
        self.state = State()
        self.violations = self.state.violations
        self.updates = Updates(self.violations)
        self.state.push = self.push
        self.calls: list[Call] = []

    # What people do

    def person(self, id: int = 11, name: str = "Ann", language_code: str = "en") -> Person:
        """Somebody with a private chat of that id; Telegram may tell no language ("")."""
        chat = self.state.chats.setdefault(id, Chat(id, name=name, numbers=self.state.numbers))
        return Person(id, chat, language_code, self.state, self.updates)

    def group(
        self,
        id: int = -1001,
        title: str = "Readers",
        kind: str = "supergroup",
        forum: bool = False,
        bot: str = "member",
    ) -> Group:
        """A group with the bot as "member", or as "administrator", or without it ("left")."""
        numbers = self.state.numbers if kind == "group" else Numbers()
        chat = self.state.chats.setdefault(id, Chat(id, kind, title, forum=forum, numbers=numbers))
        rights = rights_of({}, kind) if bot == "administrator" else {}
        chat.members[SENDER["id"]] = Standing(SENDER, bot, rights)
        return Group(chat, self.state, self.updates)

    def channel(
        self, id: int = -1002, title: str = "News", username: str | None = None
    ) -> Channel:
        """A channel, without the bot until its `promotes_bot`."""
        chat = Chat(id, "channel", title, username=username or "")
        self.state.chats.setdefault(id, chat)
        return Channel(self.state.chats[id], self.state, self.updates)

    def push(self, kind: str, content: Json, needed: bool = True) -> int:
        """Send the bot an update of any kind, as it is.

        One that the bot does not ask for is a violation, unless it is not `needed`.
        """
        return self.updates.push(kind, content, needed)

    def switches(self, **values: Any) -> None:
        """Turn BotFather's and Telegram's switches (see State), as `inline_feedback=False`."""
        unknown = set(values) - SWITCHES
        if unknown:
            raise TypeError(f"no such switches: {sorted(unknown)}")
        for name, value in values.items():
            setattr(self.state, name, value)

    @property
    def inline_feedback(self) -> bool:
        """Whether the bot is told which cards are picked."""
        return self.state.inline_feedback

    @inline_feedback.setter
    def inline_feedback(self, value: bool) -> None:
        self.state.inline_feedback = value

    # What is seen

    def chat(self, id: int) -> Chat:
        """A chat as its people see it now."""
        return self.state.chats[id]

    def drafts(self, chat_id: int) -> list[Draft]:
        """Every draft that was shown in a chat, in order."""
        return self.state.chats[chat_id].drafts

    @property
    def inline_messages(self) -> list[Message]:
        """What came out of cards and guest mentions, in order, wherever it is."""
        return self.state.inline_messages

    def deletes_inline(self, message: Message) -> None:
        """Somebody deletes an inline message where it is; the bot is not told."""
        self.state.inline_messages.remove(message)
        message.chat.messages.remove(message)

    def commands(self, scope: str = "default", language: str = "") -> list[Json]:
        """The commands of a scope ("all_group_chats", "chat:-1001") and a language."""
        return self.state.command_lists.get((scope, language), [])

    def called(self, method: str) -> list[Call]:
        """The calls of one method, refused ones included."""
        return [call for call in self.calls if call.method == method]
