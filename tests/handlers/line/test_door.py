"""Promises of the one door to Telegram: what changes a chat leaves by `bot/handlers/line`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from inspect import iscoroutinefunction
from pathlib import Path

import pytest
import telegram

ROOT = Path(__file__).parents[3]
DOOR = ROOT / "bot/handlers/line"
MAY = {"log_out", "close", "initialize", "shutdown", "set_webhook", "delete_webhook"} | {
    *("set_my_commands", "delete_my_commands", "leave_chat")
}
"""Calls of the bot's that no chat sees."""
TOLD = {"message", "effective_message", "callback_query", "query", "chat", "effective_chat"} | {
    *("effective_user", "inline_query", "reply_to_message", "from_user", "guest_message", "user")
}
"""Names of what Telegram tells, whose methods are calls too."""


def _calls(kind: type) -> set[str]:
    """The names of a class's methods that call Telegram, but for those that only ask."""
    return {
        name
        for name in dir(kind)
        if name.islower()
        and not name.startswith(("_", "get_"))
        and iscoroutinefunction(getattr(kind, name))
    }


OF_THE_BOT = _calls(telegram.Bot) - MAY
OF_WHAT_IS_TOLD = set().union(
    *map(_calls, (telegram.Message, telegram.CallbackQuery, telegram.Chat, telegram.User)),
    _calls(telegram.InlineQuery),
)


def past_the_door(source: str) -> Iterator[str]:
    """The calls in a module that change what somebody sees."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Attribute):
            continue
        owner = node.value
        name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        if name.lstrip("_") == "bot" and node.attr in OF_THE_BOT:
            yield f"{name}.{node.attr}"
        # Nothing else in Pith has methods of these names.
        elif node.attr.startswith(("send_", "edit_message_", "do_api_")):
            if node.attr in OF_THE_BOT:
                yield f"{name}.{node.attr}"
        elif name in TOLD and node.attr in OF_WHAT_IS_TOLD:
            yield f"{name}.{node.attr}"


def test_nothing_leaves_by_another_door() -> None:
    """No module but those of the door calls what changes a chat, or tells somebody something."""
    found = {
        str(path.relative_to(ROOT)): calls
        for path in (ROOT / "bot").rglob("*.py")
        if DOOR not in path.parents and (calls := list(past_the_door(path.read_text())))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "bot.send_message(1, 'x')",
        "context.bot.send_photo(1, picture)",
        "self._bot.copy_message(1, 2, 3)",
        "patiently(lambda: order.bot.send_sticker(1, 'x'))",
        "application.bot.edit_message_caption(1, 2)",
        "call = self._bot.send_message",
        "other.do_api_request('sendMessage')",
        "update.effective_message.reply_text('x')",
        "message.forward(1)",
        "update.callback_query.answer()",
        "query.edit_message_text('x')",
        "update.effective_chat.send_message('x')",
        "bot.set_message_reaction(1, 2)",
        "bot.pin_chat_message(1, 2)",
    ],
)
def test_what_counts(line: str) -> None:
    """Whatever way leads past the door, it is seen."""
    assert list(past_the_door(line))


@pytest.mark.parametrize(
    "line",
    ["bot.get_chat(1)", "order.answer('x')", "self.in_work.answer(asked)", "send(bot, letter)"],
)
def test_what_does_not_count(line: str) -> None:
    """Questions to Telegram and Pith's own methods may stand anywhere."""
    assert not list(past_the_door(line))
