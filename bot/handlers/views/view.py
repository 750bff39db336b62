"""Where a reader sees that something is being done: progress in, what is shown meanwhile out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from random import uniform
from time import monotonic

import structlog
from telegram import InlineKeyboardMarkup
from telegram.error import Forbidden, TelegramError

from bot.domain.errors import StorageError
from bot.domain.preferences import Preferences
from bot.domain.progress import PartsDone, Progress, SourcesRead, Writing
from bot.handlers.line.messages import Letter
from bot.handlers.line.pacing import NoRoom
from bot.handlers.line.receipts import HandedOver
from bot.handlers.line.refusals import ChatClosed, MayNotWrite
from bot.rendering.summary import render_draft
from bot.rendering.texts import texts
from bot.watching.faults import where

log = structlog.get_logger(__name__)

LAST_CALL = 5.0
"""Seconds that the answer waits for a call on its way, lest that comes after it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an answer goes: the chat, the forum's topic, the message that it answers."""

    chat_id: int
    topic: int | None = None
    reply_to: int | None = None

    def letter(
        self,
        pieces: tuple[str, ...],
        buttons: InlineKeyboardMarkup | None,
        slot: str = "",
        first: int = 0,
    ) -> Letter:
        """An answer, addressed."""
        return Letter(self.chat_id, pieces, self.reply_to, buttons, self.topic, slot, first)


@dataclass(frozen=True, slots=True)
class Tempo:
    """How often a stage may change, in seconds.

    `patience` is how long work may take before anything is shown, `between` lies between two
    changes, and after `keep_alive` the same is shown again.
    """

    between: float
    patience: float = 0.0
    keep_alive: float = float("inf")


class Stage:
    """Shows the latest news of one request, from `go_live` on; one failure ends it.

    `exclusive` stages share a place with the others of their chat: one of them is live at a time.
    The answer on a stage of `one_message` cannot be longer than that.
    `draft_id` is what Telegram calls it when somebody presses Stop, 0 where nobody can.
    `moved_to` is set where the answer went to the supergroup that its group has become.
    """

    exclusive = False
    one_message = False
    draft_id = 0
    moved_to = 0
    shown_at: float | None = None
    """When the reader saw a first sign, by time.monotonic."""

    def __init__(
        self, preferences: Preferences, tempo: Tempo, on_closed: Callable[[], None]
    ) -> None:
        self.slot = ""
        """What a receipt knows the messages of this stage by."""
        self._preferences = preferences
        self._tempo = tempo
        self._on_closed = on_closed
        self._latest: Progress | None = None
        self._news = asyncio.Event()
        self._calling = asyncio.Lock()
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
        """Show nothing more; returns when nothing can arrive any more."""
        self._closed = True
        if self._task is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_CALL), self._calling:
                pass
        self._task.cancel()
        await asyncio.wait((self._task,))
        if not self._task.cancelled() and (fault := self._task.exception()):
            log.error("stage_broke", error=type(fault).__name__, at=where(fault))

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        """Show the answer, buttons under its last piece; gives the ids of its messages."""
        raise NotImplementedError

    async def fail(self, sentence: str) -> tuple[int, ...]:
        """Show why there is no answer (HTML)."""
        return await self.finish((sentence,))

    async def _call(self, text: str) -> None:
        """Show a text (HTML, or nothing); raises the library's errors."""
        raise NotImplementedError

    async def _show_news(self) -> None:
        await self._news.wait()
        await asyncio.sleep(self._tempo.patience)
        shown, expires = None, 0.0
        while not self._closed:
            self._news.clear()
            text = self._words(self._latest)
            began = monotonic()
            if text != shown or began >= expires:
                try:
                    await self._show(text)
                    shown, expires = text, began + self._tempo.keep_alive
                except NoRoom:
                    # Again soon, with what is the latest then; not all at the same instant.
                    self._news.set()
                    await asyncio.sleep(self._tempo.between * uniform(0.1, 0.5))
                    continue
                except MayNotWrite:
                    return
                except (Forbidden, ChatClosed):
                    self._on_closed()
                    return
                except (TelegramError, StorageError) as error:
                    log.info("news_not_shown", error=type(error).__name__)
                    return
                except HandedOver:
                    return
                await asyncio.sleep(max(0.0, self._tempo.between - (monotonic() - began)))
            with suppress(TimeoutError):
                async with asyncio.timeout(_seconds_until(expires)):
                    await self._news.wait()

    async def _show(self, text: str) -> None:
        async with self._calling:
            if not self._closed:
                await self._call(text)
                self.shown_at = self.shown_at or monotonic()

    def _words(self, progress: Progress | None) -> str:
        return self._told(progress) or self._reading()

    def _reading(self) -> str:
        """What is shown as long as there is no news."""
        return texts(self._preferences.interface).html("progress-reading")

    def _told(self, progress: Progress | None) -> str:
        say = texts(self._preferences.interface)
        if isinstance(progress, Writing):
            return render_draft(progress.draft, self._preferences)
        if isinstance(progress, PartsDone):
            return say.html("progress-part", done=progress.done, total=progress.total)
        if isinstance(progress, SourcesRead):
            return say.html("progress-sources", done=progress.done, total=progress.total)
        return ""


class Unseen(Stage):
    """Where nobody looks on: nothing is shown, whatever comes of it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences, Tempo(0.0), on_closed=lambda: None)

    def go_live(self) -> None:
        """There is nothing to show."""


def _seconds_until(moment: float) -> float | None:
    return None if moment == float("inf") else max(0.0, moment - monotonic())
