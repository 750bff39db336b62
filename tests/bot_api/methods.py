"""What each method of the Bot API does to the chats; one function a method."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile, ForceReply, ReplyKeyboardRemove

from tests.bot_api.about_chats import (
    get_chat,
    get_chat_administrators,
    get_chat_member,
    leave_chat,
)
from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Message
from tests.bot_api.commands import delete_my_commands, get_my_commands, set_my_commands
from tests.bot_api.delivery import copy_edit, copy_post
from tests.bot_api.ephemeral import (
    delete_ephemeral,
    edit_ephemeral_markup,
    edit_ephemeral_text,
    send_ephemeral,
)
from tests.bot_api.finding import (
    find_chat,
    find_chat_to_write,
    find_editable,
    find_replied,
    find_topic,
)
from tests.bot_api.html import utf16
from tests.bot_api.inline_queries import answer_guest_query, answer_inline_query
from tests.bot_api.links import leads_here
from tests.bot_api.parts import SENDER, Button, Draft, Json
from tests.bot_api.rules import (
    CAPTION_LIMIT,
    Text,
    apply_edit,
    read_keys,
    read_message_text,
    read_rows,
    read_text,
)
from tests.bot_api.state import State

DOWNLOAD_LIMIT = 20 * 1024 * 1024


def get_me(state: State, call: methods.GetMe) -> Json:
    """The bot itself."""
    return state.me


def send_message(state: State, call: methods.SendMessage) -> Json:
    """A new message; it ends every draft of its chat."""
    if call.ephemeral_message_parameters:
        return send_ephemeral(state, call)
    if call.receiver_user_id or call.callback_query_id:
        raise Refusal.bad("use ephemeral_message_parameters: this server knows no older form")
    text = read_message_text(state, call)
    return _send(state, call, text=text.plain, entities=text.entities)


def _send(state: State, call: Any, **content: Any) -> Json:
    """Put the bot's message where the call wants it."""
    chat = find_chat_to_write(state, call.chat_id)
    reply_to = find_replied(state, chat, call)
    topic = find_topic(state, chat, call, reply_to)
    keys = read_keys(call.reply_markup, chat.kind)
    rows = read_rows(call.reply_markup)
    chat.open_drafts.clear()
    message = chat.add(SENDER, rows=rows, reply_to=reply_to, topic=topic, **content)
    message.reply_keyboard = keys
    message.removes_keyboard = isinstance(call.reply_markup, ReplyKeyboardRemove)
    message.forces_reply = isinstance(call.reply_markup, ForceReply)
    copy_post(state, message)
    return message.json()


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
    find_chat(state, call.chat_id)
    text = read_text(state, call.caption, call.parse_mode, call.caption_entities, CAPTION_LIMIT)
    if isinstance(call.document, BufferedInputFile):
        if not call.document.data:
            raise Refusal.bad("file must be non-empty")
        media_type = "application/octet-stream"
        file = state.add_file(str(call.document.filename), media_type, call.document.data)
    elif call.document in state.files:
        file = state.files[str(call.document)]
    else:
        raise Refusal.bad("wrong file identifier/HTTP URL specified")
    return _send(state, call, text=text.plain, entities=text.entities, file=file)


def send_photo(state: State, call: methods.SendPhoto) -> Json:
    """A picture, uploaded, with or without a caption."""
    find_chat(state, call.chat_id)
    text = read_text(state, call.caption, call.parse_mode, call.caption_entities, CAPTION_LIMIT)
    if not isinstance(call.photo, BufferedInputFile):
        raise Refusal.bad("wrong file identifier/HTTP URL specified")
    if not call.photo.data.startswith((b"\x89PNG", b"\xff\xd8\xff")):
        raise Refusal.bad("IMAGE_PROCESS_FAILED")
    file = state.add_file(str(call.photo.filename), "image/png", call.photo.data)
    size = {"file_id": file.id, "file_unique_id": f"unique-{file.id}", "width": 9, "height": 9}
    raw = {"photo": [size]}
    return _send(state, call, text=text.plain, entities=text.entities, file=file, raw=raw)


def edit_message_text(state: State, call: methods.EditMessageText) -> Json | bool:
    """Another text, and the buttons that are given with it or none."""
    message = find_editable(state, call)
    text, rows = read_message_text(state, call), read_rows(call.reply_markup)
    if message.media:
        raise Refusal.bad("there is no text in the message to edit")
    return _edit(state, message, text, rows)


def edit_message_caption(state: State, call: methods.EditMessageCaption) -> Json | bool:
    """Another caption under a file."""
    message = find_editable(state, call)
    text = read_text(state, call.caption, call.parse_mode, call.caption_entities, CAPTION_LIMIT)
    if not message.media:
        raise Refusal.bad("there is no caption in the message to edit")
    return _edit(state, message, text, read_rows(call.reply_markup))


def edit_message_reply_markup(state: State, call: methods.EditMessageReplyMarkup) -> Json | bool:
    """Other buttons, or none."""
    message = find_editable(state, call)
    same = Text(message.text, message.entities)
    return _edit(state, message, same, read_rows(call.reply_markup))


def _edit(state: State, message: Message, text: Text, rows: list[list[Button]]) -> Json | bool:
    """Show the message like this from now on; refuses what changes nothing."""
    apply_edit(message, text, rows)
    copy_edit(state, message)
    return True if message.inline_id else message.json()


def delete_message(state: State, call: methods.DeleteMessage) -> bool:
    """The message is no longer seen."""
    chat = find_chat(state, call.chat_id)
    message = chat.find(call.message_id)
    if message is None:
        raise Refusal.bad("message to delete not found")
    if not message.from_bot and chat.kind != "private" and not chat.bot.may("can_delete_messages"):
        raise Refusal.bad("message can't be deleted")
    chat.messages.remove(message)
    return True


def answer_callback_query(state: State, call: methods.AnswerCallbackQuery) -> bool:
    """A press on a button is answered, once."""
    query = state.queries.get(call.callback_query_id)
    if query is None or query.answer is not None:
        if query is not None:
            state.violations.append(f"the press on {query.data!r} was answered twice")
        raise Refusal.bad("query is too old and response timeout expired or query ID is invalid")
    if state.clock() - query.at > state.query_seconds:
        raise Refusal.bad("query is too old and response timeout expired or query ID is invalid")
    if call.url is not None and not leads_here(call.url):
        raise Refusal.bad("URL_INVALID")
    if utf16(call.text or "") > 200:
        raise Refusal.bad("MESSAGE_TOO_LONG")
    query.answer, query.alert = call.text or "", bool(call.show_alert)
    query.url = call.url or ""
    return True


def send_chat_action(state: State, call: methods.SendChatAction) -> bool:
    """ "Typing …"."""
    chat = find_chat_to_write(state, call.chat_id)
    find_topic(state, chat, call, None)
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


def accept(state: State, call: TelegramMethod[Any]) -> bool:
    """Methods of which nobody here sees anything."""
    return True


METHODS: dict[type[TelegramMethod[Any]], Callable[[State, Any], Any]] = {
    methods.GetMe: get_me,
    methods.SendMessage: send_message,
    methods.SendMessageDraft: send_message_draft,
    methods.SendDocument: send_document,
    methods.SendPhoto: send_photo,
    methods.EditMessageText: edit_message_text,
    methods.EditMessageCaption: edit_message_caption,
    methods.EditMessageReplyMarkup: edit_message_reply_markup,
    methods.DeleteMessage: delete_message,
    methods.AnswerCallbackQuery: answer_callback_query,
    methods.SendChatAction: send_chat_action,
    methods.SetMessageReaction: set_message_reaction,
    methods.GetFile: get_file,
    methods.AnswerInlineQuery: answer_inline_query,
    methods.AnswerGuestQuery: answer_guest_query,
    methods.EditEphemeralMessageText: edit_ephemeral_text,
    methods.EditEphemeralMessageReplyMarkup: edit_ephemeral_markup,
    methods.DeleteEphemeralMessage: delete_ephemeral,
    methods.GetChat: get_chat,
    methods.GetChatMember: get_chat_member,
    methods.GetChatAdministrators: get_chat_administrators,
    methods.LeaveChat: leave_chat,
    methods.SetMyCommands: set_my_commands,
    methods.GetMyCommands: get_my_commands,
    methods.DeleteMyCommands: delete_my_commands,
    methods.SetMyDescription: accept,
    methods.SetMyShortDescription: accept,
    methods.SetMyName: accept,
    methods.LogOut: accept,
    methods.Close: accept,
}
