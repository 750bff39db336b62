"""The chat and the message that a call means; refuses what the bot may not do there."""

from __future__ import annotations

from typing import Any

from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Chat, Message
from tests.bot_api.parts import Topic
from tests.bot_api.state import State


def find_chat(state: State, chat_id: int | str | None) -> Chat:
    """The chat, if the bot may look at it."""
    chat = _known(state, chat_id)
    if chat is None and isinstance(chat_id, int) and _seen(state, chat_id):
        raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
    if chat is None:
        raise Refusal.bad("chat not found")
    if chat.blocked:
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    if chat.migrated_to:
        why = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refusal(400, why, migrate_to=chat.migrated_to)
    if chat.kind != "private":
        _check_inside(chat)
    return chat


def find_chat_to_write(state: State, chat_id: int | str | None) -> Chat:
    """The chat, if the bot may write there."""
    chat = find_chat(state, chat_id)
    if chat.kind == "channel" and not chat.bot.may("can_post_messages"):
        raise Refusal.bad("need administrator rights in the channel chat")
    if chat.bot.status == "restricted":
        raise Refusal.bad("not enough rights to send text messages to the chat")
    return chat


def find_editable(state: State, call: Any) -> Message:
    """The message that the bot may edit and a call wants to edit."""
    if call.inline_message_id is not None:
        message = state.inline_message(call.inline_message_id)
        if message is None:
            raise Refusal.bad("MESSAGE_ID_INVALID")
        return message
    if call.chat_id is None or call.message_id is None:
        raise Refusal.bad("message identifier is not specified")
    chat = find_chat(state, call.chat_id)
    message = chat.find(call.message_id)
    if message is None:
        raise Refusal.bad("message to edit not found")
    if not _may_edit(message):
        raise Refusal.bad("message can't be edited")
    return message


def find_replied(state: State, chat: Chat, call: Any) -> Message | None:
    """The message that a call replies to."""
    reply = call.reply_parameters
    if reply is None and call.reply_to_message_id is None:
        return None
    wanted = reply.message_id if reply else call.reply_to_message_id
    there = chat
    if reply and reply.chat_id is not None:
        there = find_chat(state, reply.chat_id)
    message = there.find(wanted or 0)
    optional = reply.allow_sending_without_reply if reply else call.allow_sending_without_reply
    if message is None and optional is not True:
        raise Refusal.bad("message to be replied not found")
    return message


def find_topic(state: State, chat: Chat, call: Any, reply_to: Message | None) -> Topic | None:
    """The topic that a message lands in: the named one, that of what it replies to, or General."""
    wanted = call.message_thread_id
    replied = reply_to.topic if reply_to and reply_to.chat is chat else None
    if wanted is not None and wanted not in chat.topics:
        raise Refusal.bad("message thread not found")
    topic = replied if wanted is None else chat.topics[wanted]
    if topic and topic.closed and not chat.bot.may("can_manage_topics"):
        raise Refusal.bad("TOPIC_CLOSED")
    if reply_to and reply_to.chat is chat and topic is not replied:
        state.violations.append(f"message {reply_to.id} is answered in another topic")
    return topic


def _known(state: State, chat_id: int | str | None) -> Chat | None:
    if isinstance(chat_id, str):
        named = (one for one in state.chats.values() if one.kind != "private" and one.username)
        return next((one for one in named if f"@{one.username}" == chat_id), None)
    return state.chats.get(chat_id) if chat_id is not None else None


def _seen(state: State, user_id: int) -> bool:
    """Whether the bot knows that person from a group, though they never wrote to it."""
    return user_id > 0 and any(user_id in chat.members for chat in state.chats.values())


def _check_inside(chat: Chat) -> None:
    if chat.deleted:
        raise Refusal(403, "Forbidden: the group chat was deleted")
    if chat.bot.status == "kicked":
        raise Refusal(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
    if not chat.bot.inside:
        raise Refusal(403, f"Forbidden: bot is not a member of the {chat.kind} chat")


def _may_edit(message: Message) -> bool:
    """Its own, and in channels other posts too, where the right to edit was given.

    Nobody can edit what was sent with a keyboard other than buttons under the message.
    """
    if message.reply_keyboard or message.removes_keyboard or message.forces_reply:
        return False
    if message.chat.kind != "channel":
        return message.from_bot
    rights = message.chat.bot
    own = message.from_bot and rights.may("can_post_messages")
    return own or rights.may("can_edit_messages")
