"""Telegram's requests in, updates into the same inbox as polling fills.

python-telegram-bot's own server would bring tornado, answers 200 to any length of body and logs
what it cannot read; aiohttp serves the status pages as well.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

import structlog
from aiohttp import web
from telegram import Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.concurrency.retries import retry
from bot.handlers.line.polling import Into
from bot.handlers.line.retry import unless
from bot.handlers.updates.raw import ALLOWED_UPDATES, wrap
from bot.watching.listen import listening

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1 << 20
"""A message of 4,096 characters full of entities, answering another, has less than a tenth."""
BODY_SECONDS = 10.0
AT_ONCE = 1
"""Requests of Telegram's: in order, as a reader's messages belong together in the order they came.
An update is written down in some milliseconds, so that is well over what a bot may answer."""
TRY_AGAIN = 5.0

log = structlog.get_logger(__name__)


class WebhookRefused(Exception):
    """Telegram does not take the webhook's address, or nobody can listen there."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram finds Pith (`url`), how it proves itself, and where Pith listens."""

    url: str
    secret: str = field(repr=False)
    host: str
    port: int

    @asynccontextmanager
    async def __call__(
        self, bot: ExtBot[Any], inbox: Into, end: asyncio.Event
    ) -> AsyncIterator[None]:
        """Take updates within the block; the webhook stays set, so that Telegram keeps them."""
        try:
            async with listening(self.app(bot, inbox), self.host, self.port) as port:
                await unless(end, self._announce(bot))
                log.info("listening", port=port)
                yield
        except OSError as error:
            raise WebhookRefused(f"{self.host}:{self.port}: {error.strerror}") from None

    def app(self, bot: ExtBot[Any], inbox: Into) -> web.Application:
        """What answers Telegram. Any path will do: proxies change them, the secret decides."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_post("/{path:.*}", _Receive(bot, inbox, self.secret.encode()).answer)
        return app

    async def _announce(self, bot: ExtBot[Any]) -> None:
        """Tell Telegram the address, again and again while it does not answer."""

        async def tell() -> None:
            await bot.set_webhook(
                self.url,
                secret_token=self.secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=AT_ONCE,
                drop_pending_updates=False,
            )

        try:
            await retry(tell, repeat(TRY_AGAIN), _is_out_of_reach)
        except BadRequest as error:
            raise WebhookRefused(error.message) from None


def _is_out_of_reach(error: Exception) -> bool:
    if isinstance(error, BadRequest) or not isinstance(error, TelegramError):
        return False
    log.warning("webhook_not_set", error=type(error).__name__)
    return True


@dataclass(frozen=True, slots=True)
class _Receive:
    """Answers 200 once the update is in the inbox: Telegram sends again what got anything else."""

    bot: ExtBot[Any]
    inbox: Into
    secret: bytes = field(repr=False)

    async def answer(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self.secret):
            # The body stays unread, and the connection ends with it.
            refused = web.Response(status=403)
            refused.force_close()
            return refused
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.read()
        try:
            wrapped = wrap(json.loads(body))
        except (ValueError, RecursionError):
            # Cut on its way, say.
            return web.Response(status=400)
        # What is none would be none again, and hold up those behind it.
        if wrapped is not None:
            await self.inbox.put(Update.de_json(wrapped, self.bot))
        return web.Response()
