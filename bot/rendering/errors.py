"""An error in, one sentence for the reader out: what happened, and what they can do. Pure."""

from __future__ import annotations

import re

from bot.domain.errors import BotError
from bot.rendering.texts import texts


def render_error(error: BaseException, language: str) -> str:
    """The sentence for an error, fit for a message (text or HTML) and for an alert."""
    say = texts(language)
    keys = (error_key(kind) for kind in type(error).__mro__)
    values = error.values if isinstance(error, BotError) else {}
    return say(next((key for key in keys if key in say), "error-unknown"), **values)


def error_key(error: type[BaseException]) -> str:
    """Where the locale files hold an error's sentence: `error-` and its name in kebab case."""
    return "error" + re.sub(r"([A-Z])", r"-\1", error.__name__).lower()
