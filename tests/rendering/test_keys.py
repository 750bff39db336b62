"""The code asks only for texts that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import bot
from bot.rendering.texts import texts

# Words before the first hyphen that no other string in the code begins with.
_KEY = re.compile(
    r"(access|alert|allow|answer|block|broadcast|budget|button|command|doctor|error|fallback"
    r"|forget|from|guest|invite|owner|progress|reading|setting|stats"
    r"|settings|terminal|unsupported)(-[a-z]+)+"
)
_ROOMS = ("handlers", "rendering", "terminal", "__main__.py", "app.py")


def _asked_for() -> dict[str, str]:
    """Every string in the code that looks like a key, and the file that holds it."""
    keys = {}
    top = Path(bot.__file__).parent
    for path in (one for one in top.rglob("*.py") if one.relative_to(top).parts[0] in _ROOMS):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                keys |= {node.value: path.name} if _KEY.fullmatch(node.value) else {}
    return keys


def test_every_key_in_the_code_exists() -> None:
    """No key that the code spells out is missing in English."""
    asked = _asked_for()
    assert "answer-not-found" in asked
    say = texts("en")
    # The doctor names its findings without "doctor-".
    missing = {key for key in asked if key not in say and f"doctor-{key}" not in say}
    assert missing == set()
