"""A menu of settings as a value: what holds, and what can be chosen instead. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.chats import Chat, Rules
from bot.domain.preferences import Choices, EffectivePreferences, for_all, for_one
from bot.handlers.chats.rights import Hearing
from bot.handlers.updates.callback_data import Button
from bot.handlers.updates.presses import button
from bot.rendering.texts import Texts

MenuView = tuple[str, InlineKeyboardMarkup | None]
"""A message's text in HTML, and its buttons."""
Changes = tuple[tuple[str, Any], ...]
"""Fields of `Choices` or of `Rules`, which have no name in common, with their new values."""


@dataclass(frozen=True, slots=True)
class MenuState:
    """What a menu shows: a reader's choices, or those of a chat with its rules.

    `telegram_language` is that of who looks, `say` speaks to them; `told` are news to be shown.
    """

    id: int
    choices: Choices
    say: Texts
    telegram_language: str = ""
    chat: Chat | None = None
    heard: Hearing = Hearing.PRIVATE
    told: str = ""

    @property
    def effective(self) -> EffectivePreferences:
        """What holds now, and why."""
        effective = for_one if self.chat is None else for_all
        return effective(self.choices, self.telegram_language)

    @property
    def shared(self) -> Chat:
        """The group or channel that the menu is about."""
        assert self.chat is not None
        return self.chat

    @property
    def interface(self) -> str:
        """The language that holds now."""
        return self.effective.preferences.interface

    def without(self, setting: str) -> EffectivePreferences:
        """What would hold without the choice of one setting."""
        return replace(self, choices=replace(self.choices, **{setting: None})).effective

    def has(self, name: str) -> Any:
        """The value of a field of `Choices` or `Rules` now."""
        of = self.choices if hasattr(self.choices, name) else self.shared.rules
        return getattr(of, name)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: what its button says and carries, and what it changes.

    An option that changes nothing asks for more, or does something of its own.
    """

    written: str
    label: str
    changes: Changes = ()
    chosen: bool = False


Rows = tuple[tuple[Option, ...], ...]


@dataclass(frozen=True, slots=True)
class MenuPage:
    """A question and its answers. `label` is its button on the first page; "" for none there."""

    name: str
    label: str
    question: str = field(repr=False)
    rows: Rows

    def option(self, written: str) -> Option | None:
        """The answer that a button's data names; None where no button gives it."""
        return next((one for row in self.rows for one in row if one.written == written), None)


@dataclass(frozen=True, slots=True)
class Menu:
    """A first page that says what holds, and a page for each thing that can be changed.

    `data` makes what its buttons carry, of a page's name and a value; `last` leaves the menu.
    """

    html: str = field(repr=False)
    pages: tuple[MenuPage, ...]
    data: Callable[..., Button]
    last: InlineKeyboardButton

    def page(self, name: str) -> MenuPage | None:
        """The page of that name."""
        return next((one for one in self.pages if one.name == name), None)

    def show(self) -> MenuView:
        """The first page."""
        rows = [[button(one.label, self.data(one.name))] for one in self.pages if one.label]
        return self.html, InlineKeyboardMarkup([*rows, [self.last]])

    def show_page(self, page: MenuPage, say: Texts) -> MenuView:
        """A page with its answers, the chosen one marked, and the way back."""
        back = [button(say("button-back"), self.data())]
        return page.question, InlineKeyboardMarkup([*answers(page, self.data, say), back])


def answers(
    page: MenuPage, data: Callable[..., Button], say: Texts
) -> list[list[InlineKeyboardButton]]:
    """A button for each answer of a page."""
    return [
        [button(_label(one, say), data(page.name, one.written)) for one in row]
        for row in page.rows
    ]


def _label(option: Option, say: Texts) -> str:
    return say("button-chosen", value=option.label) if option.chosen else option.label


def in_rows(options: tuple[Option, ...], in_a_row: int) -> Rows:
    """Answers in rows of equal number."""
    starts = range(0, len(options), in_a_row)
    return tuple(options[start : start + in_a_row] for start in starts)


def rule_rows(
    rules: Rules, offered: Mapping[str, Changes], called: Callable[[Rules], str]
) -> Rows:
    """An answer a row for each change of a chat's rules, by how it is written."""
    options = []
    for written, changes in offered.items():
        changed = replace(rules, **dict(changes))
        options.append((Option(written, called(changed), changes, changed == rules),))
    return tuple(options)
