"""Journeys in the private chat: the real command and the real library, a strict Bot API on
loopback.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot_api.server import TelegramServer

ROOT = Path(__file__).parents[2]
SEED = (ROOT / "tests" / "articles" / "seed.txt").read_text(encoding="utf-8")
WAIT = 60.0


@pytest.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[TelegramServer]:
    """A Bot API server with `pith run` polling it; both end cleanly, and the server had no
    complaint.
    """
    async with TelegramServer() as server:
        environment = os.environ | {
            "TELEGRAM_BOT_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "PITH_DATABASE": str(tmp_path / "pith.db"),
            "PITH_KEEP_DAYS": "41",
            "PYTHONPATH": str(ROOT),
        }
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=tmp_path,
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        yield server
        bot.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(bot.wait(), WAIT) == 0
    assert server.violations == []


async def test_pasted_text(telegram: TelegramServer) -> None:
    """A pasted article comes back as its summary, with nothing of the page's widgets."""
    ann = telegram.person()
    ann.sends(SEED)
    await telegram.wait_for(lambda: ann.chat.from_bot, WAIT)

    text = ann.chat.last.text
    assert text.startswith("EU explores boosting ammunition production")
    assert not [word for word in ("No time", "Get a summary", "时间") if word in text]


async def test_private_address(telegram: TelegramServer) -> None:
    """A link into the machine's own network is answered with one sentence."""
    ann = telegram.person()
    ann.sends("http://127.0.0.1:8080/secret")
    await telegram.wait_for(lambda: ann.chat.from_bot, WAIT)

    assert "public web addresses" in ann.chat.last.text


async def test_small_talk_and_commands(telegram: TelegramServer) -> None:
    """A greeting gets a hint, a command its page, with what the operator decided."""
    ann = telegram.person()
    ann.sends("hello")
    await telegram.wait_for(lambda: len(ann.chat.from_bot) == 1, WAIT)
    ann.sends("/privacy")
    await telegram.wait_for(lambda: len(ann.chat.from_bot) == 2, WAIT)

    assert "Send me a link" in ann.chat.from_bot[0].text
    assert "/forget" in ann.chat.from_bot[1].text
    assert "articles, texts, files and their summaries: 41\n" in ann.chat.from_bot[1].text
