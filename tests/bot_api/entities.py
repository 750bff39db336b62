"""What Telegram marks by itself in a text: commands, links, mentions. Pure."""

from __future__ import annotations

import re

from tests.bot_api.html import Entity, utf16

_FOUND = re.compile(
    r"(?P<bot_command>(?<![^\s\u200e\u200f\u2066-\u2069])/[A-Za-z0-9_]{1,32}(?:@\w+)?)"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev)\b(?:/[^\s<>\"]*[^\s<>\".,;:!?)\]])?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
)


def found_entities(text: str) -> list[Entity]:
    """The entities of a text as somebody typed it."""
    return [
        {
            "type": match.lastgroup,
            "offset": utf16(text[: match.start()]),
            "length": utf16(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]
