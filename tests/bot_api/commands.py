"""The lists of commands, per scope and language."""

from __future__ import annotations

import re
from typing import Any

from aiogram import methods

from tests.bot_api.calls import Refusal
from tests.bot_api.finding import find_chat
from tests.bot_api.parts import Json
from tests.bot_api.state import State


def set_my_commands(state: State, call: methods.SetMyCommands) -> bool:
    """The list of commands, for one scope and one language ("": all others)."""
    if len(call.commands) > 100:
        raise Refusal.bad("BOT_COMMANDS_TOO_MUCH")
    for command in call.commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command):
            raise Refusal.bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID")
    told = [command.model_dump(exclude_none=True) for command in call.commands]
    state.command_lists[_key(state, call)] = told
    return True


def get_my_commands(state: State, call: methods.GetMyCommands) -> list[Json]:
    """The commands that were set for just that scope and language."""
    return state.command_lists.get(_key(state, call), [])


def delete_my_commands(state: State, call: methods.DeleteMyCommands) -> bool:
    """No commands any more."""
    state.command_lists.pop(_key(state, call), None)
    return True


def scope_name(kind: str, chat_id: Any = None, user_id: Any = None) -> str:
    """How a scope is written as a key: "all_group_chats", or "chat_member:-1001:11"."""
    return ":".join(str(part) for part in (kind, chat_id, user_id) if part is not None)


def _key(state: State, call: Any) -> tuple[str, str]:
    language = call.language_code or ""
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise Refusal.bad("LANG_CODE_INVALID")
    scope = call.scope
    if scope is None:
        return "default", language
    chat_id = getattr(scope, "chat_id", None)
    if chat_id is not None:
        find_chat(state, chat_id)
    return scope_name(scope.type, chat_id, getattr(scope, "user_id", None)), language
