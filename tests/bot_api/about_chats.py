"""What the bot may ask about chats and their members, and how it leaves one."""

from __future__ import annotations

import time
from typing import Any

from aiogram import methods

from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Chat
from tests.bot_api.finding import find_chat
from tests.bot_api.parts import BOT, SENDER, Json
from tests.bot_api.standing import Standing
from tests.bot_api.state import State


def get_chat(state: State, call: methods.GetChat) -> Json:
    """What is known of a chat; of a public one also from outside."""
    public = _public(state, call.chat_id)
    chat = public or find_chat(state, call.chat_id)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    # Who links two chats is told only to those inside.
    linked = {"linked_chat_id": chat.linked.id} if chat.linked and chat.bot.inside else {}
    return {
        **chat.json(),
        **linked,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }


def get_chat_member(state: State, call: methods.GetChatMember) -> Json:
    """What somebody is in a chat: in a channel only for its admins to know."""
    chat = _members_of(state, call.chat_id)
    standing = chat.members.get(call.user_id)
    if standing is None and call.user_id not in state.chats:
        raise Refusal.bad("PARTICIPANT_ID_INVALID")
    if standing is None:
        user = {"id": call.user_id, "is_bot": False, "first_name": state.chats[call.user_id].name}
        standing = Standing(user, "left")
    return standing.json(chat.kind)


def get_chat_administrators(state: State, call: methods.GetChatAdministrators) -> list[Json]:
    """Owner and admins; of the bots among them only this one, unless others are asked for."""
    chat = _members_of(state, call.chat_id)
    return [
        one.json(chat.kind)
        for one in chat.members.values()
        if one.admin
        and (call.return_bots or one.user["id"] == BOT["id"] or not one.user["is_bot"])
    ]


def leave_chat(state: State, call: methods.LeaveChat) -> bool:
    """The bot goes; every later call for that chat is refused."""
    chat = find_chat(state, call.chat_id)
    if chat.kind == "private":
        raise Refusal.bad("chat member status can't be changed in private chats")
    change_bot(state, chat, SENDER, Standing(SENDER, "left"), needed=False)
    return True


def change_bot(state: State, chat: Chat, by: Json, new: Standing, needed: bool = True) -> None:
    """Make the bot something else in a chat, and tell it."""
    old = chat.bot
    chat.members[new.user["id"]] = new
    changed: dict[str, Any] = {
        "chat": chat.json(),
        "from": by,
        "date": int(time.time()),
        "old_chat_member": old.json(chat.kind),
        "new_chat_member": new.json(chat.kind),
    }
    state.push("my_chat_member", changed, needed)


def _members_of(state: State, chat_id: int | str) -> Chat:
    if _public(state, chat_id):
        raise Refusal.bad("member list is inaccessible")
    chat = find_chat(state, chat_id)
    if chat.kind == "private":
        raise Refusal.bad("there are no administrators in the private chat")
    if chat.kind == "channel" and not chat.bot.admin:
        raise Refusal.bad("CHAT_ADMIN_REQUIRED")
    return chat


def _public(state: State, chat_id: int | str) -> Chat | None:
    """A chat with a username that the bot is not in."""
    for chat in state.chats.values():
        named = chat.username and chat_id in (chat.id, f"@{chat.username}")
        if named and chat.kind != "private" and chat.bot.status == "left":
            return chat
    return None
