"""Guest mentions: the bot is called in a chat that it is not in."""

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
class Guest:
    """Answers a mention with a stub at once, and edits it into the summary."""

    pith: Pith
    answering: Answering
    timing: Timing

    async def on_message(self, update: Update, context: Context) -> None:
        """A mention in a chat that the bot is no member of."""
        raise NotImplementedError
