"""/settings in a group: for its admins only, asked of Telegram at every step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from telegram import Update

from bot.domain.chats import MODES, ChatKind
from bot.domain.preferences import for_all
from bot.handlers.chats.rights import hearing, refusal, refusal_of_sender, refusal_of_text
from bot.handlers.line.line import Line
from bot.handlers.line.notices import reply, texts_for
from bot.handlers.menus.button_text import ask_group, read_button_text, read_question
from bot.handlers.menus.menu import Changes, Menu, MenuPage, MenuState, Option, rule_rows
from bot.handlers.menus.preferences import preference_pages
from bot.handlers.menus.pressing import PressOutcome, SettingsMenu
from bot.handlers.updates.callback_data import CloseMenu, MenuButton, MenuName
from bot.handlers.updates.incoming import read_message
from bot.handlers.updates.presses import Press, button
from bot.rendering.group_settings import (
    render_group_settings,
    render_mode_question,
    rule_label,
    rule_value,
    rules_shown,
)
from bot.rendering.languages import isolate
from bot.rendering.texts import texts
from bot.usecases.people.chats import ReadChat

_RULES: dict[str, dict[str, Changes]] = {
    "mode": {mode: (("mode", mode),) for mode in MODES[ChatKind.GROUP]},
    "for_tapper": {"off": (("for_tapper", False),), "on": (("for_tapper", True),)},
    "button": {"": (("button", ""),)},
}


@dataclass(frozen=True, slots=True)
class GroupSettings(SettingsMenu):
    """Shows what holds in a group and where it comes from; its admins change it."""

    read_chat: ReadChat

    async def on_command(self, update: Update, line: Line) -> None:
        """/settings in a group: the menu in answer to an admin, one sentence to anybody else."""
        message = read_message(update)
        if message.by_bot:
            return
        state = await self._read(message.chat_id, message.telegram_language)
        if refused := await refusal_of_sender(line, message):
            return await reply(line, message, state.say.html(refused))
        html, buttons = self.menu(await _listening(state, line)).show()
        await reply(line, message, html, buttons)

    async def on_text(self, update: Update, line: Line) -> None:
        """The text for the button, in reply to the question for it; others' replies are none."""
        message, asked = read_message(update), read_question(update.message)
        refused = await refusal_of_text(line, message)
        if asked is None or refused == "alert-admins-only":
            return
        state = await self._read(message.chat_id, message.telegram_language)
        say, text = state.say, read_button_text(message.text)
        if refused or text is None:
            return await reply(line, message, say.html(refused or "setting-button-refused"))
        await self.change_chat(state.shared, button=text)
        told = say.html("setting-button-kept", text=isolate(text, say.language))
        await reply(line, message, told)
        press = Press("", message.chat_id, asked.message, message.reader_id, "", "", None)
        async with self.panels.hold(press):
            state = await self._read(message.chat_id, message.telegram_language)
            view = self.menu(await _listening(state, line)).show()
            await self.panels.show(line, press, *view)

    async def state(self, press: Press, line: Line) -> MenuState | PressOutcome:
        say = await texts_for(self.read_preferences, press)
        if refused := await refusal(line, press.chat_id, press.reader_id):
            return PressOutcome(say(refused), alert=True)
        state = await self._read(press.chat_id, press.telegram_language)
        return await _listening(replace(state, say=say), line)

    def menu(self, state: MenuState) -> Menu:
        return group_menu(state)

    async def choose(
        self, press: Press, state: MenuState, page: MenuPage, option: Option, line: Line
    ) -> PressOutcome:
        if not option.changes:
            return PressOutcome(outgoing=ask_group(press, texts(state.interface)))
        return await self.keep(state, option)

    async def _read(self, chat_id: int, telegram_language: str) -> MenuState:
        chat = await self.read_chat(chat_id, ChatKind.GROUP)
        choices = await self.read_preferences.choices(chat_id)
        effective = for_all(choices, telegram_language)
        say = texts(effective.preferences.interface)
        return MenuState(chat_id, choices, say, telegram_language, chat)


async def _listening(state: MenuState, line: Line) -> MenuState:
    """The same, with what Pith hears there."""
    return replace(state, heard=await hearing(line, state.id))


def group_menu(state: MenuState) -> Menu:
    """A group's rules and preferences, and a page for each."""
    done = button(texts(state.interface)("button-done"), CloseMenu(MenuName.GROUP))
    pages = (*_rule_pages(state), *preference_pages(state))
    html = render_group_settings(state.shared.rules, state.effective, state.heard)
    return Menu(html, pages, partial(MenuButton, MenuName.GROUP), done)


def _rule_pages(state: MenuState) -> Iterator[MenuPage]:
    """A page for each rule; the first page names those that mean something now."""
    say, rules = texts(state.interface), state.shared.rules
    now = rule_value("button", rules, say.language)
    questions = {
        "mode": render_mode_question(say.language, state.heard),
        "for_tapper": say.html("setting-tapper-question"),
        "button": say.html("setting-button-question", text=now),
    }
    for rule, question in questions.items():
        if rule == "button":
            usual = rule_rows(rules, _RULES[rule], lambda _: say("button-usual"))
            rows = ((Option("write", say("button-write-text")),), *usual)
        else:
            rows = rule_rows(rules, _RULES[rule], partial(rule_value, rule, language=say.language))
        shown = rule in rules_shown(rules)
        label = rule_label(rule, rules, say.language) if shown else ""
        yield MenuPage(rule, label, question, rows)
