"""What happens to the chats that Pith is in: joined, left, promoted, moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext

from bot.handlers.answering import Answering
from bot.usecases.pith import Pith

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Membership:
    """Keeps up with the chats."""

    pith: Pith
    answering: Answering

    async def on_my_member(self, update: Update, context: Context) -> None:
        """Pith was added to a chat, thrown out, or its rights were changed."""
        raise NotImplementedError

    async def on_migration(self, update: Update, context: Context) -> None:
        """A group became a supergroup."""
        raise NotImplementedError
