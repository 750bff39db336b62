"""No two messages of different meaning say the same."""

from __future__ import annotations

from collections import defaultdict

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message
from fluent.syntax.serializer import serialize_pattern

from bot.rendering.texts import interface_languages, locale_source

ALIKE = (
    {"from-default", "button-reset"},  # the default: where a value comes from, and its button
    {"length-short", "inline-short"},  # a short summary: as a setting's value, and as a card
    {"style-bullets", "inline-points"},  # the key points alone: the same
)
"""What may say the same, because it means the same."""


def said_alike(source: str) -> list[set[str]]:
    """The names of messages that say the same, but for capitals and a full stop."""
    names = defaultdict(set)
    for entry in FluentResource(source).body:
        if isinstance(entry, Message) and entry.value:
            text = serialize_pattern(entry.value).strip().casefold().removesuffix(".")
            names[text].add(entry.id.name)
    return [one for one in names.values() if len(one) > 1 and one not in ALIKE]


@pytest.mark.parametrize("language", interface_languages())
def test_no_two_messages_say_the_same(language: str) -> None:
    """Whoever reads two lists, two buttons or two commands can tell them apart."""
    assert said_alike(locale_source(language)) == []


def test_what_says_the_same_is_found() -> None:
    """Capitals and a full stop make no difference."""
    assert said_alike("a = One thing.\nb = one thing\nc = Another\n") == [{"a", "b"}]
