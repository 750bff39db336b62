"""Asks Telegram who the bot is, and what it may do: the doctor's look at the token."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from telegram import Bot, User
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.domain.health import Finding, Health
from bot.handlers.inline.feedback import MISSED, SEEN
from bot.handlers.intake.loop import UpdateLoop
from bot.handlers.line.polling import SHARED
from bot.handlers.updates.raw import Updates

WHOSE = "bot"
"""The observation of which bot's the database is, by its number."""
LATELY = timedelta(hours=2)
"""Who serves tells of it every hour, for as long as it lasts."""
SECONDS_TO_MEET = 3
"""Whoever polls asks again at once, or a second or two later."""


def utc_now() -> datetime:
    """The time, by the machine's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ExamineTelegram:
    """Calls getMe with the configured token; `observed` finds what Pith noticed, by name.

    `alive` tells whether a Pith works on the database now: then that one asks for updates.
    """

    token: str = field(repr=False)
    base_url: str
    observed: Callable[[str], Awaitable[str | None]]
    alive: Callable[[], Awaitable[bool]]
    now: Callable[[], datetime] = utc_now

    async def __call__(self) -> tuple[Finding, ...]:
        # The library's errors stay unread: their texts hold the token.
        try:
            requests = Updates(connection_pool_size=1)
            async with Bot(
                self.token, base_url=self.base_url, get_updates_request=requests
            ) as bot:
                me, shared = bot.bot, await self._shared_at(bot)
        except InvalidToken:
            return (Finding("token-refused", Health.BROKEN),)
        except TelegramError:
            return (Finding("token-fail", Health.BROKEN, {"address": self.base_url}),)
        seen, missed = await self.observed(SEEN), await self.observed(MISSED)
        whose = await self.observed(WHOSE)
        warnings = (*_other(me, whose), *_shared(shared))
        return (*_findings(me, seen or "", missed or ""), *warnings)

    async def _shared_at(self, bot: Bot) -> str:
        """When somebody else asked for this bot's updates lately; "" where nobody did.

        Whoever asks ends what another one is asking. So it is tried only where no Pith is at work
        here, and nothing that is told by the way is confirmed.
        """
        noted = await self.observed(SHARED) or ""
        now = self.now()
        if noted > (now - LATELY).isoformat():
            return noted
        if await self.alive() or (await bot.get_webhook_info()).url:
            return ""
        try:
            await bot.get_updates(limit=1, timeout=SECONDS_TO_MEET)
        except Conflict:
            return now.isoformat()
        return ""


def _findings(me: User, seen: str, missed: str) -> Iterator[Finding]:
    """The token, and BotFather's switches: none of them has to be on."""
    name = {"name": me.username or ""}
    yield Finding("token-ok", Health.OK, name)
    yield _switch("inline-on", "inline-off", me.supports_inline_queries, name)
    if me.supports_inline_queries:
        yield _feedback(seen, missed)
    yield _switch("guest-on", "guest-off", me.supports_guest_queries, name)
    yield _switch("privacy-off", "privacy-on", me.can_read_all_group_messages)


def _other(me: User, whose: str | None) -> Iterator[Finding]:
    if whose is not None and whose != str(me.id):
        yield Finding("token-other", Health.BROKEN, {"name": me.username or "", "id": whose})


def _shared(at: str) -> Iterator[Finding]:
    if at:
        yield Finding("token-shared", Health.BROKEN, {"at": _day(at)})


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


async def answers(loop: UpdateLoop) -> bool:
    """Whether Telegram answers a bot that serves."""
    if not loop.running:
        return False
    try:
        await loop.bot.get_me()
    except TelegramError:
        return False
    return True
