"""A page in, its article out: the text whole, in order, and without what surrounds it."""

from __future__ import annotations

import pytest

from bot.domain.article import ParagraphKind, ReadingKind
from bot.reading.page.extract import extract_article, read_page
from bot.reading.page.parsed import parse_page

URL = "https://harbour.example/wall"
STORY = [
    f"The {word} of the harbour wall was finished in year {n}, engineers said, and it has held"
    f" in every storm since then, to the surprise of all who had doubted the {word} before."
    for n, word in enumerate("foot crown face gate stair lamp".split(), 1)
]
TOPICS = "".join(f"<li><a href='/{n}'>Topic {n}</a></li>" for n in range(20))
MENU = f"<nav><ul>{TOPICS}</ul></nav>"


def page(body: str, title: str = "The wall is finished", head: str = "") -> str:
    """A news page as themes make them."""
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title} | Harbour</title>{head}</head><body>"
        f"{MENU}<main><article><h1>{title}</h1><p class='byline'>By Ann Lee</p>{body}</article>"
        "</main><footer><p>© 2024 Harbour. All rights reserved.</p></footer></body></html>"
    )


def paragraphs(lines: list[str]) -> str:
    """The lines as paragraphs of markup."""
    return "".join(f"<p>{line}</p>" for line in lines)


def test_text_whole_and_in_order() -> None:
    """Every paragraph comes out once, in order, and nothing else."""
    article = extract_article(parse_page(page(paragraphs(STORY)), URL))
    assert [one.text for one in article.paragraphs] == STORY
    assert article.title == "The wall is finished"
    assert (article.author, article.language) == ("Ann Lee", "en")


@pytest.mark.parametrize(
    "widget",
    [
        "<div class='summary-cta'><p>No time to read?</p><button>Get a summary</button></div>",
        "<p>Read also: <a href='/x'>Ten ways to cook a herring</a></p>",
        "<div class='share'><a>Share on Facebook</a><a>Tweet</a></div>",
        "<aside><h3>Related articles</h3><p><a href='/h'>A herring in a pot</a></p></aside>",
        "<p>Sign up for our newsletter and never miss a wall.</p>",
        "<form><label>Your email</label><input><button>Subscribe</button></form>",
        "<script>var herring = 'herring';</script>",
    ],
)  # fmt: skip
def test_widgets_inside_the_text(widget: str) -> None:
    """A widget between paragraphs goes, and takes nothing along."""
    html = page(paragraphs(STORY[:3]) + widget + paragraphs(STORY[3:]))
    assert [one.text for one in extract_article(parse_page(html, URL)).paragraphs] == STORY


def test_previous_and_next() -> None:
    """The titles of neighbouring articles under the text go."""
    below = (
        "<nav class='post-nav'><p>Previous Article</p><p><a href='/p'>A herring in every pot</a>"
        "</p><p>Next Article</p><p><a href='/n'>The sea at night</a></p></nav>"
    )
    article = extract_article(parse_page(page(paragraphs(STORY) + below), URL))
    assert [one.text for one in article.paragraphs] == STORY


def test_kinds() -> None:
    """Headings, items and quotes are told from text; a table's row is one paragraph."""
    body = (
        paragraphs(STORY[:3])
        + "<h2>What the wall is made of</h2><ul><li>Stone from the old quarry</li>"
        "<li>Mortar from the new works</li></ul>"
        + paragraphs(STORY[3:])
        + "<table><tr><td>Stone</td><td>400 t</td></tr><tr><td>Lime</td><td>3 t</td></tr></table>"
        + paragraphs(["The wall will be opened to walkers on Sunday, the town's mayor has said."])
    )
    kinds = {one.text: one.kind for one in extract_article(parse_page(page(body), URL)).paragraphs}
    assert kinds["What the wall is made of"] is ParagraphKind.HEADING
    assert kinds["Stone from the old quarry"] is ParagraphKind.ITEM
    assert kinds["Stone | 400 t"] is ParagraphKind.TABLE
    assert kinds[STORY[0]] is ParagraphKind.TEXT


def test_text_outside_the_usual_elements() -> None:
    """Paragraphs that are only separated by line breaks come out."""
    article = extract_article(parse_page(page("<div>" + "<br><br>".join(STORY) + "</div>"), URL))
    assert all(line in article.text for line in STORY)


def test_markup_of_another_kind() -> None:
    """A page whose outermost element no browser knows is read all the same."""
    article = extract_article(
        parse_page(f"<text title='x'>\n<form>{paragraphs(STORY)}</form></text>", URL)
    )
    assert STORY[-1] in article.text


@pytest.mark.parametrize(
    "html", ["", " ", "\x00", "<", "<html></html>", "<!-- -->", "<p>", "]]>", "no markup at all"]
)
def test_nothing_to_read(html: str) -> None:
    """What holds no text gives an article without paragraphs, at its address."""
    article = extract_article(parse_page(html, URL))
    assert article.url == URL
    assert read_page(html.encode(), "", URL).article.reading.kind is not ReadingKind.ARTICLE or (
        article.paragraphs
    )


def test_deep_nesting() -> None:
    """Ten thousand elements inside each other neither crash nor hang the reading."""
    html = page("<div>" * 10_000 + paragraphs(STORY) + "</div>" * 10_000)
    assert extract_article(parse_page(html, URL)).title == "The wall is finished"


def test_sentences_point_into_paragraphs() -> None:
    """Every sentence stands in the paragraph that it names."""
    article = extract_article(parse_page(page(paragraphs(STORY)), URL))
    assert len(article.sentences) == len(STORY)
    assert all(one.text in article.paragraphs[one.paragraph].text for one in article.sentences)


def test_line_breaks_part_words() -> None:
    """Words that only a line break parts do not come out as one."""
    items = "<ul><li>Harbour Clinic<br>5 Sea Street<br/>Open daily</li><li>Wall House</li></ul>"
    html = page(paragraphs(STORY[:3]) + items + paragraphs(STORY[3:]))
    assert "Harbour Clinic 5 Sea Street Open daily" in extract_article(parse_page(html, URL)).text
