"""Inline queries and guest mentions: cards, their messages, and what the bot may do to them."""

from __future__ import annotations

from typing import Any

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineQueryResultsButton
from telegram import InlineKeyboardMarkup as Markup
from telegram import InlineQueryResultArticle as Article
from telegram import InputTextMessageContent as Content
from telegram.error import BadRequest

from tests.bot_api.conftest import bot_of, heard
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

READ = Markup([[InlineKeyboardButton("Summary", callback_data="i:1")]])


def article(id: str = "1", title: str = "The harbour", text: str = "…", **more: Any) -> Article:
    """A card."""
    return Article(id, title, Content(text), **more)


async def test_a_card_is_picked_and_edited(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """With buttons it gets an id, is told as chosen, can be pressed, edited and lost."""
    query = ann.types("https://example.com/a")
    await bot.answer_inline_query(query.id, [article(reply_markup=READ)])
    card = ann.picks(query, "The harbour")
    pressed = ann.presses(card, "Summary")
    typed, chosen, press = await heard(bot)
    assert typed.inline_query
    assert chosen.chosen_inline_result
    assert press.callback_query
    assert (typed.inline_query.query, typed.inline_query.chat_type) == (query.text, "group")
    id = chosen.chosen_inline_result.inline_message_id
    assert (press.callback_query.inline_message_id, press.callback_query.message) == (id, None)
    await bot.answer_callback_query(pressed.id)
    assert await bot.edit_message_text("Done", inline_message_id=id) is True
    assert [one.text for one in server.inline_messages] == ["Done"]
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("Done", inline_message_id=id)
    with pytest.raises(BadRequest, match="too long"):
        await bot.edit_message_text("x" * 4097, inline_message_id=id)
    server.deletes_inline(card)
    with pytest.raises(BadRequest, match=r"(?i)message_id_invalid"):
        await bot.edit_message_text("Gone", inline_message_id=id)


async def test_without_buttons_or_feedback_the_bot_knows_less(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """No buttons, no id; no feedback, no word of what was picked."""
    query = ann.types("a")
    await bot.answer_inline_query(query.id, [article()])
    assert ann.picks(query.results[0]).inline_id == ""
    with pytest.raises(LookupError, match="never saw"):
        server.person(12, "Bob").picks(query.results[0])
    server.inline_feedback = False
    ann.picks(query)
    _, chosen = await heard(bot)
    assert chosen.chosen_inline_result is not None
    assert chosen.chosen_inline_result.inline_message_id is None


@pytest.mark.parametrize(
    ("results", "more", "why"),
    [
        ([article(str(n)) for n in range(51)], {}, "(?i)results_too_much"),
        ([article(), article()], {}, "(?i)result_id_duplicate"),
        ([article("x" * 65)], {}, "(?i)result_id_invalid"),
        ([article(title=" ")], {}, "(?i)result_title_empty"),
        ([article(text="x" * 4097)], {}, "too long"),
        ([article(text=" ")], {}, "text is empty"),
        ([Article("1", "x", Content("<b>x", parse_mode="HTML"))], {}, "(?i)can't find end tag"),
        ([], {"button": InlineQueryResultsButton("x", start_parameter="a b")}, "(?i)start_param"),
        ([], {"button": InlineQueryResultsButton("x")}, "(?i)exactly one"),
    ],
)
async def test_a_wrong_answer_is_refused(
    ann: Person, bot: telegram.Bot, results: list[Article], more: dict[str, Any], why: str
) -> None:
    """Nothing is seen of it, and a right one is still taken."""
    query = ann.types("a")
    with pytest.raises(BadRequest, match=why):
        await bot.answer_inline_query(query.id, results, **more)
    assert query.answer is None
    await bot.answer_inline_query(query.id, [article()])
    assert [one.title for one in query.results] == ["The harbour"]


async def test_an_answer_comes_once_and_in_time(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """A second answer and one after ten seconds are refused."""
    now = [0.0]
    server.switches(clock=lambda: now[0])
    first, second = ann.types("a"), ann.types("b")
    button = InlineQueryResultsButton("Settings", start_parameter="settings")
    await bot.answer_inline_query(first.id, [], button=button)
    assert first.button == "Settings"
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_inline_query(first.id, [])
    assert server.violations == ["the inline query 'a' was answered twice"]
    now[0] = 10.1
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_inline_query(second.id, [])


async def test_telegram_keeps_answers_for_others(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """What is not personal is shown to the next reader too, until its time is over."""
    now = [0.0]
    server.switches(clock=lambda: now[0])
    bob = server.person(12, "Bob")
    await bot.answer_inline_query(ann.types("shared").id, [article()], cache_time=60)
    await bot.answer_inline_query(ann.types("mine").id, [article()], is_personal=True)
    await heard(bot)
    assert bob.types("shared").cached
    assert ann.types("mine").cached
    mine = bob.types("mine")
    now[0] = 61
    later = bob.types("shared")
    assert not mine.cached
    assert not later.cached
    assert len(await heard(bot)) == 2


async def test_in_its_own_group_the_bot_hears_its_card(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """The message comes back to it, by way of itself."""
    group = server.group()
    bea = group.member()
    query = bea.types("a", "supergroup")
    await bot.answer_inline_query(query.id, [article(reply_markup=READ)])
    bea.picks(query, group=group)
    message = (await heard(bot))[-1].message
    assert message is not None
    assert message.via_bot == bot.bot


async def test_a_guest_mention_is_answered_once(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """The message replied to is told; the answer can be edited by the id that it gives."""
    query = ann.mentions_as_guest("@pith_test_bot", reply_to="https://example.com/a")
    (update,) = await heard(bot)
    message = update.guest_message
    assert message is not None
    assert message.guest_query_id == query.id
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "https://example.com/a"
    sent = await bot.answer_guest_query(query.id, article(text="Reading …"))
    assert query.answer is not None
    assert (query.answer.text, query.answer.reply_to) == ("Reading …", query.message)
    await bot.edit_message_text("Done", inline_message_id=sent.inline_message_id)
    assert query.answer.text == "Done"
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_guest_query(query.id, article())
    assert server.violations == ["the guest mention '@pith_test_bot' was answered twice"]


async def test_what_is_switched_off_cannot_be_used(
    server: TelegramServer, ann: Person, bot: telegram.Bot
) -> None:
    """getMe tells it, and Telegram shows nothing to people."""
    server.switches(inline_mode=False, guest_mode=False)
    assert not (await bot.get_me()).supports_inline_queries
    with pytest.raises(ValueError, match="inline mode is off"):
        ann.types("a")
    with pytest.raises(ValueError, match="guest mode is off"):
        ann.mentions_as_guest("@pith_test_bot")


async def test_what_is_owed_elsewhere_is_told_at_the_end() -> None:
    """The last thing typed and a mention want an answer; what was typed before does not."""
    async with TelegramServer() as server, bot_of(server):
        ann = server.person()
        ann.types("a")
        ann.types("ab")
        ann.mentions_as_guest("@pith_test_bot")
    assert server.violations == [
        "the inline query 'ab' was never answered",
        "the guest mention '@pith_test_bot' was never answered",
    ]
