"""A bomb in, what became of it in a worker process out."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.article import Article
from bot.domain.errors import BotError
from bot.ports import Workers
from bot.reading.files.documents import read_document
from bot.reading.page.extract import read_page
from bot.reading.workers.pool import ProcessWorkers
from tests.hostile.sources import Bomb

EVERY = 0.05


@dataclass(frozen=True)
class Blast:
    """The article's kind or the error's name, seconds, and the most MB that the worker held."""

    outcome: str
    seconds: float
    megabytes: int


async def read_bomb(workers: Workers, bomb: Bomb) -> Article:
    """Read it as the reader of links or of files does."""
    if bomb.file:
        return await workers.run(read_document, bomb.document())
    return (await workers.run(read_page, bomb.make(), "", "https://bomb.example/a")).article


async def outcome_of(workers: Workers, bomb: Bomb) -> str:
    """What a reader would be told."""
    try:
        article = await read_bomb(workers, bomb)
    except BotError as error:
        return type(error).__name__
    return f"{article.reading.kind.value}, {len(article.sentences)} sentences"


async def blast(bomb: Bomb) -> Blast:
    """The same in a process of its own, watched."""
    workers = ProcessWorkers(processes=1)
    await workers.warm()
    watching = asyncio.create_task(_watch(workers._idle[0].process.pid))
    content = bomb.make()
    made = replace(bomb, make=lambda: content)
    begun = time.monotonic()
    outcome = await outcome_of(workers, made)
    took = time.monotonic() - begun
    watching.cancel()
    peak = await watching
    await workers.aclose()
    return Blast(outcome, took, peak)


async def _watch(pid: int) -> int:
    peak = 0
    with suppress(asyncio.CancelledError):
        while True:
            peak = max(peak, _peak(pid))
            await asyncio.sleep(EVERY)
    return peak


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)
