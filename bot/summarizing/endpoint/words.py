"""What endpoints say when they refuse or fail: the patterns of words.toml, by name."""

from __future__ import annotations

import re

from bot.text.tables import load_table

_WORDS = load_table(__package__, "words.toml")


def words(name: str) -> re.Pattern[str]:
    """A pattern for text in small letters."""
    return re.compile("|".join(_WORDS[name]), re.DOTALL)
