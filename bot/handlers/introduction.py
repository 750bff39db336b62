"""Asks Telegram who the bot is: the doctor's look at the token."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.domain.health import Finding, Health


@dataclass(frozen=True, slots=True)
class ExamineTelegram:
    """Calls getMe with the configured token."""

    bot: Bot

    async def __call__(self) -> Finding:
        # The errors stay unnamed: their texts hold the token.
        try:
            async with self.bot:
                return Finding("telegram", Health.OK, {"bot": f"@{self.bot.username}"})
        except InvalidToken:
            return Finding("telegram-token", Health.BROKEN)
        except TelegramError:
            return Finding("telegram-unreachable", Health.BROKEN)
