"""Channels: posts in, the button, the summary in the post or the comment under it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext

from bot.handlers.answering import Answering
from bot.handlers.timing import Timing
from bot.usecases.pith import Pith

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Channel:
    """Does with a channel's posts what its admins decided."""

    pith: Pith
    answering: Answering
    timing: Timing

    async def on_post(self, update: Update, context: Context) -> None:
        """A new post."""
        raise NotImplementedError

    async def on_edited_post(self, update: Update, context: Context) -> None:
        """A post that was changed."""
        raise NotImplementedError

    async def on_copy(self, update: Update, context: Context) -> None:
        """Telegram's copy of a post in the channel's discussion group."""
        raise NotImplementedError

    async def on_press(self, update: Update, context: Context) -> None:
        """A tap on a post's button: the gist."""
        raise NotImplementedError
