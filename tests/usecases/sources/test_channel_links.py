"""Promises of telling a text's own links from those that stand under every post."""

from __future__ import annotations

import pytest

from bot.domain.request import Link, PastedText, Source
from bot.usecases.sources.channel_links import is_channels_own
from bot.usecases.sources.find_sources import find_article, find_sources
from bot.usecases.sources.likely_articles import looks_like_article

STORY = "https://news.example/2026/harbour-moves"
NEWS = (
    "The ferry to the island will run through the winter for the first time in years, the board "
    "decided on Monday. Two boats will share the crossing, and each of them carries many people. "
    "The county pays for the first season, and critics fear empty boats in the dark months. "
)
"""49 words."""
RUSSIAN = (
    "Паром на остров впервые за много лет будет ходить всю зиму, решил вчера совет порта. "
    "Переправу поделят два судна, каждое берёт сотню пассажиров. Первый сезон оплатит округ, "
    "а критики опасаются пустых рейсов в январе и напоминают о прошлогоднем опыте. Жители острова "
    "собрали за зимнюю линию три тысячи подписей и ждали этого решения много лет подряд."
)
CHINESE = (
    "港务局星期一决定，渡轮将多年来首次在整个冬天运行，两艘船将分担这条航线，每艘可载一百四十名乘客。"
    * 2
)
FOOTERS = (
    "https://t.me/coastnews",
    "https://t.me/+AbCdEfGh",
    "https://donate.example/coast",
    "https://coast.example/join",
    "https://coast.example/",
    "https://www.youtube.com/@coastnews",
    "https://www.instagram.com/coast.news/",
    "https://boosty.to/coast",
    "https://vk.com/coastnews",
)


def hidden(text: str, *words_and_urls: tuple[str, str]) -> tuple[tuple[int, str], ...]:
    """Links behind words of a text."""
    return tuple((text.rindex(words), url) for words, url in words_and_urls)


def under(*urls: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """A footer with a link behind each of its words."""
    words = [f"Word{number}" for number, _ in enumerate(urls)]
    text = " | ".join(words)
    return text, tuple((text.index(word), url) for word, url in zip(words, urls, strict=True))


@pytest.mark.parametrize("origin", ["Coast News", ""], ids=["forwarded", "pasted"])
@pytest.mark.parametrize("post", [NEWS, RUSSIAN, CHINESE], ids=["English", "Russian", "Chinese"])
@pytest.mark.parametrize("footers", [FOOTERS[:3], FOOTERS[3:6], FOOTERS[6:], FOOTERS[:1]])
def test_a_post_is_read_and_not_its_footer(
    post: str, footers: tuple[str, ...], origin: str
) -> None:
    """What a post tells is its source, whatever links to its channel stand under it."""
    line, links = under(*footers)
    text = f"{post}\n\n{line}"
    moved = tuple((len(post) + 2 + at, url) for at, url in links)

    assert find_sources(text, moved, origin) == (PastedText(text, origin),)


def test_addresses_in_a_forwards_footer() -> None:
    """The same where the footer shows its addresses; a site that a reader writes of is meant."""
    text = f"{NEWS}\n\nt.me/coastnews · https://coast.example"

    assert find_sources(text, (), "Coast News") == (PastedText(text, "Coast News"),)
    assert find_sources(text) == (Link("https://coast.example/"),)
    assert find_sources("https://x.com/coast") == (Link("https://x.com/coast"),)


CALLS = (
    *(
        "Subscribe",
        "👉 Join us",
        "Kanal abonnieren",
        "Suscríbete",
        "Abonnez-vous",
        "Iscriviti al canale",
    ),
    *("Inscreva-se", "Subskrybuj", "Подписаться на канал", "Прислать новость", "Підписатися"),
    *(
        "Abone ol",
        "اشترك",
        "عضو شوید",
        "सब्सक्राइब करें",
        "Gabung",
        "チャンネル登録",
        "구독하기",
        "关注我们",
    ),
)


@pytest.mark.parametrize("words", CALLS)
def test_a_call_is_no_article_wherever_it_leads(words: str) -> None:
    """Channels shorten their addresses, or lead to pages of any name."""
    text = f"{NEWS}\n\n{words}"

    for url in ("https://short.example/3xYz12", "https://coast.example/2026/club-1"):
        assert find_sources(text, hidden(text, (words, url)), "News") == (
            PastedText(text, "News"),
        )


@pytest.mark.parametrize("words", ["Chatbots in the harbour", "Reklamationen", "Read on"])
def test_a_headline_is_no_call(words: str) -> None:
    """Words that only begin like one lead to an article."""
    text = f"{NEWS}\n\n{words}"

    assert find_sources(text, hidden(text, (words, STORY)), "News") == (Link(STORY),)


def test_an_earlier_post() -> None:
    """A post that links to what its channel wrote before is read itself."""
    text = f"{NEWS}\n\nMore on it"
    links = hidden(text, ("More on it", "https://t.me/coastnews/123"))

    assert find_sources(text, links, "News") == (PastedText(text, "News"),)
    shown = f"{NEWS}\n\nWho pays: https://coast.example/club"
    assert find_sources(shown, (), "News") == (PastedText(shown, "News"),)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (f"{NEWS}\n\nMore: {STORY}\n\nSubscribe", [("Subscribe", "https://t.me/coastnews")]),
        (f"{NEWS}\n\nRead on | Subscribe", [("Read on", STORY), ("Subscribe", FOOTERS[0])]),
        ("Ferry to run\n\nRead on | Join", [("Read on", STORY), ("Join", FOOTERS[3])]),
        (f"Ferry to run all winter {STORY} t.me/coastnews", []),
    ],
    ids=["written", "hidden", "short", "short and written"],
)
def test_a_teaser_stands_for_its_article(text: str, links: list[tuple[str, str]]) -> None:
    """A word about an article gives that article alone, without the channel's own links."""
    assert find_sources(text, hidden(text, *links), "Coast News") == (Link(STORY),)
    assert find_article(text, hidden(text, *links), "Coast News") == Link(STORY)


def test_a_source_that_is_named() -> None:
    """A post that tells the news itself is read, though it says where it has that from."""
    text = f"{NEWS}{NEWS}\n\nSource: Coast Post"
    links = hidden(text, ("Coast Post", STORY))
    two = (*links, (text.index("Two boats"), "https://other.example/2026/boats"))

    for named in (links, two):
        assert find_sources(text, named, "News") == (PastedText(text, "News"),)


def test_a_list_of_headlines() -> None:
    """A post of headlines with their links gives those articles."""
    heads = [f"The {word} council has voted about its old harbour wall and the new bridge" for word
             in ("northern", "southern", "western", "eastern")]  # fmt: skip
    text = "\n".join(["Today", *heads, "Subscribe"])
    stories = [(head, f"{STORY}-{number}") for number, head in enumerate(heads)]
    links = hidden(text, *stories, ("Subscribe", FOOTERS[0]))

    assert find_sources(text, links, "News") == tuple(Link(url) for _, url in stories)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "Something big comes tomorrow at noon sharp, so stay tuned and tell all your friends",
            (),
        ),
        ("Subscribe", (Link("https://t.me/coastnews"),)),
    ],
    ids=["a few words", "nothing else"],
)
def test_a_forward_of_few_words(text: str, sources: tuple[Source, ...]) -> None:
    """Too few words to summarise are small talk, not a channel's page."""
    assert find_sources(text, ((0, "https://t.me/coastnews"),), "News") == sources


@pytest.mark.parametrize(
    "url",
    [
        *(url for url in FOOTERS if url != "https://coast.example/"),
        "https://x.com/coastnews",
        "https://coast.example/de/spenden/",
        "https://newsletter.coast.example/all",
        "https://mastodon.example/@coast",
        "https://apps.apple.com/app/id1",
    ],
)
def test_a_channels_own(url: str) -> None:
    """Profiles, invitations, tills, shops and apps; no button offers to read them."""
    assert is_channels_own(url)
    assert not looks_like_article(url)


@pytest.mark.parametrize(
    "url",
    [
        STORY,
        "https://t.me/coastnews/12",
        "https://t.me/c/1234567/12",
        "https://x.com/ann/status/12",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://youtu.be/abcdefghijk",
        "https://www.instagram.com/p/Abc/",
        "https://vk.com/wall-1_2",
        "https://medium.com/@ann/a-title-123abc",
        "https://mastodon.example/@coast/1234",
        "https://news.example/politics/support-for-the-bridge",
    ],
)
def test_others(url: str) -> None:
    """Posts, films and articles are none of these."""
    assert not is_channels_own(url)
