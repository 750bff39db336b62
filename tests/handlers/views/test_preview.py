"""Promises of the preview: the latest news, seldom enough, and nothing after the end."""

from __future__ import annotations

import asyncio
from typing import Any

from telegram.error import BadRequest, Forbidden

from bot.domain.preferences import Preferences
from bot.domain.progress import PartsDone, Progress, Reading, Writing
from bot.domain.summary import Draft
from bot.handlers.line.line import Line
from bot.handlers.line.pacing import NoRoom
from bot.handlers.views.preview import Preview
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination, ViewPacing

BETWEEN = 0.04


class FakeBot:
    """Takes drafts; `troubles` befall the next ones."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.ids: set[int] = set()
        self.troubles: list[Exception | None] = []
        self.seconds = 0.0

    async def send_message_draft(
        self, chat_id: int, draft_id: int, text: str, **options: Any
    ) -> bool:
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble:
            raise trouble
        await asyncio.sleep(self.seconds)
        self.shown.append(text)
        self.ids.add(draft_id)
        return True


def writing(text: str) -> Writing:
    """News of a summary that is being written."""
    return Writing(Draft(overview=text))


def live(bot: FakeBot, keep_alive: float = 20.0) -> tuple[Preview, list[str]]:
    """A preview that shows its news, and what it says when the bot is blocked."""
    blocked: list[str] = []
    line = Line(bot)  # type: ignore[arg-type]
    preview = Preview(Asked(line, 11, Destination(11), Preferences()), Timing())
    preview.pacing = ViewPacing(BETWEEN, keep_alive=keep_alive)
    preview.on_lost = lambda: blocked.append("blocked")
    preview.start()
    return preview, blocked


async def tell(preview: Preview, *news: Progress, pause: float = 2 * BETWEEN) -> None:
    """Give news, one after the other."""
    for one in news:
        preview.take(one)
        await asyncio.sleep(pause)


async def test_news_are_shown() -> None:
    """Thinking first, then parts, then what is written; all as one draft."""
    bot = FakeBot()
    preview, _ = live(bot)
    await tell(preview, Reading(), PartsDone(1, 3), writing("It rains."))
    await preview.close()

    assert (bot.shown[0], bot.shown[-1]) == ("", "It rains.")
    assert "part 1 of 3" in bot.shown[1]
    assert len(bot.ids) == 1


async def test_latest_wins() -> None:
    """Many news in a moment are one draft: the latest."""
    bot = FakeBot()
    preview, _ = live(bot)
    await tell(preview, Reading())
    await tell(preview, *(writing(f"It rains {at}.") for at in range(50)), pause=0)
    await asyncio.sleep(2 * BETWEEN)
    await preview.close()

    assert bot.shown[-1] == "It rains 49."
    assert len(bot.shown) <= 3


async def test_same_text_once() -> None:
    """News that look the same are shown once."""
    bot = FakeBot()
    preview, _ = live(bot)
    await tell(preview, Reading(), Reading(), writing(""), Reading())
    await preview.close()

    assert bot.shown == [""]


async def test_no_news_no_preview() -> None:
    """Who has nothing to tell (a known summary) shows nothing."""
    bot = FakeBot()
    preview, _ = live(bot)
    await asyncio.sleep(BETWEEN)
    await preview.close()

    assert bot.shown == []


async def test_kept_alive() -> None:
    """A draft without news is shown again before Telegram lets it vanish."""
    bot = FakeBot()
    preview, _ = live(bot, keep_alive=0.06)
    await tell(preview, writing("It rains."), pause=0.3)
    await preview.close()

    assert len(bot.shown) >= 3
    assert set(bot.shown) == {"It rains."}


async def test_one_failure_ends_it() -> None:
    """After one failed draft there are no more."""
    bot = FakeBot()
    bot.troubles = [None, BadRequest("no drafts")]
    preview, blocked = live(bot)
    await tell(preview, Reading(), writing("It rains."), writing("It pours."))
    await preview.close()

    assert (bot.shown, blocked) == ([""], [])


async def test_no_room_is_no_failure() -> None:
    """A draft that was dropped for messages comes later."""
    bot = FakeBot()
    bot.troubles = [NoRoom(), NoRoom()]
    preview, _ = live(bot)
    await tell(preview, writing("It rains."), pause=5 * BETWEEN)
    await preview.close()

    assert bot.shown == ["It rains."]


async def test_blocked() -> None:
    """A reader who blocked the bot is reported, so that their work can end."""
    bot = FakeBot()
    bot.troubles = [Forbidden("bot was blocked by the user")]
    preview, blocked = live(bot)
    await tell(preview, Reading())
    await preview.close()

    assert blocked == ["blocked"]


async def test_no_draft_after_the_end() -> None:
    """Closing waits for the draft that is on its way: none arrives afterwards."""
    bot = FakeBot()
    bot.seconds = 0.1
    preview, _ = live(bot)
    await tell(preview, Reading(), pause=0.02)
    await preview.close()
    shown = list(bot.shown)
    preview.take(writing("It rains."))
    await asyncio.sleep(0.15)

    assert bot.shown == shown == [""]
