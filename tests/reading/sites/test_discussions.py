"""Promises of reading what people say to each other: who says what, and to whom."""

from __future__ import annotations

from html import escape

import pytest

from bot.domain import errors
from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.domain.request import Link
from bot.reading.reader import ArticleReader
from bot.reading.sites import hacker_news, reddit
from bot.reading.sites.discussion import Comment, hold_together
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.reading.test_reader import BODY, page

ITEM = "https://news.ycombinator.com/item?id=42"
THREAD = "https://www.reddit.com/comments/1abc2d/"
FEED = f"{THREAD}.rss?sort=top&limit=100"


def comment(author: str, indent: int, text: str) -> str:
    """A row of Hacker News' page."""
    return (
        f'<tr class="athing comtr" id="1"><td><table><tr><td class="ind" indent="{indent}"></td>'
        f'<td class="default"><a class="hnuser">{author}</a> <span class="age"'
        ' title="2026-03-05T01:02:03 1">1 hour ago</span><div class="comment"><div'
        f' class="commtext c00">{text}<div class="reply"><u><a href="reply?id=1">reply</a></u>'
        "</div></div></div></td></tr></table></td></tr>"
    )


def item(*comments: str, text: str = "") -> str:
    """A story's page."""
    return (
        '<html><body><table class="fatitem"><tr class="athing submission"><td class="title"><span'
        ' class="titleline"><a href="https://news.example/wall">The wall moves</a><span'
        ' class="sitebit comhead"> (<a href="from?site=news.example">news.example</a>)</span>'
        '</span></td></tr><tr><td class="subtext"><span class="score">99 points</span> by <a'
        ' class="hnuser">ann</a> <span class="age" title="2026-03-04T08:00:00 1772">2 hours ago'
        f'</span></td></tr><tr><td><div class="toptext">{text}</div></td></tr></table><table'
        f' class="comment-tree">{"".join(comments)}</table></body></html>'
    )


def shown(article: Article) -> list[str]:
    return [
        f"# {one.text}" if one.kind is ParagraphKind.HEADING else one.text
        for one in article.paragraphs
    ]


async def read(url: str, **pages: str) -> Article:
    web = FakeWeb()
    for address, content in pages.items():
        web.put(address, content)
    return await ArticleReader(web, InlineWorkers())(Link(url))


async def test_hacker_news() -> None:
    """A story gives its text and its comments under who says them, and to whom."""
    html = item(
        comment("bob", 0, "I have seen this wall.<p>It does move, slowly."),
        comment("carl", 1, "How would you know?"),
        comment("ann", 2, "He lives there, as do I."),
        comment("dora", 0, "Who pays for it?"),
        text="Engineers are worried about our wall.",
    )
    article = await read(ITEM, **{ITEM: html})

    assert shown(article) == [
        "Engineers are worried about our wall.",
        "# bob", "I have seen this wall.", "It does move, slowly.",
        "# carl → bob", "How would you know?",
        "# ann → carl", "He lives there, as do I.",
        "# dora", "Who pays for it?",
    ]  # fmt: skip
    assert (article.title, article.author, article.date) == ("The wall moves", "ann", "2026-03-04")
    assert (article.site, article.url) == ("Hacker News", ITEM)
    assert article.reading.form == "discussion"


async def test_story_without_a_word() -> None:
    """A story of which nobody has said anything gives the article that it links to."""
    article = await read(
        ITEM, **{ITEM: item(), "https://news.example/wall": page("The wall moves", BODY)}
    )

    assert article.url == "https://news.example/wall"


@pytest.mark.parametrize(
    "url",
    [
        "https://news.ycombinator.com/",
        "https://news.ycombinator.com/newest",
        "https://news.ycombinator.com/item?id=4x",
        "https://news.ycombinator.com.evil.example/item?id=42",
    ],
)
def test_other_addresses_of_hacker_news(url: str) -> None:
    """Lists of stories are no items."""
    assert hacker_news.recognise(url) is None


def entry(author: str, content: str, title: str = "", link: str = "") -> str:
    """An entry of Reddit's feed."""
    return (
        f'<entry><author><name>/u/{author}</name></author><category term="sea" label="r/sea"/>'
        f'<content type="html">{escape(content)}</content><link href="{link or THREAD}"/>'
        f"<updated>2026-03-04T08:00:00+00:00</updated><title>{escape(title)}</title></entry>"
    )


def feed(*entries: str) -> str:
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{"".join(entries)}</feed>'
    )


SAID = '<!-- SC_OFF --><div class="md"><p>The wall &amp; the pier move.</p></div><!-- SC_ON -->'
BY = ' submitted by <a href="https://www.reddit.com/user/ann"> /u/ann </a> <br/>'
LEADS = f'{BY}<span><a href="https://news.example/wall">[link]</a></span> <a>[comments]</a>'


async def reading(content: str, url: str = THREAD) -> Article:
    web = FakeWeb()
    web.put(FEED, content, "application/atom+xml")
    web.put("https://news.example/wall", page("The wall moves", BODY))
    return await ArticleReader(web, InlineWorkers())(Link(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://www.reddit.com/r/sea/comments/1abc2d/the_wall_moves/",
        "https://old.reddit.com/r/sea/comments/1abc2d/x/k2j3h4/?context=3",
        "https://redd.it/1abc2d",
        THREAD,
    ],
)
async def test_reddit(url: str) -> None:
    """A post gives its text and its comments under who says them."""
    comments = entry("bob", '<div class="md"><p>I have seen it.</p></div>', "/u/bob on …")
    article = await reading(feed(entry("ann", SAID + LEADS, "Our wall"), comments), url)

    assert shown(article) == ["The wall & the pier move.", "# u/bob", "I have seen it."]
    assert (article.title, article.author, article.site) == ("Our wall", "u/ann", "Reddit r/sea")
    assert (article.url, article.date) == (THREAD, "2026-03-04")


async def test_post_that_is_a_link() -> None:
    """A post that is nothing but a link, of which nobody said anything, gives its article."""
    article = await reading(feed(entry("ann", LEADS, "Look")))

    assert article.url == "https://news.example/wall"


async def test_feed_cannot_forge_an_address() -> None:
    """The article's link stays on the site, whatever the feed says."""
    article = await reading(feed(entry("ann", SAID, "Our wall", "https://evil.example/x")))

    assert article.url == THREAD


@pytest.mark.parametrize("content", ["", "<feed>", "{}", feed(), feed("<entry/>")])
async def test_feeds_of_nonsense(content: str) -> None:
    """What is no such feed is read like any page, and refused as such."""
    with pytest.raises(errors.ReadingError):
        await reading(content or " ")


async def test_reddit_that_turns_strangers_away() -> None:
    """The reader is told that the site turns Pith away."""
    web = FakeWeb()
    web.pages[FEED] = errors.PageBlocked("www.reddit.com: status 403")
    with pytest.raises(errors.PageBlocked):
        await ArticleReader(web, InlineWorkers())(Link(THREAD))


@pytest.mark.parametrize(
    "url",
    [
        "https://www.reddit.com/r/sea/",
        "https://www.reddit.com/r/sea/comments/",
        "https://i.redd.it/1abc2d.jpg",
        "https://reddit.com.evil.example/comments/1abc2d",
    ],
)
def test_other_addresses_of_reddit(url: str) -> None:
    """Lists of posts, and pictures, are no posts."""
    assert reddit.recognise(url) is None


def test_long_discussions_end() -> None:
    """Only the first comments are read, and depths that skip a step do no harm."""
    said = [Paragraph("The wall has moved by eleven millimetres again. " * 20)]
    comments = (Comment(f"reader{n}", said, (7 * n) % 40) for n in range(100_000))
    article = hold_together("Wall", "ann", (), comments)

    assert 7_900 < article.reading.words < 8_500


def test_names_are_names() -> None:
    """A name that is a text is cut, and one that is nothing still parts what is said."""
    said = [Paragraph("The wall moves.")]
    article = hold_together("Wall", "ann", (), [Comment("x" * 500, said), Comment("\u200b", said)])

    assert [len(one.text) for one in article.paragraphs if one.kind is ParagraphKind.HEADING] == [
        60, 1]  # fmt: skip
