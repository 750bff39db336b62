"""Promises of the buttons: they fit, they are read back, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.domain.preferences import Choices, Length
from bot.handlers.menus.choosing import State, value_page
from bot.handlers.private.settings import MENU, PRESS, menu_page
from bot.handlers.updates.presses import (
    Again,
    CloseLanguages,
    OpenLanguages,
    language_buttons,
    read_summary_button,
    summary_buttons,
)
from bot.rendering.settings import SETTINGS

LARGEST_ID = 10**17


def data(markup: InlineKeyboardMarkup | None) -> list[str]:
    """What the buttons carry."""
    assert markup is not None
    return [str(button.callback_data) for row in markup.inline_keyboard for button in row]


@pytest.mark.parametrize("length", Length)
def test_summary_buttons_are_read_back(length: Length) -> None:
    """Every button under a summary fits into 64 bytes and means something."""
    carried = data(summary_buttons(LARGEST_ID, length, "en")) + data(
        language_buttons(LARGEST_ID, length, "en")
    )

    assert max(len(one.encode()) for one in carried) <= 64
    assert None not in [read_summary_button(one) for one in carried]


@pytest.mark.parametrize("setting", SETTINGS)
def test_settings_buttons_are_read_back(setting: str) -> None:
    """Every button of the menu fits into 64 bytes and means something."""
    state = State(Choices(language="source"), "pt-br")
    carried = data(menu_page(state)[1]) + data(value_page(setting, state, MENU, back=MENU)[1])

    assert max(len(one.encode()) for one in carried) <= 64
    assert None not in [PRESS.fullmatch(one) for one in carried]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("to:7:short", Again(7, Length.SHORT)),
        ("to:7:long:zh-Hans", Again(7, Length.LONG, "zh-Hans")),
        ("languages:7:medium", OpenLanguages(7, Length.MEDIUM)),
        ("back:7:medium", CloseLanguages(7, Length.MEDIUM)),
    ],
)
def test_meaning(written: str, meant: object) -> None:
    """What the data says is what is meant."""
    assert read_summary_button(written) == meant


@given(st.text(max_size=64))
def test_anything_else_means_nothing(hostile: str) -> None:
    """Any data is read without failing; what Pith did not write means nothing."""
    assert read_summary_button(hostile) is None or hostile.startswith(
        ("to:", "languages:", "back:")
    )
