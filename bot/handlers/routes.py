"""Which update goes to which surface: one table, of which the first line that fits counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from telegram import Message, MessageEntity, Update
from telegram.constants import ChatType
from telegram.ext import filters

from bot.handlers.line.line import Act, Line
from bot.handlers.menus.button_text import TextQuestion, read_question
from bot.handlers.owner.commands import COMMANDS as OWNERS
from bot.handlers.owner.commands import IN_GROUPS
from bot.handlers.owner.gate import opens_invitation
from bot.handlers.private.chat import read_stop
from bot.handlers.surfaces import Surfaces
from bot.handlers.updates.callback_data import kind_of

PRIVATE = (ChatType.PRIVATE,)
GROUP = (ChatType.GROUP, ChatType.SUPERGROUP)
CHANNEL = (ChatType.CHANNEL,)
NO_CHAT = ("",)
"""Inline messages, and those of a guest: what chat they are in is not the bot's to know."""
ANYWHERE = (*PRIVATE, *GROUP, *CHANNEL, *NO_CHAT)

What = str | Callable[[Update], object]
"""A kind of update, as the Bot API calls it, or how one of these is known."""


@dataclass(frozen=True, slots=True)
class Route:
    """In chats of these kinds, such an update goes there."""

    where: tuple[str, ...]
    what: What
    act: Act

    def fits(self, kind: str, update: Update) -> bool:
        """Whether an update from a chat of that kind goes there."""
        if kind not in self.where:
            return False
        found = getattr(update, self.what) if isinstance(self.what, str) else self.what(update)
        return bool(found)


def find_route(routes: Sequence[Route], update: Update) -> Act:
    """What is done about an update; nothing about one that means nothing to Pith."""
    chat = update.effective_chat if update.guest_message is None else None
    kind = chat.type if chat else ""
    return next((one.act for one in routes if one.fits(kind, update)), ignore)


async def ignore(update: Update, line: Line) -> None:
    """An update that means nothing to Pith."""


def build_routes(to: Surfaces) -> tuple[Route, ...]:
    """All routes, in order."""
    return (
        Route(PRIVATE, an_invitation, to.invitations.on_link),
        Route(PRIVATE, command(*OWNERS), to.admin.on_command),
        Route(PRIVATE, command("start"), to.commands.on_start),
        Route(PRIVATE, command("help"), to.commands.on_help),
        Route(PRIVATE, command("privacy"), to.commands.on_privacy),
        Route(PRIVATE, command("export"), to.commands.on_export),
        Route(PRIVATE, command("forget"), to.forget.on_command),
        Route(PRIVATE, command("settings"), to.settings.on_command),
        Route(PRIVATE, command("language"), to.settings.on_language_command),
        Route(PRIVATE, command("channels"), to.channels.on_command),
        Route(PRIVATE, a_shared_chat, to.channels.on_shared),
        Route(PRIVATE, an_answer_in_words, to.channels.on_text),
        Route(PRIVATE, any_command, to.private.on_command),
        Route(PRIVATE, a_message, to.private.on_message),
        Route(PRIVATE, press("forget"), to.forget.on_press),
        Route(PRIVATE, press("cast"), to.broadcasting.on_press),
        Route(PRIVATE, press("set", "pick"), to.settings.on_press),
        Route(PRIVATE, press("channels", "channel"), to.channels.on_press),
        Route(PRIVATE, press("large"), to.private_large.on_press),
        Route(PRIVATE, press(), to.private.on_press),
        Route(NO_CHAT, read_stop, to.private.on_stop),
        Route(GROUP, a_migration, to.membership.on_migration),
        Route((*GROUP, *CHANNEL), a_new_title, to.membership.on_title),
        Route(GROUP, command(*IN_GROUPS), to.admin.on_group_command),
        Route(GROUP, a_copied_post, to.channel.on_copy),
        Route(GROUP, command("settings"), to.group_settings.on_command),
        Route(GROUP, command("privacy"), to.group_commands.on_privacy),
        Route(GROUP, command("forget"), to.group_forget.on_command),
        Route(GROUP, an_answer, to.group_settings.on_text),
        Route(GROUP, a_message, to.group.on_message),
        Route(GROUP, "edited_message", to.group.on_edited_message),
        Route(GROUP, press("gset"), to.group_settings.on_press),
        Route(GROUP, press("gforget"), to.group_forget.on_press),
        Route(GROUP, press("large"), to.group_large.on_press),
        Route(GROUP, press(), to.offers.on_press),
        Route(CHANNEL, a_post, to.channel.on_post),
        Route(CHANNEL, press(), to.channel.on_press),
        Route(NO_CHAT, "inline_query", to.inline.on_query),
        Route(NO_CHAT, "chosen_inline_result", to.inline.on_chosen),
        Route(NO_CHAT, press(), to.inline.on_press),
        Route(NO_CHAT, "guest_message", to.guest.on_message),
        Route(ANYWHERE, "my_chat_member", to.membership.on_my_member),
    )


def a_message(update: Update) -> Message | None:
    """What somebody wrote, not what tells of something in the chat."""
    return None if _tells_of_chat(update) else update.message


def own_words(update: Update) -> Message | None:
    """A message that isn't forwarded.

    A post that begins with a command is somebody else's; who forwards it wants it summarised.
    """
    message = a_message(update)
    return None if message is None or message.forward_origin else message


def an_invitation(update: Update) -> bool:
    """What opening a link sends that lets its opener in."""
    message = own_words(update)
    text = (message.text or "") if message else ""
    return text.startswith("/") and opens_invitation(text)


def any_command(update: Update) -> str:
    """A command, whatever it is called."""
    return _command_in(own_words(update))


def command(*names: str) -> What:
    """One of the bot's commands of these names."""

    def is_it(update: Update) -> bool:
        name, _, whose = any_command(update).lower().partition("@")
        return name in names and whose in ("", update.get_bot().username.lower())

    return is_it


def _command_in(message: Message | None) -> str:
    """The command that a message begins with, as in `help@name_of_a_bot`; "" for none."""
    first = message.entities[0] if message and message.entities else None
    if message is None or first is None or first.offset or first.type != MessageEntity.BOT_COMMAND:
        return ""
    return (message.text or "")[1 : first.length]


def an_answer(update: Update) -> TextQuestion | None:
    """A reply to the question for a button's text."""
    message = a_message(update)
    return read_question(message) if message and message.reply_to_message else None


def an_answer_in_words(update: Update) -> TextQuestion | None:
    """Such a reply that is a text."""
    return an_answer(update) if update.message and update.message.text else None


def a_shared_chat(update: Update) -> bool:
    """A chat that somebody chose by a button for that."""
    return update.message is not None and update.message.chat_shared is not None


def a_migration(update: Update) -> bool:
    """A group became a supergroup."""
    message = update.message
    return message is not None and bool(message.migrate_to_chat_id or message.migrate_from_chat_id)


def a_new_title(update: Update) -> bool:
    """A group or a channel has another name."""
    message = update.message or update.channel_post
    return message is not None and bool(message.new_chat_title)


def a_copied_post(update: Update) -> bool:
    """A channel's post, copied by Telegram into its discussion group."""
    message = update.message or update.edited_message
    copied = message is not None and bool(message.is_automatic_forward)
    return copied and not _tells_of_chat(update)


def a_post(update: Update) -> bool:
    """A channel's post, new or changed."""
    post = update.channel_post or update.edited_channel_post
    return post is not None and not _tells_of_chat(update)


def press(*kinds: str) -> What:
    """A press on a button of one of these kinds, or on any."""

    def is_it(update: Update) -> bool:
        query = update.callback_query
        return query is not None and (not kinds or kind_of(query.data or "") in kinds)

    return is_it


_tells_of_chat = filters.StatusUpdate.ALL.check_update
