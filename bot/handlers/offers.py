"""Buttons under messages of groups: a tap in, the summary out, once for all."""

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
class Offers:
    """Makes the buttons that stand for a summary, and keeps their promise."""

    pith: Pith
    answering: Answering
    timing: Timing

    async def on_press(self, update: Update, context: Context) -> None:
        """A tap on a button that stands for a summary, or on "Only for me" under one."""
        raise NotImplementedError
