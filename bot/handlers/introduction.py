"""Asks Telegram who the bot is, and what it may do: the doctor's look at the token."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram import Bot, User
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.domain.health import Finding, Health
from bot.handlers.inline.feedback import MISSED, SEEN

WHOSE = "bot"
"""An observation: the number of the bot that the database belongs to."""


@dataclass(frozen=True, slots=True)
class ExamineTelegram:
    """Calls getMe with the configured token; `observed` finds what Pith noticed, by name."""

    token: str = field(repr=False)
    base_url: str
    observed: Callable[[str], Awaitable[str | None]]

    async def __call__(self) -> tuple[Finding, ...]:
        # The library's errors stay unread: their texts hold the token.
        try:
            async with Bot(self.token, base_url=self.base_url) as bot:
                me = bot.bot
        except InvalidToken:
            return (Finding("token-refused", Health.BROKEN),)
        except TelegramError:
            return (Finding("token-fail", Health.BROKEN, {"address": self.base_url}),)
        seen, missed = await self.observed(SEEN), await self.observed(MISSED)
        return tuple(_findings(me, seen or "", missed or ""))


def _findings(me: User, seen: str, missed: str) -> Iterator[Finding]:
    """The token, and BotFather's switches: none of them has to be on."""
    name = {"name": me.username or ""}
    yield Finding("token-ok", Health.OK, name)
    yield _switch("inline-on", "inline-off", me.supports_inline_queries, name)
    if me.supports_inline_queries:
        yield _feedback(seen, missed)
    yield _switch("guest-on", "guest-off", me.supports_guest_queries, name)
    yield _switch("privacy-off", "privacy-on", me.can_read_all_group_messages)


def _switch(
    on: str, off: str, value: bool | None, values: dict[str, str] | None = None
) -> Finding:
    return Finding(on if value else off, Health.OK if value else Health.HINT, values or {})


def _feedback(seen: str, missed: str) -> Finding:
    # Both are in ISO 8601 and UTC: the later one is the greater.
    if missed > seen:
        return Finding("feedback-missed", Health.HINT, {"at": _day(missed)})
    if seen:
        return Finding("feedback-seen", Health.OK, {"at": _day(seen)})
    return Finding("feedback-unseen", Health.HINT)


def _day(moment: str) -> str:
    try:
        return f"{datetime.fromisoformat(moment):%Y-%m-%d %H:%M} UTC"
    except ValueError:
        return moment


async def answers(application: Application[Any, Any, Any, Any, Any, Any]) -> bool:
    """Whether Telegram answers a bot that serves."""
    if not application.running:
        return False
    try:
        await application.bot.get_me()
    except TelegramError:
        return False
    return True
