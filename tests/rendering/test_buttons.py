"""What buttons say fits on a phone, in every language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message

import bot
from bot.domain.chats import LONG_TEXTS, MODES, ChatKind, Posts, Rules
from bot.domain.preferences import SOURCE_LANGUAGE, Length, Style
from bot.rendering.buttons import LONGEST_LABEL, with_value
from bot.rendering.channels import mode_name, posts_name
from bot.rendering.group_settings import rule_name, rule_value
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.settings import SETTINGS, setting_name, setting_value
from bot.rendering.texts import Texts, interface_languages, locale_source, texts
from bot.rendering.wrapping import display_width

_BUTTONS = {"button", "InlineKeyboardButton", "KeyboardButton", "InlineQueryResultsButton"}
_COMPOSED = {"button-setting", "button-chosen"}
"""Their values are measured with them, below."""
every_language = pytest.mark.parametrize("language", interface_languages())


def _keys() -> tuple[str, ...]:
    body = FluentResource(locale_source("en")).body
    return tuple(entry.id.name for entry in body if isinstance(entry, Message))


def _said_on_buttons() -> Iterator[str]:
    """The beginnings of the names of all messages that code puts on a button by their names."""
    for path in Path(bot.__path__[0]).rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in _BUTTONS:
                for said in (one for one in ast.walk(call.args[0]) if isinstance(one, ast.Call)):
                    yield from _beginning(said.args[0] if said.args else None)


def _beginning(node: ast.expr | None) -> Iterator[str]:
    start = node.values[0] if isinstance(node, ast.JoinedStr) else node
    if isinstance(start, ast.Constant) and isinstance(start.value, str):
        yield start.value


def _labels(say: Texts) -> Iterator[str]:
    """Every button with words of ours, its mark included where it can be chosen."""
    keys = {key for key in _keys() if key.startswith("button-")} - _COMPOSED
    for begun in (*_said_on_buttons(), "setting-button"):
        keys.update(key for key in _keys() if key == begun)
    for key in keys - {"button-broadcast"}:
        yield say(key)
    yield say("button-broadcast", count=100_000)
    yield from (say("button-chosen", value=value) for value in _values(say.language))
    for name in (*(setting_name(one, say.language) for one in SETTINGS), say("channel-mode")):
        yield with_value(name, "of any length, which does not fit", say)
    yield say("channel-posts")
    yield from (rule_name(rule, say.language) for rule in ("mode", "for_tapper", "button"))


def _values(language: str) -> Iterator[str]:
    settings = {
        "language": (SOURCE_LANGUAGE,),
        "length": tuple(Length),
        "style": tuple(Style),
        "quotes": (True, False),
        "keep_unsupported": (True, False),
    }
    for setting, values in settings.items():
        yield from (setting_value(setting, value, language) for value in values)
    for mode in MODES[ChatKind.GROUP]:
        yield rule_value("mode", Rules(mode=mode), language)
    for for_tapper in (True, False):
        yield rule_value("for_tapper", Rules(for_tapper=for_tapper), language)
    yield from (mode_name(mode, language) for mode in MODES[ChatKind.CHANNEL])
    for posts in Posts:
        yield from (posts_name(Rules(posts=posts, long_text=n), language) for n in LONG_TEXTS)


@every_language
def test_labels_fit(language: str) -> None:
    """No button has 20 columns or more, whatever the language."""
    too_long = {one for one in _labels(texts(language)) if display_width(one) > LONGEST_LABEL}
    assert too_long == set()


def test_names_of_languages_fit() -> None:
    """So do the languages' names of their own."""
    assert all(display_width(own_name(one)) <= LONGEST_LABEL for one in SUMMARY_LANGUAGES)


def test_buttons_are_found_in_code() -> None:
    """A message that code puts on a button is named so, and thereby measured."""
    named = {begun for begun in _said_on_buttons() if any(k.startswith(begun) for k in _keys())}
    assert {"button-back", "button-large-", "button-stranger"} <= named
    assert {one for one in named if not one.startswith("button-")} <= {"setting-button"}


def test_value_that_does_not_fit() -> None:
    """A setting's button says its value where it fits, else only the setting's name."""
    say = texts("en")
    assert with_value("Length", "medium", say) == "Length: medium"
    assert with_value("Summary language", "original language", say) == "Summary language"
    assert with_value("要約の言語", "ウクライナ語", texts("ja")) == "要約の言語"
