"""Promises of reading a link: an article, or the right refusal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar
from urllib.parse import urljoin

import pytest

from bot.domain import errors
from bot.domain.countdown import Countdown
from bot.domain.request import Document, Kept, Link, PastedText
from bot.ports import Page
from bot.reading.reader import ArticleReader
from bot.reading.session import ReadingSession
from bot.reading.sites.youtube import PLAYER
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.reading.sites.videos import WATCH

P = ParamSpec("P")
T = TypeVar("T")

URL = "https://news.example/harbour"
BODY = "".join(
    f"<p>Engineers told the council on day {day} that the harbour wall of the old town has moved"
    f" by {day + 3} millimetres since spring, and that a repair before the winter storms would"
    f" cost less than {day + 20} million euros, half of it paid by the state.</p>"
    for day in range(1, 9)
)
FIRST = BODY[: BODY.index("</p>") + 4]
NAVIGATION = (
    "<nav><a href='/'>Home</a> <a href='/world'>World</a> <a href='/sport'>Sport</a></nav>"
)


def page(title: str, body: str) -> str:
    """A page in the markup of a news site."""
    return (
        f"<!doctype html><html lang='en'><head><title>{title} - The Example</title></head>"
        f"<body>{NAVIGATION}<main><article><h1>{title}</h1>{body}</article></main>"
        "<footer>© The Example</footer></body></html>"
    )


def reader(html: str, media_type: str = "text/html") -> ArticleReader:
    web = FakeWeb()
    web.pages[URL] = Page(URL, html.encode(), media_type, "utf-8")
    return ArticleReader(web, InlineWorkers())


async def test_article() -> None:
    """An article is read whole, with its title and address."""
    article = await reader(page("The wall moves", BODY))(Link(URL))

    assert (article.title, article.url, len(article.paragraphs)) == ("The wall moves", URL, 8)


class SlowWeb(FakeWeb):
    """Each answer takes 0.15 s, or until the test is over where `answers_at_all` is False."""

    answers_at_all = True

    async def fetch(self, url: str) -> Page:
        await (asyncio.sleep(0.15) if self.answers_at_all else asyncio.Event().wait())
        return await super().fetch(url)

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        await asyncio.sleep(0.15)
        return await super().ask(url, posted)


async def test_the_way_counts_as_reading() -> None:
    """What a page's way took is no longer there for its reading."""
    web, workers = SlowWeb(), InlineWorkers()
    web.put(URL, page("The wall moves", BODY))
    await ArticleReader(web, workers, seconds=20)(Link(URL))
    assert 15 < workers.given[0] <= 19.86


async def test_the_way_leaves_a_rest_for_reading() -> None:
    """A page that does not come is given up while there is time for reading, and told as slow."""
    web = SlowWeb()
    web.answers_at_all = False
    session = ReadingSession.within(0.2, web, InlineWorkers())
    with pytest.raises(errors.ReadingTooSlow):
        await session.fetch(URL)
    assert session.time.left > 0


async def test_one_time_for_a_site_and_all_it_is_asked() -> None:
    """A site that answers each of several questions slowly is given up after the time of one
    source, where each answer alone stays far within it."""
    web = SlowWeb(answers={PLAYER: [errors.PageBlocked("403") for _ in range(3)]})
    with pytest.raises(errors.ReadingTooSlow):
        await ArticleReader(web, InlineWorkers(), seconds=0.2)(Link(WATCH))
    assert len(web.posted) == 1


async def test_one_time_for_all_pages() -> None:
    """Further pages that are slow end the reading within the time; the share tells of the rest."""
    web = in_pages(*(BODY.replace("spring", f"spring {n}") for n in range(4)))
    slow = SlowWeb(pages=web.pages)
    article = await ArticleReader(slow, InlineWorkers(), seconds=0.45)(Link(URL))
    assert (0 < article.reading.share < 1, len(slow.fetched) < 4) == (True, True)


async def test_waiting_for_a_worker_is_free() -> None:
    """Who stands in line behind a hundred others is not told that their page was slow."""

    class Busy(InlineWorkers):
        async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
            await asyncio.sleep(0.3)
            return await super().run(step, *args, **kwargs)

        def within(self, time: Countdown) -> InlineWorkers:
            return Busy(time, self.given)

    web = FakeWeb()
    web.put(URL, page("The wall moves", BODY))
    assert await ArticleReader(web, Busy(), seconds=0.3)(Link(URL))


WALLS = [
    (page("The wall moves", FIRST + "<p>Subscribe to continue reading.</p>"), errors.PaywallFound),
    (
        page(
            "Die Mauer wandert",
            FIRST + "<div class='paywall'>Jetzt abonnieren und weiterlesen</div>",
        ),
        errors.PaywallFound,
    ),
    (page("Page not found", "<p>Sorry, the page does not exist.</p>"), errors.PageNotFound),
    (page("404", "<p>Seite nicht gefunden.</p>"), errors.PageNotFound),
    (page("Страница не найдена", "<p>Такой страницы нет.</p>"), errors.PageNotFound),
    (
        "<html><head><title>Just a moment...</title></head><body><p>Checking your browser."
        " Enable JavaScript and cookies to continue</p></body></html>",
        errors.PageBlocked,
    ),
    (
        "<html><head><title>Log in</title></head><body><form><h1>Log in to continue</h1>"
        "<input name='user'><input type='password'></form></body></html>",
        errors.LoginWallFound,
    ),
    (
        "<html><head><title>Before you continue</title></head><body><p>We value your privacy. We"
        " and our partners store cookies and access information on a device.</p><button>Accept all"
        "</button><button>Reject all</button><p>Manage your cookie settings and consent to"
        " personal data processing with our partners.</p></body></html>",
        errors.ConsentWallFound,
    ),
    (
        "<html><body><div id='root'></div><script src='/app.js'></script></body></html>",
        errors.AppShellFound,
    ),
    (
        "<html><body>"
        + "".join(
            f"<div><a href='/a{n}'>Headline number {n} about the harbour and its wall</a></div>"
            for n in range(40)
        )
        + "</body></html>",
        errors.LinkListFound,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("html", "refusal"), WALLS)
async def test_walls(html: str, refusal: type[errors.BotError]) -> None:
    """A page that stands in an article's place is refused by what it is, never summarised."""
    with pytest.raises(refusal):
        await reader(html)(Link(URL))


async def test_list_of_links_tells_its_entries() -> None:
    """The refusal of a list of links holds its first entries: titles, and whole addresses."""
    rows = "".join(
        f"<div><a href='/a{n}'>Headline number {n} about the harbour and its wall</a></div>"
        for n in range(40)
    )

    with pytest.raises(errors.LinkListFound) as refused:
        await reader(f"<html><body>{rows}</body></html>")(Link(URL))

    assert len(refused.value.links) == 10
    first = refused.value.links[0]
    assert first.title == "Headline number 0 about the harbour and its wall"
    assert first.url == urljoin(URL, "/a0")


async def test_article_about_cookies_and_walls() -> None:
    """An article that speaks of cookies, logins and missing pages is an article."""
    about = (
        BODY + "<p>Readers who accept all cookies must log in, or they see 'page not found'.</p>"
    )

    assert (await reader(page("Cookies explained", about))(Link(URL))).sentences


async def test_text_behind_a_link() -> None:
    """A link to a plain text is read as a text, and keeps its address."""
    text = "A plain title\n\n" + "The harbour wall has moved again this year. " * 20
    article = await reader(text, "text/plain")(Link(URL))

    assert (article.reading.form, article.url) == ("text", URL)


async def test_foreign_canonical() -> None:
    """A page cannot make its summary link to another site."""
    html = page("The wall moves", BODY).replace(
        "</head>", "<link rel='canonical' href='https://evil.example/x'></head>"
    )

    assert (await reader(html)(Link(URL))).url == URL


async def test_nothing_to_read() -> None:
    """Text without a sentence is refused as such."""
    with pytest.raises(errors.NothingToRead):
        await reader("")(PastedText("*** --- ***"))


async def test_kept_is_not_read() -> None:
    """An article that is only in memory is asked of the memory."""
    with pytest.raises(TypeError):
        await reader("")(Kept("key"))


async def test_document() -> None:
    """A file is read by what it is, whatever its name says."""
    document = Document("notes.txt", "", page("The wall moves", BODY).encode())

    assert (await reader("")(document)).reading.form == "html"


def in_pages(*bodies: str) -> FakeWeb:
    """An article whose pages link to the next one, as far as there are any."""
    web = FakeWeb()
    for number, body in enumerate(bodies, 1):
        link = f"<a rel='next' href='/harbour/{number + 1}'>{number + 1}</a>"
        url = URL if number == 1 else f"{URL}/{number}"
        web.put(url, page("The wall moves", body + (link if number < len(bodies) else "")))
    return web


async def test_article_in_pages() -> None:
    """An article on three pages is read whole, each paragraph once, in order."""
    web = in_pages(BODY, BODY.replace("spring", "summer"), BODY.replace("spring", "autumn"))
    article = await ArticleReader(web, InlineWorkers())(Link(URL))

    assert web.fetched == [URL, f"{URL}/2", f"{URL}/3"]
    assert (len(article.paragraphs), article.reading.share) == (24, 1.0)
    assert "autumn" in article.paragraphs[-1].text
    assert article.sentences[-1].paragraph == 23
    assert article.url == URL


async def test_page_that_is_missing() -> None:
    """Where a further page cannot be had, the article says that it is a part."""
    web = in_pages(BODY, BODY.replace("spring", "summer"))
    del web.pages[f"{URL}/2"]
    article = await ArticleReader(web, InlineWorkers())(Link(URL))

    assert (len(article.paragraphs), article.reading.share) == (8, 0.5)


async def test_many_pages() -> None:
    """A page that goes on and on is followed a few pages far, and the share says so."""
    web = in_pages(*(BODY.replace("spring", f"spring {n}") for n in range(9)))
    article = await ArticleReader(web, InlineWorkers())(Link(URL))

    assert len(web.fetched) == 5
    assert article.reading.share == pytest.approx(5 / 6)
