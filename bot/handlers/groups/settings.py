"""/settings in a group: for its admins only, asked of Telegram at every step."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, Update

from bot.domain.chats import MODES, Chat, ChatKind, Mode
from bot.domain.errors import BotError
from bot.handlers.chats.rights import (
    Hearing,
    hearing,
    refusal,
    refusal_of_sender,
    refusal_of_text,
)
from bot.handlers.line.calls import answer_press
from bot.handlers.line.line import Line
from bot.handlers.line.notices import reply, texts_for
from bot.handlers.menus.button_text import ask_in_group, read_button_text, read_question
from bot.handlers.menus.choosing import (
    SETTING,
    VALUE,
    Screen,
    State,
    mark,
    read_value,
    setting_buttons,
    value_page,
)
from bot.handlers.updates.incoming import read_message
from bot.handlers.updates.presses import Press, button, in_rows, read_press
from bot.handlers.views.panels import Panels
from bot.rendering.errors import render_error
from bot.rendering.group_settings import (
    render_group_settings,
    render_mode_question,
    rule_label,
    rule_value,
    rules_shown,
)
from bot.rendering.languages import isolate
from bot.rendering.texts import Texts, texts
from bot.usecases.pith import Pith

MENU = "gset"
_MODES = MODES[ChatKind.GROUP]
PRESS = re.compile(
    rf"gset(?::(?P<setting>{SETTING})(?:=(?P<value>{VALUE}))?"
    rf"|:(?P<rule>mode|for_tapper|button)(?:=(?P<rule_value>{'|'.join(_MODES)}|on|off|write|))?)?"
    r"|(?P<done>gset-done)"
)
"""As in the reader's menu; `gset:mode=button` sets a rule, `gset:button=write` asks for the
button's text and `gset:button=` takes it back. The menu is of the chat that it stands in."""


@dataclass(frozen=True, slots=True)
class Look:
    """A group as its menu shows it."""

    chat: Chat
    state: State

    @property
    def language(self) -> str:
        """What the menu speaks."""
        return self.state.preferences.interface


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """Shows what holds in a group and where it comes from; its admins change it."""

    pith: Pith
    panels: Panels

    async def on_command(self, update: Update, line: Line) -> None:
        """/settings in a group: the menu in answer to an admin, one sentence to anybody else."""
        message = read_message(update)
        if message.by_bot:
            return
        look = await self._look(message.chat_id, message.telegram_language)
        if refused := await refusal_of_sender(line, message):
            return await reply(line, message, texts(look.language).html(refused))
        html, buttons = await self._menu(line, look)
        await reply(line, message, html, buttons)

    async def on_press(self, update: Update, line: Line) -> None:
        """A button of the menu, pressed by anybody in the group."""
        press, line = read_press(update), line
        found = PRESS.fullmatch(press.data)
        say = await texts_for(self.pith.read_preferences, press)
        if found is None or not _is_offered(found):
            return await answer_press(line, press.query_id, say("alert-outdated"))
        async with self.panels.hold(press):
            if refused := await refusal(line, press.chat_id, press.reader_id):
                return await answer_press(line, press.query_id, say(refused), alert=True)
            try:
                notice = await self._choose(press, found, say)
            except BotError as error:
                notice = render_error(error, say.language)
                return await answer_press(line, press.query_id, notice)
            await answer_press(line, press.query_id, notice)
            look = await self._look(press.chat_id, press.telegram_language)
            if found["rule_value"] == "write":
                await ask_in_group(line, update, press, texts(look.language))
            else:
                await self.panels.show(line, press, *await self._page(line, found, look))

    async def on_text(self, update: Update, line: Line) -> None:
        """The text for the button, in reply to the question for it; others' replies are none."""
        message, asked = read_message(update), read_question(update.message)
        refused = await refusal_of_text(line, message)
        if asked is None or refused == "alert-admins-only":
            return
        look = await self._look(message.chat_id, message.telegram_language)
        say = texts(look.language)
        if refused:
            return await reply(line, message, say.html(refused))
        text = read_button_text(message.text)
        if text is None:
            return await reply(line, message, say.html("setting-button-refused"))
        await self.pith.change_chat(look.chat, button=text)
        await reply(
            line,
            message,
            say.html("setting-button-kept", text=isolate(text, look.language)),
        )
        look = await self._look(message.chat_id, message.telegram_language)
        press = Press("", message.chat_id, asked.message, message.reader_id, "", "", None)
        async with self.panels.hold(press):
            await self.panels.show(line, press, *await self._menu(line, look))

    async def _choose(self, press: Press, found: re.Match[str], say: Texts) -> str:
        """Keep what was chosen, if something was; gives the notice to show."""
        look = await self._look(press.chat_id, press.telegram_language)
        if (setting := found["setting"]) and found["value"] is not None:
            value = read_value(setting, found["value"]) if found["value"] else None
            if getattr(look.state.choices, setting) == value:
                return say("alert-unchanged")
            await self.pith.change_preferences(press.chat_id, **{setting: value})
            return say("alert-saved")
        if (rule := found["rule"]) and found["rule_value"] not in (None, "write"):
            chosen = _rule_value(rule, found["rule_value"])
            if getattr(look.chat.rules, rule) == chosen:
                return say("alert-unchanged")
            await self.pith.change_chat(look.chat, **{rule: chosen})
            return say("alert-saved")
        return ""

    async def _look(self, chat_id: int, telegram_language: str) -> Look:
        chat = await self.pith.read_chat(chat_id, ChatKind.GROUP)
        choices = await self.pith.read_preferences.choices(chat_id)
        return Look(chat, State(choices, telegram_language, for_all=True))

    async def _page(self, line: Line, found: re.Match[str], look: Look) -> Screen:
        """What the message shows after a press."""
        if found["done"]:
            html, _ = await self._menu(line, look)
            return html, None
        if found["setting"] and found["value"] is None:
            return value_page(found["setting"], look.state, MENU, back=MENU)
        if found["rule"] and found["rule_value"] is None:
            heard = await hearing(line, look.chat.id)
            return rule_page(found["rule"], look, heard)
        return await self._menu(line, look)

    async def _menu(self, line: Line, look: Look) -> Screen:
        return menu_page(look, await hearing(line, look.chat.id))


def menu_page(look: Look, heard: Hearing) -> Screen:
    """Every rule and setting with its value, and a button for each."""
    say = texts(look.language)
    rules = [
        button(rule_label(rule, look.chat.rules, look.language), f"{MENU}:{rule}")
        for rule in rules_shown(look.chat.rules)
    ]
    rows = [*in_rows([*rules, *setting_buttons(look.state, MENU)], 1)]
    rows.append([button(say("button-done"), "gset-done")])
    html = render_group_settings(look.chat.rules, look.state.effective, heard)
    return html, InlineKeyboardMarkup(rows)


def rule_page(rule: str, look: Look, heard: Hearing) -> Screen:
    """One rule's question, a button for each value, the chosen one marked."""
    say, rules = texts(look.language), look.chat.rules
    if rule == "mode":
        labels = {str(mode): (say(f"mode-{mode}"), mode == rules.mode) for mode in _MODES}
        html = render_mode_question(look.language, heard)
    elif rule == "for_tapper":
        labels = {
            "off": (say("tapper-all"), not rules.for_tapper),
            "on": (say("tapper-one"), rules.for_tapper),
        }
        html = say.html("setting-tapper-question")
    else:
        labels = {
            "write": (say("button-write-text"), False),
            "": (say("button-usual"), not rules.button),
        }
        html = say.html("setting-button-question", text=rule_value(rule, rules, look.language))
    rows = [
        [button(mark(label, chosen, say), f"{MENU}:{rule}={value}")]
        for value, (label, chosen) in labels.items()
    ]
    return html, InlineKeyboardMarkup([*rows, [button(say("button-back"), MENU)]])


def _is_offered(found: re.Match[str]) -> bool:
    """Whether a button of this Pith could have said that."""
    if found["value"]:
        return read_value(found["setting"], found["value"]) is not None
    values = {
        "mode": (None, *_MODES),
        "for_tapper": (None, "on", "off"),
        "button": (None, "", "write"),
    }
    return not found["rule"] or found["rule_value"] in values[found["rule"]]


def _rule_value(rule: str, written: str) -> Mode | bool | str:
    if rule == "mode":
        return Mode(written)
    return written == "on" if rule == "for_tapper" else ""
