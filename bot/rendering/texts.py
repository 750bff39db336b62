"""A key and its values in, a sentence in the reader's language out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from bot.rendering.cleaning import shorten
from bot.rendering.html import escape
from bot.rendering.languages import (
    closest,
    direction_mark,
    in_own_digits,
    is_right_to_left,
    mark_lines,
)

DEFAULT_LANGUAGE = "en"
_LONGEST_VALUE = 1000
"""In characters; longer is no part of a sentence, and Fluent gives up on more than 2,500."""


class UnknownText(LookupError):
    """Code asks for a text, or a text for a variable, that does not exist: a fault of ours."""


class _LocalNumber(FluentInt):
    """A whole number in the digits of the language that it's said in."""

    def format(self, locale: Locale) -> str:
        return in_own_digits(super().format(locale), str(locale))


def _shown(value: Any) -> Any:
    return _LocalNumber(value) if isinstance(value, FluentInt) else value


class _ShowsValues(Transformer):
    """Lets every value pass through `_shown`: Fluent knows Western digits only."""

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:
        if isinstance(node.expression, ast.VariableReference):
            arguments = ast.CallArguments(positional=[node.expression])
            return ast.Placeable(ast.FunctionReference(ast.Identifier("SHOWN"), arguments))
        return self.generic_visit(node)


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
        return mark_lines(str(text), self.language)

    def line(self, pieces: Iterable[str]) -> str:
        """The pieces in one line, with what stands between a line's pieces."""
        return mark_lines(self("line-separator").join(filter(None, pieces)), self.language)

    def number(self, number: int) -> str:
        """A number by itself, as it's written in the language."""
        return in_own_digits(str(number), self.language)

    def html(self, key: str, **values: str | int) -> str:
        """The text as Telegram's HTML, whatever its values hold."""
        return escape(self(key, **values))

    @property
    def mark(self) -> str:
        """What a line begins with in which something is isolated."""
        return direction_mark(self.language)

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
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{language}.ftl cannot be read: {entry.content!r:.80}")
    # Isolates keep Latin values in order inside right-to-left sentences. In left-to-right ones
    # they would get into every copied text; there, renderers `isolate` the values that need it.
    bundle = FluentBundle(
        [language],
        use_isolating=is_right_to_left(language),
        functions={"NUMBER": _LocalNumber, "SHOWN": _shown},
    )
    _ShowsValues().visit(resource)
    bundle.add_resource(resource)
    return bundle


def locale_source(language: str) -> str:
    """A locale file's text."""
    return files(__package__).joinpath("locales", f"{language}.ftl").read_text(encoding="utf-8")
