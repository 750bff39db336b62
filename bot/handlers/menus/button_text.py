"""The question for the text of a button, a group's or a channel's, and the reply to it.

The question begins with a link that says whose button it is: so a reply is known again after a
restart too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import ForceReply, Message

from bot.domain.chats import LONGEST_BUTTON
from bot.handlers.line.messages import OutgoingMessage
from bot.handlers.updates.presses import Press
from bot.rendering.channels import channel_title
from bot.rendering.cleaning import clean
from bot.rendering.html import Block, block, bold, link, to_html, utf16_length
from bot.rendering.texts import Texts

_QUESTION = re.compile(r"https://t\.me/c/(?P<chat>[0-9]{1,17})/(?P<message>[0-9]{1,17})#button")


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """Whose button a question is about: the chat, as links name it, and a message there.

    In a group that is its menu; a channel's question names the first post.
    """

    chat: int
    message: int

    @property
    def channel_id(self) -> int:
        """The channel, as the Bot API names it."""
        return int(f"-100{self.chat}")


def read_question(message: Message | None) -> TextQuestion | None:
    """The question of Pith's that a message replies to."""
    question = message.reply_to_message if message else None
    if message is None or question is None or question.from_user is None:
        return None
    if question.from_user.id != message.get_bot().id:
        return None
    links = (_QUESTION.fullmatch(one.url or "") for one in question.entities if not one.offset)
    found = next(filter(None, links), None)
    return TextQuestion(int(found["chat"]), int(found["message"])) if found else None


def read_button_text(text: str) -> str | None:
    """What somebody wrote, fit for a button; None where it is empty or too long."""
    line = clean(text)
    return line if 0 < utf16_length(line) <= LONGEST_BUTTON else None


def ask_group(press: Press, say: Texts) -> OutgoingMessage:
    """Asks whoever pressed for their group's text, below the menu and in its topic."""
    name = block(say("setting-button"))
    html = _question(press.chat_id, press.message_id, name, "setting-button-ask", say)
    # Only who opened the menu can be made to reply: a group's others shall not be bothered, and
    # an admin who stays unnamed must not be named.
    if press.opener_id != press.reader_id:
        return OutgoingMessage(press.chat_id, (html,), press.message_id, topic=press.topic)
    forced = ForceReply(selective=True, input_field_placeholder=say("button-offer"))
    return OutgoingMessage(press.chat_id, (html,), press.opened_by, forced, press.topic)


def ask_for_channel(chat_id: int, channel_id: int, title: str, say: Texts) -> OutgoingMessage:
    """Asks in a reader's own chat for their channel's text; its name leads to the channel."""
    name = bold(channel_title(title, say.language))
    html = _question(channel_id, 1, name, "channel-button-question", say)
    return OutgoingMessage(chat_id, (html,), buttons=ForceReply())


def _question(chat_id: int, message_id: int, name: Block, key: str, say: Texts) -> str:
    number = str(chat_id).removeprefix("-100").removeprefix("-")
    url = f"https://t.me/c/{number}/{message_id}#button"
    return to_html(block(link(url, name), "\n\n", say(key, most=LONGEST_BUTTON)))
