"""Promises of a second look: at an archive or a renderer, when the page itself is no article."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio

from bot.app.opening import open_second_look
from bot.config import Config
from bot.domain import errors
from bot.domain.article import Via
from bot.domain.request import Link
from bot.ports import Page
from bot.reading.reader import ArticleReader
from bot.reading.second_look import HELPS, SecondLook
from bot.reading.web.fetch import HttpWeb, tls_trusting
from bot.reading.web.resolve import Endpoint
from tests.fakes.resolver import FakeResolver
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


def reader(first: str | errors.BotError, second: FakeWeb, via: Via = Via.ARCHIVE) -> ArticleReader:
    web = FakeWeb()
    if isinstance(first, str):
        web.put(URL, first)
    else:
        web.pages[URL] = first
    return ArticleReader(web, InlineWorkers(), second_look=SecondLook(second, TEMPLATES[via], via))


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
        await ArticleReader(web, InlineWorkers())(Link(URL))
    web.put(URL, ARTICLE)
    assert (await ArticleReader(web, InlineWorkers())(Link(URL))).reading.via is None


async def test_an_article_is_not_looked_at_twice() -> None:
    """Nobody else is asked for a page that was an article at once."""
    second = copies()
    await reader(ARTICLE, second)(Link(URL))
    assert second.fetched == []


class NeverAnswering(FakeWeb):
    async def fetch(self, url: str) -> Page:
        await asyncio.Event().wait()
        raise AssertionError


PRIVATE = "http://wiki.lan/minutes"


def reader_inside(answer: Page | errors.ReadingError, look: SecondLook) -> ArticleReader:
    """A reader of a page whose way leads through the operator's own network."""
    if isinstance(answer, errors.ReadingError):
        answer.private = True
    return ArticleReader(FakeWeb({PRIVATE: answer}), InlineWorkers(), second_look=look)


@pytest.mark.parametrize("via", Via)
@pytest.mark.parametrize(
    "answer", [Page(PRIVATE, SHELL.encode(), "text/html", private=True), errors.PageBlocked("403")]
)
async def test_private_pages_are_nobody_elses_business(
    answer: Page | errors.ReadingError, via: Via
) -> None:
    """Neither an archive nor a renderer that may be anybody's learns of a private page."""
    second = FakeWeb()
    with pytest.raises(errors.ReadingError) as caught:
        await reader_inside(answer, SecondLook(second, TEMPLATES[via], via))(Link(PRIVATE))
    assert type(caught.value) in (errors.AppShellFound, errors.PageBlocked)
    assert second.fetched == []


async def test_a_renderer_inside_renders_private_pages() -> None:
    """A private page is asked for on the way that stays inside, and on no other."""
    outside, inside = FakeWeb(), FakeWeb()
    copy = f"http://renderer:3000/content?url={quote(PRIVATE, safe='')}&wait=1"
    inside.put(copy, ARTICLE)
    look = SecondLook(outside, TEMPLATES[Via.RENDERER], Via.RENDERER, inside)
    await reader_inside(Page(PRIVATE, SHELL.encode(), private=True), look)(Link(PRIVATE))
    assert (outside.fetched, inside.fetched) == ([], [copy])


async def test_a_private_link_into_a_known_site() -> None:
    """A private address that leads to a site with its own way is not told when that way fails."""
    web, second = FakeWeb(), FakeWeb()
    web.pages[PRIVATE] = Page("https://t.me/town/5", b"", "text/html", private=True)
    web.pages["https://t.me/town/5?embed=1&mode=tme"] = errors.PageBlocked("403")
    look = SecondLook(second, TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    with pytest.raises(errors.PageBlocked):
        await ArticleReader(web, InlineWorkers(), second_look=look)(Link(PRIVATE))
    assert second.fetched == []


@pytest.mark.parametrize("path", ["/gone", "/shell"])
@pytest.mark.parametrize("start", ["http://wiki.lan", "http://short.example/redirect?to="])
async def test_what_ends_inside_stays_inside(server: PageServer, start: str, path: str) -> None:
    """A link that begins or ends in a private network is not told to an archive, however it
    fails; a public one that fails alike is."""
    server.put("/shell", SHELL)
    here = Endpoint(server.host, server.port)
    names = FakeResolver({name: [here] for name in ("wiki.lan", "short.example")})
    web = HttpWeb(
        private_hosts=frozenset({"wiki.lan"}), resolve=names, is_public=lambda address: True
    )
    second = FakeWeb()
    look = SecondLook(second, TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    inside = start + (path if start.endswith(".lan") else quote(f"http://wiki.lan{path}"))
    with pytest.raises(errors.ReadingError):
        await ArticleReader(web, InlineWorkers(), second_look=look)(Link(inside))
    assert second.fetched == []
    public = f"http://short.example{path}"
    with pytest.raises(errors.ReadingError):
        await ArticleReader(web, InlineWorkers(), second_look=look)(Link(public))
    assert second.fetched == [f"https://archive.example/2/{public}"]


async def test_a_user_name_in_a_link_is_told_to_nobody(server: PageServer) -> None:
    """A link, or a redirect, with a user name is refused, and nobody else is asked."""
    here = Endpoint(server.host, server.port)
    web = HttpWeb(resolve=FakeResolver({"short.example": [here]}), is_public=lambda address: True)
    second = FakeWeb()
    look = SecondLook(second, TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    secret = "http://ann:secret@short.example/gone"
    for url in (secret, f"http://short.example/redirect?to={quote(secret)}"):
        with pytest.raises(errors.LinkRefused):
            await ArticleReader(web, InlineWorkers(), second_look=look)(Link(url))
    assert second.fetched == []


@pytest.mark.parametrize("public", [True, False])
async def test_only_private(server: PageServer, public: bool) -> None:
    """The way that stays inside connects to private addresses alone, whatever a name resolves
    to."""
    server.put("/content", ARTICLE)
    here = Endpoint(server.host, server.port)
    web = HttpWeb(
        private_hosts=frozenset({"renderer:3000"}),
        only_private=True,
        resolve=FakeResolver({"renderer": [here]}),
        is_public=lambda address: public,
    )
    if public:
        with pytest.raises(errors.LinkRefused):
            await web.fetch("http://renderer:3000/content")
        assert server.paths == []
    else:
        assert await web.fetch("http://renderer:3000/content")


@pytest.mark.parametrize(
    ("choice", "template", "stays_inside"),
    [
        ("archive", "", False),
        ("archive", "http://archive.lan/{url}", False),
        ("renderer", "http://renderer:3000/?url={url}", True),
    ],
)
def test_what_the_operator_chose(choice: str, template: str, stays_inside: bool) -> None:
    """An archive has no way for private pages; a renderer's leads to private addresses only."""
    config = Config(_env_file=None, second_look=choice, second_look_url=template)  # type: ignore[call-arg]
    tls = tls_trusting()
    look = open_second_look(config, tls)
    assert look is not None
    assert isinstance(look.web, HttpWeb)
    assert look.web.tls is tls
    assert isinstance(look.inside, HttpWeb) == stays_inside
    assert not stays_inside or look.inside.only_private  # type: ignore[union-attr]


async def test_one_deadline() -> None:
    """An archive that does not answer costs no more than the deadline of the whole reading."""
    web = FakeWeb()
    web.put(URL, SHELL)
    look = SecondLook(NeverAnswering(), TEMPLATES[Via.ARCHIVE], Via.ARCHIVE)
    with pytest.raises(errors.AppShellFound):
        await ArticleReader(web, InlineWorkers(), seconds=0.05, second_look=look)(Link(URL))


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
    article = await ArticleReader(web, InlineWorkers(), second_look=look)(Link(URL))

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
