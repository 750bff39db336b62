"""Promises of a second look: at an archive or a renderer, when the page itself is no article."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio

from bot.domain import errors
from bot.domain.article import Via
from bot.domain.request import Link
from bot.ports import Page
from bot.reading.fetch import HttpWeb
from bot.reading.reader import Reader
from bot.reading.second_look import HELPS, SecondLook
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.page_server import PageServer

URL = "https://news.example/harbour?id=7&p=1"
SHELL = "<html><body><div id='root'></div><script src='/app.js'></script></body></html>"
CONSENT = (
    "<html><title>Before you continue</title><p>We value your privacy. Our partners and we use"
    " cookies for personalised ads.</p><button>Accept all</button><button>Reject all</button>"
)
PAYWALL = (
    "<html><title>The wall</title><article><h1>The wall</h1><p>Engineers told the council that the"
    " harbour wall of the old town has moved since spring.</p></article>"
    "<p>Subscribe to continue reading.</p>"
)
LOGIN = "<html><title>Log in to continue</title><input name=u><input type=password>"
ARTICLE = (Path(__file__).parents[1] / "articles" / "seed_classic.html").read_text("utf-8")


@pytest_asyncio.fixture
async def server() -> AsyncIterator[PageServer]:
    async with PageServer() as running:
        yield running


def reader(first: str | errors.BotError, second: FakeWeb, via: Via = Via.ARCHIVE) -> Reader:
    web = FakeWeb()
    if isinstance(first, str):
        web.put(URL, first)
    else:
        web.pages[URL] = first
    return Reader(web, InlineWorkers(), second_look=SecondLook(second, TEMPLATES[via], via))


TEMPLATES = {
    Via.ARCHIVE: "https://archive.example/2/{url}",
    Via.RENDERER: "http://renderer:3000/content?url={url}&wait=1",
}
COPIES = {
    Via.ARCHIVE: f"https://archive.example/2/{URL}",
    Via.RENDERER: f"http://renderer:3000/content?url={quote(URL, safe='')}&wait=1",
}


def copies(html: str = ARTICLE) -> FakeWeb:
    web = FakeWeb()
    for address in COPIES.values():
        web.put(address, html)
    return web


@pytest.mark.parametrize("via", Via)
@pytest.mark.parametrize("first", [SHELL, CONSENT, errors.PageBlocked("403")])
async def test_second_look(first: str | errors.BotError, via: Via) -> None:
    """What another copy can be without is read there, once, and the report says so."""
    second = copies()
    article = await reader(first, second, via)(Link(URL))

    assert second.fetched == [COPIES[via]]
    assert (article.reading.via, len(article.sentences) > 5) == (via, True)
    assert article.url.startswith("https://news.example/")


@pytest.mark.parametrize(
    ("first", "refusal"),
    [
        (PAYWALL, errors.PaywallFound),
        (LOGIN, errors.LoginWallFound),
        (errors.LinkRefused("private"), errors.LinkRefused),
        (errors.ReadingTooSlow("slow"), errors.ReadingTooSlow),
    ],
)
async def test_where_it_must_not_look(
    first: str | errors.BotError, refusal: type[errors.BotError]
) -> None:
    """Neither what is sold or for members, nor what may not be reached, is asked for elsewhere."""
    second = copies()
    with pytest.raises(refusal):
        await reader(first, second)(Link(URL))
    assert second.fetched == []


async def test_a_page_that_is_gone() -> None:
    """An archive is asked for a page that is gone; a renderer, which would find none, is not."""
    gone = errors.PageNotFound("404")
    assert (await reader(gone, copies())(Link(URL))).reading.via == Via.ARCHIVE
    second = copies()
    with pytest.raises(errors.PageNotFound):
        await reader(gone, second, Via.RENDERER)(Link(URL))
    assert second.fetched == []


@pytest.mark.parametrize("html", [SHELL, PAYWALL, LOGIN, ""])
async def test_nothing_there_either(html: str) -> None:
    """Where the other copy is no article, the reader is told what the page itself was."""
    with pytest.raises(errors.ConsentWallFound):
        await reader(CONSENT, copies(html))(Link(URL))


async def test_no_copy() -> None:
    """Where there is no other copy, the reader is told what the page itself was."""
    with pytest.raises(errors.AppShellFound):
        await reader(SHELL, FakeWeb())(Link(URL))


async def test_off_by_default() -> None:
    """Without the operator's word nobody else is asked, and no article says it was."""
    web = FakeWeb()
    web.put(URL, SHELL)
    with pytest.raises(errors.AppShellFound):
        await Reader(web, InlineWorkers())(Link(URL))
    web.put(URL, ARTICLE)
    assert (await Reader(web, InlineWorkers())(Link(URL))).reading.via is None


async def test_an_article_is_not_looked_at_twice() -> None:
    """Nobody else is asked for a page that was an article at once."""
    second = copies()
    await reader(ARTICLE, second)(Link(URL))
    assert second.fetched == []


class NeverAnswering(FakeWeb):
    async def fetch(self, url: str) -> Page:
        await asyncio.Event().wait()
        raise AssertionError


async def test_one_deadline() -> None:
    """An archive that does not answer costs no more than the deadline of the whole reading."""
    web = FakeWeb()
    web.put(URL, SHELL)
    look = SecondLook(NeverAnswering(), TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    with pytest.raises(errors.AppShellFound):
        await Reader(web, InlineWorkers(), seconds=0.05, second_look=look)(Link(URL))


async def test_a_private_renderer(server: PageServer) -> None:
    """A renderer in the operator's own network is reached, though no reader's link may be."""
    server.put("/content", ARTICLE)
    look = SecondLook(
        HttpWeb(private_hosts=frozenset({f"127.0.0.1:{server.port}"})),
        server.url("/content") + "?url={url}",
        Via.RENDERER,
    )
    web = FakeWeb()
    web.put(URL, SHELL)
    article = await Reader(web, InlineWorkers(), second_look=look)(Link(URL))

    assert article.reading.via == Via.RENDERER
    assert server.paths == [f"/content?url={quote(URL, safe='')}"]
    with pytest.raises(errors.LinkRefused):
        await HttpWeb().fetch(server.url("/content"))


def test_fragments_are_not_sent() -> None:
    """What follows # is the browser's own and goes to nobody."""
    look = SecondLook(FakeWeb(), TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    assert look._address(f"{URL}#part") == COPIES[Via.ARCHIVE]


def test_what_each_helps_with() -> None:
    """Paywalls and logins are on no list."""
    for helped in HELPS.values():
        assert helped.isdisjoint({errors.PaywallFound, errors.LoginWallFound})
