"""An error in, what the reader is told out: what happened, and what they can do. Pure."""

from __future__ import annotations

from bot.domain.errors import BotError, LinkListFound, StorageError, kebab_name
from bot.rendering.cleaning import clean, shorten, unlinked
from bot.rendering.html import block, join, link, to_html
from bot.rendering.links import source_link
from bot.rendering.texts import texts
from bot.rendering.wrapping import wrap

_LONGEST_TITLE = 120


def render_error(error: BaseException, language: str) -> str:
    """The sentence for an error, fit for a message (text or HTML) and for an alert."""
    say = texts(language)
    keys = (error_key(kind) for kind in type(error).__mro__)
    values = error.values if isinstance(error, BotError) else {}
    return say(next((key for key in keys if key in say), "error-unknown"), **values)


def render_failure(error: BaseException, language: str) -> str:
    """The sentence for an error as Telegram's HTML; a list of links follows, numbered."""
    sentence = render_error(error, language)
    if not isinstance(error, LinkListFound) or not error.links:
        return sentence
    entries = (
        block(f"{number}. ", link(source_link(one.url), unlinked(_title(one.title))))
        for number, one in enumerate(error.links, 1)
    )
    return f"{sentence}\n\n{to_html(join(chr(10), entries))}"


def plain_failure(error: BaseException, language: str, width: int) -> str:
    """The same for a terminal: each link's address stands on a line of its own, to be opened."""
    lines = wrap(render_error(error, language), width)
    for number, one in enumerate(error.links if isinstance(error, LinkListFound) else (), 1):
        lines += [
            "",
            *wrap(_title(one.title), width, f"{number}. ", "   "),
            f"   {clean(one.url)}",
        ]
    return "\n".join(lines)


def _title(title: str) -> str:
    return shorten(clean(title), _LONGEST_TITLE)


def render_storage_error(error: StorageError, language: str) -> str:
    """The sentence for the operator: which file it is, what is wrong with it, and the mend."""
    say = texts(language)
    key = f"doctor-{kebab_name(type(error))}"
    return say(key, path=error.path) if key in say else str(error)


def error_key(error: type[BaseException]) -> str:
    """Where the locale files hold an error's sentence: `error-` and its name in kebab case."""
    return f"error-{kebab_name(error)}"
