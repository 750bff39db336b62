"""Ephemeral messages: in groups, for one member's eyes, never among the group's messages."""

from __future__ import annotations

from itertools import count

from aiogram import methods
from aiogram.types import EphemeralMessageParameters

from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Chat, Message
from tests.bot_api.finding import find_chat, find_replied, find_topic
from tests.bot_api.parts import SENDER, Json
from tests.bot_api.rules import Text, apply_edit, read_message_text, read_rows
from tests.bot_api.state import State

SECONDS = 15.0
"""So long after a press the bot may answer it without being an admin."""
_IDS = count(1)


def send_ephemeral(state: State, call: methods.SendMessage) -> Json:
    """A message that only one member of the group sees."""
    chat = find_chat(state, call.chat_id)
    asked = call.ephemeral_message_parameters
    assert asked is not None
    _check_allowed(state, chat, asked)
    text = read_message_text(state, call)
    reply_to = find_replied(state, chat, call)
    topic = find_topic(state, chat, call, reply_to)
    user = chat.members[asked.receiver_user_id].user
    message = Message(
        0,
        chat,
        SENDER,
        text.plain,
        text.entities,
        read_rows(call.reply_markup),
        reply_to=reply_to,
        topic=topic,
        ephemeral_id=next(_IDS),
    )
    message.raw = {"receiver_user": user, "ephemeral_message_id": message.ephemeral_id}
    chat.ephemeral.setdefault(asked.receiver_user_id, []).append(message)
    return message.json()


def edit_ephemeral_text(state: State, call: methods.EditEphemeralMessageText) -> bool:
    """Another text for the one who sees it."""
    message = _find(state, call)
    apply_edit(message, read_message_text(state, call), read_rows(call.reply_markup))
    return True


def edit_ephemeral_markup(state: State, call: methods.EditEphemeralMessageReplyMarkup) -> bool:
    """Other buttons for the one who sees it."""
    message = _find(state, call)
    same = Text(message.text, message.entities)
    apply_edit(message, same, read_rows(call.reply_markup))
    return True


def delete_ephemeral(state: State, call: methods.DeleteEphemeralMessage) -> bool:
    """It is no longer seen."""
    message = _find(state, call)
    message.chat.ephemeral[call.receiver_user_id].remove(message)
    return True


def _check_allowed(state: State, chat: Chat, asked: EphemeralMessageParameters) -> None:
    if chat.kind not in ("group", "supergroup"):
        raise Refusal.bad("ephemeral messages can be sent only to group and supergroup chats")
    if not state.ephemeral_works:
        raise Refusal.bad("EPHEMERAL_MESSAGES_UNAVAILABLE")
    receiver = chat.members.get(asked.receiver_user_id)
    if receiver is None or not receiver.inside:
        raise Refusal.bad("USER_NOT_PARTICIPANT")
    if asked.callback_query_id is None:
        if not chat.bot.admin:
            raise Refusal.bad("not enough rights to send ephemeral messages to the chat")
        return
    query = state.queries.get(asked.callback_query_id)
    if query is None or query.presser != asked.receiver_user_id or query.message.chat is not chat:
        raise Refusal.bad("QUERY_ID_INVALID")
    if state.clock() - query.at > SECONDS and not chat.bot.admin:
        raise Refusal.bad("query is too old and response timeout expired or query ID is invalid")


def _find(
    state: State,
    call: methods.EditEphemeralMessageText
    | methods.EditEphemeralMessageReplyMarkup
    | methods.DeleteEphemeralMessage,
) -> Message:
    chat = find_chat(state, call.chat_id)
    message = chat.find_ephemeral(call.receiver_user_id, call.ephemeral_message_id)
    if message is None:
        raise Refusal.bad("MESSAGE_ID_INVALID")
    return message
