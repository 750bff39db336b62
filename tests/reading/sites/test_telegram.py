"""Promises of reading a public post: its own words, or the article that it points to."""

from __future__ import annotations

import pytest

from bot.domain import errors
from bot.domain.request import Link
from bot.reading.reader import ArticleReader
from bot.reading.sites.telegram import PrivatePost, TelegramPost, recognise
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.reading.test_reader import BODY, page

URL = "https://t.me/harbour_news/123"
EMBED = f"{URL}?embed=1&mode=tme"
LONG = (
    "The wall moves again<br/><br/>Engineers told the council on Monday that the harbour wall of"
    " the old town has moved by eleven millimetres since spring. <b>A repair</b> before the winter"
    " storms would cost less than twenty million euros.<br/>Half of it is paid by the state <i"
    " class='emoji'><b>🌊</b></i>."
)


def post(body: str, more: str = "") -> str:
    """A post as Telegram shows it inside other pages."""
    text = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{body}</div>'
    return (
        '<html><body><div class="tgme_widget_message js-widget_message"><a class='
        '"tgme_widget_message_owner_name" href="https://t.me/harbour_news"><span>Harbour'
        ' News</span></a><a class="tgme_widget_message_reply" href="https://t.me/harbour_news/9">'
        '<div class="tgme_widget_message_text js-message_reply_text">What about the cranes that'
        f" nobody wants?</div></a>{text if body else ''}{more}<div class="
        '"tgme_widget_message_footer"><span class="tgme_widget_message_views">4K</span><span'
        ' class="tgme_widget_message_from_author">Jo Smith</span><a class='
        f'"tgme_widget_message_date" href="{URL}"><time datetime="2026-03-04T08:00:00+00:00">08:00'
        "</time></a></div></div></body></html>"
    )


def serving(html: str) -> tuple[FakeWeb, ArticleReader]:
    web = FakeWeb()
    web.put(EMBED, html)
    return web, ArticleReader(web, InlineWorkers())


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "https://t.me/s/harbour_news/123",
        "https://t.me/harbour_news/123?single",
        "https://t.me/harbour_news/123?comment=5",
        "https://t.me/harbour_news/7/123",
        "https://telegram.me/harbour_news/123/",
    ],
)
def test_addresses_of_a_post(url: str) -> None:
    """Each of a post's addresses is that post."""
    assert recognise(url) == TelegramPost("harbour_news", "123")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://t.me/c/1234567/89", PrivatePost()),
        ("https://t.me/+AbCdEf", PrivatePost()),
        ("https://t.me/joinchat/AbCdEf", PrivatePost()),
        ("https://t.me/harbour_news", None),
        ("https://t.me/s/harbour_news", None),
        ("https://t.me.evil.example/harbour_news/123", None),
        ("https://t.me/../etc/123", None),
    ],
)
def test_other_addresses(url: str, expected: object) -> None:
    """Private posts are known as such; whole channels and other sites are read like any page."""
    assert recognise(url) == expected


async def test_post() -> None:
    """A post gives its own words in their paragraphs, who signs it, and when."""
    web, reader = serving(post(LONG))
    article = await reader(Link("https://t.me/s/harbour_news/123"))

    assert web.fetched == [EMBED]
    assert (article.title, article.url) == ("The wall moves again", URL)
    assert (article.author, article.site, article.date) == (
        "Harbour News; Jo Smith", "Telegram", "2026-03-04")  # fmt: skip
    assert [one.text for one in article.paragraphs] == [
        "Engineers told the council on Monday that the harbour wall of the old town has moved by"
        " eleven millimetres since spring. A repair before the winter storms would cost less than"
        " twenty million euros.",
        "Half of it is paid by the state 🌊.",
    ]


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ('Read this: <a href="https://news.example/wall?utm_source=tg">news.example/wall</a>', ""),
        ("Worth reading!", '<a class="tgme_widget_message_link_preview"'
         ' href="https://news.example/wall"><div class="link_preview_title">Wall</div></a>'),
        ("", '<a class="tgme_widget_message_link_preview" href="https://news.example/wall"></a>'),
    ],
)  # fmt: skip
async def test_post_that_points_to_an_article(body: str, more: str) -> None:
    """A post that is but a word about an article gives that article."""
    web, reader = serving(post(body, more))
    web.put("https://news.example/wall", page("The wall moves", BODY))
    article = await reader(Link(URL))

    assert (article.url, article.title) == ("https://news.example/wall", "The wall moves")


async def test_post_that_points_to_nothing() -> None:
    """What is wrong with the article that a post points to is told."""
    _, reader = serving(post('<a href="https://news.example/gone">here</a>'))
    with pytest.raises(errors.PageNotFound):
        await reader(Link(URL))


async def test_posts_do_not_lead_in_circles() -> None:
    """A post may point to one other place, and that to none."""
    web, reader = serving(post('<a href="https://short.example/a">here</a>'))
    web.pages["https://short.example/a"] = web.pages[EMBED]
    with pytest.raises(errors.ReadingError):
        await reader(Link(URL))
    assert len(web.fetched) < 5


@pytest.mark.parametrize(
    ("html", "refusal"),
    [
        (post(""), errors.PostWithoutText),
        (post("🌊"), errors.PostWithoutText),
        ('<div class="tgme_widget_message_error">Post not found</div>', errors.PostHidden),
        ("<html><body>Telegram: Contact @harbour_news</body></html>", errors.PostHidden),
        ("", errors.PostHidden),
    ],
)
async def test_posts_without_text(html: str, refusal: type[errors.ReadingError]) -> None:
    """Pictures alone, and posts that Telegram hides, are told apart."""
    _, reader = serving(html)
    with pytest.raises(refusal):
        await reader(Link(URL))


async def test_private_post() -> None:
    """For a private post nothing is asked of Telegram's site."""
    web, reader = serving("")
    with pytest.raises(errors.PostHidden):
        await reader(Link("https://t.me/c/1234567/89"))
    assert web.fetched == []
