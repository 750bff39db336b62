"""What a bot sends is seen as a person sees it; what it owes is told."""

from __future__ import annotations

import pytest
import telegram
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError

from tests.bot_api.conftest import ANN, bot_of
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

SHORTER = InlineKeyboardMarkup([[InlineKeyboardButton("Shorter", callback_data="s:1")]])


async def test_a_message_is_seen_as_a_person_sees_it(ann: Person, bot: telegram.Bot) -> None:
    """Text without tags, links with their addresses, buttons, and what it replies to."""
    question = ann.sends("Well?")
    sent = await bot.send_message(
        ANN,
        ' <b>Yes</b> &amp; <a href="https://x.com/a">more</a>\n',
        parse_mode=ParseMode.HTML,
        reply_markup=SHORTER,
        reply_parameters=ReplyParameters(question.id),
    )
    seen = ann.chat.last
    assert seen.text == "Yes & more"
    assert seen.styled("bold") == ["Yes"]
    assert seen.links == [("more", "https://x.com/a")]
    assert [button.text for button in seen.buttons] == ["Shorter"]
    assert seen.reply_to is question
    assert (sent.message_id, sent.text) == (seen.id, "Yes & more")
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "Well?"
    assert sent.from_user == bot.bot


async def test_an_edit_takes_the_place_of_the_text(ann: Person, bot: telegram.Bot) -> None:
    """The person sees the new text, and no buttons unless they are given again."""
    sent = await bot.send_message(ANN, "one", reply_markup=SHORTER)
    await bot.edit_message_text("two", ANN, sent.message_id)
    assert (ann.chat.last.text, ann.chat.last.buttons, ann.chat.last.edits) == ("two", [], 1)


async def test_a_deleted_message_is_not_seen(ann: Person, bot: telegram.Bot) -> None:
    """It is gone, and its number is not given again."""
    first = await bot.send_message(ANN, "one")
    await bot.delete_message(ANN, first.message_id)
    assert ann.chat.from_bot == []
    assert (await bot.send_message(ANN, "two")).message_id > first.message_id


async def test_a_document_arrives_with_its_content(ann: Person, bot: telegram.Bot) -> None:
    """An export is seen as a file with its name and its bytes."""
    await bot.send_document(ANN, b"{}", caption="Yours", filename="export.json")
    file = ann.chat.last.file
    assert file is not None
    assert (file.name, file.content, ann.chat.last.text) == ("export.json", b"{}", "Yours")


async def test_a_file_that_was_sent_can_be_downloaded(ann: Person, bot: telegram.Bot) -> None:
    """The bot gets the very bytes; over 20 MB it gets none."""
    small = ann.sends_file("a.txt", b"\x00text", "text/plain").file
    large = ann.sends_file("b.pdf", size=20 * 1024 * 1024 + 1).file
    assert small is not None
    assert large is not None
    file = await bot.get_file(small.id)
    assert await file.download_as_bytearray() == bytearray(b"\x00text")
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(large.id)


async def test_a_press_is_answered_once(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """The first answer shows; a second one, and a text that is too long, are refused."""
    await bot.send_message(ANN, "x", reply_markup=SHORTER)
    query = ann.presses(ann.chat.last, "Shorter")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(query.id, "x" * 201)
    await bot.answer_callback_query(query.id, "Shortened")
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query(query.id)
    assert query.answer == "Shortened"
    assert server.violations == ["the press on 's:1' was answered twice"]


async def test_what_the_bot_still_owes_is_told_at_the_end() -> None:
    """A press without an answer and a draft without a message are violations."""
    async with TelegramServer() as server, bot_of(server) as bot:
        ann = server.person(ANN)
        await bot.send_message(ANN, "x", reply_markup=SHORTER)
        ann.presses(ann.chat.last, "Shorter")
        await bot.send_message_draft(ANN, 5, "Thinking")
        assert server.violations == []
    assert server.violations == [
        "the press on 's:1' in chat 11 was never answered",
        "draft 5 in chat 11 was never followed by a message",
    ]


async def test_a_draft_that_became_a_message_owes_nothing() -> None:
    """Drafts are kept for the test to see, in order."""
    async with TelegramServer() as server, bot_of(server) as bot:
        ann = server.person(ANN)
        await bot.send_message_draft(ANN, 5, "Thi")
        await bot.send_message_draft(ANN, 5, "<b>Think</b>", parse_mode=ParseMode.HTML)
        await bot.send_message(ANN, "Thought")
    assert [one.text for one in server.drafts(ANN)] == ["Thi", "Think"]
    assert ann.chat.last.text == "Thought"
    assert server.violations == []


async def test_what_telegram_drops_in_silence_is_noted(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """More than a hundred entities, and a link that leads nowhere."""
    await bot.send_message(ANN, "<b>x</b> " * 101, parse_mode=ParseMode.HTML)
    await bot.send_message(ANN, '<a href="javascript:x">x</a>', parse_mode=ParseMode.HTML)
    assert server.violations == [
        "101 entities in one message: Telegram drops some",
        "Telegram drops the link to 'javascript:x'",
    ]


async def test_a_method_that_is_not_built_says_so(server: TelegramServer, ann: Person) -> None:
    """A call that Telegram knows and this server does not is no quiet success."""
    async with bot_of(server) as bot:
        with pytest.raises(NetworkError, match="teach this server sendDice"):
            await bot.send_dice(ANN)


async def test_commands_can_be_read_back(bot: telegram.Bot) -> None:
    """What was registered is what is shown."""
    await bot.set_my_commands([BotCommand("start", "Begin"), ("help", "Help")])
    assert [one.command for one in await bot.get_my_commands()] == ["start", "help"]
