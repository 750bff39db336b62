"""Inline cards with a model: each is paid for once, and too long a summary is to be had whole."""

from __future__ import annotations

from dataclasses import replace

from bot.rendering.html import utf16_length
from tests.bot_api.inline_queries import InlineQuery
from tests.talking import POINTS, URL, TalkingWorld, points_of, written

LONG = [(text + " It was said at length." * 80, numbers) for text, numbers in POINTS]


async def cards(talking: TalkingWorld, text: str = URL) -> InlineQuery:
    """What Ann is offered for a query, once she is."""
    typed = talking.ann.types(text)
    await talking.world.telegram.wait_for(lambda: typed.answer)
    return typed


async def test_query_asks_no_model(talking_world: TalkingWorld) -> None:
    """A query, its quick look included, costs nothing."""
    typed = await cards(talking_world)

    assert typed.results[0].title == "Harbour of Emsholm to be dredged"
    assert talking_world.asked == []


async def test_fifty_presses_are_one_work(talking_world: TalkingWorld) -> None:
    """A card that 50 people press is one fetch, one call of the model and 50 answers."""
    world = talking_world.world
    world.telegram.switches(inline_feedback=False)
    talking_world.model.script(written())
    card = world.ann.picks(await cards(talking_world))
    people = [world.telegram.person(100 + number, f"P{number}") for number in range(50)]
    presses = [one.presses(card, "Show the summary") for one in people]
    await world.telegram.wait_for(lambda: all(one.answer is not None for one in presses))
    await world.shows(card, lambda seen: not seen.rows)

    assert len(talking_world.asked) == 1
    assert world.web.fetched == [URL]
    assert {one.answer for one in presses} <= {"", "Already working on it."}
    assert all(point in card.text for point, _ in POINTS)


async def test_pick_and_press_are_one_work(talking_world: TalkingWorld) -> None:
    """Whichever comes first does the work, the other does nothing more."""
    world = talking_world.world
    talking_world.model.script(written())
    card = world.ann.picks(await cards(talking_world))
    press = world.ann.presses(card, "Show the summary")
    await world.shows(card, lambda seen: not seen.rows)

    assert press.answer is not None
    assert len(talking_world.asked) == 1


async def test_link_is_shared_between_readers(talking_world: TalkingWorld) -> None:
    """A public link's summary is ready for the next reader with the same preferences."""
    world = talking_world.world
    talking_world.model.script(written())
    card = world.ann.picks(await cards(talking_world))
    await world.shows(card, lambda seen: not seen.rows)
    bea = world.telegram.person(12, "Bea")
    typed = bea.types(URL)
    await world.telegram.wait_for(lambda: typed.answer)

    assert bea.picks(typed).text == card.text
    assert len(talking_world.asked) == 1


async def test_variants_are_others(talking_world: TalkingWorld) -> None:
    """Each kind of summary is a card of its own, and asks the model for its own."""
    world = talking_world.world
    world.ann.language_code = "fr"
    talking_world.model.script(written(), written())
    typed = await cards(talking_world)
    labels = [one.title for one in typed.results]
    short, own = (world.ann.picks(typed, labels[at]) for at in (1, 3))
    await world.shows(short, lambda seen: not seen.rows)
    await world.shows(own, lambda seen: not seen.rows)

    prompts = {one.prompt for one in talking_world.asked}
    assert (len(labels), len(prompts)) == (4, 2)


async def test_too_long_for_one_message(talking_world: TalkingWorld) -> None:
    """What one message does not hold is to be had whole in the private chat, by anyone there."""
    world = talking_world.world
    talking_world.model.script(written(points=LONG))
    card = world.ann.picks(await cards(talking_world))
    await world.shows(card, lambda seen: "Shortened to fit one message." in seen.text)
    bea = world.telegram.person(12, "Bea", "de")
    bea.follows(card, "Whole summary")
    whole = await world.answers(2, bea)

    assert utf16_length(card.text) <= 4096
    said = "".join(one.text for one in whole)
    assert all(point in said for point, _ in LONG)
    assert not all(point in card.text for point, _ in LONG)
    assert len(talking_world.asked) == 1


async def test_card_shows_what_is_written(talking_world: TalkingWorld) -> None:
    """While the model writes, the card shows it; the button stays until the end."""
    world = talking_world.world
    talking_world.model.script(replace(written(), tokens_a_second=60.0))
    card = world.ann.picks(await cards(talking_world))
    await world.telegram.wait_for(lambda: points_of(card))
    assert [one.text for one in card.buttons] == ["Show the summary"]
    await world.shows(card, lambda seen: not seen.rows)
    assert all(point in card.text for point, _ in POINTS)


async def test_note_stays_its_writers(talking_world: TalkingWorld) -> None:
    """Who opens a shared summary gets just that, unpaid; the wish behind it stays private."""
    world, wish = talking_world.world, "What does that mean for my sick father?"
    talking_world.model.script(*[written(points=LONG)] * 2)
    world.ann.sends(wish, reply_to=world.ann.forwards(f"See {URL}"))
    await world.answers(2)
    await world.telegram.idle(quiet=0.2)
    asked = len(talking_world.asked)
    card = world.ann.picks(await cards(talking_world, ""))
    bea = world.telegram.person(12, "Bea")
    bea.follows(card, "Whole summary")
    (first, _) = await world.answers(2, bea)

    assert first.text.startswith("Emsholm deepens its harbour")
    assert len(talking_world.asked) == asked
    assert wish not in repr(await world.memory.records.export(bea.id))
    assert wish in repr(await world.memory.records.export(world.ann.id))
