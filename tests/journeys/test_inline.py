"""Inline queries: what is offered for what somebody types, without work for a keystroke."""

from __future__ import annotations

import asyncio

import pytest

from bot.concurrency.locks import KeyedLocks
from bot.domain.request import Link
from bot.reading.reader import ArticleReader
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.articles.look_at_page import OF_ALL, OF_ONE, LookAtPage
from tests.conftest import SystemClock, World, article, page
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.inline_cards import TEXT, URL, cards, titles
from tests.memories import fake_memory


@pytest.fixture
def world_with_page(world: World) -> World:
    """The whole bot; an article is on the web."""
    world.web.put(URL, page("The harbour", *article()))
    return world


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
    assert typed.result("Key points only").rows == []
    assert typed.result("Short").rows != []
    assert sent.rows == []
    assert len(world.web.fetched) == fetched
    await world.telegram.idle(quiet=0.1)
    assert world.telegram.called("editMessageText") == []


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
    monkeypatch.setattr("bot.handlers.inline.looks.QUICK_LOOK", 60.0)
    world.web.open.clear()
    first = world.ann.types(URL)
    await asyncio.sleep(0.2)  # it is being looked at
    last = await cards(world, "")
    world.web.open.set()
    await world.telegram.idle(quiet=0.2)

    assert (first.answer, last.results) == (None, [])
    assert last.button == "Send me a link"


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


async def test_unreadable_page_is_looked_at_once(world: World) -> None:
    """Words behind the link of a page that cannot be read do not open it again and again."""
    first, second = await cards(world, URL), await cards(world, f"{URL} in short")

    assert len(first.results) == len(second.results) == 1
    assert second.results[0].description.startswith("The site says that there's no such page.")
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
    assert (none.results, none.button) == ([], "Paste link or text")
    assert (hers.results, hers.button) == ([], "Send me a link")


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


async def test_a_typist_opens_few_pages(world: World) -> None:
    """However many whole links somebody pastes, few pages are fetched for them; a card comes for
    each at once, and the next reader's link is looked at all the same."""
    for at in range(30):
        world.web.put(f"{URL}/{at}", page(f"Harbour {at}", *article(f"Harbour {at}")))
    typed = [await cards(world, f"{URL}/{at} ") for at in range(29)]
    bea = world.telegram.person(12, "Bea")
    hers = await cards(world, f"{URL}/29", bea)

    assert [titles(one)[0] for one in typed[:5]] == [f"Harbour {at}" for at in range(5)]
    assert titles(typed[-1])[0] == "news.example.com/harbour/28"
    assert all(one.results for one in typed)
    assert titles(hers)[0] == "Harbour 29"
    assert len(world.web.fetched) == OF_ONE.burst + 1


async def test_many_typists_open_few_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """All who type together open no more pages than that, and no more at the same time."""
    monkeypatch.setattr("bot.handlers.inline.looks.MOST_AT_ONCE", 3)
    world.web.open.clear()
    people = [world.telegram.person(100 + at, f"P{at}") for at in range(6)]
    typed = [await cards(world, f"{URL}/{at} ", one) for at, one in enumerate(people)]
    world.web.open.set()
    await world.telegram.idle()

    assert all(one.results for one in typed)
    assert len(world.web.fetched) == 3


async def test_a_newer_link_takes_the_place_of_an_older(world: World) -> None:
    """Of two links that one reader types, the first one's page is read no further; where another
    typed it too, it is."""
    world.web.open.clear()
    bea = world.telegram.person(12, "Bea")
    await cards(world, f"{URL}/1 ")
    await cards(world, f"{URL}/2 ")
    await cards(world, f"{URL}/2 ", bea)
    await cards(world, f"{URL}/3 ")
    world.web.open.set()
    await world.telegram.idle()

    assert world.web.cancelled == 1
    assert world.web.fetched == [f"{URL}/2", f"{URL}/3"]


async def test_a_pages_look_is_counted_once(world_with_page: World) -> None:
    """A page that is known costs no look, whoever types its link, as often as they like."""
    world = world_with_page
    for _ in range(2 * OF_ONE.burst):
        await cards(world, f"{URL} {'x' * (_ + 1)}")
    other = f"{URL}/other"
    world.web.put(other, page("Another", *article("The other")))

    assert titles(await cards(world, other))[0] == "Another"
    assert world.web.fetched == [URL, other]


async def test_all_together_have_a_limit() -> None:
    """The limit for all holds, whoever types."""
    clock = SystemClock()
    reader, memory = ArticleReader(FakeWeb(), InlineWorkers()), fake_memory()
    load = LoadArticle(reader, memory.articles, KeyedLocks())
    web = reader.web
    assert isinstance(web, FakeWeb)
    look = LookAtPage.by(load, clock)
    for at in range(OF_ALL.burst + 5):
        web.put(f"{URL}/{at}", page("Harbour", *article()))
        await look(Link(f"{URL}/{at}"), 1000 + at)
    assert OF_ALL.burst <= len(web.fetched) <= OF_ALL.burst + 1
