"""Groups: commands, mentions and replies in, summaries and answers out; silent otherwise."""

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
class GroupChat:
    """Answers in a group what was asked of Pith there."""

    pith: Pith
    answering: Answering
    timing: Timing

    async def on_command(self, update: Update, context: Context) -> None:
        """/tldr and /summary, with a source or in reply to one."""
        raise NotImplementedError

    async def on_message(self, update: Update, context: Context) -> None:
        """Anything else in a group: a mention, a reply, an article's link, or nothing for Pith."""
        raise NotImplementedError

    async def on_edited_message(self, update: Update, context: Context) -> None:
        """A message that was changed: a button under it stands for what it says now."""
        raise NotImplementedError
