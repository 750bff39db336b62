"""The whole bot, as it is run, against servers on loopback: how long readers wait, what it takes.

The servers live in this process and the bot in its own, so its memory is its own. Telegram's
limit of 30 calls a second is in force: a hundred readers cannot see anything at the same instant.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.memory import peak_megabytes
from tests.benchmarks.pages_made import news_page
from tests.bot_api.faults import FloodLimits
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer
from tests.model_server import ModelServer
from tests.page_server import PageServer

ROOT = Path(__file__).parents[2]
PAGE_BYTES = 100_000
PATIENCE = 120.0
FLOOD_SECONDS = 1.2


@dataclass
class Row:
    """What one crowd of readers saw, in seconds from their message to the event."""

    first_sign: list[float] = field(default_factory=list)
    model_call: list[float] = field(default_factory=list)
    final: list[float] = field(default_factory=list)
    unanswered: int = 0
    flooded: int = 0
    megabytes: float = 0.0
    prompt_tokens: int = 0


@dataclass
class Stage:
    """A bot in its own process, and what it talks to."""

    telegram: TelegramServer
    model: ModelServer
    pages: PageServer
    process: asyncio.subprocess.Process


def report() -> None:
    """Print the table, for a model of no latency and for one that writes like a real one."""
    print("\nreaders  p50 / p95 in ms: first sign | model call | final message   peak MB  tokens")
    asyncio.run(_crowds(first_token=0, tokens_a_second=0))
    print("\nthe same with a model that takes 0.6 s to its first token and writes 60 a second")
    asyncio.run(_crowds(first_token=0.6, tokens_a_second=60, crowds=(1, 100)))


async def _crowds(
    first_token: float, tokens_a_second: float, crowds: tuple[int, ...] = (1, 10, 100)
) -> None:
    for readers in crowds:
        async with _stage(first_token, tokens_a_second) as stage:
            await _crowd(stage, 1, 900)  # warms up: a bot that just started is another measure
            rounds = 20 if readers == 1 and not tokens_a_second else 1
            rows = [await _crowd(stage, readers, 1000 * (1 + n)) for n in range(rounds)]
            _print(f"{readers}", rows)
            await asyncio.sleep(FLOOD_SECONDS)  # one message a second is all that a chat takes
            _print(f"{readers} cached", [await _crowd(stage, readers, 1000, again=True)])


@asynccontextmanager
async def _stage(first_token: float, tokens_a_second: float) -> AsyncIterator[Stage]:
    async with (
        TelegramServer() as telegram,
        ModelServer(first_token=first_token, tokens_a_second=tokens_a_second) as model,
        PageServer() as pages,
    ):
        telegram.faults.flood = FloodLimits()
        with tempfile.TemporaryDirectory() as folder:
            environment = os.environ | {
                "TELEGRAM_BOT_TOKEN": telegram.token,
                "TELEGRAM_BASE_URL": telegram.base_url,
                "OPENAI_BASE_URL": model.base_url,
                "PITH_PRIVATE_HOSTS": f"127.0.0.1:{pages.port}",
                "PITH_DATABASE": f"{folder}/pith.db",
                "PITH_LOG_LEVEL": "ERROR",
            }
            command = (sys.executable, "-m", "bot", "run")
            process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment)
            try:
                yield Stage(telegram, model, pages, process)
            finally:
                process.terminate()
                await process.wait()


async def _crowd(stage: Stage, readers: int, first_id: int, again: bool = False) -> Row:
    """Everybody sends a link of their own in the same instant; wait for all answers."""
    people = [stage.telegram.person(first_id + n, f"Reader {n}") for n in range(readers)]
    before = {person.id: len(person.chat.from_bot) for person in people}
    row, sent = Row(), {}
    calls, asked, used = (
        len(stage.telegram.calls),
        len(stage.model.requests),
        len(stage.model.usage),
    )
    memory = asyncio.create_task(peak_megabytes(stage.process.pid))
    for person in people:
        path = f"/{person.id}"
        stage.pages.put(path, news_page(person.id, PAGE_BYTES))
        sent[person.id] = time.monotonic()
        person.sends(stage.pages.url(path))
    try:
        await stage.telegram.wait_for(
            lambda: all(len(one.chat.from_bot) > before[one.id] for one in people), PATIENCE
        )
    except (TimeoutError, AssertionError):
        row.unanswered = sum(len(one.chat.from_bot) <= before[one.id] for one in people)
    memory.cancel()
    row.megabytes = await memory
    _times(stage, row, sent, calls, asked, people)
    row.prompt_tokens = sum(one["prompt_tokens"] for one in stage.model.usage[used:]) // readers
    return row


def _times(
    stage: Stage, row: Row, sent: dict[int, float], calls: int, asked: int, people: list[Person]
) -> None:
    first: dict[int, float] = {}
    final: dict[int, float] = {}
    for call in stage.telegram.calls[calls:]:
        row.flooded += call.status == 429
        reader = int(call.params.get("chat_id", 0))
        if call.status == 200 and reader in sent:
            first.setdefault(reader, call.at - sent[reader])
            if call.method == "sendMessage":
                final.setdefault(reader, call.at - sent[reader])
    row.first_sign, row.final = list(first.values()), list(final.values())
    for request in stage.model.requests[asked:]:
        for person in people:
            if f"Report {person.id} " in request.prompt:
                row.model_call.append(request.at - sent[person.id])


def _print(name: str, rows: list[Row]) -> None:
    signs = [value for row in rows for value in row.first_sign]
    models = [value for row in rows for value in row.model_call]
    finals = [value for row in rows for value in row.final]
    trouble = sum(row.unanswered for row in rows), sum(row.flooded for row in rows)
    print(
        f"{name:>11}  {_percentiles(signs)} | {_percentiles(models)} | {_percentiles(finals)}"
        f"  {max(row.megabytes for row in rows):6.0f}  {rows[0].prompt_tokens:6d}"
        + (f"  unanswered {trouble[0]}, refused for flooding {trouble[1]}" if any(trouble) else "")
    )


def _percentiles(seconds: list[float]) -> str:
    if not seconds:
        return "     -       "
    cuts = statistics.quantiles(seconds, n=20) if len(seconds) > 1 else [seconds[0]] * 19
    return f"{1000 * cuts[9]:5.0f} / {1000 * cuts[18]:5.0f}"
