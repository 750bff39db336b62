"""Buttons under a summary, replies to it, and Stop."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain.preferences import Length
from tests.bot_api.chats import Message
from tests.conftest import World, article, page

URL = "https://news.example.com/harbour"


@pytest.fixture
async def summary(world: World) -> Message:
    """A summary that Ann was sent."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.ann.sends(URL)
    (message,) = await world.answers()
    return message


async def test_shorter(world: World, summary: Message) -> None:
    """Shorter sends a shorter summary in reply to the first; the page is not read again."""
    press = world.ann.presses(summary, "Shorter")
    _, shorter = await world.answers(2)

    assert press.answer == ""
    assert shorter.reply_to is summary
    assert len(shorter.text) < len(summary.text)
    assert world.memory.shown.rows[2].preferences.length is Length.SHORT
    assert [button.text for button in shorter.buttons] == ["Longer", "Language"]
    assert world.web.fetched == [URL]


async def test_longest(world: World, summary: Message) -> None:
    """The longest summary offers no longer one."""
    world.ann.presses(summary, "Longer")
    _, longer = await world.answers(2)

    assert [button.text for button in longer.buttons] == ["Shorter", "Language"]


async def test_buttons_leave_preferences(world: World, summary: Message) -> None:
    """A button asks for once: the next article comes as the reader likes it."""
    world.ann.presses(summary, "Shorter")
    await world.answers(2)

    assert world.memory.preferences.kept == {}


async def test_language(world: World, summary: Message) -> None:
    """Language opens a choice in place; a language closes it, and sends the summary in it."""
    world.ann.presses(summary, "Language")
    await world.shows(summary, lambda shown: len(shown.buttons) > 10)
    world.ann.presses(summary, "Deutsch")
    await world.answers(2)

    assert [button.text for button in summary.buttons] == ["Shorter", "Longer", "Language"]
    assert world.memory.shown.rows[2].preferences.language == "de"
    assert world.memory.shown.rows[2].preferences.length is Length.MEDIUM


async def test_language_closed(world: World, summary: Message) -> None:
    """Back leaves the summary as it was."""
    world.ann.presses(summary, "Language")
    await world.shows(summary, lambda shown: len(shown.buttons) > 10)
    world.ann.presses(summary, "‹ Back")
    await world.shows(summary, lambda shown: len(shown.buttons) == 3)

    assert len(world.ann.chat.from_bot) == 1


async def test_two_fast_taps(world: World, summary: Message) -> None:
    """A second tap on a button while the first one is at work starts nothing."""
    world.memory.articles.rows.clear()
    world.web.open.clear()
    world.ann.presses(summary, "Shorter")
    second = world.ann.presses(summary, "Shorter")
    await world.telegram.wait_for(lambda: second.answer)
    world.web.open.set()
    await world.answers(2)

    assert second.answer == "Already working on it."
    assert len(world.ann.chat.from_bot) == 2


async def test_two_fast_openings(world: World, summary: Message) -> None:
    """Two fast taps on Language change the message once: nothing is edited into what it is."""
    world.ann.presses(summary, "Language")
    world.ann.presses(summary, "Language")
    await world.shows(summary, lambda shown: len(shown.buttons) > 10)

    assert summary.edits == 1


async def test_restart(world: World, summary: Message) -> None:
    """After a restart, buttons and replies under old summaries work."""
    await world.restart()
    world.ann.presses(summary, "Shorter")
    world.ann.sends("How many containers were moved?", reply_to=summary)

    assert len(await world.answers(3)) == 3


async def test_forgotten(world: World, summary: Message) -> None:
    """After /forget, old buttons say that the article is no longer kept."""
    world.ann.sends("/forget")
    _, question = await world.answers(2)
    world.ann.presses(question, "Yes, delete it all")
    await world.shows(question, lambda shown: "no longer keep anything about you" in shown.text)
    world.ann.presses(summary, "Shorter")

    assert "no longer have" in (await world.answers(3))[-1].text


@pytest.mark.parametrize(
    "data",
    [
        "to:99:short",
        "to:1:endless",
        "to:1:short:<b>",
        "to:-1:short",
        "to:999999999999999999999:short",
        "set:length=endless",
        "set:reader_id=1",
        "forget:all",
        "languages:1:medium:de",
        "\u0661",
        "x" * 64,
    ],
)
async def test_hostile_press(world: World, summary: Message, data: str) -> None:
    """What no button of ours says is answered and does nothing, or says that nothing is kept."""
    summary.rows[0][0] = type(summary.rows[0][0])("Hostile", data)
    press = world.ann.presses(summary, "Hostile")
    await world.telegram.wait_for(lambda: press.answer is not None)
    await world.telegram.idle()

    assert len(world.memory.shown.rows) == 1
    assert world.memory.preferences.kept == {}


async def test_anothers_summary(world: World, summary: Message) -> None:
    """Nobody gets at another reader's summary by guessing its number."""
    bob = world.telegram.person(12, "Bob")
    bob.sends("Hello")
    (hint,) = await world.answers(1, bob)
    hint.rows = [[type(summary.buttons[0])("Hostile", summary.buttons[0].data)]]
    bob.presses(hint, "Hostile")

    assert "no longer have" in (await world.answers(2, bob))[-1].text


async def test_question(world: World, summary: Message) -> None:
    """A reply to a summary is answered from its article; a reply to the answer goes on with it."""
    question = world.ann.sends("How many cranes does the harbour need?", reply_to=summary)
    answer = (await world.answers(2))[-1]
    further = world.ann.sends("And what about the noise?", reply_to=answer)
    second = (await world.answers(3))[-1]

    assert (answer.reply_to, second.reply_to) == (question, further)
    assert "cranes" in answer.text
    assert "noise" in second.text
    assert world.web.fetched == [URL]


async def test_reply_with_link(world: World, summary: Message) -> None:
    """A reply to a summary that brings a link is about that link."""
    other = "https://news.example.com/bridge"
    world.web.put(other, page("Bridge news", *article("The bridge")))
    world.ann.sends(other, reply_to=summary)

    assert (await world.answers(2))[-1].text.startswith("Bridge news")


async def test_reply_to_other_message(world: World) -> None:
    """A reply to what is no summary says that Pith does not know which article is meant."""
    world.ann.sends("Hello")
    (hint,) = await world.answers()
    world.ann.sends("and why?", reply_to=hint)

    assert "which article" in (await world.answers(2))[-1].text


async def test_reply_to_own_link(world: World, summary: Message) -> None:
    """A reply to one's own link asks for that link, with the words of the reply as the wish."""
    sent = world.ann.chat.messages[0]
    world.ann.sends("in simple words", reply_to=sent)
    await world.answers(2)

    assert [shown.note for shown in world.memory.shown.rows.values()] == ["", "in simple words"]


async def test_stop(world: World) -> None:
    """Stop ends the work and leaves one sentence; the page's request is dropped."""
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    world.ann.stops()

    (stopped,) = await world.answers()

    assert stopped.text.startswith("Stopped.")
    assert world.web.cancelled == 1


async def test_stop_one_of_two(world: World, summary: Message) -> None:
    """Stop ends only the request whose preview is seen; the next one's preview follows."""
    other = "https://news.example.com/bridge"
    world.web.put(other, page("Bridge news", *article("The bridge")))
    world.web.open.clear()
    drafts = world.ann.chat.drafts
    begun = len(drafts)
    world.ann.sends("https://news.example.com/slow")
    await world.telegram.wait_for(lambda: len(drafts) > begun)
    world.ann.sends(other)
    await asyncio.sleep(0.1)
    world.ann.stops()
    await world.telegram.wait_for(lambda: len({draft.id for draft in drafts[begun:]}) == 2)
    world.web.open.set()

    stopped, bridge = (await world.answers(3))[1:]

    assert stopped.text.startswith("Stopped.")
    assert bridge.text.startswith("Bridge news")


async def test_late_stop(world: World, summary: Message) -> None:
    """A Stop that comes when the summary was sent, or for nobody's draft, does nothing."""
    draft = world.ann.chat.drafts[-1]
    for number in (draft.id, 1, "x", None):
        stop = {"chat": world.ann.chat.json(), "draft_id": number}
        world.telegram.push("stopped_message_generation", stop)
    world.telegram.push("stopped_message_generation", {})
    await world.telegram.idle()

    assert world.ann.chat.from_bot == [summary]


async def test_bot_goes(world: World) -> None:
    """Who still waits when the bot is stopped is answered after its next start, once."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    await world.bot.stop()
    assert world.ann.chat.from_bot == []
    world.web.open.set()
    await world.restart()

    (answer,) = await world.answers()
    assert "Harbour" in answer.text
