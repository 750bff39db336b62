"""Telegram in and out: one module a surface."""

from __future__ import annotations

import os
from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.handlers.commands import FORGET, KEEP, Commands
from bot.handlers.private import PrivateChat, read_stop
from bot.handlers.settings import SettingsMenu

# The library warns with every RetryAfter unless durations are asked for as such.
os.environ.setdefault("PTB_TIMEDELTA", "true")

ALLOWED_UPDATES = ("message", "callback_query", "stopped_message_generation")
"""What Telegram is asked for. Edited messages are not: an answer once given stays as it is."""

PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE

Handler = BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]


class _Presses(CallbackQueryHandler[CallbackContext[Any, Any, Any, Any], None]):
    """Presses under a message of a private chat."""

    def check_update(self, update: object) -> Any:
        message = (
            update.callback_query.message
            if isinstance(update, Update) and update.callback_query
            else None
        )
        if message is None or message.chat.type != message.chat.PRIVATE:
            return None
        return super().check_update(update)


class _Stops(TypeHandler[Update, CallbackContext[Any, Any, Any, Any], None]):
    """`stopped_message_generation`, which the library does not know yet."""

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and read_stop(update) is not None


def build_handlers(
    private: PrivateChat, settings: SettingsMenu, commands: Commands
) -> list[Handler]:
    """Every handler, in order. None blocks: readers do not wait for each other."""
    named = {
        "start": commands.on_start,
        "help": commands.on_help,
        "privacy": commands.on_privacy,
        "export": commands.on_export,
        "forget": commands.on_forget,
        "settings": settings.on_command,
        "language": settings.on_language_command,
    }
    content = PRIVATE & ~filters.StatusUpdate.ALL
    # A post that begins with a command is somebody else's; who forwards it wants it summarised.
    command = content & ~filters.FORWARDED
    return [
        *(CommandHandler(name, act, filters=command, block=False) for name, act in named.items()),
        MessageHandler(command & filters.COMMAND, private.on_command, block=False),
        MessageHandler(content, private.on_message, block=False),
        _Presses(commands.on_forget_press, pattern=f"^(?:{FORGET}|{KEEP})$", block=False),
        _Presses(settings.on_press, pattern=r"^(?:set|pick)\b", block=False),
        _Presses(private.on_press, block=False),
        _Stops(Update, private.on_stop, block=False),
    ]
