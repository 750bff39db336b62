"""The text of a chat's button: asked of its admin, who answers in a reply. For every menu."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from telegram import Bot, ForceReply, Message, ReplyParameters, Update
from telegram.constants import ParseMode

from bot.domain.chats import LONGEST_BUTTON, ChatKind
from bot.handlers.outgoing import patiently
from bot.handlers.screens import Press
from bot.rendering.cleaning import clean
from bot.rendering.texts import Texts

MOST_QUESTIONS = 1000
"""How many questions wait for their answer; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question for the text of a chat's button; `press` asked for it, under the menu."""

    chat_id: int
    kind: ChatKind
    press: Press = field(repr=False)


class ButtonTexts:
    """Asks for texts, and knows which message answers which question.

    Questions do not outlive a restart: whoever asked presses once more.
    """

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[int, int], Question] = OrderedDict()

    async def ask(self, bot: Bot, update: Update, question: Question, say: Texts) -> None:
        """Ask whoever pressed, below the menu."""
        press = question.press
        query = update.callback_query
        menu = query.message if query and isinstance(query.message, Message) else None
        opened = menu.reply_to_message if menu else None
        # Only who opened the menu can be made to reply: a group's others shall not be bothered,
        # and an admin who stays unnamed must not be named.
        theirs = opened and opened.from_user and opened.from_user.id == press.reader_id
        private = press.chat_id == press.reader_id
        forced = ForceReply(
            selective=not private, input_field_placeholder=say("button-offer")
        )
        above = opened.message_id if opened and theirs else press.message_id

        async def call() -> int:
            sent = await bot.send_message(
                press.chat_id,
                say.html("setting-button-ask", most=LONGEST_BUTTON),
                parse_mode=ParseMode.HTML,
                reply_markup=forced if private or theirs else None,
                reply_parameters=ReplyParameters(above, allow_sending_without_reply=True),
                message_thread_id=topic_of(menu),
            )
            return sent.message_id

        self._open[press.chat_id, await patiently(call)] = question
        while len(self._open) > MOST_QUESTIONS:
            self._open.popitem(last=False)

    def find(self, update: Update) -> Question | None:
        """The question that a message replies to."""
        message = update.message
        above = message.reply_to_message if message else None
        return self._open.get((message.chat.id, above.message_id)) if message and above else None

    def settle(self, question: Question) -> None:
        """The question is answered."""
        for place in [place for place, one in self._open.items() if one == question]:
            del self._open[place]


def read_button_text(text: str) -> str | None:
    """What somebody wrote, fit for a button; None where it is empty or too long."""
    line = clean(text)
    return line if 0 < len(line) <= LONGEST_BUTTON else None


def topic_of(message: Message | None) -> int | None:
    """The forum topic that a message is in."""
    return message.message_thread_id if message and message.is_topic_message else None
