"""Articles and walls in the project's own words, as pages of many sites; for tests and figures.

Two halves that share no text: the classifier's words and limits were set with the `tuned` one in
sight, the `held` one was written before and only measured.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.article import ReadingKind

HALVES = ("tuned", "held")
_FOLDER = Path(__file__).with_name("walls")
_PAGE = re.compile(r"<!--- (\w+) (\w+) (\S+) --->\n(.*?)(?=\n<!--- |\Z)", re.DOTALL)


@dataclass(frozen=True)
class MadePage:
    """A page and what it is; `manner` says how it was made, for the table of failures."""

    kind: ReadingKind
    manner: str
    language: str
    url: str
    html: str


@dataclass(frozen=True)
class Written:
    """An article's text and what its site puts around it."""

    half: str
    language: str
    site: str
    title: str
    lead: str
    paragraphs: tuple[str, ...]
    offers: tuple[str, ...]
    """Before a faded text, of a meter, after a cut, of a free account."""
    cookies: str
    newsletter: str
    menu: tuple[str, ...]

    @property
    def url(self) -> str:
        """Where the article stands."""
        return f"https://{self.language}.example/news/bridge-{len(self.title)}"


def made_pages(half: str) -> list[MadePage]:
    """All pages of one half."""
    return [*_by_hand(half), *_cut_and_whole(half), *_lists(half)]


def written_articles() -> list[Written]:
    """The articles of both halves."""
    frames = dict(_blocks("frames.txt"))
    articles = []
    for head, lines in _blocks("articles.txt"):
        half, language, site = head.split(" ", 2)
        title, lead, *paragraphs = lines
        *offers, cookies, newsletter, menu = frames[language]
        articles.append(
            Written(
                half,
                language,
                site,
                title,
                lead,
                tuple(paragraphs),
                tuple(offers),
                cookies,
                newsletter,
                tuple(menu.split(" | ")),
            )
        )
    return articles


def _blocks(name: str) -> Iterator[tuple[str, list[str]]]:
    """A file's parts: the words after `== `, and the lines that follow."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    for block in text.split("\n== ")[1:]:
        head, *lines = block.strip().split("\n")
        yield head, lines


def open_pages() -> list[MadePage]:
    """Articles that are all there, and look a little like walls: by their last line, in a
    paragraph or a box of its own, or as they are written in open.html."""
    whole = {one.language: one for one in written_articles()}
    pages = list(_by_hand("open"))
    for language, lines in _blocks("last_lines.txt"):
        article = whole[language]
        for number, line in enumerate(lines, 1):
            for manner, last in (("line", f"<p>{line}</p>"), ("box", f"<div><p>{line}</p></div>")):
                html = page_of(article, _paragraphs(article.paragraphs) + last)
                name = f"{manner}-{language}-{number}"
                pages.append(MadePage(ReadingKind.ARTICLE, name, language, article.url, html))
    return pages


def more_walls() -> list[MadePage]:
    """The first paragraphs of articles above the boxes in boxes.txt, in their languages."""
    whole = {one.language: one for one in written_articles()}
    pages = []
    for language, boxes in _blocks("boxes.txt"):
        article = whole[language]
        for number, box in enumerate(boxes, 1):
            body = _paragraphs(article.paragraphs[:2]) + box
            html = page_of(article, body)
            name = f"box-{language}-{number}"
            pages.append(MadePage(ReadingKind.TEASER, name, language, article.url, html))
    return pages


def _by_hand(half: str) -> Iterator[MadePage]:
    text = (_FOLDER / f"{half}.html").read_text(encoding="utf-8")
    for kind, language, url, html in _PAGE.findall(text):
        yield MadePage(ReadingKind(kind), f"written-{urlsplit(url).path}", language, url, html)


def _cut_and_whole(half: str) -> Iterator[MadePage]:
    for article in written_articles():
        if article.half == half:
            for kind, manners in MANNERS.items():
                for manner in manners[half]:
                    html = manner(article)
                    name = manner.__name__.strip("_")
                    yield MadePage(kind, name, article.language, article.url, html)


def _lists(half: str) -> Iterator[MadePage]:
    """Front pages, tags and search results: the headlines are the articles' first sentences."""
    sentences = {
        article.language: [
            re.split(r"(?<=[.।。])\s*", paragraph)[0]
            for paragraph in (article.lead, *article.paragraphs)
        ]
        for article in written_articles()
        if article.half == half
    }
    for number, (language, headlines) in enumerate(sentences.items()):
        url = f"https://{language}.example" + ("/", "/tag/bridge", "/search?q=bridge")[number % 3]
        html = (_front, _tag)[number % 2](language, headlines)
        yield MadePage(ReadingKind.LINK_LIST, "list", language, url, html)


def _front(language: str, headlines: list[str]) -> str:
    cards = "".join(
        f"<article class='card'><a href='/n/{at}'><h3>{headlines[at % len(headlines)]}</h3></a>"
        f"<time>{at + 1}. 11.</time></article>"
        for at in range(18)
    )
    return f"<html lang='{language}'><head><title>News</title></head><body>{cards}</body></html>"


def _tag(language: str, headlines: list[str]) -> str:
    rows = "".join(
        f"<li><a href='/n/{at}'>{headlines[at % len(headlines)]}</a> <span>{at + 2}</span></li>"
        for at in range(15)
    )
    return (
        f"<html lang='{language}'><head><title>#bridge</title></head><body><h1>#bridge</h1>"
        f"<ul>{rows}</ul><a href='?page=2'>2</a></body></html>"
    )


def page_of(article: Written, body: str, head: str = "") -> str:
    """A body in the site's frame: menu, title, lead, foot."""
    menu = "".join(f"<a href='/{at}'>{word}</a> " for at, word in enumerate(article.menu))
    return (
        f"<!doctype html><html lang='{article.language}'><head><title>{article.title} | "
        f"{article.site}</title>{head}</head><body><nav>{menu}</nav><main><article>"
        f"<h1>{article.title}</h1><p class='lead'>{article.lead}</p>{body}</article></main>"
        f"<footer>© {article.site}</footer></body></html>"
    )


def _paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _json_ld(article: Written, *, free: bool) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "isAccessibleForFree": free,
    }
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def _faded(article: Written) -> str:
    """The first paragraphs under a gradient, then a box."""
    shown = _paragraphs(article.paragraphs[:2])
    box = f"<section class='paywall'><h2>{article.offers[0]}</h2><button>1 €</button></section>"
    return page_of(article, f"<div class='fade-out'>{shown}</div>{box}")


def _metered(article: Written) -> str:
    """One paragraph and a note of the meter; not a word of it in the markup's names."""
    shown = _paragraphs(article.paragraphs[:1])
    return page_of(article, f"{shown}<div class='x-3'><p>{article.offers[1]}</p></div>")


def _hidden_rest(article: Written) -> str:
    """All of it is sent, but the rest is hidden, and the page says that it is not free."""
    rest = _paragraphs(article.paragraphs[1:])
    body = f"{_paragraphs(article.paragraphs[:1])}<p>{article.offers[2]}</p>"
    hidden = f"<div class='premium' style='display:none'>{rest}</div>"
    return page_of(article, body + hidden, _json_ld(article, free=False))


def _cut_in_a_sentence(article: Written) -> str:
    """The server stops in the middle of a sentence, and the offer is far away or missing."""
    first, second = article.paragraphs[:2]
    body = f"<p>{first}</p><p>{second[: len(second) // 2].strip()}…</p>"
    return page_of(article, body, _json_ld(article, free=False))


def _account_wanted(article: Written) -> str:
    """Two paragraphs, then the form of a free account."""
    form = f"<form class='regwall'><h3>{article.offers[3]}</h3><input type='email'></form>"
    return page_of(article, _paragraphs(article.paragraphs[:2]) + form)


def _letter(article: Written) -> str:
    """A newsletter's post for those who pay, in its system's markup."""
    return (
        f"<html lang='{article.language}'><head><title>{article.title}</title></head><body>"
        f"<div class='single-post'><h1>{article.title}</h1><div class='body markup'>"
        f"{_paragraphs(article.paragraphs[:1])}</div><div data-testid='paywall'>"
        f"<h2>{article.offers[2]}</h2></div></div></body></html>"
    )


def _whole(article: Written) -> str:
    """An article with a newsletter's box at its end and a cookie bar over it."""
    extras = (
        f"<aside><p>{article.newsletter}</p></aside><div class='cookie'>{article.cookies}</div>"
    )
    return page_of(article, _paragraphs(article.paragraphs) + extras, _json_ld(article, free=True))


def _paid_but_sent(article: Written) -> str:
    """Not free by its own word, yet all of it is there."""
    return page_of(article, _paragraphs(article.paragraphs), _json_ld(article, free=False))


def _with_a_film(article: Written) -> str:
    """A whole article under a film, with links to others."""
    links = "".join(f"<li><a href='/m/{n}'>{article.lead}</a></li>" for n in range(6))
    film = "<video src='a.mp4'></video>"
    return page_of(article, film + _paragraphs(article.paragraphs) + f"<ul>{links}</ul>")


def _without_frame(article: Written) -> str:
    """A plain page of an old site: lines in a table, no title in the markup."""
    lines = "<br><br>".join((article.lead, *article.paragraphs))
    return (
        f"<html><head><title>{article.title}</title></head><body><table><tr><td>{lines}"
        "</td></tr></table></body></html>"
    )


def _short(article: Written) -> str:
    """A short report: two paragraphs, a meter in the menu, but nothing is missing."""
    text = _paragraphs(article.paragraphs[-1:])
    return page_of(article, text, _json_ld(article, free=True))


Manner = Callable[[Written], str]
MANNERS: dict[ReadingKind, dict[str, tuple[Manner, ...]]] = {
    ReadingKind.TEASER: {
        "tuned": (_faded, _metered, _cut_in_a_sentence),
        "held": (_hidden_rest, _account_wanted, _letter, _faded),
    },
    ReadingKind.ARTICLE: {
        "tuned": (_whole, _with_a_film, _short),
        "held": (_paid_but_sent, _without_frame, _whole, _short),
    },
}
"""How the articles of each half are cut, or shown whole."""
