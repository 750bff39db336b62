"""Promises of reading a video: what is said in it, when, and an honest word where nothing is."""

from __future__ import annotations

import json

import pytest

from bot.domain import errors
from bot.domain.article import Article, ParagraphKind
from bot.domain.preferences import Preferences
from bot.domain.request import Link
from bot.domain.summary import Fallback
from bot.ports import Page
from bot.reading.reader import ArticleReader
from bot.reading.sites.youtube import CLIENTS, PLAYER, Video, VideoList, recognise
from bot.rendering.summary import render_summary
from bot.summarizing.extract.extractive import extract_summary
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.reading.sites.videos import ID, TRACK, WATCH, data, events, player, site, track


async def read(web: FakeWeb, url: str = WATCH) -> Article:
    return await ArticleReader(web, InlineWorkers())(Link(url))


@pytest.mark.parametrize(
    "url",
    [
        f"https://www.youtube.com/watch?v={ID}",
        f"https://m.youtube.com/watch?app=desktop&v={ID}&t=75s",
        f"https://music.youtube.com/watch?v={ID}&list=RDAMVM",
        f"https://youtube.com/watch?v={ID}&list=PL123&index=4",
        f"https://www.youtube.com/shorts/{ID}",
        f"https://www.youtube.com/live/{ID}?t=10",
        f"https://www.youtube.com/embed/{ID}?start=30",
        f"https://www.youtube-nocookie.com/embed/{ID}",
        f"https://youtu.be/{ID}?t=75",
        f"https://youtu.be/{ID}/",
    ],
)
def test_addresses_of_a_video(url: str) -> None:
    """Each of a video's addresses is that video, wherever it starts or is listed."""
    assert recognise(url) == Video(ID)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/playlist?list=PL123",
        "https://www.youtube.com/@townfilms",
        "https://www.youtube.com/@townfilms/videos",
        "https://www.youtube.com/channel/UC1234567890",
        "https://www.youtube.com/watch?list=PL123",
    ],
)
async def test_lists_of_videos(url: str) -> None:
    """A playlist or a channel is refused as such, and nothing is asked of the site."""
    assert recognise(url) == VideoList()
    web = FakeWeb()
    with pytest.raises(errors.VideoListFound):
        await read(web, url)
    assert web.fetched == []


@pytest.mark.parametrize(
    "url",
    [
        f"https://youtube.com.evil.example/watch?v={ID}",
        f"https://notyoutube.com/watch?v={ID}",
        f"https://evil.example/?u=https://youtu.be/{ID}",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/about",
        "https://youtu.be/",
    ],
)
def test_other_addresses(url: str) -> None:
    """Other hosts and other pages are read like any page."""
    assert recognise(url) is None


async def test_video() -> None:
    """A video gives what is said under its chapters, with its title, channel and address."""
    web = site(player(track()))
    web.put(WATCH, '<meta itemprop="datePublished" content="2025-03-04T08:00:00-07:00">')
    article = await read(web, f"https://youtu.be/{ID}?t=75")

    assert (article.title, article.author, article.site) == (
        "The harbour wall", "Town Films", "YouTube")  # fmt: skip
    assert (article.url, article.date, article.language) == (WATCH, "2025-03-04", "en")
    assert article.reading.form == "subtitles"
    headings = [one for one in article.paragraphs if one.kind is ParagraphKind.HEADING]
    assert [one.text for one in headings] == ["Welcome", "The wall", "What comes next"]
    assert article.sentences[1].text == (
        "Today we look at the wall that keeps the winter storms out."
    )


async def test_sentences_have_their_time() -> None:
    """Every sentence is found again at the second at which it begins."""
    article = await read(site(player(track())))
    times = [
        article.paragraphs[sentence.paragraph].time_of(sentence.text)
        for sentence in article.sentences
    ]

    assert times == [0, 4, 65, 71, 3725]


async def test_automatic_subtitles_are_told() -> None:
    """Subtitles that a machine wrote are read where there are no others, and called so."""
    article = await read(site(player(track(kind="asr"))))

    assert article.reading.form == "automatic_subtitles"


async def test_what_people_wrote_comes_first() -> None:
    """Of several subtitles, those that people wrote in the spoken language are read."""
    spoken = "https://www.youtube.com/api/timedtext?lang=de"
    web = site(
        player(
            track("en"),
            track("de", kind="asr", url=f"{spoken}&kind=asr"),
            track("de-AT", url=spoken),
        )
    )
    web.put(f"{spoken}&fmt=json3", events([(0, "Die Mauer am Hafen hat sich wieder bewegt.")]),
            "application/json")  # fmt: skip
    article = await read(web)

    assert (article.language, article.reading.form) == ("de", "subtitles")


async def test_chapters_of_the_page() -> None:
    """The chapters that the page shows are taken before those that a description lists."""
    chapter = {"chapterRenderer": {"title": {"simpleText": "All"}, "timeRangeStartMillis": 0}}
    web = site(player(track()))
    web.put(WATCH, f"<script>var ytInitialData = {json.dumps({'x': [chapter]})};</script>")
    article = await read(web)

    assert article.paragraphs[0].text == "All"
    assert sum(one.kind is ParagraphKind.HEADING for one in article.paragraphs) == 1


async def test_second_app_is_asked() -> None:
    """Where the site does not serve one app any more, the next is asked."""
    web = site(errors.PageUnreachable("status 400"), player(track()))

    assert (await read(web)).sentences
    asked = [json.loads(posted)["context"]["client"]["clientName"] for posted in web.posted]
    assert asked == [CLIENTS[0]["clientName"], CLIENTS[1]["clientName"]]


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        (player(), errors.TranscriptMissing),
        (player(track(), isLive=True), errors.TranscriptMissing),
        (player(status="LIVE_STREAM_OFFLINE"), errors.TranscriptMissing),
        (player(status="ERROR", reason="Video unavailable"), errors.PageNotFound),
        (player(status="LOGIN_REQUIRED", reason="This video is private"), errors.LoginWallFound),
        (
            player(status="LOGIN_REQUIRED", reason="Sign in to confirm you’re not a bot"),
            errors.PageBlocked,
        ),
        (player(status="UNPLAYABLE", reason="Not in your country"), errors.PageBlocked),
        (player(track(url="https://evil.example/timedtext?")), errors.TranscriptMissing),
        (player(track(url="https://www.youtube.com@evil.example/?")), errors.TranscriptMissing),
        (player(track(url="http://169.254.169.254/latest?")), errors.TranscriptMissing),
        (Page(PLAYER, b"<html>consent</html>", "text/html"), errors.PageBlocked),
        ({"videoDetails": [], "captions": 4, "playabilityStatus": {"status": "OK"}},
         errors.TranscriptMissing),
        (errors.PageUnreachable("status 400"), errors.PageUnreachable),
    ],
)  # fmt: skip
async def test_videos_without_a_transcript(
    answer: object, refusal: type[errors.ReadingError]
) -> None:
    """Whatever the site answers, the reader is told why there is nothing, and nothing else is
    asked than the site itself.
    """
    web = site(*[answer] * len(CLIENTS))
    with pytest.raises(refusal):
        await read(web)
    assert set(web.fetched) == {PLAYER}


async def test_empty_subtitles() -> None:
    """Subtitles that the site keeps for itself are no article, and the reader is told."""
    web = site(*[player(track())] * len(CLIENTS))
    web.pages[f"{TRACK}&fmt=json3"] = errors.PageUnreachable("an empty answer")
    with pytest.raises(errors.PageUnreachable):
        await read(web)


async def test_nothing_but_music() -> None:
    """A video in which nothing is said is no article."""
    with pytest.raises(errors.TranscriptMissing):
        await read(site(player(track()), captions=events([(0, "[Music]"), (5, "♪")])))


async def test_short_link_of_another_site() -> None:
    """A link that leads to a video is read as that video."""
    web = site(player(track()))
    web.pages["https://short.example/x"] = Page(WATCH, b"<html></html>", "text/html")

    assert (await read(web, "https://short.example/x")).url == WATCH


async def test_page_of_nonsense() -> None:
    """Whatever the video's page holds, what is said stays."""
    web = site(player(track()))
    nested = "[" * 100_000
    web.put(WATCH, f"<script>ytInitialData = {{'a': 1}}; ytInitialPlayerResponse = {nested}")

    assert (await read(web)).sentences
    assert data({}).media_type == "application/json"


async def test_quotes_open_the_video_where_they_are_said() -> None:
    """A summary's points lead into the video, each to the second of its quote."""
    article = await read(site(player(track())))
    summary = extract_summary(article, Preferences(), Fallback.NO_MODEL)
    (text,) = render_summary(summary, Preferences())

    assert f"{WATCH.replace('&', '&amp;')}&amp;t=" in text
    assert "from its subtitles" in text
