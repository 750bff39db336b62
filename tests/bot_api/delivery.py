"""Which messages of groups and channels the bot hears, and how posts reach discussion groups."""

from __future__ import annotations

import re

from tests.bot_api.chats import Chat, Message
from tests.bot_api.parts import BOT, Json
from tests.bot_api.state import State

TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
SERVICE = {
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
}
NAME = str(BOT["username"]).lower()


def deliver(state: State, message: Message, edited: bool = False) -> None:
    """Tell the bot of a message, if it is there and hears it."""
    chat = message.chat
    kind = "channel_post" if chat.kind == "channel" else "message"
    if chat.kind == "private" or hears(state, message):
        # A copy's edit is nobody's doing: a bot that did not ask for it misses nothing.
        needed = not (edited and "is_automatic_forward" in message.raw)
        state.push(f"edited_{kind}" if edited else kind, message.json(), needed)


def hears(state: State, message: Message) -> bool:
    """Whether the bot gets this message: everything as an admin or without privacy mode."""
    chat = message.chat
    if not chat.bot.inside or chat.deleted or chat.migrated_to:
        return False
    if chat.kind == "channel" or chat.bot.admin or not state.privacy_mode:
        return True
    return _is_service(message) or _meant_for_bot(message)


def service(state: State, chat: Chat, sender: Json, **raw: object) -> Message:
    """Put a service message into a chat; every bot there gets it."""
    message = chat.add(sender, raw=dict(raw))
    deliver(state, message)
    return message


def copy_post(state: State, post: Message) -> None:
    """Forward a channel's new post into its discussion group, as Telegram does by itself."""
    group = post.chat.linked
    if post.chat.kind != "channel" or group is None:
        return
    origin = {"type": "channel", "chat": post.chat.json(), "message_id": post.id}
    raw = post.raw | {
        "sender_chat": post.chat.json(),
        "is_automatic_forward": True,
        "forward_origin": {**origin, "date": post.date},
    }
    copy = group.add(TELEGRAM, text=post.text, entities=post.entities, file=post.file, raw=raw)
    post.chat.copies[post.id] = copy
    deliver(state, copy)


def copy_edit(state: State, post: Message) -> None:
    """Change a post's copy in the discussion group along; buttons stay behind."""
    copy = post.chat.copies.get(post.id)
    if copy is None or (copy.text, copy.entities) == (post.text, post.entities):
        return
    copy.text, copy.entities = post.text, post.entities
    copy.edits += 1
    deliver(state, copy, edited=True)


def _is_service(message: Message) -> bool:
    return not SERVICE.isdisjoint(message.raw)


def _meant_for_bot(message: Message) -> bool:
    """Commands that name no other bot, mentions, replies to the bot, messages by way of it."""
    via: Json = message.raw.get("via_bot", {})
    above = message.reply_to
    replies = above and (above.from_bot or above.raw.get("via_bot", {}).get("id") == BOT["id"])
    return bool(via.get("id") == BOT["id"] or replies) or any(
        _calls_bot(message.part(one), str(one["type"]), one) for one in message.entities
    )


def _calls_bot(words: str, kind: str, entity: dict[str, object]) -> bool:
    if kind == "bot_command":
        named = re.search(r"@(\w+)$", words)
        return named is None or named[1].lower() == NAME
    if kind == "text_mention":
        user = entity.get("user")
        return isinstance(user, dict) and user.get("id") == BOT["id"]
    return kind == "mention" and words.lower() == f"@{NAME}"
