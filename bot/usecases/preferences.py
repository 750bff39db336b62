"""What a reader chose: read it, change it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.preferences import Choices, Preferences, effective
from bot.ports import PreferencesStore


@dataclass(frozen=True, slots=True)
class ReadPreferences:
    """Settles what holds for a reader now."""

    store: PreferencesStore

    async def __call__(self, reader_id: int, telegram_language: str = "") -> Preferences:
        """The reader's choices over the app's language, over the defaults."""
        return effective(await self.store.choices(reader_id), telegram_language)

    async def choices(self, reader_id: int) -> Choices:
        """What the reader chose themselves."""
        return await self.store.choices(reader_id)


@dataclass(frozen=True, slots=True)
class ChangePreferences:
    """Keeps what a reader chooses."""

    store: PreferencesStore

    async def __call__(self, reader_id: int, **changes: Any) -> Choices:
        """Set fields of `Choices`; None takes a choice back. Returns all that is chosen now."""
        choices = replace(await self.store.choices(reader_id), **changes)
        await self.store.keep(reader_id, choices)
        return choices
