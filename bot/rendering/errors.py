"""An error in, one sentence for the reader out: what happened, and what they can do. Pure."""

from __future__ import annotations

from bot.domain.errors import BotError, StorageError, kebab_name
from bot.rendering.texts import texts


def render_error(error: BaseException, language: str) -> str:
    """The sentence for an error, fit for a message (text or HTML) and for an alert."""
    say = texts(language)
    keys = (error_key(kind) for kind in type(error).__mro__)
    values = error.values if isinstance(error, BotError) else {}
    return say(next((key for key in keys if key in say), "error-unknown"), **values)


def render_storage_error(error: StorageError, language: str) -> str:
    """The sentence for the operator: which file it is, what is wrong with it, and the mend."""
    say = texts(language)
    key = f"doctor-{kebab_name(type(error))}"
    return say(key, path=error.path) if key in say else str(error)


def error_key(error: type[BaseException]) -> str:
    """Where the locale files hold an error's sentence: `error-` and its name in kebab case."""
    return f"error-{kebab_name(error)}"
