"""Asks Telegram who the bot is: the doctor's look at the token."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.domain.health import Finding, Health


@dataclass(frozen=True, slots=True)
class ExamineTelegram:
    """Calls getMe with the configured token."""

    token: str = field(repr=False)
    base_url: str

    async def __call__(self) -> Finding:
        # The library's errors stay unread: their texts hold the token.
        try:
            async with Bot(self.token, base_url=self.base_url) as bot:
                return Finding("token-ok", Health.OK, {"name": bot.username})
        except InvalidToken:
            return Finding("token-refused", Health.BROKEN)
        except TelegramError:
            return Finding("token-fail", Health.BROKEN, {"address": self.base_url})


async def answers(application: Application[Any, Any, Any, Any, Any, Any]) -> bool:
    """Whether Telegram answers a bot that serves."""
    if not application.running:
        return False
    try:
        await application.bot.get_me()
    except TelegramError:
        return False
    return True
