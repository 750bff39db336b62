"""Deep links to the bot: what the app makes of them, and what they may say."""

from __future__ import annotations

import re

from tests.bot_api.parts import BOT

_LINK = re.compile(rf"(?i:https?://)?(?i:t|telegram)\.me/(?i:{BOT['username']})\?start=([^&#]*)")
_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def valid_parameter(parameter: str) -> bool:
    """Whether Telegram hands it on: 1 to 64 of A-Z, a-z, 0-9, _ and -."""
    return _PARAMETER.fullmatch(parameter) is not None


def start_parameter(link: str) -> str | None:
    """The parameter of a deep link to the bot's private chat; None for any other link."""
    found = re.fullmatch(_LINK, link)
    return found[1] if found and valid_parameter(found[1]) else None


def leads_here(link: str) -> bool:
    """Whether an answer to a press may open it: without a game, only the bot's own deep links."""
    return start_parameter(link) is not None
