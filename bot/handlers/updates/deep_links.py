"""Links into the bot's private chat (`t.me/BOT?start=KEY`), written and read. Pure."""

from __future__ import annotations

import re

from bot.text.copied import as_typed

HELLO = "hello"
"""Opens the private chat for nothing in particular."""
_PARAMETER = re.compile(r"/start(?:@\w+)?\s+([A-Za-z0-9_-]{1,64})\s*")

_LINK = re.compile(r"https?://t\.me/\w+/?\?start=([A-Za-z0-9_-]{1,64})", re.IGNORECASE)


def deep_link(bot_name: str, parameter: str) -> str:
    """The address that opens the private chat with `/start PARAMETER`."""
    return f"https://t.me/{bot_name}?start={parameter}"


def start_of(link: str) -> str:
    """The parameter of an address that `deep_link` wrote, "" for any other."""
    found = _LINK.fullmatch(as_typed(link).strip())
    return found[1] if found else ""


def read_start(text: str) -> str:
    """The parameter that a link gave a /start command, "" where there is none."""
    found = _PARAMETER.fullmatch(as_typed(text).strip())
    return found[1] if found else ""
