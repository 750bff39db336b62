"""One update's way to Telegram: the bot that calls, and the receipt of what it has sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.handlers.line.receipts import Receipt


@dataclass(frozen=True, slots=True)
class Line:
    """What a handler calls Telegram by. Work that no crash needs to survive has no receipt."""

    bot: ExtBot[Any]
    receipt: Receipt | None = None


Act = Callable[[Update, Line], Coroutine[Any, Any, None]]
"""What a surface does about an update."""
