"""Buttons and what a press on them means: callback data, written short and read strictly. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MaybeInaccessibleMessage,
    Message,
    Update,
)

from bot.domain.jobs import Choice
from bot.domain.preferences import SOURCE_LANGUAGE, Length
from bot.rendering.cleaning import clean, shorten
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.texts import texts

Place = tuple[int, int]
"""A message: its chat's number, and its own."""

LENGTHS = tuple(Length)
_LONGEST_LABEL = 50
"""In characters: wider than a telephone."""
_LANGUAGE = r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}"
_SHOWN = r"(?P<shown>[1-9][0-9]{0,17})"
_LENGTH = f"(?P<length>{'|'.join(LENGTHS)})"

PRESS_SUMMARY = re.compile(
    rf"(?P<action>to|languages|back):{_SHOWN}:{_LENGTH}(?::(?P<language>{_LANGUAGE}))?"
)
"""`to:7:short` shows summary 7 at another length, `to:7:short:de` in another language;
`languages:7:short` opens the choice of languages, `back:7:short` closes it. The length is the one
to write, or the one that was written."""


PRESS_LARGE = re.compile(rf"large:(?P<choice>{'|'.join(Choice)}):(?P<key>[A-Za-z0-9_-]{{16}})")
"""`large:all:KEY` agrees to the cost of a job that waits; it can also be left, or done without."""


@dataclass(frozen=True, slots=True)
class Again:
    """Write a summary again, at a length, and in a language unless that is empty."""

    shown_id: int
    length: Length
    language: str = ""


@dataclass(frozen=True, slots=True)
class OpenLanguages:
    """Show the languages that a summary can be had in."""

    shown_id: int
    length: Length


@dataclass(frozen=True, slots=True)
class CloseLanguages:
    """Show a summary's own buttons."""

    shown_id: int
    length: Length


SummaryButton = Again | OpenLanguages | CloseLanguages


def read_summary_button(data: str) -> SummaryButton | None:
    """What a button under a summary asks for; None for anything that Pith did not write."""
    found = PRESS_SUMMARY.fullmatch(data)
    if found is None:
        return None
    shown_id, length, language = int(found["shown"]), Length(found["length"]), found["language"]
    if found["action"] == "to":
        return Again(shown_id, length, language or "")
    if language:
        return None
    opens = found["action"] == "languages"
    return OpenLanguages(shown_id, length) if opens else CloseLanguages(shown_id, length)


def summary_buttons(shown_id: int, length: Length, interface: str) -> InlineKeyboardMarkup:
    """Shorter and Longer where there is such a length, and Language."""
    say = texts(interface)
    index = LENGTHS.index(length)
    row = []
    if index > 0:
        row.append(button(say("button-shorter"), f"to:{shown_id}:{LENGTHS[index - 1]}"))
    if index + 1 < len(LENGTHS):
        row.append(button(say("button-longer"), f"to:{shown_id}:{LENGTHS[index + 1]}"))
    row.append(button(say("button-language"), f"languages:{shown_id}:{length}"))
    return InlineKeyboardMarkup([row])


def large_buttons(key: str, interface: str) -> InlineKeyboardMarkup:
    """What can be done about a large job, one a row: their words are long."""
    say = texts(interface)
    return InlineKeyboardMarkup(
        [[button(say(f"button-large-{choice}"), f"large:{choice}:{key}")] for choice in Choice]
    )


def part_button(number: int, title: str, shown_id: int, length: Length) -> InlineKeyboardButton:
    """What opens the summary of one part of a digest."""
    return button(part_label(number, title), f"to:{shown_id}:{length}")


def part_label(number: int, title: str) -> str:
    """What a button says that opens a part of a digest."""
    return f"{number}. {shorten(clean(title), _LONGEST_LABEL)}".strip()


def language_buttons(shown_id: int, length: Length, interface: str) -> InlineKeyboardMarkup:
    """Every language that a summary can be had in, and the way back."""
    say = texts(interface)
    languages = [
        (say("language-source"), SOURCE_LANGUAGE),
        *((own_name(code), code) for code in SUMMARY_LANGUAGES),
    ]
    buttons = (button(name, f"to:{shown_id}:{length}:{code}") for name, code in languages)
    back = button(say("button-back"), f"back:{shown_id}:{length}")
    return InlineKeyboardMarkup([*in_rows(list(buttons), 3), [back]])


def button(label: str, data: str) -> InlineKeyboardButton:
    """A button; `data` may have 64 bytes."""
    return InlineKeyboardButton(label[:64], callback_data=data)


def in_rows(
    buttons: Sequence[InlineKeyboardButton], in_a_row: int
) -> Iterable[list[InlineKeyboardButton]]:
    """Buttons in rows of equal number."""
    for start in range(0, len(buttons), in_a_row):
        yield list(buttons[start : start + in_a_row])


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, the message it is under, and the buttons it had then."""

    query_id: str
    chat_id: int
    message_id: int
    reader_id: int
    telegram_language: str
    data: str
    buttons: InlineKeyboardMarkup | None
    topic: int | None = None

    def is_under(self, message_id: int) -> bool:
        """Whether it was under that message; with 0, whether its message has such a button."""
        rows = self.buttons.inline_keyboard if self.buttons else ()
        has_it = any(one.callback_data == self.data for row in rows for one in row)
        return has_it if not message_id else message_id == self.message_id

    @property
    def place(self) -> Place:
        """The message that the button is under."""
        return (self.chat_id, self.message_id)


def read_press(update: Update) -> Press:
    """What was pressed. A handler's filter lets only presses under messages through."""
    query = update.callback_query
    message = query.message if query else None
    if query is None or message is None:
        raise ValueError("the handler's filter lets only presses under messages through")
    return Press(
        query_id=query.id,
        chat_id=message.chat.id,
        message_id=message.message_id,
        reader_id=query.from_user.id,
        telegram_language=query.from_user.language_code or "",
        data=query.data or "",
        buttons=message.reply_markup if isinstance(message, Message) else None,
        topic=_topic(message),
    )


def _topic(message: MaybeInaccessibleMessage) -> int | None:
    """The forum's topic that a message is in."""
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None
