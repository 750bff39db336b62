"""What each method of the Bot API does to the chats; one function a method."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile

from tests.telegram_calls import Refusal
from tests.telegram_chats import BOT, SENDER, Draft, Json, State
from tests.telegram_html import utf16
from tests.telegram_rules import (
    CAPTION_LIMIT,
    find_chat,
    find_own,
    find_replied,
    read_message_text,
    read_rows,
    read_text,
)

DOWNLOAD_LIMIT = 20 * 1024 * 1024
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def get_me(state: State, call: methods.GetMe) -> Json:
    """The bot itself."""
    return BOT


def send_message(state: State, call: methods.SendMessage) -> Json:
    """A new message; it ends every draft of its chat."""
    chat = find_chat(state, call.chat_id)
    text, rows = read_message_text(state, call), read_rows(call.reply_markup)
    reply_to = find_replied(chat, call)
    chat.open_drafts.clear()
    return chat.add(
        SENDER, text=text.plain, entities=text.entities, rows=rows, reply_to=reply_to
    ).json()


def send_message_draft(state: State, call: methods.SendMessageDraft) -> bool:
    """A preview, in private chats only; a message must follow."""
    chat = find_chat(state, call.chat_id)
    if chat.kind != "private":
        raise Refusal.bad("message drafts can be sent only to private chats")
    if call.draft_id == 0:
        raise Refusal.bad("invalid draft_id specified")
    text = read_text(state, call.text, call.parse_mode, call.entities)
    chat.open_drafts.add(call.draft_id)
    can_stop = bool(call.can_stop)
    chat.drafts.append(Draft(call.draft_id, text.plain, text.entities, can_stop, time.monotonic()))
    return True


def send_document(state: State, call: methods.SendDocument) -> Json:
    """A file, uploaded or known, with or without a caption."""
    chat = find_chat(state, call.chat_id)
    text = read_text(state, call.caption, call.parse_mode, call.caption_entities, CAPTION_LIMIT)
    rows, reply_to = read_rows(call.reply_markup), find_replied(chat, call)
    if isinstance(call.document, BufferedInputFile):
        if not call.document.data:
            raise Refusal.bad("file must be non-empty")
        media_type = "application/octet-stream"
        file = state.add_file(str(call.document.filename), media_type, call.document.data)
    elif call.document in state.files:
        file = state.files[str(call.document)]
    else:
        raise Refusal.bad("wrong file identifier/HTTP URL specified")
    chat.open_drafts.clear()
    return chat.add(
        SENDER, text=text.plain, entities=text.entities, rows=rows, reply_to=reply_to, file=file
    ).json()


def edit_message_text(state: State, call: methods.EditMessageText) -> Json:
    """Another text, and the buttons that are given with it or none."""
    message = find_own(state, call, "edit")
    text, rows = read_message_text(state, call), read_rows(call.reply_markup)
    if message.file:
        raise Refusal.bad("there is no text in the message to edit")
    if (text.plain, text.entities, rows) == (message.text, message.entities, message.rows):
        raise Refusal.bad(_UNCHANGED)
    message.text, message.entities, message.rows = text.plain, text.entities, rows
    message.edits += 1
    return message.json()


def edit_message_caption(state: State, call: methods.EditMessageCaption) -> Json:
    """Another caption under a file."""
    message = find_own(state, call, "edit")
    text = read_text(state, call.caption, call.parse_mode, call.caption_entities, CAPTION_LIMIT)
    rows = read_rows(call.reply_markup)
    if not message.file:
        raise Refusal.bad("there is no caption in the message to edit")
    if (text.plain, text.entities, rows) == (message.text, message.entities, message.rows):
        raise Refusal.bad(_UNCHANGED)
    message.text, message.entities, message.rows = text.plain, text.entities, rows
    message.edits += 1
    return message.json()


def edit_message_reply_markup(state: State, call: methods.EditMessageReplyMarkup) -> Json:
    """Other buttons, or none."""
    message = find_own(state, call, "edit")
    rows = read_rows(call.reply_markup)
    if rows == message.rows:
        raise Refusal.bad(_UNCHANGED)
    message.rows = rows
    message.edits += 1
    return message.json()


def delete_message(state: State, call: methods.DeleteMessage) -> bool:
    """The message is no longer seen."""
    chat = find_chat(state, call.chat_id)
    message = chat.find(call.message_id)
    if message is None:
        raise Refusal.bad("message to delete not found")
    chat.messages.remove(message)
    return True


def answer_callback_query(state: State, call: methods.AnswerCallbackQuery) -> bool:
    """A press on a button is answered, once."""
    query = state.queries.get(call.callback_query_id)
    if query is None or query.answer is not None:
        if query is not None:
            state.violations.append(f"the press on {query.data!r} was answered twice")
        raise Refusal.bad("query is too old and response timeout expired or query ID is invalid")
    if utf16(call.text or "") > 200:
        raise Refusal.bad("MESSAGE_TOO_LONG")
    query.answer, query.alert = call.text or "", bool(call.show_alert)
    return True


def send_chat_action(state: State, call: methods.SendChatAction) -> bool:
    """ "Typing …"."""
    find_chat(state, call.chat_id)
    if not re.fullmatch(r"typing|(upload|record)_\w+|choose_sticker|find_location", call.action):
        raise Refusal.bad("wrong parameter action in request")
    return True


def set_message_reaction(state: State, call: methods.SetMessageReaction) -> bool:
    """A reaction to a message."""
    if find_chat(state, call.chat_id).find(call.message_id) is None:
        raise Refusal.bad("message to react not found")
    return True


def get_file(state: State, call: methods.GetFile) -> Json:
    """Where a file can be downloaded, up to 20 MB."""
    file = state.files.get(call.file_id)
    if file is None:
        raise Refusal.bad("invalid file_id")
    if file.size > DOWNLOAD_LIMIT:
        raise Refusal.bad("file is too big")
    unique = f"unique-{file.id}"
    return {
        "file_id": file.id,
        "file_unique_id": unique,
        "file_size": file.size,
        "file_path": file.path,
    }


def get_chat(state: State, call: methods.GetChat) -> Json:
    """What is known of a chat."""
    chat = find_chat(state, call.chat_id)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    return {
        **chat.json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }


def set_my_commands(state: State, call: methods.SetMyCommands) -> bool:
    """The list of commands, for the default scope."""
    if len(call.commands) > 100:
        raise Refusal.bad("BOT_COMMANDS_TOO_MUCH")
    for command in call.commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command):
            raise Refusal.bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID")
    state.commands = [command.model_dump(exclude_none=True) for command in call.commands]
    return True


def get_my_commands(state: State, call: methods.GetMyCommands) -> list[Json]:
    """The commands that were set."""
    return state.commands


def delete_my_commands(state: State, call: methods.DeleteMyCommands) -> bool:
    """No commands any more."""
    state.commands = []
    return True


def accept(state: State, call: TelegramMethod[Any]) -> bool:
    """Methods of which nobody here sees anything."""
    return True


METHODS: dict[type[TelegramMethod[Any]], Callable[[State, Any], Any]] = {
    methods.GetMe: get_me,
    methods.SendMessage: send_message,
    methods.SendMessageDraft: send_message_draft,
    methods.SendDocument: send_document,
    methods.EditMessageText: edit_message_text,
    methods.EditMessageCaption: edit_message_caption,
    methods.EditMessageReplyMarkup: edit_message_reply_markup,
    methods.DeleteMessage: delete_message,
    methods.AnswerCallbackQuery: answer_callback_query,
    methods.SendChatAction: send_chat_action,
    methods.SetMessageReaction: set_message_reaction,
    methods.GetFile: get_file,
    methods.GetChat: get_chat,
    methods.SetMyCommands: set_my_commands,
    methods.GetMyCommands: get_my_commands,
    methods.DeleteMyCommands: delete_my_commands,
    methods.SetMyDescription: accept,
    methods.SetMyShortDescription: accept,
    methods.SetMyName: accept,
    methods.LogOut: accept,
    methods.Close: accept,
}
