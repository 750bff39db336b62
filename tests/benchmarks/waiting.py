"""Thousands of updates that waited for the bot in, what it holds while it answers them out."""

from __future__ import annotations

import asyncio
import time

from tests.benchmarks.memory import megabytes
from tests.chaos.bot_process import BotProcess, bot_process
from tests.conftest import article

READERS = 500
ROWS = 10


def report(updates: int, seconds: float) -> None:
    """Print memory, and who was answered, while so many updates are worked off."""
    print(f"{updates} updates of {READERS} readers wait")
    print(f"{'seconds':>8}{'written':>10}{'answers':>10}{'readers':>10}{'MB':>8}")
    asyncio.run(_wait(updates, seconds))


async def _wait(updates: int, seconds: float) -> None:
    async with bot_process() as bot:
        text = "\n\n".join(article("The bridge", 12))
        for number in range(updates):
            bot.telegram.person(5000 + number % READERS, "Reader").sends(f"{number}. {text}")
        await bot.start()
        begun = time.monotonic()
        for row in range(1, ROWS + 1):
            await asyncio.sleep(max(0.0, begun + seconds * row / ROWS - time.monotonic()))
            print(_row(bot, updates, time.monotonic() - begun), flush=True)
        asked = time.monotonic()
        await bot.stop()
        print(f"the end took {time.monotonic() - asked:.1f} s")


def _row(bot: BotProcess, updates: int, seconds: float) -> str:
    assert bot.process is not None
    people = [bot.telegram.person(5000 + number, "Reader") for number in range(READERS)]
    answers = [len(one.chat.from_bot) for one in people]
    written = updates - len(bot.telegram.updates.pending)
    return (
        f"{seconds:8.0f}{written:10}{sum(answers):10}{sum(map(bool, answers)):10}"
        f"{megabytes(bot.process.pid):8.0f}"
    )
