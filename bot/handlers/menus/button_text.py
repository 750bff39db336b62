"""The question for the text of a button, a group's or a channel's, and the reply to it.

The question begins with a link that says whose button it is: so a reply is known again after a
restart too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import ForceReply, Message, Update
from telegram.ext import filters

from bot.domain.chats import LONGEST_BUTTON
from bot.handlers.line.line import Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.updates.presses import Press
from bot.rendering.cleaning import clean
from bot.rendering.html import block, link, to_html, utf16_length
from bot.rendering.texts import Texts

_QUESTION = re.compile(r"https://t\.me/c/(?P<chat>[0-9]{1,17})/(?P<message>[0-9]{1,17})#button")


@dataclass(frozen=True, slots=True)
class Question:
    """Whose button a question is about: the chat, as links name it, and a message there.

    In a group that is its menu; a channel's question names the first post.
    """

    chat: int
    message: int

    @property
    def channel_id(self) -> int:
        """The channel, as the Bot API names it."""
        return int(f"-100{self.chat}")


class AnswersQuestion(filters.MessageFilter):
    """Replies to the question for a button's text."""

    def filter(self, message: Message) -> bool:
        """Whether a message is one."""
        return read_question(message) is not None


def question_link(chat_id: int, message_id: int = 1) -> str:
    """What the question begins with; it opens the message."""
    number = str(chat_id).removeprefix("-100").removeprefix("-")
    return f"https://t.me/c/{number}/{message_id}#button"


def read_question(message: Message | None) -> Question | None:
    """The question of Pith's that a message replies to."""
    question = message.reply_to_message if message else None
    if message is None or question is None or question.from_user is None:
        return None
    if question.from_user.id != message.get_bot().id:
        return None
    links = (_QUESTION.fullmatch(one.url or "") for one in question.entities if not one.offset)
    found = next(filter(None, links), None)
    return Question(int(found["chat"]), int(found["message"])) if found else None


def read_button_text(text: str) -> str | None:
    """What somebody wrote, fit for a button; None where it is empty or too long."""
    line = clean(text)
    return line if 0 < utf16_length(line) <= LONGEST_BUTTON else None


async def ask_in_group(line: Line, update: Update, press: Press, say: Texts) -> None:
    """Ask whoever pressed, below the menu and in its topic."""
    query = update.callback_query
    menu = query.message if query and isinstance(query.message, Message) else None
    opened = menu.reply_to_message if menu else None
    # Only who opened the menu can be made to reply: a group's others shall not be bothered, and
    # an admin who stays unnamed must not be named.
    theirs = opened and opened.from_user and opened.from_user.id == press.reader_id
    above = opened.message_id if opened and theirs else press.message_id
    forced = ForceReply(selective=True, input_field_placeholder=say("button-offer"))
    buttons, pieces = forced if theirs else None, (_question(press, say),)
    await send(line, Letter(press.chat_id, pieces, above, buttons, press.topic))


def _question(press: Press, say: Texts) -> str:
    url = question_link(press.chat_id, press.message_id)
    question = say("setting-button-ask", most=LONGEST_BUTTON)
    return to_html(block(link(url, say("setting-button")), "\n\n", question))
