"""What endpoints say when they refuse or fail: the patterns of words.toml, by name."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))


def words(name: str) -> re.Pattern[str]:
    """A pattern for text in small letters."""
    return re.compile("|".join(_WORDS[name]), re.DOTALL)
