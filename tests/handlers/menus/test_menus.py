"""Promises of every menu of settings: what a button of it carries leads to a page or an answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.chats import Chat, ChatKind, Mode, Posts, Rules
from bot.domain.preferences import Choices
from bot.handlers.channels.menu_pages import channel_menu
from bot.handlers.groups.settings import group_menu
from bot.handlers.menus.menu import Menu, MenuState
from bot.handlers.private.settings import reader_menu
from bot.handlers.updates.callback_data import (
    ChannelButton,
    CloseMenu,
    ListChannels,
    MenuButton,
    read_data,
)
from bot.rendering.texts import texts

CHANNEL = -1001234567890123
SAY = texts("pt-br")
CHOICES = Choices(language="source", points=4)
STATES: dict[str, tuple[Callable[[MenuState], Menu], MenuState]] = {
    "reader": (reader_menu, MenuState(7, CHOICES, SAY, "pt-br")),
    "group": (
        group_menu,
        MenuState(
            -1001,
            CHOICES,
            SAY,
            "pt-br",
            Chat(-1001, ChatKind.GROUP, "Readers", rules=Rules(Mode.BUTTON, button="Read!")),
        ),
    ),
    "channel": (
        channel_menu,
        MenuState(
            CHANNEL,
            CHOICES,
            SAY,
            chat=Chat(
                CHANNEL, ChatKind.CHANNEL, "News", rules=Rules(Mode.APPEND, posts=Posts.LONG)
            ),
        ),
    ),
}


@pytest.mark.parametrize("whose", STATES)
def test_every_button_means_something(whose: str) -> None:
    """Every button of every page is read back, as a page or an answer that the menu has."""
    build, state = STATES[whose]
    menu = build(state)
    views = [menu.show(), *(menu.show_page(page, SAY) for page in menu.pages)]
    carried = [
        one for _, markup in views if markup for row in markup.inline_keyboard for one in row
    ]
    for one in carried:
        asks = read_data(str(one.callback_data))
        if not isinstance(asks, MenuButton | ChannelButton):
            assert isinstance(asks, CloseMenu | ListChannels), one
        elif asks.page:
            page = menu.page(asks.page)
            assert page is not None, one
            assert asks.value is None or page.option(asks.value) is not None, one


@pytest.mark.parametrize("whose", STATES)
def test_one_answer_is_marked(whose: str) -> None:
    """On every page that asks for a value, what was chosen is marked, and nothing else."""
    build, state = STATES[whose]
    for page in build(state).pages:
        chosen = [one for row in page.rows for one in row if one.chosen]
        changes = [one for row in page.rows for one in row if one.changes]
        # A text of one's own is none of the answers that are listed.
        own = page.name == "button" and bool(state.shared.rules.button)
        assert len(chosen) == (1 if changes and not own else 0), page.name


@pytest.mark.parametrize("whose", STATES)
def test_answers_change_what_there_is(whose: str) -> None:
    """Whatever an answer changes is a field of the choices or of the rules."""
    build, state = STATES[whose]
    for page in build(state).pages:
        for option in (one for row in page.rows for one in row):
            for name, _ in option.changes:
                state.has(name)
