"""Inline queries: what is offered for what somebody types, without work for a keystroke."""

from __future__ import annotations

import asyncio

import pytest

from tests.conftest import World, article, page
from tests.telegram_inline_queries import InlineQuery
from tests.telegram_people import Person

URL = "https://news.example.com/harbour"
TEXT = (
    "The council of Emsholm voted on Tuesday to deepen its harbour by four metres. "
    "The work costs 62 million euros, of which the state pays half."
)


@pytest.fixture
def world_with_page(world: World) -> World:
    """The whole bot; an article is on the web."""
    world.web.put(URL, page("The harbour", *article()))
    return world


async def cards(world: World, text: str, person: Person | None = None) -> InlineQuery:
    """What somebody is offered for a query, once they are."""
    typed = (person or world.ann).types(text)
    await world.telegram.wait_for(lambda: typed.answer)
    return typed


def titles(typed: InlineQuery) -> list[str]:
    """What the results are called."""
    return [one.title for one in typed.results]


async def test_known_link_is_ready(world_with_page: World) -> None:
    """A link that was summarised before gives its summary at once, without a button."""
    world = world_with_page
    world.ann.sends(URL)
    (summary,) = await world.answers()
    fetched = len(world.web.fetched)

    typed = await cards(world, URL)
    sent = world.ann.picks(typed)

    assert typed.results[0].title == "The harbour"
    assert sent.text == summary.text
    assert sent.rows == []
    assert len(world.web.fetched) == fetched
    await world.telegram.settled(quiet=0.1)
    assert world.telegram.called("editMessageText") == []


async def test_new_link_becomes_its_summary(world_with_page: World) -> None:
    """A new link gives a card with title and site, which becomes the summary when it is sent."""
    world = world_with_page
    typed = await cards(world, URL)
    card = world.ann.picks(typed)

    assert titles(typed) == ["The harbour", "Short", "Key points only"]
    assert typed.results[0].description.startswith("news.example.com · ")
    assert typed.results[1].description.startswith("The harbour · ")
    assert card.text.replace("\u2060", "").startswith("The harbour\nnews.example.com\n\n")
    assert card.links == [("The harbour", URL)]
    assert [one.text for one in card.buttons] == ["Show the summary"]

    await world.shows(card, lambda seen: "• " in seen.text)
    assert card.rows == []
    assert world.web.fetched == [URL]


async def test_without_feedback_the_button_does_it(world_with_page: World) -> None:
    """Where Telegram tells nothing of picks, anyone's press turns the card into the summary."""
    world = world_with_page
    world.telegram.switches(inline_feedback=False)
    card = world.ann.picks(await cards(world, URL))
    stranger = world.telegram.person(12, "Bea", "de")

    press = stranger.presses(card, "Show the summary")
    await world.shows(card, lambda seen: "• " in seen.text)

    assert (press.answer, card.rows) == ("", [])
    assert "inline_feedback_missed" in world.memory.observations.rows
    assert "inline_feedback_seen" not in world.memory.observations.rows


async def test_pick_is_noted(world_with_page: World) -> None:
    """A pick that Telegram tells of is noted for the doctor; a press after it is none missed."""
    world = world_with_page
    world.web.open.clear()
    typed = await cards(world, URL)
    card = world.ann.picks(typed)
    await world.telegram.wait_for(lambda: "Reading…" in card.text)
    press = world.ann.presses(card, "Show the summary")
    await world.telegram.wait_for(lambda: press.answer is not None)
    world.web.open.set()
    await world.shows(card, lambda seen: "• " in seen.text)

    assert press.answer == "I am at it already."
    assert set(world.memory.observations.rows) == {"inline_feedback_seen"}


async def test_restart_between_card_and_press(world_with_page: World) -> None:
    """A card that was sent before a restart still becomes its summary, by its button."""
    world = world_with_page
    world.telegram.switches(inline_feedback=False)
    typed = await cards(world, URL)
    card = world.ann.picks(typed, "Short")
    await world.restart()
    world.ann.presses(card, "Show the summary")
    await world.shows(card, lambda seen: "• " in seen.text)

    assert card.text.count("\n• ") == 3
    assert "inline_feedback_missed" not in world.memory.observations.rows


async def test_restart_between_results_and_pick(world_with_page: World) -> None:
    """A result that was offered before a restart becomes its summary when it is sent after it."""
    world = world_with_page
    typed = await cards(world, URL)
    await world.restart()
    card = world.ann.picks(typed)

    await world.shows(card, lambda seen: "• " in seen.text)


async def test_end_while_a_card_is_filled(world_with_page: World) -> None:
    """A card whose summary ends with the bot says so, and its button goes on after the restart."""
    world = world_with_page
    world.web.open.clear()
    card = world.ann.picks(await cards(world, URL))
    await world.telegram.wait_for(lambda: "Reading…" in card.text)
    assert [one.text for one in card.buttons] == ["Show the summary"]
    await world.restart()
    assert "Stopped." in card.text
    world.web.open.set()
    world.ann.presses(card, "Try again")
    await world.shows(card, lambda seen: "• " in seen.text)


async def test_failure_can_be_tried_again(world: World) -> None:
    """A page that cannot be read: the card says why, in the sender's language, and keeps a button
    that tries again.
    """
    world.ann.language_code = "de"
    typed = await cards(world, URL)
    card = world.ann.picks(typed)
    await world.shows(card, lambda seen: len(seen.text.splitlines()) > 2 and seen.edits)
    assert "Seite" in typed.results[0].description
    assert typed.results[0].description in card.text
    assert card.links[0][1] == URL

    world.web.put(URL, page("The harbour", *article()))
    (again,) = card.buttons
    world.ann.presses(card, again.text)
    await world.shows(card, lambda seen: "• " in seen.text)


async def test_text(world: World) -> None:
    """A few sentences give cards that become summaries of them."""
    typed = await cards(world, TEXT)
    card = world.ann.picks(typed)
    assert typed.results[0].title.startswith("The council of Emsholm voted")
    await world.shows(card, lambda seen: "Reading" not in seen.text and seen.edits)

    assert card.text.startswith("The council of Emsholm voted on Tuesday")
    assert "1 min read" in card.text
    assert world.web.fetched == []


async def test_text_is_its_writers_own(world: World) -> None:
    """The same text typed by another is read and offered anew: nothing tells that it was known."""
    card = world.ann.picks(await cards(world, TEXT))
    await world.shows(card, lambda seen: seen.edits and "Reading" not in seen.text)
    bea = world.telegram.person(12, "Bea")

    mine, hers = await cards(world, TEXT + " "), await cards(world, TEXT, bea)

    assert mine.results[0].rows == []
    assert hers.results[0].rows != []


async def test_keystrokes_cost_nothing(world_with_page: World) -> None:
    """While somebody types on, nothing is fetched or offered; what was typed last is answered."""
    world = world_with_page
    world.web.put(URL + "2", page("Another", *article()))
    typed = [world.ann.types(URL[:at]) for at in range(20, len(URL) + 1, 3)]
    last = await cards(world, f"{URL}2")

    assert [one.answer for one in typed] == [None] * len(typed)
    assert world.web.fetched == []
    assert titles(last)[0] == "news.example.com/harbour2"
    assert len(world.memory.offers.rows) == len(last.results)


async def test_overtaken_look(world_with_page: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A query that is overtaken while its page is looked at is not answered."""
    world = world_with_page
    monkeypatch.setattr("bot.handlers.inline.QUICK_LOOK", 60.0)
    world.web.open.clear()
    first = world.ann.types(URL)
    await asyncio.sleep(0.2)  # it is being looked at
    last = await cards(world, "")
    world.web.open.set()
    await world.telegram.settled(quiet=0.2)

    assert (first.answer, last.results) == (None, [])
    assert last.button == "Send a link: what matters comes here"


async def test_slow_page_gives_a_card_with_its_address(world_with_page: World) -> None:
    """A page that takes long is offered by its address, and fetched once for look and summary."""
    world = world_with_page
    world.web.open.clear()
    typed = await cards(world, URL)
    card = world.ann.picks(typed)
    world.web.open.set()
    await world.shows(card, lambda seen: "• " in seen.text)

    assert titles(typed)[0] == "news.example.com/harbour"
    assert world.web.fetched == [URL]


async def test_recent_summaries(world_with_page: World) -> None:
    """The bot's name alone lists the reader's own latest summaries; words search in them."""
    world = world_with_page
    other = "https://news.example.com/museum"
    world.web.put(other, page("A museum", *article("The museum")))
    world.ann.sends(URL)
    await world.answers(1)
    world.ann.sends(other)
    summaries = await world.answers(2)

    every, some = await cards(world, ""), await cards(world, "harb")
    none = await cards(world, "harb zoo")
    hers = await cards(world, "", world.telegram.person(12, "Bea"))

    assert titles(every) == ["A museum", "The harbour"]
    assert titles(some) == ["The harbour"]
    assert world.ann.picks(some).text == summaries[0].text
    assert (none.results, none.button) == ([], "Paste a link, or a few sentences")
    assert (hers.results, hers.button) == ([], "Send a link: what matters comes here")


async def test_hint_opens_the_private_chat(world: World) -> None:
    """The button where there is nothing to pick opens the private chat with a welcome."""
    typed = await cards(world, "")
    assert typed.answer is not None
    world.ann.opens(typed.answer.start_parameter)

    (welcome,) = await world.answers()
    assert welcome.text.startswith("No time to read?")


async def test_another_language_is_offered(world: World) -> None:
    """Who reads in another language than the article's may send it in its own."""
    world.ann.language_code = "de"
    world.web.put(URL, page("The harbour", *article()))
    typed = await cards(world, URL)

    assert len(typed.results) == 4


async def test_hostile_title(world: World) -> None:
    """A title with markup is shown as it is, in results and in cards."""
    world.web.put(URL, page("Ports &amp; cranes &gt; ferries: x.example.com", *article()))
    typed = await cards(world, URL)
    card = world.ann.picks(typed)

    assert titles(typed)[0] == "Ports & cranes > ferries: x.example.com"
    (bold,) = card.styled("bold")
    assert bold.replace("\u2060", "") == titles(typed)[0]


async def test_forgotten_card(world_with_page: World) -> None:
    """After /forget a card's button says that Pith no longer knows it."""
    world = world_with_page
    world.telegram.switches(inline_feedback=False)
    card = world.ann.picks(await cards(world, URL))
    world.memory.offers.rows.clear()
    press = world.ann.presses(card, "Show the summary")
    await world.telegram.wait_for(lambda: press.answer is not None)

    assert press.answer == "I no longer know what this card is about. Send a new one."
    assert press.alert
