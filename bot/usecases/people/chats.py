"""Groups and channels: what their admins decided, and where Pith still is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.chats import Chat, ChatKind
from bot.domain.preferences import Choices
from bot.ports import ChatStore, PreferencesStore


@dataclass(frozen=True, slots=True)
class ReadChat:
    """What Pith knows of a group or channel."""

    store: ChatStore

    async def __call__(self, chat_id: int, kind: ChatKind) -> Chat:
        """The chat; with the usual rules where nothing was decided yet."""
        return await self.store.get(chat_id) or Chat(chat_id, kind)

    async def known(self, chat_id: int) -> Chat | None:
        """The chat, if Pith ever had to do with it."""
        return await self.store.get(chat_id)

    async def managed_by(self, reader_id: int) -> tuple[Chat, ...]:
        """The channels that a reader linked."""
        return await self.store.managed_by(reader_id)

    async def managers_of(self, chat_id: int) -> tuple[int, ...]:
        """The readers who linked a channel."""
        return await self.store.managers_of(chat_id)

    async def discussed_in(self, group_id: int) -> tuple[Chat, ...]:
        """The channels whose posts are discussed in a group."""
        return await self.store.discussed_in(group_id)


@dataclass(frozen=True, slots=True)
class ChangeChat:
    """Keeps what a chat's admin decides. Who may is for the surface to ask of Telegram."""

    store: ChatStore

    async def __call__(self, chat: Chat, **rules: Any) -> Chat:
        """Set fields of a chat's `Rules`; returns the chat as it is now."""
        changed = replace(chat, rules=replace(chat.rules, **rules))
        await self.store.keep(changed)
        return changed


@dataclass(frozen=True, slots=True)
class LinkChannel:
    """A reader takes charge of a channel, or gives it up."""

    store: ChatStore

    async def __call__(self, chat: Chat, reader_id: int) -> None:
        """Keep the channel, and that this reader manages it."""
        await self.store.keep(chat)
        await self.store.add_manager(chat.id, reader_id)

    async def undo(self, chat_id: int, reader_id: int) -> None:
        """The reader does not manage it any more; the channel's rules stay."""
        await self.store.drop_manager(chat_id, reader_id)


@dataclass(frozen=True, slots=True)
class NoteChat:
    """Keeps up with what happens to a chat: joined, left, renamed, moved."""

    store: ChatStore
    preferences: PreferencesStore

    async def joined(self, chat: Chat, language: str = "") -> None:
        """Pith was added, by somebody of that language: the chat's until its admins choose."""
        known = await self.store.get(chat.id) or chat
        await self.store.keep(replace(known, title=chat.title, closed=False))
        if language and await self.preferences.choices(chat.id) == Choices():
            await self.preferences.keep(chat.id, Choices(interface=language))

    async def left(self, chat_id: int) -> None:
        """Pith is not there any more; what was decided holds again if it comes back."""
        known = await self.store.get(chat_id)
        if known is not None and not known.closed:
            await self.store.keep(replace(known, closed=True))

    async def renamed(self, chat_id: int, title: str) -> None:
        """The chat has another name."""
        known = await self.store.get(chat_id)
        if known is not None and known.title != title:
            await self.store.keep(replace(known, title=title))

    async def moved(self, old_id: int, new_id: int) -> None:
        """A group became a supergroup: everything of it goes along."""
        await self.store.move(old_id, new_id)
