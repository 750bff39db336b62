"""Promises of the doctor's look at Telegram: each switch, and how to turn it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from telegram import Bot
from telegram.error import TelegramError

from bot.domain.health import Health
from bot.handlers.inline.feedback import MISSED, SEEN
from bot.handlers.introduction import WHOSE, ExamineTelegram
from bot.handlers.line.polling import SHARED
from bot.rendering.texts import texts
from tests.bot_api.chats import BOT
from tests.bot_api.server import TelegramServer

NOW = datetime(2026, 11, 24, 14, tzinfo=UTC)
EARLIER, LATER = "2026-11-23T08:00:00+00:00", "2026-11-24T13:05:07+00:00"


async def findings(
    telegram: TelegramServer, observed: dict[str, str] | None = None, *, works: bool = True
) -> dict[str, Health]:
    """What is found, by key, while a Pith `works` on the database; every finding can be told."""

    async def find(name: str) -> str | None:
        return (observed or {}).get(name)

    async def alive() -> bool:
        return works

    probe = ExamineTelegram(telegram.token, telegram.base_url, find, alive, lambda: NOW)
    found = await probe()
    for one in found:
        assert texts("en")(f"doctor-{one.key}", **one.values)
    return {one.key: one.health for one in found}


@pytest.mark.parametrize(
    ("switches", "key", "health"),
    [
        ({}, "inline-on", Health.OK),
        ({"inline_mode": False}, "inline-off", Health.HINT),
        ({}, "guest-on", Health.OK),
        ({"guest_mode": False}, "guest-off", Health.HINT),
        ({}, "privacy-on", Health.HINT),
        ({"privacy_mode": False}, "privacy-off", Health.OK),
    ],
)
async def test_switches(switches: dict[str, bool], key: str, health: Health) -> None:
    """Every one of BotFather's switches is told of; none of them is a fault."""
    async with TelegramServer() as telegram:
        telegram.switches(**switches)
        found = await findings(telegram)

    assert found[key] is health
    assert found["token-ok"] is Health.OK
    assert Health.BROKEN not in found.values()


@pytest.mark.parametrize(
    ("observed", "key"),
    [
        ({}, "feedback-unseen"),
        ({SEEN: EARLIER}, "feedback-seen"),
        ({MISSED: EARLIER}, "feedback-missed"),
        ({SEEN: EARLIER, MISSED: LATER}, "feedback-missed"),
        ({SEEN: LATER, MISSED: EARLIER}, "feedback-seen"),
    ],
)
async def test_feedback(observed: dict[str, str], key: str) -> None:
    """What was noticed last tells whether inline feedback is on."""
    async with TelegramServer() as telegram:
        found = await findings(telegram, observed)

    assert [one for one in found if one.startswith("feedback")] == [key]


async def test_no_feedback_without_inline_mode() -> None:
    """Where inline mode is off, feedback is not spoken of."""
    async with TelegramServer() as telegram:
        telegram.switches(inline_mode=False)
        found = await findings(telegram, {MISSED: LATER})

    assert not [one for one in found if one.startswith("feedback")]


async def test_refused_token() -> None:
    """A token that Telegram does not know is the only finding."""
    async with TelegramServer() as telegram:
        telegram.token = "123456:another"
        probe = ExamineTelegram("123456:TEST-token", telegram.base_url, None, None)  # type: ignore[arg-type]
        found = await probe()

    assert [(one.key, one.health) for one in found] == [("token-refused", Health.BROKEN)]


@pytest.mark.parametrize(
    ("observed", "told"),
    [
        ({}, False),
        ({WHOSE: str(BOT["id"])}, False),
        ({WHOSE: "77"}, True),
    ],
    ids=["nobodys", "its-own", "anothers"],
)
async def test_whose_database_it_is(observed: dict[str, str], told: bool) -> None:
    """A token of another bot than the database's is a fault, before anybody serves with it."""
    async with TelegramServer() as telegram:
        found = await findings(telegram, observed)

    assert (found.get("token-other") is Health.BROKEN) is told


@pytest.mark.parametrize(
    ("at", "told"), [(LATER, True), (EARLIER, False)], ids=["just-now", "yesterday"]
)
async def test_somebody_was_seen_with_the_same_token(at: str, told: bool) -> None:
    """What the Pith that serves noticed lately is told; what is long over is not."""
    async with TelegramServer() as telegram:
        found = await findings(telegram, {SHARED: at})

    assert (found.get("token-shared") is Health.BROKEN) is told
    assert telegram.updates.polls == 0


async def test_somebody_asks_with_the_same_token() -> None:
    """Where nobody here serves, the doctor asks for updates: another who asks cuts in."""
    async with TelegramServer() as telegram:
        asking = asyncio.create_task(poll(telegram))
        found = await findings(telegram, works=False)
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
        alone = await findings(telegram, works=False)

    assert found["token-shared"] is Health.BROKEN
    assert "token-shared" not in alone


async def poll(telegram: TelegramServer) -> None:
    """Another program, which asks again whenever it was cut off."""
    async with Bot(telegram.token, base_url=telegram.base_url) as bot:
        while True:
            with suppress(TelegramError):
                await bot.get_updates(timeout=30)
            await asyncio.sleep(0.2)


async def test_the_doctor_takes_nothing_away() -> None:
    """An update that waits is still there for who serves."""
    async with TelegramServer() as telegram:
        telegram.person().sends("/start")
        found = await findings(telegram, works=False)
        assert len(telegram.updates.pending) == 1

    assert "token-shared" not in found
