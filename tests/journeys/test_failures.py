"""What fails, and what the reader sees of it."""

from __future__ import annotations

import pytest

from bot.domain import errors
from bot.domain.errors import BotError
from bot.ports import Page
from bot.rendering.errors import render_error
from tests.bot_api.faults import FloodLimits
from tests.conftest import World, article, page

URL = "https://news.example.com/harbour"


@pytest.fixture(autouse=True)
def published(world: World) -> None:
    """An article is on the web."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))


def leaves(kind: type[BotError]) -> list[type[BotError]]:
    """The kinds of error that are raised."""
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


@pytest.mark.parametrize("kind", leaves(errors.BotError), ids=lambda kind: kind.__name__)
async def test_every_error(world: World, kind: type[BotError]) -> None:
    """Each failure is answered with its own sentence, in reply to the request."""
    world.web.pages[URL] = kind(URL)
    sent = world.ann.sends(URL)

    (answer,) = await world.answers()

    assert answer.text == render_error(kind(), "en")
    assert answer.reply_to is sent


async def test_unknown_error(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault of ours is apologised for once; the log names the place and holds nobody's words."""
    secret = "what only Ann may know"
    world.web.pages[URL] = Page(URL, b"", secret)
    world.web.fetch = fails(secret)  # type: ignore[method-assign]
    world.ann.sends(URL)

    (answer,) = await world.answers()

    assert answer.text == render_error(RuntimeError(), "en")
    log = capsys.readouterr().out
    assert "RuntimeError" in log
    assert secret not in log


def fails(message: str):  # type: ignore[no-untyped-def]
    """A fetch that meets a fault of ours."""

    async def fetch(url: str) -> Page:
        raise RuntimeError(message)

    return fetch


async def test_error_in_handler(world: World) -> None:
    """Also where no request is begun yet, a failure is answered with one sentence."""

    async def choices(reader_id: int) -> None:
        raise errors.DatabaseUnavailable

    world.memory.preferences.choices = choices  # type: ignore[method-assign, assignment]
    world.ann.sends(URL)

    (answer,) = await world.answers()

    assert answer.text == render_error(errors.DatabaseUnavailable(), "en")


async def test_error_in_settings(world: World) -> None:
    """A setting that cannot be kept is answered with the reason, over the chat."""
    world.ann.sends("/settings")
    (menu,) = await world.answers()
    world.ann.presses(menu, "Length: medium")
    await world.shows(menu, lambda shown: "How long" in shown.text)

    async def keep(reader_id: int, choices: object) -> None:
        raise errors.DatabaseUnavailable

    world.memory.preferences.keep = keep  # type: ignore[method-assign]
    press = world.ann.presses(menu, "short")
    await world.telegram.wait_for(lambda: press.answer)

    assert press.answer == render_error(errors.DatabaseUnavailable(), "en")


async def test_retry_after(world: World) -> None:
    """A 429 is obeyed: the message comes, once, and not before its time."""
    world.telegram.faults.fail("sendMessage", 429, "Too Many Requests", retry_after=1)
    world.ann.sends(URL)

    assert len(await world.answers()) == 1
    refused, taken = world.telegram.called("sendMessage")
    assert taken.at - refused.at >= 1


async def test_others_go_on(world: World) -> None:
    """While one chat has to wait, others are answered."""
    world.telegram.faults.fail("sendMessage", 429, "Too Many Requests", retry_after=2)
    world.ann.sends("/help")
    await world.telegram.wait_for(lambda: world.telegram.called("sendMessage"))
    bob = world.telegram.person(12, "Bob")
    bob.sends("/help")
    await world.telegram.wait_for(lambda: bob.chat.from_bot, within=1)

    assert world.ann.chat.from_bot == []
    assert len(await world.answers()) == 1


async def test_failed_draft(world: World) -> None:
    """After one failed draft there are no more; the summary comes all the same."""
    world.web.open.clear()
    world.telegram.faults.fail("sendMessageDraft", 400, "Bad Request: drafts are off")
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.telegram.called("sendMessageDraft"))
    await world.telegram.idle()
    world.web.open.set()

    (summary,) = await world.answers()

    assert summary.text.startswith("Harbour news")
    assert len(world.telegram.called("sendMessageDraft")) == 1


async def test_blocked(world: World) -> None:
    """Who blocks the bot is not written to again, and the work for them ends."""
    world.ann.blocks_bot()
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.telegram.called("sendMessageDraft"))
    await world.telegram.idle()

    assert world.web.cancelled == 1
    assert world.telegram.called("sendMessage") == []


async def test_blocked_before_answer(world: World) -> None:
    """Who blocks the bot just before the answer gets no apology either."""
    world.ann.blocks_bot()
    world.ann.sends("/help")
    await world.telegram.wait_for(lambda: world.telegram.called("sendMessage"))
    await world.telegram.idle()

    assert len(world.telegram.called("sendMessage")) == 1


async def test_server_error(world: World) -> None:
    """A 502 of Telegram is tried again."""
    world.telegram.faults.fail("sendMessage", 502, "Bad Gateway")
    world.ann.sends("/help")

    assert len(await world.answers()) == 1


async def test_formatting_refused(world: World) -> None:
    """Where Telegram cannot parse the formatting, the reader gets the text without it."""
    world.telegram.faults.fail("sendMessage", 400, "Bad Request: can't parse entities: tag")
    world.ann.sends(URL)

    (summary,) = await world.answers()

    assert summary.text.startswith("Harbour news")
    assert "<" not in summary.text
    assert summary.links == []


async def test_deleted_request(world: World) -> None:
    """Who deletes their message while they wait still gets the answer."""
    world.web.open.clear()
    sent = world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)
    world.ann.chat.messages.remove(sent)
    world.web.open.set()

    (summary,) = await world.answers()

    assert summary.reply_to is None


async def test_flood(world: World) -> None:
    """Under Telegram's limits of rate, many readers at once are answered, no call refused."""
    world.telegram.faults.flood = FloodLimits()
    people = [world.telegram.person(100 + number, f"P{number}") for number in range(40)]
    for one in people:
        one.sends(URL)
    await world.telegram.wait_for(lambda: all(one.chat.from_bot for one in people), within=20)

    refused = [call for call in world.telegram.calls if call.status == 429]
    assert [len(one.chat.from_bot) for one in people] == [1] * 40
    assert refused == []
