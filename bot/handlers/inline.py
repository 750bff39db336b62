"""Inline queries in, summaries and cards to pick from out."""

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
class Inline:
    """Answers what is typed after the bot's name in any chat."""

    pith: Pith
    answering: Answering
    timing: Timing

    async def on_query(self, update: Update, context: Context) -> None:
        """Something was typed; typing may go on."""
        raise NotImplementedError

    async def on_chosen(self, update: Update, context: Context) -> None:
        """A result was sent."""
        raise NotImplementedError

    async def on_press(self, update: Update, context: Context) -> None:
        """The button of a card that was sent."""
        raise NotImplementedError
