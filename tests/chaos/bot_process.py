"""The bot as it is run, in a process that can be killed, against servers on loopback."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot_api.server import TelegramServer
from tests.chaos.run_bot import SITE
from tests.model_server import ModelServer
from tests.page_server import PageServer

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 300.0
OWNERS = range(3000, 3400)
"""Each command of an owner is by another one, so that its answers are known."""


@dataclass
class BotProcess:
    """Starts, kills and restarts the bot; the database outlives it."""

    telegram: TelegramServer
    model: ModelServer
    pages: PageServer
    folder: Path
    lease: str = ""
    """How long a silent process keeps others from its work (ISO 8601); Pith's own where empty."""
    lives: int = 0
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    async def start(self) -> None:
        """Begin a life; returns when the bot listens."""
        seen = self.telegram.updates.polls
        environment = os.environ | {
            "TELEGRAM_BOT_TOKEN": self.telegram.token,
            "TELEGRAM_BASE_URL": self.telegram.base_url,
            "OPENAI_BASE_URL": self.model.base_url,
            "PITH_PRIVATE_HOSTS": f"{SITE}:{self.pages.port}",
            "PITH_DATABASE": str(self.folder / "pith.db"),
            "PITH_OWNERS": ",".join(map(str, OWNERS)),
            **({"PITH_LEASE": self.lease} if self.lease else {}),
            "PITH_REQUESTS_AN_HOUR": "0",
            "PITH_STATUS_LISTEN": "off",
            "PITH_LOG_LEVEL": "INFO",
            "PYTHONWARNINGS": "ignore",
        }
        command = (sys.executable, "-m", "tests.chaos.run_bot", "run")
        with (self.folder / f"log-{self.lives}").open("wb") as log:
            self.process = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        self.lives += 1
        async with asyncio.timeout(SECONDS_TO_START):
            while self.telegram.updates.polls == seen:
                if self.process.returncode is not None:
                    raise AssertionError(self.log)
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """End a life as `kill -9` does."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> None:
        """End a life as a container's stop does."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
            await self.process.wait()

    @property
    def log(self) -> str:
        """What all lives have logged."""
        return "\n".join(
            f"--- life {life}\n{(self.folder / f'log-{life}').read_text()}"
            for life in range(self.lives)
        )


@asynccontextmanager
async def bot_process(lease: str = "PT1S") -> AsyncIterator[BotProcess]:
    """A bot that is not started yet, and what it talks to."""
    async with TelegramServer() as telegram, ModelServer() as model, PageServer() as pages:
        with tempfile.TemporaryDirectory() as folder:
            bot = BotProcess(telegram, model, pages, Path(folder), lease)
            try:
                yield bot
            finally:
                if bot.process is not None and bot.process.returncode is None:
                    await bot.kill()
