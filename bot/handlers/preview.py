"""Progress in, Telegram's live preview of the answer out (`sendMessageDraft`)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from random import randrange, uniform
from time import monotonic

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import Forbidden, TelegramError

from bot.domain.preferences import Preferences
from bot.domain.progress import PartsDone, Progress, Writing
from bot.handlers.failures import where
from bot.handlers.pace import NoRoom
from bot.rendering.summary import render_draft
from bot.rendering.texts import texts

log = structlog.get_logger(__name__)

THINKING = ""
"""Telegram shows "Thinking…" for an empty draft."""
BETWEEN_DRAFTS = 1.1
"""Seconds; a chat takes about one call a second, and calls do not travel at the same speed."""
KEEP_ALIVE = 20.0
"""Seconds; a draft vanishes after 30."""
LAST_DRAFT = 5.0
"""Seconds that a final message waits for a draft on its way, lest the draft comes after it."""

# A number that no draft of an earlier run of the bot is likely to have.
_draft_ids = count(randrange(1, 2**30))


class Preview:
    """One request's preview: the latest news win, and one failure ends it.

    It takes news at any time, but shows them only from `go_live` on: a chat has room for one.
    """

    def __init__(
        self,
        bot: Bot,
        chat_id: int,
        preferences: Preferences,
        on_blocked: Callable[[], None],
        between: float = BETWEEN_DRAFTS,
    ) -> None:
        self.draft_id = next(_draft_ids)
        self._bot = bot
        self._chat_id = chat_id
        self._preferences = preferences
        self._on_blocked = on_blocked
        self._between = between
        self._latest: Progress | None = None
        self._news = asyncio.Event()
        self._sending = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def take(self, progress: Progress) -> None:
        """Note what to show next."""
        if not self._closed:
            self._latest = progress
            self._news.set()

    def go_live(self) -> None:
        """Show what there is, and all news from now on."""
        if self._task is None and not self._closed:
            self._task = asyncio.create_task(self._show_news())

    async def close(self) -> None:
        """Show nothing more; returns when no draft can arrive any more."""
        self._closed = True
        if self._task is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_DRAFT), self._sending:
                pass
        self._task.cancel()
        await asyncio.wait((self._task,))
        if not self._task.cancelled() and (fault := self._task.exception()):
            log.error("preview_broke", error=type(fault).__name__, at=where(fault))

    async def _show_news(self) -> None:
        await self._news.wait()
        shown, expires = None, 0.0
        while not self._closed:
            self._news.clear()
            text = self._text(self._latest)
            began = monotonic()
            if text != shown or began >= expires:
                try:
                    await self._send(text)
                    shown, expires = text, began + KEEP_ALIVE
                except NoRoom:
                    # Again soon, with what is the latest then; not all at the same instant.
                    self._news.set()
                    await asyncio.sleep(self._between * uniform(0.1, 0.5))
                    continue
                except Forbidden:
                    self._on_blocked()
                    return
                except TelegramError as error:
                    log.info("preview_failed", error=type(error).__name__)
                    return
                await asyncio.sleep(max(0.0, self._between - (monotonic() - began)))
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, expires - monotonic())):
                    await self._news.wait()

    async def _send(self, text: str) -> None:
        async with self._sending:
            if not self._closed:
                await self._bot.send_message_draft(
                    self._chat_id,
                    self.draft_id,
                    text,
                    parse_mode=ParseMode.HTML,
                    # Bot API 10.3; the library knows 10.0.
                    api_kwargs={"can_stop": True},
                )

    def _text(self, progress: Progress | None) -> str:
        if isinstance(progress, Writing):
            return render_draft(progress.draft, self._preferences)
        if isinstance(progress, PartsDone):
            say = texts(self._preferences.interface)
            return say.html("progress-part", done=progress.done, total=progress.total)
        return THINKING
