"""What readers and chats chose: read it, change it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.preferences import Choices, EffectivePreferences, Preferences, for_all, for_one
from bot.ports import PreferencesStore


@dataclass(frozen=True, slots=True)
class ReadPreferences:
    """Finds what holds now, for one reader or for a whole chat."""

    store: PreferencesStore

    async def __call__(self, reader_id: int, telegram_language: str = "") -> Preferences:
        """A reader's in their private chat: their choices over their app's language."""
        return (await self.of_reader(reader_id, telegram_language)).preferences

    async def of_reader(
        self, reader_id: int, telegram_language: str = "", chat_id: int | None = None
    ) -> EffectivePreferences:
        """A reader's, for what they alone see; in a chat its choices count after theirs."""
        chat = Choices() if chat_id is None else await self.store.choices(chat_id)
        return for_one(await self.store.choices(reader_id), telegram_language, chat)

    async def of_chat(self, chat_id: int, telegram_language: str = "") -> EffectivePreferences:
        """A chat's, for what everyone there sees; the language is that of whoever asks."""
        return for_all(await self.store.choices(chat_id), telegram_language)

    async def choices(self, reader_id: int) -> Choices:
        """What a reader, or a chat's admins, chose themselves."""
        return await self.store.choices(reader_id)


@dataclass(frozen=True, slots=True)
class ChangePreferences:
    """Keeps what a reader, or a chat's admin for the chat, chooses."""

    store: PreferencesStore

    async def __call__(self, reader_id: int, **changes: Any) -> Choices:
        """Set fields of `Choices`; None takes a choice back. Returns all that is chosen now."""
        choices = replace(await self.store.choices(reader_id), **changes)
        await self.store.keep(reader_id, choices)
        return choices
