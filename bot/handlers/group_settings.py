"""/settings in a group: for its admins only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext

from bot.handlers.screens import Screens
from bot.usecases.pith import Pith

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """Shows what holds in a group and where it comes from; its admins change it."""

    pith: Pith
    screens: Screens

    async def on_command(self, update: Update, context: Context) -> None:
        """/settings in a group."""
        raise NotImplementedError

    async def on_press(self, update: Update, context: Context) -> None:
        """A button of the menu."""
        raise NotImplementedError
