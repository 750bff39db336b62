"""Promises of the doctor's look at Telegram: each switch, and how to turn it."""

from __future__ import annotations

import pytest

from bot.domain.health import Health
from bot.handlers.inline.feedback import MISSED, SEEN
from bot.handlers.introduction import ExamineTelegram
from bot.rendering.texts import texts
from tests.bot_api.server import TelegramServer

EARLIER, LATER = "2026-11-23T08:00:00+00:00", "2026-11-24T13:05:07+00:00"


async def findings(
    telegram: TelegramServer, observed: dict[str, str] | None = None
) -> dict[str, Health]:
    """What is found, by key; every finding can be told."""

    async def find(name: str) -> str | None:
        return (observed or {}).get(name)

    found = await ExamineTelegram(telegram.token, telegram.base_url, find)()
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
        probe = ExamineTelegram("123456:TEST-token", telegram.base_url, None)  # type: ignore[arg-type]
        found = await probe()

    assert [(one.key, one.health) for one in found] == [("token-refused", Health.BROKEN)]
