"""/channels in the private chat: link a channel, decide what Pith does there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext

from bot.handlers.screens import Screens
from bot.usecases.pith import Pith

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class ChannelsMenu:
    """Shows a reader their channels, and changes what Pith does there."""

    pith: Pith
    screens: Screens

    async def on_command(self, update: Update, context: Context) -> None:
        """/channels: the reader's channels, as a new message."""
        raise NotImplementedError

    async def on_shared(self, update: Update, context: Context) -> None:
        """The reader picked a channel with Telegram's button."""
        raise NotImplementedError

    async def on_press(self, update: Update, context: Context) -> None:
        """A button of the menu."""
        raise NotImplementedError

    async def on_text(self, update: Update, context: Context) -> None:
        """The text for a channel's button, written in reply to the question for it."""
        raise NotImplementedError
