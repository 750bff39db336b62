"""Promises of reading an entry: its text in its own order, and nothing around it."""

from __future__ import annotations

import pytest

from bot.domain import errors
from bot.domain.article import ParagraphKind
from bot.domain.request import Link
from bot.reading.reader import ArticleReader
from bot.reading.sites.wikipedia import Entry, recognise
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers

URL = "https://en.wikipedia.org/wiki/Harbour_wall"
PAGE = """<!doctype html><html lang="en"><head><title>Harbour wall - Wikipedia</title>
<link rel="canonical" href="https://en.wikipedia.org/wiki/Harbour_wall"></head><body>
<h1 id="firstHeading"><span>Harbour wall</span></h1><div id="siteSub">From Wikipedia</div>
<div id="mw-content-text"><div class="mw-content-ltr mw-parser-output" lang="en">
<div class="shortdescription nomobile">Kind of wall</div>
<div role="note" class="hatnote">For the film, see The Wall.</div>
<table class="box-More_citations metadata ambox"><tr><td>This needs citations.</td></tr></table>
<table class="infobox"><tr><th>Built</th><td>1912</td></tr></table>
<span id="coordinates">54°N 10°E</span>
<p>A <b>harbour wall</b> keeps the storms of winter out of a harbour, and ships in
it.<sup class="reference"><a href="#n1">[1]</a></sup> It is built of stone.</p>
<div id="toc" class="toc"><ul><li>1 History</li></ul></div>
<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span
class="mw-editsection"><span>[</span><a>edit</a><span>]</span></span></div>
<p>The oldest one known was built some four thousand years ago at Wadi al-Jarf in Egypt.</p>
<figure><img alt=""><figcaption>A wall in winter</figcaption></figure>
<h3>Heights</h3>
<table class="wikitable"><tr><th>Place</th><th>Metres</th></tr><tr><td>Kiel</td><td>4</td></tr>
</table><p>Its height follows <span class="mwe-math-element"><span class="mwe-math-mathml-inline"
><math><semantics><mi>h</mi><annotation>{\\displaystyle h=2a}</annotation></semantics></math
></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle h=2a}"></span> in
most of the books about it.</p>
<h2>See also</h2><ul><li><a href="/wiki/Pier">Pier</a></li></ul>
<h2>References</h2><div class="reflist"><ol class="references"><li>Smith (1999)</li></ol></div>
<h2>External links</h2><ul><li><a href="https://a.example">Walls of the world</a></li></ul>
<div role="navigation" class="navbox">Walls: Pier, Quay</div>
</div></div><div id="catlinks" class="catlinks">Categories: Walls</div></body></html>"""


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (URL, URL),
        ("https://en.m.wikipedia.org/wiki/Harbour_wall", URL),
        ("https://en.wikipedia.org/w/index.php?title=Harbour_wall&oldid=5",
         "https://en.wikipedia.org/w/index.php?title=Harbour_wall&oldid=5"),
        ("https://zh.wikipedia.org/zh-hant/%E6%B8%AF", "https://zh.wikipedia.org/zh-hant/%E6%B8%AF"),
        ("https://en.wikipedia.org/wiki/Alien:_Covenant",
         "https://en.wikipedia.org/wiki/Alien:_Covenant"),
        ("https://de.wikivoyage.org/wiki/Kiel", "https://de.wikivoyage.org/wiki/Kiel"),
    ],
)  # fmt: skip
def test_addresses_of_an_entry(url: str, expected: str) -> None:
    """Each of an entry's addresses is that entry, on the site for large screens."""
    assert recognise(url) == Entry(expected)


@pytest.mark.parametrize(
    "url",
    [
        "https://en.wikipedia.org/",
        "https://www.wikipedia.org/wiki/Harbour",
        "https://en.wikipedia.org/wiki/Special:Random",
        "https://en.wikipedia.org/wiki/User_talk:Jo",
        "https://en.wikipedia.org.evil.example/wiki/Harbour",
        "https://evil.example/wiki/Harbour",
    ],
)
def test_other_addresses(url: str) -> None:
    """Other sites, and pages that are no entries, are read like any page."""
    assert recognise(url) is None


async def test_entry() -> None:
    """Lead and sections are read; boxes, references, edit marks and last lists are not."""
    web = FakeWeb()
    web.put(URL, PAGE)
    article = await ArticleReader(web, InlineWorkers())(Link(URL))

    assert [(one.kind.value, one.text) for one in article.paragraphs] == [
        ("text", "A harbour wall keeps the storms of winter out of a harbour, and ships in it. It"
                 " is built of stone."),
        ("heading", "History"),
        ("text", "The oldest one known was built some four thousand years ago at Wadi al-Jarf in"
                 " Egypt."),
        ("caption", "A wall in winter"),
        ("heading", "Heights"),
        ("table", "Place | Metres"),
        ("table", "Kiel | 4"),
        ("text", "Its height follows h=2a in most of the books about it."),
    ]  # fmt: skip
    assert (article.title, article.site, article.url) == ("Harbour wall", "Wikipedia", URL)
    assert (article.language, article.author, article.date) == ("en", "", "")


async def test_list_of_meanings() -> None:
    """A page that lists what a word can mean is no article."""
    web = FakeWeb()
    box = '<div id="disambigbox" class="dmbox-disambig">This page lists articles.</div>'
    web.put(URL, PAGE.replace("<h2>See also</h2>", box))
    with pytest.raises(errors.LinkListFound):
        await ArticleReader(web, InlineWorkers())(Link(URL))


async def test_list_of_meanings_that_does_not_say_so() -> None:
    """Nor is one whose template says so in no way that is known."""
    web = FakeWeb()
    items = "".join(f"<li><a href='/wiki/{n}'>Wall</a>, a town in {n}</li>" for n in "abcdef")
    web.put(URL, f"<div class='mw-parser-output'><p>Wall may refer to:</p><ul>{items}</ul></div>")
    with pytest.raises(errors.LinkListFound):
        await ArticleReader(web, InlineWorkers())(Link(URL))


async def test_page_of_another_shape() -> None:
    """A page that is not built like an entry is read like any page."""
    web = FakeWeb()
    text = "<p>The harbour wall of the old town has moved by eleven millimetres.</p>" * 12
    web.put(URL, f"<html><body><article><h1>Wall</h1>{text}</article></body></html>")
    article = await ArticleReader(web, InlineWorkers())(Link(URL))

    assert article.sentences
    assert not any(one.kind is ParagraphKind.HEADING for one in article.paragraphs)
