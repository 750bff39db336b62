"""Everything that Telegram knows: chats, files, queries under way, and BotFather's switches."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from tests.bot_api.chats import Chat, Message, Numbers
from tests.bot_api.parts import BOT, File, Json

if TYPE_CHECKING:
    from tests.bot_api.inline_queries import GuestQuery, InlineQuery


class Push(Protocol):
    """Sends the bot an update; one that is not `needed` may be missing from its wishes."""

    def __call__(self, kind: str, content: Json, needed: bool = True) -> int: ...


def _unheard(kind: str, content: Json, needed: bool = True) -> int:
    return 0


@dataclass
class Query:
    """A press on a button; `answer` is None until the bot answers, then the text it shows.

    `alert` tells whether that is to be confirmed, `url` the link that the app opens instead.
    """

    id: str
    message: Message
    data: str
    answer: str | None = None
    alert: bool = False
    url: str = ""
    presser: int = 0
    at: float = 0.0


@dataclass
class State:
    """Everything together; the switches can be turned at any time."""

    chats: dict[int, Chat] = field(default_factory=dict)
    numbers: Numbers = field(default_factory=Numbers)
    """What messages of private chats and small groups are numbered by, together."""
    queries: dict[str, Query] = field(default_factory=dict)
    inline_queries: dict[str, InlineQuery] = field(default_factory=dict)
    guest_queries: dict[str, GuestQuery] = field(default_factory=dict)
    inline_messages: list[Message] = field(default_factory=list)
    files: dict[str, File] = field(default_factory=dict)
    command_lists: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    """Commands by scope (its type and, where it has them, chat and user) and language."""
    violations: list[str] = field(default_factory=list)
    push: Push = _unheard
    clock: Callable[[], float] = time.monotonic
    inline_mode: bool = True
    inline_feedback: bool = True
    guest_mode: bool = True
    privacy_mode: bool = True
    ephemeral_works: bool = True
    query_seconds: float = math.inf
    """How long a press can be answered."""

    @property
    def me(self) -> Json:
        """The bot, as BotFather's switches make it."""
        return BOT | {
            "can_read_all_group_messages": not self.privacy_mode,
            "supports_guest_queries": self.guest_mode,
            "supports_inline_queries": self.inline_mode,
        }

    @property
    def commands(self) -> list[Json]:
        """The commands that private chats show where no list is in the reader's language."""
        default = self.command_lists.get(("default", ""), [])
        return self.command_lists.get(("all_private_chats", ""), default)

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

    def inline_message(self, inline_id: str | None) -> Message | None:
        """The message that the bot knows by that inline_message_id, if it still is there."""
        known = (one for one in self.inline_messages if one.inline_id == inline_id)
        return next(known, None) if inline_id else None

    def unfinished(self) -> list[str]:
        """What the bot still owes: answers to people, messages after drafts."""
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
        # Somebody who types on does not look at the answer to what they typed before.
        last = {one.person: one for one in self.inline_queries.values()}
        typed = [
            f"the inline query {one.text!r} was never answered"
            for one in last.values()
            if one.answer is None
        ]
        guests = [
            f"the guest mention {one.message.text!r} was never answered"
            for one in self.guest_queries.values()
            if one.answer is None
        ]
        return presses + drafts + typed + guests
