"""Several links in the terminal's conversation."""

from __future__ import annotations

from io import StringIO

import pytest

from bot.reading.reader import ArticleReader
from bot.terminal.chat import TerminalChat
from bot.terminal.console import Console
from bot.usecases.wiring import wire
from tests.conftest import SystemClock, article, page
from tests.fakes.model import FakeModel
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import fake_memory

URL = "https://news.example.com/harbour"
OTHER = "https://news.example.com/ferry"


class Talk:
    """A conversation, and what was said last in it."""

    def __init__(self) -> None:
        web = FakeWeb()
        web.put(URL, page("Harbour news", *article("The harbour")))
        web.put(OTHER, page("Ferry news", *article("The harbour", 4), *article("The ferry", 12)))
        reader = ArticleReader(web, InlineWorkers())
        pith = wire(fake_memory(), reader, (FakeModel(),), SystemClock())
        self._stream = StringIO()
        self.chat = TerminalChat(Console(self._stream), "en", pith.summaries, pith.readers)

    async def says(self, message: str) -> str:
        """The answer to a message."""
        before = len(self._stream.getvalue())
        assert await self.chat.hear(message)
        return self._stream.getvalue()[before:]


@pytest.fixture
def talk() -> Talk:
    """A new conversation."""
    return Talk()


async def test_digest(talk: Talk) -> None:
    """Several links become one digest, with what they agree on."""
    said = await talk.says(f"{URL} {OTHER} {URL}/gone")

    assert said.startswith("1. ")
    assert f"\n   {URL}\n" in said
    assert "\n3. news.example.com/harbour/gone\n   The site says that there's no" in said
    assert "Where they agree" in said
    assert "[1, 2]" in said


async def test_one_of_them_in_full(talk: Talk) -> None:
    """A number opens its article's summary, also after another one; other numbers are unknown."""
    await talk.says(f"{URL} {URL}/gone {OTHER}")
    third, first = await talk.says("/3"), await talk.says("/1")

    assert (OTHER in third, URL in first) == (True, True)
    assert "ferry" in third.casefold()
    assert first.startswith("The harbour moved 11 thousand")
    for nothing in ("/2", "/4", "/0", "/²"):
        assert "/shorter /longer" in await talk.says(nothing)


async def test_questions_are_about_what_was_shown_last(talk: Talk) -> None:
    """First about both articles, then about the one that was opened."""
    await talk.says(f"{URL} {OTHER}")
    assert "The ferry" in await talk.says("What did police find at the ferry?")

    await talk.says("/1")
    assert "The ferry" not in await talk.says("What did police find at the ferry?")


async def test_too_many(talk: Talk) -> None:
    """Five are read, and the reader is told of the others."""
    said = await talk.says(" ".join(f"{URL}/{number}" for number in range(7)))

    assert said.startswith("That's 2 links more than I can read at once.")
    assert "\n5. " in said
    assert "\n6. " not in said


async def test_forgotten(talk: Talk) -> None:
    """After /forget the numbers open nothing."""
    await talk.says(f"{URL} {OTHER}")
    await talk.says("/forget")

    assert "/shorter /longer" in await talk.says("/1")
