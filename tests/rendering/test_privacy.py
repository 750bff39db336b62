"""What readers and groups are told about what is kept of them."""

from __future__ import annotations

import re

import pytest

from bot.domain.keeping import Keep
from bot.rendering.html import utf16_length
from bot.rendering.privacy import render_privacy
from bot.rendering.texts import interface_languages, texts
from bot.text.copied import as_typed


@pytest.mark.parametrize("of_group", [False, True])
@pytest.mark.parametrize("language", interface_languages())
def test_how_long_things_are_kept(language: str, of_group: bool) -> None:
    """Every language tells the operator's days in one message, each at its own thing."""
    text = render_privacy(Keep(71, 72, 73, 74), texts(language), of_group=of_group)

    lines = as_typed(text)
    assert re.findall(r"^•.*\D(7[1-4])\W*$", lines, re.MULTILINE) == ["71", "72", "73", "74"]
    assert utf16_length(text) <= 4096
