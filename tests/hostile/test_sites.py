"""Sites that are known answer with what nobody expects: each answer is read within bounds, in a
worker process as in real life.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio

from bot.domain.article import Article
from bot.domain.errors import PostHidden
from bot.domain.request import Link
from bot.reading.reader import ArticleReader
from bot.reading.sites.hacker_news import read_item
from bot.reading.sites.reddit import read_thread
from bot.reading.sites.telegram import read_post
from bot.reading.sites.wikipedia import read_entry
from bot.reading.sites.youtube_player import chapters_in, read_about, read_player
from bot.reading.workers.pool import ProcessWorkers
from tests.fakes.web import FakeWeb
from tests.reading.sites.test_telegram import EMBED, LONG, URL, post
from tests.reading.sites.videos import WATCH, player, site, track

DEEP = b"<div>" * 500_000
POST = b'<div class="tgme_widget_message"><div class="tgme_widget_message_text">'
ROW = b'<tr class="comtr"><td class="ind" indent="9"><div class="commtext">x</div></td></tr>'
ENTRY = b'<entry><content>&lt;div class="md"&gt;The wall moves.</content></entry>'
STEPS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "a post without a bottom": (read_post, (POST + DEEP, "utf-8")),
    "a post of links": (read_post, (POST + b'<a href="https://a.example/x">l</a>' * 50_000, "")),
    "an entry without a bottom": (
        read_entry, (b'<div class="mw-parser-output">' + DEEP, "", "https://en.wikipedia.org/")),
    "an entry of headings": (
        read_entry, (b'<p class="mw-parser-output">' + b"<h2>a</h2>" * 50_000, "",
                     "https://en.wikipedia.org/")),
    "a discussion without an end": (
        read_item, (b'<table class="fatitem"></table><table>' + ROW * 50_000, "utf-8")),
    "a feed without an end": (read_thread, (b"<feed>" + ENTRY * 50_000,)),
    "a player without a bottom": (read_player, (b'{"a":' * 100_000,)),
    "a video's page of beginnings": (read_about, (b"ytInitialData = {" * 200_000,)),
    "a description of brackets": (chapters_in, (("(" * 390 + "0:00\n") * 2_000,)),
}  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def workers() -> AsyncIterator[ProcessWorkers]:
    """One worker process for all."""
    found = ProcessWorkers(1, seconds=300)
    yield found
    await found.aclose()


@pytest.mark.parametrize("name", STEPS)
@pytest.mark.asyncio(loop_scope="module")
async def test_answers_without_bounds(name: str, workers: ProcessWorkers) -> None:
    """An answer that was made to keep a reader busy is read in time."""
    step, arguments = STEPS[name]
    await workers.run(step, *arguments)


@pytest.mark.asyncio(loop_scope="module")
async def test_sites_are_read_by_workers(workers: ProcessWorkers) -> None:
    """What goes to a worker and comes back arrives whole, refusals too."""
    web = site(player(track()))
    assert isinstance(await ArticleReader(web, workers)(Link(WATCH)), Article)
    web = FakeWeb()
    web.put(EMBED, post(LONG))
    assert (await ArticleReader(web, workers)(Link(URL))).url == URL
    web.put(EMBED, "<html></html>")
    with pytest.raises(PostHidden):
        await ArticleReader(web, workers)(Link(URL))
