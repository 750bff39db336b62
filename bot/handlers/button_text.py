"""The question for the text of a group's button, and the reply to it.

The question's link, on its first words, opens the menu that it belongs to: so a reply is known
again after a restart too.
"""

from __future__ import annotations

import re

from telegram import Bot, ForceReply, Message, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.ext import filters

from bot.domain.chats import LONGEST_BUTTON
from bot.handlers.outgoing import NO_PREVIEW, patiently
from bot.handlers.screens import Press
from bot.rendering.cleaning import clean
from bot.rendering.html import block, link, to_html
from bot.rendering.texts import Texts

_QUESTION = re.compile(r"https://t\.me/c/[0-9]{1,17}/(?P<menu>[0-9]{1,17})#button-text")


class AnswersButtonText(filters.MessageFilter):
    """Replies to the question for a group's button."""

    def filter(self, message: Message) -> bool:
        """Whether a message is one."""
        return asked_under(message) is not None


def asked_under(message: Message | None) -> int | None:
    """The menu whose question a message replies to, by its number; the question is Pith's own."""
    question = message.reply_to_message if message else None
    if message is None or question is None or question.from_user is None:
        return None
    if question.from_user.id != message.get_bot().id or not question.entities:
        return None
    found = _QUESTION.fullmatch(question.entities[0].url or "")
    return int(found["menu"]) if found else None


async def ask_button_text(bot: Bot, update: Update, press: Press, say: Texts) -> None:
    """Ask whoever pressed, below the menu and in its topic."""
    query = update.callback_query
    menu = query.message if query and isinstance(query.message, Message) else None
    opened = menu.reply_to_message if menu else None
    # Only who opened the menu can be made to reply: a group's others shall not be bothered, and
    # an admin who stays unnamed must not be named.
    theirs = opened and opened.from_user and opened.from_user.id == press.reader_id
    above = opened.message_id if opened and theirs else press.message_id
    forced = ForceReply(selective=True, input_field_placeholder=say("button-offer"))

    async def call() -> object:
        return await bot.send_message(
            press.chat_id,
            _question(press, say),
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=forced if theirs else None,
            reply_parameters=ReplyParameters(above, allow_sending_without_reply=True),
            message_thread_id=menu.message_thread_id if menu and menu.is_topic_message else None,
        )

    await patiently(call)


def read_button_text(text: str) -> str | None:
    """What somebody wrote, fit for a button; None where it is empty or too long."""
    line = clean(text)
    return line if 0 < len(line) <= LONGEST_BUTTON else None


def _question(press: Press, say: Texts) -> str:
    number = str(press.chat_id).removeprefix("-100").removeprefix("-")
    url = f"https://t.me/c/{number}/{press.message_id}#button-text"
    question = say("setting-button-ask", most=LONGEST_BUTTON)
    return to_html(block(link(url, say("setting-button")), "\n\n", question))
