"""Groups whose admins want a button under articles, or summaries by themselves."""

from __future__ import annotations

import pytest

from bot.domain.chats import Mode
from bot.domain.preferences import Choices, Length
from tests.bot_api.chats import Button, Message
from tests.conftest import SEED
from tests.reading_group import OTHER, TITLE, URL, Readers, readers_of
from tests.talking import URL as TALKED_OF
from tests.talking import TalkingWorld, talking

BUTTON = "Get a summary"


@pytest.fixture
async def offered(readers: Readers) -> Message:
    """The button under Bea's message with an article's link."""
    readers.rules(Mode.BUTTON)
    readers.bea.sends(f"worth a look: {URL}")
    (message,) = await readers.answers()
    return message


def _labels(message: Message) -> list[str]:
    return [one.text for one in message.buttons]


# The button appears


async def test_button(readers: Readers, offered: Message) -> None:
    """A message with an article's link gets the button in reply; nothing is read for it."""
    assert offered.reply_to
    assert offered.reply_to.text.startswith("worth a look")
    assert offered.links == [("news.example.com", URL)]
    assert _labels(offered) == [BUTTON]
    assert readers.world.web.fetched == []


async def test_own_words(readers: Readers) -> None:
    """A group's own words stand on its button."""
    readers.rules(Mode.BUTTON, button="What is in it? 👀")
    readers.bea.sends(URL)
    (message,) = await readers.answers()

    assert _labels(message) == ["What is in it? 👀"]


@pytest.mark.parametrize(
    "says",
    [
        "no link at all",
        SEED[:1200],
        "https://news.example.com/",
        "https://t.me/somebody",
        "https://example.com/cat.jpg",
        "https://www.youtube.com/watch?v=abc",
        "http://127.0.0.1:8080/secret",
        "https://news.example.com/search?q=harbour",
    ],
)
async def test_no_button(readers: Readers, says: str) -> None:
    """What has no article's link gets no button."""
    readers.rules(Mode.BUTTON)
    readers.bea.sends(says)
    await readers.silence()


async def test_asked_in_button_mode(readers: Readers) -> None:
    """Who asks gets the summary, and no button besides."""
    readers.rules(Mode.BUTTON)
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)


# The button becomes the summary


async def test_pressed(readers: Readers, offered: Message) -> None:
    """A tap is answered at once, and the button's message becomes the summary for all."""
    press = readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))

    assert press.answer == "I'm reading it for all of you…"
    assert _labels(offered) == ["Only for me"]
    assert readers.group.from_bot == [offered]


async def test_pressed_after_restart(readers: Readers, offered: Message) -> None:
    """A button of an earlier run of the bot keeps its promise, and can be asked about."""
    await readers.world.restart()
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))
    readers.bea.sends("How many new cranes?", reply_to=offered)
    _, answer = await readers.answers(2)

    assert "cranes" in answer.text


async def test_crowd() -> None:
    """Fifty people who tap in the same second: one fetch, one model call, fifty answers."""
    async with talking() as talked:
        talked.model.first_token = 0.2
        readers = readers_of(talked.world)
        readers.rules(Mode.BUTTON)
        readers.bea.sends(TALKED_OF)
        (offered,) = await readers.answers()
        people = [readers.group.member(f"P{number}", 100 + number) for number in range(50)]
        presses = [one.presses(offered, BUTTON) for one in people]
        await talked.world.shows(offered, lambda shown: "Only for me" in _labels(shown))

        assert talked.world.web.fetched == [TALKED_OF]
        assert len(talked.asked) == 1
        answers = [one.answer for one in presses]
        assert answers[0] == "I'm reading it for all of you…"
        assert set(answers[1:]) <= {"Already working on it.", ""}
        assert None not in answers
        assert readers.group.from_bot == [offered]


async def test_failure_and_again(readers: Readers, offered: Message) -> None:
    """After a failure the message says why and keeps a button; a later tap may succeed."""
    pages, readers.world.web.pages = readers.world.web.pages, {}
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: "no such page" in shown.text)
    assert _labels(offered) == ["Try again"]

    readers.world.web.pages = pages
    readers.bea.presses(offered, "Try again")
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))


async def test_stopped_bot(readers: Readers, offered: Message) -> None:
    """A bot that goes while it reads goes on when it is back."""
    readers.world.web.open.clear()
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text == "Reading…")
    await readers.world.restart()
    readers.world.web.open.set()
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))


async def test_group_language(readers: Readers) -> None:
    """The summary for all is as the group likes it, whoever taps."""
    readers.world.memory.preferences.kept[readers.group.id] = Choices(length=Length.SHORT)
    readers.world.memory.preferences.kept[22] = Choices(length=Length.LONG)
    readers.rules(Mode.BUTTON)
    readers.bea.sends(URL)
    (offered,) = await readers.answers()
    readers.group.member("Cem", 22).presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))

    (shown,) = readers.world.memory.shown.rows.values()
    assert shown.preferences.length is Length.SHORT
    assert shown.reader_id == readers.group.id


async def test_old_button(readers: Readers, offered: Message) -> None:
    """A button that stands for nothing any more says so."""
    readers.world.memory.offers.rows.clear()
    press = readers.bea.presses(offered, BUTTON)
    await readers.world.telegram.idle()

    assert press.answer
    assert "no longer" in press.answer


async def test_deleted_button(readers: Readers, offered: Message) -> None:
    """If an admin deletes the message while it is read, the summary comes as a new one."""
    readers.world.web.open.clear()
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text == "Reading…")
    readers.bea.deletes(offered)
    readers.world.web.open.set()
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)


# Edits


async def test_edited(readers: Readers, offered: Message) -> None:
    """After an edit the unused button stands for the new link; there is no second one."""
    asked = offered.reply_to
    assert asked
    readers.bea.edits(asked, f"I meant {OTHER}")
    await readers.world.shows(offered, lambda shown: shown.links[0][1] == OTHER)
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text.startswith("Ferry"))

    assert readers.world.web.fetched == [OTHER]
    assert readers.group.from_bot == [offered]


async def test_link_edited_away(readers: Readers, offered: Message) -> None:
    """If the link goes, so does the button."""
    assert offered.reply_to
    readers.bea.edits(offered.reply_to, "never mind")
    await readers.world.telegram.wait_for(lambda: not readers.group.from_bot)


async def test_edited_after_use(readers: Readers, offered: Message) -> None:
    """A summary that is there stays, whatever becomes of the message above."""
    readers.bea.presses(offered, BUTTON)
    await readers.world.shows(offered, lambda shown: shown.text.startswith(TITLE))
    assert offered.reply_to
    readers.bea.edits(offered.reply_to, f"I meant {OTHER}")
    await readers.world.telegram.idle()

    assert readers.group.from_bot == [offered]
    assert offered.text.startswith(TITLE)


async def test_edited_command(readers: Readers) -> None:
    """An edited question is not answered twice, and an edit asks for nothing."""
    asked = readers.bea.sends(f"/tldr {URL}")
    await readers.answers()
    readers.bea.edits(asked, f"/tldr {OTHER}")
    readers.bea.edits(readers.bea.sends("hm"), f"/tldr {OTHER}")
    await readers.world.telegram.idle()

    assert len(readers.group.from_bot) == 1


# Automatic


async def test_automatic(readers: Readers) -> None:
    """The summary of an article comes by itself, without anything before it."""
    readers.rules(Mode.AUTOMATIC)
    readers.world.web.open.clear()
    posted = readers.bea.sends(f"worth a look: {URL}")
    await readers.silence()
    readers.world.web.open.set()
    (summary,) = await readers.answers()

    assert summary.reply_to is posted
    assert summary.text.startswith(TITLE)
    assert summary.edits == 0


@pytest.mark.parametrize("path", ["missing", "front"])
async def test_automatic_failure(readers: Readers, path: str) -> None:
    """Where there is no article nothing is said: nobody asked."""
    readers.rules(Mode.AUTOMATIC)
    readers.world.web.put("https://news.example.com/front", "<html><body>hi</body></html>")
    readers.bea.sends(f"https://news.example.com/{path}")
    await readers.silence()


async def test_talking_world_is_quiet(talking_world: TalkingWorld) -> None:
    """A button alone asks no model."""
    readers = readers_of(talking_world.world)
    readers.rules(Mode.BUTTON)
    readers.bea.sends(TALKED_OF)
    await readers.answers()

    assert talking_world.asked == []


async def test_another_groups_button(readers: Readers) -> None:
    """Another group's button, pressed by data that was made up, shows nothing and stays good."""
    world = readers.world
    readers.rules(Mode.BUTTON)
    readers.bea.sends(URL)
    (mine,) = await readers.answers()
    other = world.telegram.group(-1002, "Others", bot="administrator")
    thief = other.member("Zed", 90)
    thief.sends(f"/tldr {OTHER}")
    await world.telegram.wait_for(lambda: other.from_bot)
    await world.telegram.idle(quiet=0.15)
    theirs = other.last
    theirs.rows = [[Button("Press", mine.buttons[0].data)]]
    press = thief.presses(theirs, "Press")
    await world.telegram.wait_for(lambda: press.answer is not None)
    readers.bea.presses(mine, mine.buttons[0].text)
    await world.shows(mine, lambda seen: seen.text.startswith(TITLE))

    assert (press.answer or "").startswith("I no longer have")
    assert TITLE not in theirs.text


async def test_a_groups_own_button_elsewhere(readers: Readers) -> None:
    """A button's data, pressed under another message of Pith's in the group, changes nothing."""
    world = readers.world
    readers.rules(Mode.BUTTON)
    readers.bea.sends("/help@pith_test_bot")
    (help,) = await readers.answers()
    readers.bea.sends(URL)
    button = (await readers.answers(2))[-1]
    said = help.text
    press = readers.bea.forges(help, button.buttons[0].data or "")
    await world.telegram.wait_for(lambda: press.answer is not None)
    await world.telegram.idle()

    assert (press.answer or "").startswith("I no longer have")
    assert (help.text, help.edits) == (said, 0)
