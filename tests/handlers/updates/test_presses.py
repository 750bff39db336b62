"""Promises of the buttons: they fit, and are read back."""

from __future__ import annotations

import pytest
from telegram import InlineKeyboardMarkup

from bot.domain.preferences import Length
from bot.handlers.updates.callback_data import read_data
from bot.handlers.updates.presses import language_buttons, summary_buttons

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
    assert None not in [read_data(one) for one in carried]
