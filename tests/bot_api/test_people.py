"""What people do comes to the bot as the library expects it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import telegram
from telegram import MessageEntity

from tests.bot_api.conftest import ANN, bot_of
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer


async def fetched(bot: telegram.Bot, offset: int = 0, **params: Any) -> list[telegram.Update]:
    """The updates that wait."""
    return list(await bot.get_updates(offset=offset, **params))


async def test_updates_wait_until_they_are_confirmed(ann: Person, bot: telegram.Bot) -> None:
    """What was fetched comes again until a higher offset is asked for."""
    ann.sends("one")
    ann.sends("two")
    first, second = await fetched(bot)
    assert [one.update_id for one in await fetched(bot)] == [first.update_id, second.update_id]
    assert [one.update_id for one in await fetched(bot, second.update_id)] == [second.update_id]
    assert await fetched(bot, second.update_id + 1) == []


async def test_a_poll_waits_for_what_comes(ann: Person, bot: telegram.Bot) -> None:
    """A long poll is answered as soon as somebody writes."""
    poll = asyncio.create_task(fetched(bot, timeout=5))
    await asyncio.sleep(0.05)
    ann.sends("hello")
    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "hello"


async def test_a_second_poll_ends_the_first(server: TelegramServer, bot: telegram.Bot) -> None:
    """Two pollers with one token are a conflict."""
    poll = asyncio.create_task(fetched(bot, timeout=5))
    await asyncio.sleep(0.05)
    async with bot_of(server) as other:
        assert await fetched(other) == []
    with pytest.raises(telegram.error.Conflict):
        await poll


async def test_updates_that_were_not_asked_for_are_noted(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """A bot that forgot to ask for a type of update learns it from its test."""
    message = ann.sends("x")
    ann.edits(message, "y")
    (update,) = await fetched(bot, allowed_updates=["message"])
    assert update.message is not None
    assert server.violations == ["edited_message is not among the bot's allowed_updates"]


async def test_what_nobody_needs_may_go_unasked_for(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """The bot's own leaving is told only to who wants to know."""
    server.group(-1001)
    await bot.leave_chat(-1001)
    assert await fetched(bot, allowed_updates=["message"]) == []
    assert server.violations == []
    server.group(-1001).throws_bot_out()
    assert await fetched(bot, allowed_updates=["message"]) == []
    assert server.violations == ["my_chat_member is not among the bot's allowed_updates"]


async def test_everything_a_person_does_is_understood_by_the_library(
    ann: Person, bot: telegram.Bot
) -> None:
    """Each kind of message comes as python-telegram-bot expects it."""
    ann.sends("/start see https://example.com/a.")
    ann.sends("and this?", reply_to=ann.chat.messages[0])
    ann.links("this", "https://example.com/b")
    ann.forwards_with_comment("why?", "A post", origin="News")
    ann.sends_file("a.pdf", b"%PDF", "application/pdf", caption="Read")
    ann.sends_album("Two")
    messages = [update.message for update in await fetched(bot)]
    assert all(messages)
    command, reply, link, comment, forward, file, first, second = filter(None, messages)
    assert command.parse_entities() == {
        command.entities[0]: "/start",
        command.entities[1]: "https://example.com/a",
    }
    assert reply.reply_to_message == command
    assert (link.entities[0].type, link.entities[0].url) == (
        MessageEntity.TEXT_LINK,
        "https://example.com/b",
    )
    assert comment.text == "why?"
    assert isinstance(forward.forward_origin, telegram.MessageOriginChannel)
    assert forward.forward_origin.chat.title == "News"
    assert file.document is not None
    assert (file.document.file_name, file.caption) == ("a.pdf", "Read")
    assert first.media_group_id == second.media_group_id
    assert (first.caption, second.caption) == ("Two", None)
    assert first.from_user is not None
    assert first.from_user.language_code == "en"


async def test_a_long_paste_comes_in_pieces(ann: Person, bot: telegram.Bot) -> None:
    """A client splits what is longer than a message; nothing is lost."""
    ann.pastes("x" * 9000)
    sizes = [len(one.message.text or "") for one in await fetched(bot) if one.message]
    assert sizes == [4096, 4096, 808]


async def test_stopping_tells_the_draft(ann: Person, bot: telegram.Bot) -> None:
    """Stop is only there while a draft with it is seen; the update names the draft."""
    await bot.send_message_draft(ANN, 6, "x", api_kwargs={"can_stop": True})
    assert ann.stops() == 6
    (update,) = await fetched(bot)
    stopped = update.api_kwargs["stopped_message_generation"]
    assert (stopped["chat"]["id"], stopped["draft_id"]) == (ANN, 6)
    await bot.send_message(ANN, "Stopped.")
    with pytest.raises(LookupError):
        ann.stops()
