"""The lists of commands that Telegram shows, out: per kind of chat and language."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from hashlib import sha256

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.rendering.texts import DEFAULT_LANGUAGE, interface_languages, texts
from bot.usecases.groups import Operation

LISTS: tuple[tuple[BotCommandScope, tuple[str, ...]], ...] = (
    (
        BotCommandScopeAllPrivateChats(),
        ("start", "help", "settings", "language", "channels", "privacy", "export", "forget"),
    ),
    (BotCommandScopeAllGroupChats(), ("tldr", "settings", "help")),
    (
        BotCommandScopeAllChatAdministrators(),
        ("tldr", "settings", "help", "privacy", "forget"),
    ),
)
"""Who sees which commands."""

BETWEEN = 0.2
"""Seconds from list to list: readers' answers go before."""

List = tuple[BotCommandScope, str, list[BotCommand]]


async def register_commands(
    bot: Bot, operation: Operation, sleep: Callable[[float], Awaitable[None]]
) -> None:
    """Tell Telegram every list, one by one, unless it was told them all before.

    It takes a call for each kind of chat in each language: too many for every start.
    """
    name, told = f"commands:{bot.id}", commands_digest()
    if await operation.observations.find(name) == told:
        return
    for scope, language, commands in _lists():
        await bot.set_my_commands(commands, scope=scope, language_code=language)
        await sleep(BETWEEN)
    await operation.observations.note(name, told)


def commands_digest() -> str:
    """Stands for all lists, with their words."""
    words = (
        f"{scope.type} {language} {one.command} {one.description}"
        for scope, language, commands in _lists()
        for one in commands
    )
    return sha256("\n".join(words).encode()).hexdigest()


def _lists() -> Iterator[List]:
    for scope, names in LISTS:
        for language in interface_languages():
            say = texts(language)
            # Telegram knows two-letter codes; the default serves all others.
            code = "" if language == DEFAULT_LANGUAGE else language.partition("-")[0]
            in_group = scope.type != BotCommandScope.ALL_PRIVATE_CHATS
            yield scope, code, [BotCommand(name, say(_key(name, in_group))) for name in names]


def _key(name: str, in_group: bool) -> str:
    """The text's key; what is said of a reader is said otherwise of a group."""
    return f"command-group-{name}" if in_group and name != "tldr" else f"command-{name}"
