"""Where a reader sees what becomes of a request: news, then the answer with its buttons."""

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
from bot.domain.progress import Progress
from bot.domain.request import Large
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage
from bot.handlers.line.pacing import NoRoom
from bot.handlers.line.receipts import LeaseLost
from bot.handlers.line.refusals import ChatClosed, MayNotWrite
from bot.handlers.views.buttons import NO_BUTTONS, Buttons
from bot.handlers.views.timing import Timing
from bot.rendering.digest import render_digest
from bot.rendering.summary import render_in_one, render_progress, render_summary
from bot.rendering.texts import texts
from bot.usecases.summaries.get_digest import ShownDigest
from bot.usecases.summaries.get_summary import ShownSummary
from bot.watching.faults import where

log = structlog.get_logger(__name__)

LAST_CALL = 5.0
"""Seconds that the answer waits for a call on its way, lest that comes after it."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an answer goes: the chat, the forum's topic, the message that it answers."""

    chat_id: int
    topic: int | None = None
    reply_to: int | None = None

    def outgoing(
        self,
        pieces: tuple[str, ...],
        buttons: InlineKeyboardMarkup | None,
        slot: str = "",
        first: int = 0,
    ) -> OutgoingMessage:
        """An answer, addressed."""
        return OutgoingMessage(
            self.chat_id, pieces, self.reply_to, buttons, self.topic, slot, first
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose request it is, where its answer goes, and how they like their answers.

    `reader_id` is a reader's id, or a chat's where everyone reads along; `asker_id` is then who in
    the chat asked, and pays for it. `large` says whether they can be asked about large jobs.
    """

    line: Line
    reader_id: int
    destination: Destination
    preferences: Preferences
    asker_id: int | None = None
    large: Large = Large.UNATTENDED


@dataclass(frozen=True, slots=True)
class ViewPacing:
    """How often a view may change, in seconds.

    `patience` is how long work may take before anything is shown, `between` lies between two
    changes, and after `keep_alive` the same is shown again.
    """

    between: float
    patience: float = 0.0
    keep_alive: float = float("inf")


class View:
    """Shows the latest news of one request, from `start` on, then its answer; one failed call ends
    the news.

    `exclusive` views share a place with the others of their chat: one of them shows news at a
    time. The answer on a view of `one_message` cannot be longer than that, and stands in no chat
    that could be written to otherwise. `draft_id` is what Telegram calls it when somebody presses
    Stop, 0 where nobody can. `destination` changes where its group has become a supergroup.
    """

    pacing = ViewPacing(0.0)
    exclusive = False
    one_message = False
    draft_id = 0
    first_sign_at: float | None = None
    """When the reader saw a first sign, by time.monotonic."""
    slot = ""
    """What a receipt knows the messages of this view by."""
    on_lost: Callable[[], None] | None = None
    """What follows where its chat turns out to be closed to Pith."""

    def __init__(self, asked: Asked, timing: Timing, buttons: Buttons = NO_BUTTONS) -> None:
        self._line = asked.line
        self.destination = asked.destination
        self._preferences = asked.preferences
        self._scale = timing.scale
        self._buttons = buttons
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

    def start(self) -> None:
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
            log.error("view_broke", error=type(fault).__name__, at=where(fault))

    async def finish(
        self, pieces: tuple[str, ...], buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        """Show an answer, buttons under its last piece; gives the ids of its messages."""
        raise NotImplementedError

    async def show(self, result: ShownSummary | ShownDigest) -> tuple[int, ...]:
        """Show a summary, or a digest with a button for each of its parts."""
        if isinstance(result, ShownSummary):
            buttons = await self._buttons.under_summary(result)
            return await self.finish(self._pieces(result), buttons)
        found = [await self._buttons.of_part(number, one) for number, one in result.shown.items()]
        rows = [[one] for one in found if one is not None]
        pieces = render_digest(result.digest, self._preferences)
        return await self.finish(pieces, InlineKeyboardMarkup(rows) if rows else None)

    async def fail(self, sentence: str) -> tuple[int, ...]:
        """Show why there is no answer (HTML)."""
        return await self.finish((sentence,), self._buttons.under_failure())

    async def _call(self, text: str) -> None:
        """Show a text (HTML, or nothing); raises the library's errors."""
        raise NotImplementedError

    def _pieces(self, result: ShownSummary) -> tuple[str, ...]:
        """All of a summary, or what fits into one message."""
        summary, preferences = result.summary, result.shown.preferences
        if self.one_message:
            return (render_in_one(summary, preferences),)
        return render_summary(summary, preferences)

    async def _show_news(self) -> None:
        try:
            await self._news.wait()
            await asyncio.sleep(self.pacing.patience * self._scale)
            await self._keep_up()
        except (MayNotWrite, LeaseLost):
            pass
        except (Forbidden, ChatClosed):
            if self.on_lost is not None:
                self.on_lost()
        except (TelegramError, StorageError) as error:
            log.info("news_not_shown", error=type(error).__name__)

    async def _keep_up(self) -> None:
        shown, expires, between = None, 0.0, self.pacing.between * self._scale
        while not self._closed:
            self._news.clear()
            text, began = self._text(self._latest), monotonic()
            if text != shown or began >= expires:
                if not await self._show(text):
                    # Again soon, with what is the latest then; not all at the same instant.
                    self._news.set()
                    await asyncio.sleep(between * uniform(0.1, 0.5))
                    continue
                # What a draft lives is Telegram's to say.
                shown, expires = text, began + self.pacing.keep_alive
                await asyncio.sleep(max(0.0, between - (monotonic() - began)))
            with suppress(TimeoutError):
                async with asyncio.timeout(_seconds_until(expires)):
                    await self._news.wait()

    async def _show(self, text: str) -> bool:
        """Show a text, unless it is too late; False where there is no room for it just now."""
        async with self._calling:
            if not self._closed:
                try:
                    await self._call(text)
                except NoRoom:
                    return False
                self.first_sign_at = self.first_sign_at or monotonic()
        return True

    def _text(self, progress: Progress | None) -> str:
        return render_progress(progress, self._preferences) or self._before_news()

    def _before_news(self) -> str:
        """What is shown as long as there is no news."""
        return texts(self._preferences.interface).html("progress-reading")


class Invisible(View):
    """Where nobody looks on: nothing is shown, whatever comes of it."""

    def start(self) -> None:
        """There is nothing to show."""


def _seconds_until(moment: float) -> float | None:
    return None if moment == float("inf") else max(0.0, moment - monotonic())
