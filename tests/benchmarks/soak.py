"""Readers ask for as long as it is told to: what the bot holds must not grow with what it did."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.benchmarks.memory import megabytes
from tests.chaos.bot_process import BotProcess, bot_process
from tests.chaos.requests import EVERYWHERE, Asked, settle_chats

ROWS = 8


@dataclass(frozen=True)
class Row:
    """What the bot holds at one moment."""

    seconds: float
    answered: int
    megabytes: float
    handles: int
    threads: int
    log_kilobytes: float

    def __str__(self) -> str:
        return (
            f"{self.seconds:8.0f}{self.answered:10}{self.megabytes:10.0f}{self.handles:9}"
            f"{self.threads:9}{self.log_kilobytes:10.0f}"
        )


def report(seconds: float) -> None:
    """Print what the bot holds, again and again, while readers ask over all surfaces."""
    print(f"{'seconds':>8}{'answered':>10}{'MB':>10}{'handles':>9}{'threads':>9}{'WAL kB':>10}")
    asyncio.run(_soak(seconds))


async def _soak(seconds: float) -> None:
    random, asked, begun = Random(1), list[Asked](), time.monotonic()
    async with bot_process() as bot:
        await settle_chats(bot)
        bot.telegram.switches(query_seconds=3600)
        await bot.start()
        due = begun + seconds / ROWS
        while (now := time.monotonic()) < begun + seconds:
            ask = random.choice(EVERYWHERE)
            asked.append(ask(bot, random, len(asked), random.randrange(50)))
            for one in asked[-100:]:
                one.goes_on()
            await asyncio.sleep(0.1)
            if now >= due:
                print(await _look(bot, asked, now - begun), flush=True)
                due += seconds / ROWS
        await bot.stop()


async def _look(bot: BotProcess, asked: list[Asked], seconds: float) -> Row:
    assert bot.process is not None
    process = Path(f"/proc/{bot.process.pid}")
    wal = bot.folder / "pith.db-wal"
    return Row(
        seconds,
        sum(one.answers() > 0 for one in asked),
        megabytes(bot.process.pid),
        len(list((process / "fd").iterdir())),
        len(list((process / "task").iterdir())),
        wal.stat().st_size / 1024 if wal.exists() else 0,
    )
