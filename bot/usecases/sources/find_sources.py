"""What a reader wrote in, the sources they want summarised out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.article import count_words
from bot.domain.request import Link, PastedText, Source
from bot.reading.links.links import find_links, text_without_links
from bot.usecases.sources.channel_links import links_meant
from bot.usecases.sources.likely_articles import looks_like_article

FEWEST_WORDS = 40
"""A text below this is small talk: two or three sentences, less than the shortest summary has."""
WORDS_OF_AN_ARTICLE = 250
"""A text from here on is what its reader means, whatever it links to. Teasers are shorter: a
caption holds 1,024 characters, about 170 words."""


def find_sources(
    text: str, hidden_links: Sequence[tuple[int, str]] = (), title: str = ""
) -> tuple[Source, ...]:
    """The sources in a text, in its order; none in small talk.

    A post that tells something itself is the source, whatever stands under it.

    `hidden_links` are addresses behind words of the text, each with the offset of its first one.
    """
    words = count_words(text)
    if words >= WORDS_OF_AN_ARTICLE:
        return (PastedText(text, title),)
    pages = [link.url for link in find_pages(text, hidden_links)]
    # Only a forward has a title.
    links = links_meant(text, hidden_links, pages, forwarded=bool(title)) if pages else ()
    if links:
        return tuple(map(Link, links))
    return (PastedText(text, title),) if words >= FEWEST_WORDS else ()


def is_small_talk(text: str, hidden_links: Sequence[tuple[int, str]] = ()) -> bool:
    """Whether a text is neither a source nor holds one."""
    return not find_sources(text, hidden_links)


def words_beside_links(text: str) -> str:
    """What a text says beside its links."""
    return text_without_links(text).strip()


def find_article(
    text: str, hidden_links: Sequence[tuple[int, str]] = (), title: str = ""
) -> Link | PastedText | None:
    """What a message offers to whoever has no time to read it: its first article's link.

    None without such a link. A text as long as an article is meant itself, whatever it links to.
    """
    links = find_pages(text, hidden_links)
    link = next((one for one in links if looks_like_article(one.url)), None)
    if link is not None and count_words(text) >= WORDS_OF_AN_ARTICLE:
        return PastedText(text, title)
    return link


def find_pages(text: str, hidden_links: Sequence[tuple[int, str]] = ()) -> tuple[Link, ...]:
    """Each page once; a hidden link stands where its words stand."""
    urls: list[str] = []
    done = 0
    for offset, url in sorted(hidden_links):
        urls += find_links(text[done:offset], (url,))
        done = max(done, offset)
    urls += find_links(text[done:])
    return tuple(Link(url) for url in dict.fromkeys(urls))
