"""The question for the text of a channel's button, known again in the reply to it. Pure.

Its link, on the channel's name, says which channel is meant: also after a restart.
"""

from __future__ import annotations

import re

from telegram import Message
from telegram.ext import filters

_QUESTION = re.compile(r"https://t\.me/c/([0-9]{1,17})/1#button")


def question_link(channel_id: int) -> str:
    """The question's link; it opens the channel."""
    return f"https://t.me/c/{str(channel_id).removeprefix('-100')}/1#button"


class AnswersQuestion(filters.MessageFilter):
    """Replies to the question for a button's text."""

    def filter(self, message: Message) -> bool:
        """Whether a message is one."""
        return asked_channel(message) is not None


def asked_channel(message: Message) -> int | None:
    """The channel whose button a reply gives a text to; the question's link names it."""
    question = message.reply_to_message
    if question is None or question.from_user is None or not question.from_user.is_bot:
        return None
    links = (_QUESTION.fullmatch(one.url or "") for one in question.entities)
    found = next(filter(None, links), None)
    return int(f"-100{found[1]}") if found else None
