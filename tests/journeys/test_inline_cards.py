"""Inline cards: what is sent becomes its summary, once, whatever happens meanwhile."""

from __future__ import annotations

import pytest

from bot.domain.chats import Mode
from tests.channel_life import link
from tests.conftest import SEED, World, article, page
from tests.inline_cards import TEXT, URL, cards, titles
from tests.reading_group import OTHER, readers_of


@pytest.fixture
def world_with_page(world: World) -> World:
    """The whole bot; an article is on the web."""
    world.web.put(URL, page("The harbour", *article()))
    return world


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

    assert press.answer == "Already working on it."
    assert "inline_feedback_seen" in world.memory.observations.rows
    assert "inline_feedback_missed" not in world.memory.observations.rows


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
    """A card whose summary ends with the bot is filled when that is back, without a tap."""
    world = world_with_page
    world.web.open.clear()
    card = world.ann.picks(await cards(world, URL))
    await world.telegram.wait_for(lambda: "Reading…" in card.text)
    assert [one.text for one in card.buttons] == ["Show the summary"]
    await world.restart()
    world.web.open.set()
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


async def test_forgotten_card(world_with_page: World) -> None:
    """After /forget a card's button says that Pith no longer knows it."""
    world = world_with_page
    world.telegram.switches(inline_feedback=False)
    card = world.ann.picks(await cards(world, URL))
    world.memory.offers.rows.clear()
    press = world.ann.presses(card, "Show the summary")
    await world.telegram.wait_for(lambda: press.answer is not None)

    assert press.answer == "I no longer know what this card is about. Send a new one."


async def test_deleted_card(world_with_page: World) -> None:
    """A card that is deleted while its page is read is nobody's trouble; the summary is kept."""
    world = world_with_page
    world.web.open.clear()
    card = world.ann.picks(await cards(world, URL))
    await world.telegram.wait_for(lambda: card.edits)
    world.telegram.deletes_inline(card)
    world.web.open.set()
    await world.telegram.idle(quiet=0.2)

    assert world.ann.picks(await cards(world, f"{URL} ")).rows == []


async def test_shared_text_stays_its_readers(world: World) -> None:
    """Who opens the card of a private text gets its summary; questions bring out no more of it."""
    typed = world.ann.types(SEED[:250])
    await world.telegram.wait_for(lambda: typed.answer)
    world.ann.picks(typed)
    await world.telegram.idle(quiet=0.2)
    bea = world.telegram.person(12, "Bea")
    bea.opens(typed.results[0].id.removeprefix("card:"))
    (summary,) = await world.answers(1, bea)
    bea.sends("What does the EU explore?", reply_to=summary)
    (_, answer) = await world.answers(2, bea)

    assert "ammunition" in summary.text
    assert summary.rows == []
    assert answer.text.startswith("This summary is of a text that somebody else sent me.")


FORGOTTEN = "I no longer know what this card is about. Send a new one."


async def _key_of(world: World, kind: str) -> str:
    """The key of somebody else's offer, made elsewhere."""
    world.web.put(OTHER, page("Ferry news", *article("The ferry")))
    if kind == "a card":
        bob = world.telegram.person(12, "Bob")
        card = bob.picks(await cards(world, OTHER, bob))
        data = card.rows[0][0].data
        await world.telegram.idle()
        return (data or "").removeprefix("card:")
    if kind == "a post":
        life = link(world)
        post = await life.posts(OTHER)
        return (post.buttons[0].data or "").removeprefix("gist:")
    readers = readers_of(world)
    readers.rules(Mode.BUTTON)
    readers.bea.sends(OTHER)
    (button,) = await readers.answers()
    return (button.buttons[0].data or "").removeprefix("get:")


@pytest.mark.parametrize("feedback", [True, False], ids=["told of picks", "not told"])
@pytest.mark.parametrize("kind", ["a card", "a post", "a group"])
async def test_anothers_key(world_with_page: World, kind: str, feedback: bool) -> None:
    """With the key of an offer from elsewhere nobody turns a card into its summary, before it is
    filled or after, also after a restart."""
    world = world_with_page
    key = await _key_of(world, kind)
    world.telegram.switches(inline_feedback=feedback)
    eve = world.telegram.person(13, "Eve")
    card = world.ann.picks(await cards(world, URL))
    await world.telegram.idle()
    for restarted in (False, True):
        if restarted:
            await world.restart()
        press = eve.forges(card, f"card:{key}")
        await world.telegram.wait_for(lambda press=press: press.answer is not None)
        await world.telegram.idle()
        assert press.answer == FORGOTTEN
        assert "Ferry" not in card.text


async def test_the_first_key_of_a_card_stays_its_own(world_with_page: World) -> None:
    """A card that became a summary by its button stands for nothing else afterwards: who has a
    card of their own cannot write over another's."""
    world = world_with_page
    world.telegram.switches(inline_feedback=False)
    world.web.put(OTHER, page("Ferry news", *article("The ferry")))
    bob = world.telegram.person(12, "Bob")
    mine = bob.picks(await cards(world, OTHER, bob))
    card = world.ann.picks(await cards(world, URL))
    world.ann.presses(card, "Show the summary")
    await world.telegram.idle()
    await world.restart()
    press = bob.forges(card, mine.rows[0][0].data or "")
    await world.telegram.wait_for(lambda: press.answer is not None)

    assert press.answer == FORGOTTEN
    assert "Ferry" not in card.text
