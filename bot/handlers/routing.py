"""Which update goes to which surface: every handler, in order."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.handlers.menus.button_text import AnswersQuestion
from bot.handlers.owner.commands import COMMANDS as OWNERS
from bot.handlers.owner.commands import IN_GROUPS
from bot.handlers.owner.gate import OPENS_INVITATION
from bot.handlers.private.chat import read_stop
from bot.handlers.updates.callback_data import kind_of

PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
GROUP = filters.UpdateType.MESSAGE & filters.ChatType.GROUPS
TITLED = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
CONTENT = ~filters.StatusUpdate.ALL

Handler = BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]


class _Presses(CallbackQueryHandler[CallbackContext[Any, Any, Any, Any], None]):
    """Presses of some kinds, or any, under messages of some kinds of chats; "" stands for inline."""

    def __init__(self, act: Any, chats: tuple[str, ...], *kinds: str) -> None:
        super().__init__(act, block=False)
        self._chats, self._kinds = chats, kinds

    def check_update(self, update: object) -> Any:
        query = update.callback_query if isinstance(update, Update) else None
        if query is None:
            return None
        chat = query.message.chat.type if query.message else ""
        return chat in self._chats and (
            not self._kinds or kind_of(query.data or "") in self._kinds
        )


class _Stops(TypeHandler[Update, CallbackContext[Any, Any, Any, Any], None]):
    """`stopped_message_generation`, which the library does not know yet."""

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and read_stop(update) is not None


def build_handlers(surfaces: Any) -> list[Handler]:
    """Every handler, in order. None blocks: readers do not wait for each other."""
    return [
        *_private_chat(surfaces),
        *_groups(surfaces),
        *_channels(surfaces),
        *_inline(surfaces),
        ChatMemberHandler(
            surfaces.membership.on_my_member, ChatMemberHandler.MY_CHAT_MEMBER, block=False
        ),
    ]


def _private_chat(surfaces: Any) -> list[Handler]:
    private, commands, settings = surfaces.private, surfaces.commands, surfaces.settings
    channels = surfaces.channels
    named = {
        "start": commands.on_start,
        "help": commands.on_help,
        "privacy": commands.on_privacy,
        "export": commands.on_export,
        "forget": surfaces.forget.on_command,
        "settings": settings.on_command,
        "language": settings.on_language_command,
        "channels": channels.on_command,
    }
    content = PRIVATE & CONTENT
    # A post that begins with a command is somebody else's; who forwards it wants it summarised.
    command = content & ~filters.FORWARDED
    here = (ChatType.PRIVATE,)
    return [
        MessageHandler(
            command & filters.Regex(OPENS_INVITATION), surfaces.invitations.on_link, block=False
        ),
        CommandHandler(OWNERS, surfaces.admin.on_command, filters=command, block=False),
        *(CommandHandler(name, act, filters=command, block=False) for name, act in named.items()),
        MessageHandler(
            PRIVATE & filters.StatusUpdate.CHAT_SHARED, channels.on_shared, block=False
        ),
        MessageHandler(PRIVATE & filters.TEXT & AnswersQuestion(), channels.on_text, block=False),
        MessageHandler(command & filters.COMMAND, private.on_command, block=False),
        MessageHandler(content, private.on_message, block=False),
        _Presses(surfaces.forget.on_press, here, "forget"),
        _Presses(surfaces.broadcasting.on_press, here, "cast"),
        _Presses(settings.on_press, here, "set", "pick"),
        _Presses(channels.on_press, here, "channels", "channel"),
        _Presses(surfaces.private_large.on_press, here, "large"),
        _Presses(private.on_press, here),
        _Stops(Update, private.on_stop, block=False),
    ]


def _groups(surfaces: Any) -> list[Handler]:
    group, settings, others = surfaces.group, surfaces.group_settings, surfaces.group_commands
    named = {
        "settings": settings.on_command,
        "privacy": others.on_privacy,
        "forget": surfaces.group_forget.on_command,
    }
    content = GROUP & CONTENT
    command = content & ~filters.FORWARDED
    here = (ChatType.GROUP, ChatType.SUPERGROUP)
    return [
        MessageHandler(
            GROUP & filters.StatusUpdate.MIGRATE, surfaces.membership.on_migration, block=False
        ),
        MessageHandler(
            TITLED & filters.StatusUpdate.NEW_CHAT_TITLE,
            surfaces.membership.on_title,
            block=False,
        ),
        CommandHandler(IN_GROUPS, surfaces.admin.on_group_command, filters=command, block=False),
        MessageHandler(
            filters.UpdateType.MESSAGES
            & filters.ChatType.GROUPS
            & CONTENT
            & filters.IS_AUTOMATIC_FORWARD,
            surfaces.channel.on_copy,
            block=False,
        ),
        *(CommandHandler(name, act, filters=command, block=False) for name, act in named.items()),
        MessageHandler(content & AnswersQuestion(), settings.on_text, block=False),
        MessageHandler(content, group.on_message, block=False),
        MessageHandler(
            filters.UpdateType.EDITED_MESSAGE & filters.ChatType.GROUPS,
            group.on_edited_message,
            block=False,
        ),
        _Presses(settings.on_press, here, "gset"),
        _Presses(surfaces.group_forget.on_press, here, "gforget"),
        _Presses(surfaces.group_large.on_press, here, "large"),
        _Presses(surfaces.offers.on_press, here),
    ]


def _channels(surfaces: Any) -> list[Handler]:
    channel = surfaces.channel
    return [
        MessageHandler(filters.UpdateType.CHANNEL_POST & CONTENT, channel.on_post, block=False),
        MessageHandler(
            filters.UpdateType.EDITED_CHANNEL_POST & CONTENT, channel.on_post, block=False
        ),
        _Presses(channel.on_press, (ChatType.CHANNEL,)),
    ]


def _inline(surfaces: Any) -> list[Handler]:
    inline = surfaces.inline
    return [
        InlineQueryHandler(inline.on_query, block=False),
        ChosenInlineResultHandler(inline.on_chosen, block=False),
        _Presses(inline.on_press, ("",)),
        MessageHandler(filters.UpdateType.GUEST_MESSAGE, surfaces.guest.on_message, block=False),
    ]
