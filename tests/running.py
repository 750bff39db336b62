"""`pith run` as its operator runs it: a process with an environment, a log and signals.

async with running(telegram, tmp_path, OPENAI_BASE_URL=model.base_url) as pith:
    ann.sends("…")
    pith.events("request")                # of its log
    await pith.stop()                     # SIGTERM; `pith.code` is its exit status
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.handlers.owner.command_lists import commands_digest
from storage.database import Database
from storage.observations import SqliteObservations
from tests.bot_api.chats import BOT
from tests.bot_api.server import TelegramServer

SECONDS_TO_START = SECONDS_TO_STOP = 300.0


class Running:
    """A Pith in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.log = ""
        self._told = asyncio.Event()
        self._listening = asyncio.create_task(self._listen())

    @property
    def code(self) -> int | None:
        """Its exit status, None while it runs."""
        return self._process.returncode

    def events(self, name: str) -> list[dict[str, Any]]:
        """What it logged under a name."""
        lines = [json.loads(line) for line in self.log.splitlines() if line.startswith("{")]
        return [line for line in lines if line["event"] == name]

    async def logs(self, name: str, count: int = 1) -> list[dict[str, Any]]:
        """The same, as soon as there are so many; AssertionError with the log otherwise."""
        try:
            async with asyncio.timeout(SECONDS_TO_START):
                while len(self.events(name)) < count:
                    if self._listening.done():
                        raise AssertionError(f"it ended, without {name!r}:\n{self.log}")
                    await self._told.wait()
        except TimeoutError:
            raise AssertionError(f"no {name!r} in:\n{self.log}") from None
        return self.events(name)

    async def stop(self) -> int:
        """Ask it to end, as a service manager does; returns its exit status."""
        if self.code is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(SECONDS_TO_STOP):
                code = await self._process.wait()
        except TimeoutError:
            self._process.kill()
            raise AssertionError(f"it did not stop:\n{self.log}") from None
        await self._listening
        return code

    async def _listen(self) -> None:
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            self.log += line.decode()
            self._wake()
        self._wake()

    def _wake(self) -> None:
        self._told.set()
        self._told = asyncio.Event()


@asynccontextmanager
async def running(
    telegram: TelegramServer, folder: Path, *, until: str = "serving", **variables: str
) -> AsyncIterator[Running]:
    """`pith run` within the block, with only these variables set; it has logged `until`."""
    await _tell_commands(folder / "pith.db")
    names = ("PATH", "HOME", "LANG", "SYSTEMROOT")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    root = str(Path(__file__).parents[1])
    environment |= {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_BASE_URL": telegram.base_url,
        "PITH_DATABASE": str(folder / "pith.db"),
        "PITH_PROCESSES": "1",
        "PITH_STATUS_LISTEN": "off",
        "PYTHONPATH": os.pathsep.join([root, *filter(None, sys.path)]),
        **variables,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        stderr=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        cwd=folder,
        env=environment,
    )
    pith = Running(process)
    try:
        if until:
            await pith.logs(until)
        yield pith
    finally:
        await pith.stop()


async def _tell_commands(path: Path) -> None:
    """Telegram knows the commands already: ten seconds of calls that say nothing of a journey."""
    database = await Database.open(path)
    await SqliteObservations(database).note(f"commands:{BOT['id']}", commands_digest())
    await database.close()


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
