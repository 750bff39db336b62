"""Guest mentions: what people see where the bot is no member."""

from __future__ import annotations

import pytest

from tests.bot_api.chats import SENDER, Chat, Message
from tests.bot_api.inline_queries import GuestQuery
from tests.conftest import SEED, World, article, page

URL = "https://news.example.com/harbour"
AT = "@pith_test_bot"


@pytest.fixture
def world_with_page(world: World) -> World:
    """The whole bot; an article is on the web."""
    world.web.put(URL, page("The harbour", *article()))
    return world


async def answer(world: World, query: GuestQuery) -> Message:
    """The bot's message, as soon as it stands there."""
    await world.telegram.wait_for(lambda: query.answer)
    assert query.answer is not None
    return query.answer


async def summary(world: World, query: GuestQuery) -> Message:
    """The same, as soon as it is the summary."""
    message = await answer(world, query)
    await world.shows(message, lambda seen: "• " in seen.text)
    return message


async def test_link_in_the_mention(world_with_page: World) -> None:
    """A mention with a new link gives a stub at once, which becomes the summary."""
    world = world_with_page
    world.web.open.clear()
    message = await answer(world, world.ann.mentions_as_guest(f"{AT} {URL}"))

    assert message.text == "news.example.com/harbour\n\nReading…"
    assert [one.text for one in message.buttons] == ["Show the summary"]
    world.web.open.set()
    await world.shows(message, lambda seen: "• " in seen.text)
    assert message.rows == []
    assert message.text.startswith("The harbour\n\n")


async def test_known_link_is_answered_at_once(world_with_page: World) -> None:
    """A known link is answered with its summary, in one call."""
    world = world_with_page
    world.ann.sends(URL)
    (known,) = await world.answers()
    message = await answer(world, world.ann.mentions_as_guest(f"{AT} {URL}"))

    assert message.text == known.text
    assert world.telegram.called("editMessageText") == []


async def test_link_replied_to(world_with_page: World) -> None:
    """A mention in reply to a link summarises that page, in the language of who mentions."""
    world = world_with_page
    world.ann.language_code = "de"
    query = world.ann.mentions_as_guest(AT, reply_to=f"Look: {URL}")
    message = await summary(world, query)

    assert message.text.startswith("The harbour")
    assert "min Lesezeit" in message.text or "Min." in message.text


async def test_text_replied_to(world: World) -> None:
    """A mention in reply to a long text summarises that."""
    query = world.ann.mentions_as_guest(AT, reply_to=SEED[:4000])
    message = await summary(world, query)

    assert "ammunition" in message.text
    assert world.web.fetched == []


async def test_file_replied_to(world: World) -> None:
    """A mention in reply to a file reads the file; its name stands in the stub."""
    chat = Chat(-1009, "supergroup", "Elsewhere")
    file = world.telegram.state.add_file("ammunition.txt", "text/plain", SEED.encode())
    bea = {"id": 12, "is_bot": False, "first_name": "Bea"}
    shared = chat.add(bea, file=file)
    query = world.ann.mentions_as_guest(AT, reply_to=shared)
    message = await answer(world, query)
    assert message.text.startswith("ammunition.txt")

    await world.shows(message, lambda seen: "• " in seen.text)


async def test_another_bots_news(world_with_page: World) -> None:
    """What another bot posted is a source as good as any."""
    world = world_with_page
    chat = Chat(-1009, "supergroup", "Elsewhere")
    entity = {"type": "url", "offset": 0, "length": len(URL)}
    news = chat.add(
        {"id": 13, "is_bot": True, "first_name": "News", "username": "news_bot"},
        text=URL,
        entities=[entity],
    )
    await summary(world, world.ann.mentions_as_guest(AT, reply_to=news))


async def test_failure_can_be_tried_again(world: World) -> None:
    """A page that cannot be read: the stub says why, and its button tries again."""
    message = await answer(world, world.ann.mentions_as_guest(f"{AT} {URL}"))
    await world.shows(message, lambda seen: "no such page" in seen.text)
    world.web.put(URL, page("The harbour", *article()))
    world.telegram.person(12, "Bea").presses(message, "Try again")

    await world.shows(message, lambda seen: "• " in seen.text)


async def test_guest_messages_say_nothing_of_feedback(world: World) -> None:
    """A press under a guest message is no missed pick, though the same card was offered inline."""
    typed = world.ann.types(f"{URL} ")
    await world.telegram.wait_for(lambda: typed.answer)
    message = await answer(world, world.ann.mentions_as_guest(f"{AT} {URL}"))
    await world.shows(message, lambda seen: "no such page" in seen.text)
    assert typed.results[0].rows[0][0].data == message.buttons[0].data
    press = world.ann.presses(message, "Try again")
    await world.telegram.wait_for(lambda: press.answer is not None)
    await world.telegram.idle(quiet=0.1)

    assert not [name for name in world.memory.observations.rows if "feedback" in name]


async def test_restart_while_it_is_read(world_with_page: World) -> None:
    """A stub whose work ended with the bot is filled when that is back."""
    world = world_with_page
    world.web.open.clear()
    message = await answer(world, world.ann.mentions_as_guest(f"{AT} {URL}"))
    await world.restart()
    world.web.open.set()

    await world.shows(message, lambda seen: "• " in seen.text)


@pytest.mark.parametrize(
    ("text", "reply_to"), [(AT, None), (f"{AT} hi", None), (f"hey {AT}!", "Nothing to see.")]
)
async def test_nothing_to_read(world: World, text: str, reply_to: str | None) -> None:
    """A mention with nothing to read is told what to do instead."""
    message = await answer(world, world.ann.mentions_as_guest(text, reply_to=reply_to))

    assert message.text.startswith("I found nothing to read here. Mention me with a link")
    assert world.ann.follows(message, "Open our chat").text == "/start hello"
    await world.answers()


async def test_question_about_its_own_message(world_with_page: World) -> None:
    """Who asks in reply to a guest message is told why that does not work, and what does."""
    world = world_with_page
    message = await summary(world, world.ann.mentions_as_guest(f"{AT} {URL}"))
    assert message.sender == SENDER
    query = world.ann.mentions_as_guest(f"{AT} how many cranes?", reply_to=message)
    said = await answer(world, query)

    assert said.text.startswith("Here I can't see which article that summary was about.")


async def test_late_answer(world_with_page: World) -> None:
    """Where Telegram takes no answer any more, nothing is read."""
    world = world_with_page
    world.telegram.faults.fail("answerGuestQuery", 400, "Bad Request: query is too old")
    query = world.ann.mentions_as_guest(f"{AT} {URL}")
    await world.telegram.idle(quiet=0.2)

    assert (query.answer, world.web.fetched) == (None, [])
    world.telegram.state.guest_queries.clear()
