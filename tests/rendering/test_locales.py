"""Every locale file is held to English, and to Telegram's limits."""

from __future__ import annotations

import re
from functools import cache

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.domain.preferences import MOST_POINTS, SOURCE_LANGUAGE, Length, Style
from bot.rendering.html import utf16_length
from bot.rendering.languages import SUMMARY_LANGUAGES
from bot.rendering.settings import SETTINGS, setting_name, setting_value
from bot.rendering.texts import interface_languages, locale_source, texts

_VALUES = {
    "language": (*SUMMARY_LANGUAGES, SOURCE_LANGUAGE),
    "interface": SUMMARY_LANGUAGES,
    "length": tuple(Length),
    "points": (1, MOST_POINTS),
    "style": tuple(Style),
    "quotes": (True, False),
    "keep_unsupported": (True, False),
}
_LIMITS = {"alert-": 200, "error-": 200, "button-": 64, "command-": 256, "progress-": 200}
every_language = pytest.mark.parametrize("language", interface_languages())


class _Variables(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def _messages(language: str) -> dict[str, ast.Message]:
    body = FluentResource(locale_source(language)).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk
    messages = [entry for entry in body if isinstance(entry, ast.Message)]
    keys = [message.id.name for message in messages]
    assert sorted(set(keys)) == sorted(keys), "a key stands twice"
    return dict(zip(keys, messages, strict=True))


def _variables(message: ast.Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


def _sample(language: str, key: str) -> list[str]:
    """The text with small and large numbers, and with long names, in every variable."""
    names = _variables(_messages(language)[key])
    return [
        texts(language)(key, **dict.fromkeys(names, value)) for value in (0, 1, 2, 5, 21, 1000)
    ]


@every_language
def test_same_keys_as_english(language: str) -> None:
    """No locale lacks a text that English has, or has one that nobody asks for."""
    assert set(_messages(language)) == set(_messages("en"))


@every_language
def test_same_variables_as_english(language: str) -> None:
    """A translation speaks of the same values as English."""
    english = {key: _variables(message) for key, message in _messages("en").items()}
    assert {key: _variables(message) for key, message in _messages(language).items()} == english


@every_language
def test_no_markup(language: str) -> None:
    """Every text is the same as plain text and as HTML, so it can be sent as either."""
    for key in _messages(language):
        for text in _sample(language, key):
            assert not re.search(r"[<>&]", text), key


@every_language
def test_fits_into_telegram(language: str) -> None:
    """Notices, buttons, commands and whole messages stay within Telegram's limits."""
    for key in _messages(language):
        prefix = f"{key.split('-')[0]}-"
        longest = max(map(utf16_length, _sample(language, key)))
        assert 0 < longest <= _LIMITS.get(prefix, 4096), key


@every_language
def test_setting_buttons_fit(language: str) -> None:
    """Each setting with each of its values fits on a button."""
    say = texts(language)
    for setting in SETTINGS:
        name = setting_name(setting, language)
        for value in _VALUES[setting]:
            words = setting_value(setting, value, language)
            assert utf16_length(say("button-setting", name=name, value=words)) <= 64
            assert utf16_length(say("button-reset", value=words)) <= 64


def test_never_claims_truth() -> None:
    """Pith says what was found in an article; it never calls anything true."""
    english = " ".join(text for key in _messages("en") for text in _sample("en", key))
    assert not re.search(r"\b(true|truth|correct|proven|guaranteed)\b", english, re.IGNORECASE)
