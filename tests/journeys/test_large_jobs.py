"""What a long text costs is shown before it is spent: what readers see, and what a tap does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

import pytest

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Price, Scope, Tariff
from bot.domain.chats import Mode
from bot.domain.policy import Policy
from tests.bot_api.chats import Button, Message
from tests.channel_life import link
from tests.conftest import article, page
from tests.inline_cards import cards
from tests.reading_group import Readers
from tests.talking import HEADLINE, PARAGRAPHS, URL, TalkingWorld, talking, written

ALL, EXTRACT, LEAVE = (
    "Summarise it all",
    "Quick extract",
    "Leave it",
)
LABEL = "summarised without a model: so long a text would cost a lot"
LARGE = 300
"""In tokens: the article of these journeys has more."""


def asking(
    prices: dict[str, Price] | None = None, budget: str = "unlimited", large: int = LARGE
) -> AbstractAsyncContextManager[TalkingWorld]:
    """A bot for which the article is a large job."""
    tariff = Tariff({Scope.READER: read_limits(budget)}, prices or {})
    return talking(policy=Policy(tariff=tariff, large_job=large))


@pytest.fixture
async def asked() -> AsyncIterator[TalkingWorld]:
    """The same, without prices and budgets."""
    async with asking() as world:
        world.model.script(written())
        yield world


def labels(message: Message) -> list[str]:
    return [one.text for one in message.buttons]


async def test_asked_before_anything_is_spent(asked: TalkingWorld) -> None:
    """The reader learns what it is and what it takes; no model was asked, no dollar is named."""
    question = await asked.sends()

    assert question.text.startswith(HEADLINE)
    assert question.links[0] == (HEADLINE, URL)
    assert "words, about 1 min." in question.text
    assert "Summarising all of it takes about " in question.text
    assert " tokens" in question.text
    assert "$" not in question.text
    assert labels(question) == [ALL, EXTRACT, LEAVE]
    assert asked.asked == []


async def test_the_tap_makes_the_summary(asked: TalkingWorld) -> None:
    """All of it is summarised once agreed to; the page is not read again, the buttons go."""
    question = await asked.sends()
    summary = await asked.presses(question, ALL)

    assert summary.text.startswith("Emsholm deepens its harbour")
    assert summary.reply_to is question
    assert labels(summary) == ["Shorter", "Longer", "Language"]
    assert question.buttons == []
    assert len(asked.asked) == 1
    assert asked.world.web.fetched == [URL]


async def test_the_extract_asks_no_model(asked: TalkingWorld) -> None:
    """The quick way costs nothing, and its last line says why it is one."""
    extract = await asked.presses(await asked.sends(), EXTRACT)

    assert extract.text.endswith(LABEL)
    assert asked.asked == []
    # The whole can still be had.
    assert labels(await asked.sends()) == [ALL, EXTRACT, LEAVE]


async def test_left(asked: TalkingWorld) -> None:
    """Who leaves it is told nothing more; the question is gone."""
    question = await asked.sends()
    asked.ann.presses(question, LEAVE)
    await asked.world.shows(question, lambda seen: seen.text == "All right, I'll leave it.")

    assert question.buttons == []
    assert asked.ann.chat.from_bot == [question]
    assert asked.asked == []


async def test_a_second_tap_does_nothing(asked: TalkingWorld) -> None:
    """However often somebody taps, it is done once, and the first tap holds."""
    question = await asked.sends()
    asked.ann.presses(question, ALL)
    second = asked.ann.presses(question, ALL)
    third = asked.ann.presses(question, EXTRACT)
    await asked.world.answers(2)
    await asked.world.telegram.wait_for(lambda: third.answer is not None)

    assert second.answer == third.answer == "That has already been decided."
    assert len(asked.ann.chat.from_bot) == 2
    assert len(asked.asked) == 1


async def test_what_is_known_is_never_asked_about(asked: TalkingWorld) -> None:
    """A summary that was paid for comes at once, for others too."""
    summary = await asked.presses(await asked.sends(), ALL)
    bob = asked.world.telegram.person(12, "Bob")
    again, for_bob = await asked.sends(), await asked.sends(person=bob)

    assert again.text == for_bob.text == summary.text
    assert len(asked.asked) == 1


async def test_another_length_is_another_job(asked: TalkingWorld) -> None:
    """A button under the summary would cost as much again: that is asked about, too."""
    summary = await asked.presses(await asked.sends(), ALL)
    question = await asked.presses(summary, "Shorter")

    assert labels(question) == [ALL, EXTRACT, LEAVE]
    assert len(asked.asked) == 1
    shorter = await asked.presses(question, ALL)
    assert labels(shorter) == ["Longer", "Language"]


async def test_a_text_of_ones_own(asked: TalkingWorld) -> None:
    """A pasted text waits like a link; it is summarised from what was read of it."""
    question = await asked.sends("\n".join(PARAGRAPHS * 2))
    assert question.links == []
    summary = await asked.presses(question, ALL)

    assert summary.text.startswith("Emsholm deepens its harbour")
    answer = await asked.replies(summary, "Which court in Aurich?")
    assert "Aurich" in answer.text


async def test_a_file_is_not_fetched_again(asked: TalkingWorld) -> None:
    """What waited at Telegram was read before the question; the tap needs no download."""
    asked.ann.sends_file("harbour.txt", "\n\n".join(PARAGRAPHS).encode(), "text/plain")
    (question,) = await asked.world.answers()
    asked.world.telegram.state.files.clear()
    summary = await asked.presses(question, ALL)

    assert summary.text.startswith("Emsholm deepens its harbour")


async def test_price_and_what_is_left_of_the_budget() -> None:
    """Where the operator named prices and budgets, dollars are told, and what remains."""
    prices = {"model-1": Price(100.0, 400.0)}
    async with asking(prices, "100k tokens a day, $9 a month") as world:
        question = await world.sends()

    lines = question.text.splitlines()
    assert [one for one in lines if one.startswith("That costs about $0.")]
    assert lines[-2:] == ["Left in the budget: 100,000 tokens", "Left in the budget: $9.00"]


async def test_over_budget_nothing_is_asked() -> None:
    """A job that the budget has no room for is not begun, and not offered: the extract comes."""
    async with asking(budget="800 tokens a day") as world:
        extract = await world.sends()

    assert "your quota is used up for now" in extract.text
    assert LABEL not in extract.text
    assert world.asked == []


async def test_small_jobs_are_not_asked_about() -> None:
    """Below the operator's threshold everything is as it was."""
    async with asking(large=100_000) as world:
        world.model.script(written())
        assert (await world.sends()).text.startswith("Emsholm deepens its harbour")


async def test_long_texts_tell_their_parts() -> None:
    """A book's question names the parts that it is read in; the tap has them read."""
    async with talking(window=2500, policy=Policy(large_job=3000)) as world:
        told = [f"District {number} counted {number * 37} inhabitants." for number in range(700)]
        world.ann.sends_file("book.txt", "\n\n".join(told).encode(), "text/plain")
        (question,) = await world.world.answers()
        parts = int(question.text.split(" tokens, in ")[1].split()[0])
        assert world.asked == []
        summary = await world.presses(question, ALL)

    assert (
        sum("This is part" in one.prompt or "part " in one.prompt for one in world.asked) >= parts
    )
    assert "without a model" not in summary.text


# What waits outlives the bot, and goes with its reader


async def test_restart_between_question_and_tap(asked: TalkingWorld) -> None:
    """A question of before a restart is as good as a fresh one."""
    question = await asked.sends()
    await asked.world.restart()
    summary = await asked.presses(question, ALL)

    assert summary.text.startswith("Emsholm deepens its harbour")
    assert asked.world.web.fetched == [URL]


async def test_restart_while_the_model_writes(asked: TalkingWorld) -> None:
    """A tap whose work a restart cut off is done by the next start, once; another tap is not."""
    question = await asked.sends()
    data = question.buttons[0].data
    asked.model.first_token = 0.5
    asked.ann.presses(question, ALL)
    await asked.model.asked.wait()
    asked.model.script(written())
    await asked.world.restart()
    (_, summary) = await asked.world.answers(2)
    # Somebody whose app still shows the button.
    question.rows = [[Button(ALL, data)]]
    second = asked.ann.presses(question, ALL)
    await asked.world.telegram.wait_for(lambda: second.answer is not None)
    await asked.world.telegram.idle()

    assert second.answer == "That has already been decided."
    assert asked.ann.chat.from_bot == [question, summary]
    assert summary.text.startswith("Emsholm deepens its harbour")
    assert asked.world.memory.inbox.open == []


async def test_forgotten(asked: TalkingWorld) -> None:
    """After /forget a question knows nothing any more, and says so."""
    question = await asked.sends()
    asked.world.memory.offers.rows.clear()
    press = asked.ann.presses(question, ALL)
    await asked.world.shows(question, lambda seen: not seen.buttons)

    assert press.answer == "I no longer know what this was about. Send it to me again."
    assert asked.asked == []


async def test_forget_takes_what_waits(asked: TalkingWorld) -> None:
    """/forget leaves nothing of a question, nor of the text that it was about."""
    await asked.sends("\n".join(PARAGRAPHS * 2))
    assert len(asked.world.memory.offers.rows) == 1
    await asked.world.memory.records.forget(asked.ann.id)

    assert asked.world.memory.offers.rows == {}
    assert asked.world.memory.articles.rows == {}


async def test_expired(asked: TalkingWorld) -> None:
    """A text that is kept no longer cannot be summarised: the tap says so."""
    question = await asked.sends("\n".join(PARAGRAPHS * 2))
    for row in asked.world.memory.articles.rows.values():
        row.kept_at -= timedelta(days=40)
    said = await asked.presses(question, ALL)

    assert "no longer" in said.text
    assert asked.asked == []


async def test_anothers_question(asked: TalkingWorld) -> None:
    """A press that somebody makes up, with the key of another's question, does nothing."""
    await asked.sends()
    (key,) = asked.world.memory.offers.rows
    bob = asked.world.telegram.person(12, "Bob")
    asked.model.script(written())
    own = await asked.sends(person=bob)
    own.rows[0][0] = Button(ALL, f"large:all:{key}")
    press = bob.presses(own, ALL)
    await asked.world.telegram.wait_for(lambda: press.answer is not None)

    assert press.answer == "I no longer know what this was about. Send it to me again."
    assert asked.asked == []


async def test_own_question_elsewhere(asked: TalkingWorld) -> None:
    """A press with the key of a waiting job counts under its question alone, and opens no link."""
    question = await asked.sends()
    (key,) = asked.world.memory.offers.rows
    hello = await asked.sends("/help")
    press = asked.ann.forges(hello, f"large:all:{key}")
    await asked.world.telegram.wait_for(lambda: press.answer is not None)
    assert press.answer == "I no longer know what this was about. Send it to me again."
    bob = asked.world.telegram.person(12, "Bob")
    bob.opens(key)
    (opened,) = await asked.world.answers(1, bob)
    assert opened.text.startswith("I no longer have")
    assert asked.asked == []
    assert (await asked.presses(question, ALL)).text.startswith("Emsholm deepens")


# Groups


def group_of(world: TalkingWorld) -> Readers:
    """A group in which Bea reads."""
    there = world.world.telegram.group(bot="administrator")
    return Readers(world.world, there, there.member())


async def test_in_a_group_who_asked_decides(asked: TalkingWorld) -> None:
    """A member's press is refused without a model's call; the asker's makes the summary there."""
    readers = group_of(asked)
    cem = readers.group.member("Cem", 13)
    readers.bea.sends(f"/tldr {URL}")
    (question,) = await readers.answers()
    press = cem.presses(question, ALL)
    await asked.world.telegram.wait_for(lambda: press.answer is not None)
    assert (
        press.answer
        == "Only the person who asked for it, or an admin of this group, can decide that."
    )
    assert asked.asked == []
    assert labels(question) == [ALL, EXTRACT, LEAVE]

    readers.bea.presses(question, ALL)
    await asked.world.shows(question, lambda seen: labels(seen) == ["Only for me"])
    assert question.text.startswith("Emsholm deepens its harbour")
    assert readers.group.from_bot == [question]
    assert [line.reader_id for line in asked.world.memory.ledger.lines] == [readers.bea.id]


async def test_in_a_group_an_admin_decides(asked: TalkingWorld) -> None:
    """An admin may agree for who asked, and bears the cost."""
    readers = group_of(asked)
    admin = readers.group.member("Dee", 14, admin=True, can_delete_messages=True)
    readers.bea.sends(f"/tldr {URL}")
    (question,) = await readers.answers()
    admin.presses(question, ALL)
    await asked.world.shows(question, lambda seen: labels(seen) == ["Only for me"])

    assert [line.reader_id for line in asked.world.memory.ledger.lines] == [admin.id]


async def test_the_groups_button_asks_who_tapped(asked: TalkingWorld) -> None:
    """The button under a message becomes the question, then the summary; edits spoil neither."""
    readers = group_of(asked)
    readers.rules(Mode.BUTTON)
    link_message = readers.bea.sends(f"worth a look: {URL}")
    (button,) = await readers.answers()
    cem = readers.group.member("Cem", 13)
    cem.presses(button, button.buttons[0].text)
    await asked.world.shows(button, lambda seen: labels(seen) == [ALL, EXTRACT, LEAVE])
    cem.presses(button, ALL)
    await asked.world.shows(button, lambda seen: labels(seen) == ["Only for me"])
    readers.bea.edits(link_message, "worth a look: https://news.example.com/other")
    await asked.world.telegram.idle()

    assert button.text.startswith("Emsholm deepens its harbour")
    assert len(asked.asked) == 1


async def test_left_in_a_group(asked: TalkingWorld) -> None:
    """Leaving it ends the question for all."""
    readers = group_of(asked)
    readers.bea.sends(f"/tldr {URL}")
    (question,) = await readers.answers()
    readers.bea.presses(question, LEAVE)
    await asked.world.shows(question, lambda seen: seen.text == "All right, I'll leave it.")

    assert question.buttons == []


# Where nobody can be asked


async def test_automatic_summaries_in_groups(asked: TalkingWorld) -> None:
    """Nobody waits there, so nobody is asked: the extract comes, with the reason."""
    readers = group_of(asked)
    readers.rules(Mode.AUTOMATIC)
    asked.world.web.put(URL, page(HEADLINE, *article("The harbour")))
    readers.bea.sends(URL)
    (summary,) = await readers.answers()

    assert summary.text.endswith(LABEL)
    assert asked.asked == []


async def test_channels(asked: TalkingWorld) -> None:
    """A post gets the extract at once: a channel's readers cannot be asked."""
    life = link(asked.world, Mode.APPEND)
    post = await life.posts()

    assert LABEL in post.text
    assert asked.asked == []


async def test_inline_cards(asked: TalkingWorld) -> None:
    """A card becomes the extract: what stands in others' chats is no place to ask."""
    typed = await cards(asked.world, URL)
    card = asked.ann.picks(typed.results[0])
    await asked.world.shows(card, lambda seen: LABEL in seen.text)

    assert asked.asked == []
