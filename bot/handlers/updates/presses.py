"""The buttons under summaries, and a press on any button. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)

from bot.domain.jobs import Choice
from bot.domain.preferences import SOURCE_LANGUAGE, Length
from bot.handlers.updates.callback_data import (
    Again,
    Button,
    CloseLanguages,
    DecideJob,
    OpenLanguages,
    read_data,
    write_data,
)
from bot.rendering.cleaning import clean, shorten
from bot.rendering.languages import SUMMARY_LANGUAGES, own_name
from bot.rendering.texts import texts

Place = tuple[int, int]
"""A message: its chat's number, and its own."""

LENGTHS = tuple(Length)
_LONGEST_LABEL = 50
"""In characters: wider than a telephone."""


def summary_buttons(shown_id: int, length: Length, interface: str) -> InlineKeyboardMarkup:
    """Shorter and Longer where there is such a length, and Language."""
    say = texts(interface)
    index = LENGTHS.index(length)
    row = []
    if index > 0:
        row.append(button(say("button-shorter"), Again(shown_id, LENGTHS[index - 1])))
    if index + 1 < len(LENGTHS):
        row.append(button(say("button-longer"), Again(shown_id, LENGTHS[index + 1])))
    row.append(button(say("button-language"), OpenLanguages(shown_id, length)))
    return InlineKeyboardMarkup([row])


def large_buttons(key: str, interface: str) -> InlineKeyboardMarkup:
    """What can be done about a large job, one a row: their words are long."""
    say = texts(interface)
    return InlineKeyboardMarkup(
        [[button(say(f"button-large-{choice}"), DecideJob(choice, key))] for choice in Choice]
    )


def part_button(number: int, title: str, shown_id: int, length: Length) -> InlineKeyboardButton:
    """What opens the summary of one part of a digest."""
    return button(part_label(number, title), Again(shown_id, length))


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
    buttons = (button(name, Again(shown_id, length, code)) for name, code in languages)
    back = button(say("button-back"), CloseLanguages(shown_id, length))
    return InlineKeyboardMarkup([*in_rows(list(buttons), 3), [back]])


def button(label: str, asks: Button) -> InlineKeyboardButton:
    """A button, and what a press on it asks for."""
    return InlineKeyboardButton(label[:64], callback_data=write_data(asks))


def in_rows(
    buttons: Sequence[InlineKeyboardButton], in_a_row: int
) -> Iterable[list[InlineKeyboardButton]]:
    """Buttons in rows of equal number."""
    for start in range(0, len(buttons), in_a_row):
        yield list(buttons[start : start + in_a_row])


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, the message it is under, and the buttons it had then.

    `opened_by` is the message that this one answers, of the account `opener_id`.
    """

    query_id: str
    chat_id: int
    message_id: int
    reader_id: int
    telegram_language: str
    data: str
    buttons: InlineKeyboardMarkup | None
    topic: int | None = None
    opened_by: int | None = None
    opener_id: int | None = None

    @property
    def button(self) -> Button | None:
        """What the button asks for; None for anything that Pith did not write."""
        return read_data(self.data)

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
    known = message if isinstance(message, Message) else None
    opened = known.reply_to_message if known else None
    return Press(
        query_id=query.id,
        chat_id=message.chat.id,
        message_id=message.message_id,
        reader_id=query.from_user.id,
        telegram_language=query.from_user.language_code or "",
        data=query.data or "",
        buttons=known.reply_markup if known else None,
        topic=known.message_thread_id if known and known.is_topic_message else None,
        opened_by=opened.message_id if opened else None,
        opener_id=opened.from_user.id if opened and opened.from_user else None,
    )
