"""The settings menu, commands, and what is kept of a reader."""

from __future__ import annotations

import json

import pytest

from bot.domain.preferences import Choices, Length
from tests.bot_api.chats import Message
from tests.conftest import World, article, page

URL = "https://news.example.com/harbour"


@pytest.fixture
async def menu(world: World) -> Message:
    """The settings menu."""
    world.ann.sends("/settings")
    (message,) = await world.answers()
    return message


def starting(message: Message, words: str) -> str:
    """The label of the button that starts with some words."""
    return next(button.text for button in message.buttons if button.text.startswith(words))


async def test_menu(menu: Message) -> None:
    """The menu shows every setting with its value, in the text and on the buttons."""
    assert "Length: medium" in menu.text
    assert "Length: medium" in [button.text for button in menu.buttons]


async def test_choosing(world: World, menu: Message) -> None:
    """A choice is kept, shown in place, and changes the next summary."""
    world.web.put(URL, page("Harbour news", *article()))
    world.ann.presses(menu, "Length: medium")
    await world.shows(menu, lambda shown: "How long" in shown.text)
    assert [b.text for b in menu.buttons] == [
        *("short", "medium", "long"),
        *("✓ Default: medium", "‹ Back"),
    ]
    press = world.ann.presses(menu, "short")
    await world.shows(menu, lambda shown: "Length: short" in shown.text)
    assert (press.answer, len(world.ann.chat.from_bot)) == ("Saved.", 1)

    world.ann.sends(URL)
    summary = (await world.answers(2))[-1]
    assert summary.text.count("•") == 3


@pytest.mark.parametrize(
    ("setting", "value", "kept"),
    [
        ("Summary language", "Deutsch", Choices(language="de")),
        ("Summary language", "original language", Choices(language="source")),
        ("Key points", "7", Choices(points=7)),
        ("Style", "key points only", Choices(style="bullets")),  # type: ignore[arg-type]
        ("Quotes", "hidden", Choices(quotes=False)),
        ("Unsupported points", "left out", Choices(keep_unsupported=False)),
    ],
)
async def test_every_setting(
    world: World, menu: Message, setting: str, value: str, kept: Choices
) -> None:
    """Every setting can be changed, and taken back to its default."""
    title = menu.text
    world.ann.presses(menu, starting(menu, setting))
    await world.shows(menu, lambda shown: shown.text != title)
    world.ann.presses(menu, value)
    await world.shows(menu, lambda shown: shown.text.startswith("Settings"))
    assert world.memory.preferences.kept[world.ann.id] == kept

    world.ann.presses(menu, starting(menu, setting))
    await world.shows(menu, lambda shown: not shown.text.startswith("Settings"))
    assert f"✓ {value}" in [button.text for button in menu.buttons]
    world.ann.presses(menu, starting(menu, "Default"))
    await world.shows(menu, lambda shown: shown.text.startswith("Settings"))
    assert world.memory.preferences.kept[world.ann.id] == Choices()


async def test_chosen_again(world: World, menu: Message) -> None:
    """Choosing what is chosen already changes nothing, and says so."""
    await test_choosing_length(world, menu, "short")
    world.ann.presses(menu, "Length: short")
    await world.shows(menu, lambda shown: "How long" in shown.text)
    press = world.ann.presses(menu, "✓ short")
    await world.shows(menu, lambda shown: "Length: short" in shown.text)

    assert press.answer == "It's already set that way."


@pytest.mark.parametrize("length", ["long"])
async def test_choosing_length(world: World, menu: Message, length: str) -> None:
    """A length is kept."""
    world.ann.presses(menu, starting(menu, "Length"))
    await world.shows(menu, lambda shown: "How long" in shown.text)
    world.ann.presses(menu, length)
    await world.shows(menu, lambda shown: f"Length: {length}" in shown.text)

    assert world.memory.preferences.kept[world.ann.id].length is Length(length)


async def test_two_fast_taps(world: World, menu: Message) -> None:
    """Two fast taps on one value are both answered, and the message is edited once for both."""
    world.ann.presses(menu, "Length: medium")
    await world.shows(menu, lambda shown: "How long" in shown.text)
    edits = menu.edits
    taps = [world.ann.presses(menu, "long") for _ in range(2)]
    await world.shows(menu, lambda shown: "Length: long" in shown.text)

    assert [tap.answer for tap in taps] == ["Saved.", "It's already set that way."]
    assert menu.edits == edits + 1


async def test_old_menu_after_restart(world: World, menu: Message) -> None:
    """A menu from before a restart still works, and is not edited into what it is."""
    await world.restart()
    back = world.ann.presses(menu, "Length: medium")
    await world.shows(menu, lambda shown: "How long" in shown.text)
    await world.restart()
    menu.rows[0][0] = type(menu.rows[0][0])("Here", "set:length")
    world.ann.presses(menu, "Here")
    await world.telegram.idle()

    assert back.answer == ""


async def test_done(world: World, menu: Message) -> None:
    """Done leaves the values, without buttons."""
    world.ann.presses(menu, "Done")
    await world.shows(menu, lambda shown: not shown.buttons)

    assert "Length: medium" in menu.text


async def test_language_command(world: World) -> None:
    """/language asks one question, and ends with the language that was chosen."""
    world.ann.sends("/language")
    (question,) = await world.answers()
    world.ann.presses(question, "Deutsch")
    await world.shows(question, lambda shown: not shown.buttons)

    assert "Deutsch" in question.text
    assert world.memory.preferences.kept[world.ann.id].language == "de"


@pytest.mark.parametrize(
    ("command", "beginning"),
    [
        ("/start", "No time to read? Get a summary."),
        ("/start Zm9v-_", "I no longer have the summary behind this link."),
        ("/help", "What you can send me"),
        ("/privacy", "What I keep about you, under your Telegram ID:"),
        ("/HELP", "What you can send me"),
    ],
)
async def test_commands(world: World, command: str, beginning: str) -> None:
    """Every command is answered with its text, whatever stands behind it."""
    world.ann.sends(command)
    (answer,) = await world.answers()

    assert answer.text.startswith(beginning)


async def test_export(world: World) -> None:
    """/export sends all that is kept, as a JSON file."""
    world.web.put(URL, page("Harbour news", *article()))
    world.ann.sends(URL)
    await world.answers()
    world.ann.sends("/export")
    file = (await world.answers(2))[-1].file

    assert file is not None
    assert file.name.endswith(".json")
    assert json.loads(file.content)["summaries_shown"][0]["link"] == URL


async def test_forget(world: World, menu: Message) -> None:
    """/forget asks first; No keeps everything, Yes deletes everything, once."""
    await test_choosing_length(world, menu, "long")
    world.ann.sends("/forget")
    question = (await world.answers(2))[-1]
    world.ann.presses(question, "No, keep everything")
    await world.shows(question, lambda shown: not shown.buttons)
    assert world.memory.preferences.kept

    world.ann.sends("/forget")
    question = (await world.answers(3))[-1]
    taps = [
        world.ann.presses(question, label)
        for label in ("Yes, delete it all", "No, keep everything")
    ]
    await world.shows(question, lambda shown: not shown.buttons)
    await world.telegram.wait_for(lambda: taps[1].answer is not None)
    await world.telegram.idle()
    assert question.text.startswith("Done")
    assert world.memory.preferences.kept == {}


async def test_forget_ends_work(world: World, menu: Message) -> None:
    """What is being worked on for a reader ends when they are forgotten; they are told so."""
    world.web.put(URL, page("Harbour news", *article()))
    world.web.open.clear()
    world.ann.sends("/forget")
    question = (await world.answers(2))[-1]
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    world.ann.presses(question, "Yes, delete it all")
    await world.shows(question, lambda shown: not shown.buttons)
    world.web.open.set()

    assert (await world.answers(3))[-1].text.startswith("Stopped.")
    assert world.memory.shown.rows == {}
