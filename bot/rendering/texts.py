"""A key and its values in, a sentence in the reader's language out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from bot.rendering.cleaning import shorten
from bot.rendering.html import escape
from bot.rendering.languages import closest, is_right_to_left

DEFAULT_LANGUAGE = "en"
_LONGEST_VALUE = 1000
"""In characters; longer is no part of a sentence, and Fluent gives up on more than 2,500."""


class UnknownText(LookupError):
    """Code asks for a text, or a text for a variable, that does not exist: a fault of ours."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language, `language`; what it lacks comes from English."""

    language: str
    bundles: tuple[FluentBundle, ...]

    def __call__(self, key: str, **values: str | int) -> str:
        """The text with its values, plain; raises UnknownText for a missing key or variable."""
        bundle = next((one for one in self.bundles if one.has_message(key)), None)
        pattern = bundle.get_message(key).value if bundle else None
        if bundle is None or pattern is None:
            raise UnknownText(key)
        short = {
            name: shorten(value, _LONGEST_VALUE) if isinstance(value, str) else value
            for name, value in values.items()
        }
        text, faults = bundle.format_pattern(pattern, short)
        if faults:
            raise UnknownText(f"{key}: {faults[0]}")
        return str(text)

    def html(self, key: str, **values: str | int) -> str:
        """The text as Telegram's HTML, whatever its values hold."""
        return escape(self(key, **values))

    def __contains__(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self.bundles)


@cache
def interface_languages() -> tuple[str, ...]:
    """The languages that Pith speaks, English first: one for each file in `locales/`."""
    names = (path.name for path in files(__package__).joinpath("locales").iterdir())
    found = {name.removesuffix(".ftl") for name in names if name.endswith(".ftl")}
    return (DEFAULT_LANGUAGE, *sorted(found - {DEFAULT_LANGUAGE}))


def interface_language(language: str) -> str:
    """What Pith speaks to readers of a language: the closest that there is, else English."""
    return closest(language, interface_languages()) or DEFAULT_LANGUAGE


@lru_cache(maxsize=256)
def texts(language: str) -> Texts:
    """The texts for a reader of any BCP 47 language."""
    spoken = interface_language(language)
    return Texts(spoken, tuple(_bundle(one) for one in dict.fromkeys((spoken, DEFAULT_LANGUAGE))))


@cache
def _bundle(language: str) -> FluentBundle:
    return read_locale(language, locale_source(language))


def read_locale(language: str, source: str) -> FluentBundle:
    """A language's texts out of its file's text; raises ValueError where Fluent cannot read it."""
    resource = FluentResource(source)
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise ValueError(f"{language}.ftl cannot be read: {entry.content!r:.80}")
    # Isolates keep Latin values in order inside right-to-left sentences. In left-to-right ones
    # they would get into every copied text; there, renderers `isolate` the values that need it.
    bundle = FluentBundle([language], use_isolating=is_right_to_left(language))
    bundle.add_resource(resource)
    return bundle


def locale_source(language: str) -> str:
    """A locale file's text."""
    return files(__package__).joinpath("locales", f"{language}.ftl").read_text(encoding="utf-8")
