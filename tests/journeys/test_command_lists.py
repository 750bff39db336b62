"""The commands that Telegram lists, told once."""

from __future__ import annotations

import pytest

from bot.handlers.owner.command_lists import LISTS
from bot.rendering.texts import interface_languages, texts
from tests.conftest import World


@pytest.fixture
async def told(world: World) -> World:
    """A bot whose Telegram was never told of commands, once all are told."""
    world.memory.observations.rows.clear()
    await world.restart()
    calls = len(LISTS) * len(interface_languages())
    await world.telegram.wait_for(lambda: len(world.telegram.called("setMyCommands")) == calls)
    await world.telegram.idle()
    return world


@pytest.mark.parametrize(
    ("scope", "names"),
    [
        (
            "all_private_chats",
            ["start", "help", "settings", "language", "channels", "privacy", "export", "forget"],
        ),
        ("all_group_chats", ["tldr", "settings", "help"]),
        ("all_chat_administrators", ["tldr", "settings", "help", "privacy", "forget"]),
    ],
)
async def test_commands_are_listed(told: World, scope: str, names: list[str]) -> None:
    """Telegram knows every command of every kind of chat, in every language that Pith speaks."""
    for language in interface_languages():
        code = "" if language == "en" else language[:2]
        commands = told.telegram.commands(scope, code)
        assert [one["command"] for one in commands] == names
    of_private_chat = told.telegram.commands("all_private_chats", "de")
    assert of_private_chat[1]["description"] == texts("de")("command-help")


async def test_commands_are_told_once(told: World) -> None:
    """A bot that comes back says nothing that Telegram knows already."""
    before = len(told.telegram.called("setMyCommands"))
    await told.restart()
    await told.telegram.idle()
    assert len(told.telegram.called("setMyCommands")) == before


async def test_telegram_refuses_the_lists(world: World) -> None:
    """Where Telegram takes no list the bot serves all the same, and tries again at its start."""
    world.memory.observations.rows.clear()
    world.telegram.faults.fail("setMyCommands", 400, "Bad Request: BOT_COMMAND_INVALID")
    await world.restart()
    world.ann.sends("/help")
    assert await world.answers()
    assert [name for name in world.memory.observations.rows if "commands" in name] == []
