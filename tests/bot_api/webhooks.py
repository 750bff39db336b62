"""Telegram's side of a webhook: updates are posted, again and again until they are taken.

Belongs to a TelegramServer; `telegram.webhook.url` is empty while the bot polls.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from dataclasses import dataclass, field

import aiohttp
from aiogram import methods

from tests.bot_api.calls import Refusal
from tests.bot_api.parts import Json
from tests.bot_api.updates import Updates

HEADER = "X-Telegram-Bot-Api-Secret-Token"
TRY_AGAIN = 0.05
"""Seconds; Telegram's own waits are longer."""


@dataclass
class Webhook:
    """Posts what waits, one update at a time and in order, as with max_connections=1."""

    updates: Updates
    url: str = ""
    secret: str = ""
    answers: list[int] = field(default_factory=list)
    """The status of each answer, 0 where there was none."""
    _task: asyncio.Task[None] | None = None

    def set(self, call: methods.SetWebhook) -> bool:
        """Post to that address from now on."""
        if not re.match(r"https?://[^/]", call.url):
            raise Refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", call.secret_token or ""):
            raise Refusal(400, "Bad Request: secret token contains unallowed characters")
        if call.drop_pending_updates:
            self.updates.drop()
        if call.allowed_updates is not None:
            self.updates.wanted = call.allowed_updates
        self.updates.asked = True
        self.url, self.secret, self.most = (
            call.url,
            call.secret_token or "",
            call.max_connections or 40,
        )
        if self._task is None:
            self._task = asyncio.create_task(self._post_all())
        return True

    async def remove(self) -> None:
        """Post no more."""
        self.url = ""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def refuse_polling(self) -> None:
        """A bot has one way of getting its updates."""
        if self.url:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )

    def info(self) -> Json:
        """What getWebhookInfo tells."""
        waiting = len(self.updates.pending)
        return {"url": self.url, "has_custom_certificate": False, "pending_update_count": waiting}

    async def _post_all(self) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                update = await self.updates.first()
                status = await self._post(session, update)
                self.answers.append(status)
                if 200 <= status < 300:
                    self.updates.take(update)
                else:
                    await asyncio.sleep(TRY_AGAIN)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> int:
        headers = {HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as response:
                return response.status
        except aiohttp.ClientError:
            return 0
