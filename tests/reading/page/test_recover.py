"""What readers leave out between the title and the text's end comes back."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.markup.blocks import find_blocks
from bot.reading.page.recover import recover

TITLE = "The wall is finished"
LEAD = "Four years of work end with a walk along the sea on Sunday."
STORY = [
    f"The {word} of the harbour wall was finished in year {n}, and has held in every storm."
    for n, word in enumerate("foot crown face gate".split(), 1)
]
KEPT = [Paragraph(line) for line in STORY]


def read(body: str, *descriptions: str) -> list[Paragraph]:
    """The story with what is recovered from a page with this body."""
    page = f"<html><body><h1>{TITLE}</h1>{body}</body></html>"
    return list(
        recover(KEPT, find_blocks(lxml_html.document_fromstring(page)), TITLE, descriptions)
    )


def texts(body: str, *descriptions: str) -> list[str]:
    """Their words alone."""
    return [one.text for one in read(body, *descriptions)]


def story(before_third: str = "") -> str:
    """The story's markup, with something before its third paragraph."""
    lines = [f"<p>{line}</p>" for line in STORY]
    return "".join([*lines[:2], before_third, *lines[2:]])


@pytest.mark.parametrize("description", [LEAD, LEAD + " Our reporter has been there.", LEAD[:-8]])
@pytest.mark.parametrize("lead", [f"<h2>{LEAD}</h2>", f"<div class='a'><p>{LEAD}</p></div>"])
def test_lead(description: str, lead: str) -> None:
    """The lead that the page's description tells stands first, whatever its markup."""
    body = f"{lead}<p>By Ann Lee</p>{story()}"
    told = description if len(description) <= len(LEAD) else LEAD
    assert texts(body, told) == [LEAD, *STORY]


def test_no_lead_that_nothing_tells() -> None:
    """A paragraph above the text that the description does not begin with stays out."""
    assert texts(f"<p>{LEAD}</p>{story()}", "All about the harbour and its walls.") == STORY


@pytest.mark.parametrize(
    "lead",
    [
        f"<p><a href='/x'>{LEAD}</a></p>",
        f"<figure><figcaption>{LEAD}</figcaption></figure>",
        f"<!-- {LEAD} -->",
    ],
)
def test_what_is_no_lead(lead: str) -> None:
    """A link, a caption or a comment with the description's words is no lead."""
    assert texts(lead + story(), LEAD) == STORY


def test_lead_of_another_article() -> None:
    """What stands above the title is no lead."""
    page = f"<body><p>{LEAD}</p><h1>{TITLE}</h1>{story()}</body>"
    tree = lxml_html.document_fromstring(page)
    assert list(recover(KEPT, find_blocks(tree), TITLE, [LEAD])) == KEPT


def test_heading_between_paragraphs() -> None:
    """A heading right above a paragraph of the text comes back as one, at its place."""
    found = read(story("<h2>1. The face</h2>"))
    assert found[2] == Paragraph("1. The face", ParagraphKind.HEADING)
    assert [one.text for one in found if one.kind is ParagraphKind.TEXT] == STORY


@pytest.mark.parametrize(
    "widget",
    [
        "<h3><a href='/x'>A herring in every pot</a></h3>",
        "<aside><h3>A herring in every pot</h3></aside>",
        "<h3>A herring in every pot</h3><p>Cooks say so.</p>",
        "<h3>Read also</h3>",
    ],
)
def test_headings_of_widgets(widget: str) -> None:
    """A heading that leads elsewhere, or heads a widget, stays out."""
    assert texts(story(widget)) == STORY


def test_contents_come_once() -> None:
    """A heading that also stands in a table of contents is recovered at its own place only."""
    contents = "<ul><li>The face</li><li>The gate</li></ul>"
    assert texts(contents + story("<h2>The face</h2>")) == [*STORY[:2], "The face", *STORY[2:]]


def test_captions_are_marked() -> None:
    """A paragraph that is a picture's caption on the page is told from text."""
    caption = "The gate of the harbour wall, seen from the sea in the storm of the last winter."
    page = f"<body><p>{STORY[0]}</p><figure><figcaption>{caption}</figcaption></figure></body>"
    tree = lxml_html.document_fromstring(page)
    found = recover([KEPT[0], Paragraph(caption)], find_blocks(tree), TITLE, [])
    assert [one.kind for one in found] == [ParagraphKind.TEXT, ParagraphKind.CAPTION]


def test_text_that_is_not_on_the_page() -> None:
    """Paragraphs that stand nowhere on the page come back as they are."""
    assert texts("<p>Nothing of it.</p>", LEAD) == STORY


LEFT = "Nobody had counted the stones that the masons laid by hand at low tide."


def test_a_paragraph_made_as_the_others() -> None:
    """A paragraph that readers left out among others of its make is read in its place."""
    assert texts(story(f"<p>{LEFT}</p>")) == [*STORY[:2], LEFT, *STORY[2:]]
    assert texts(f"{story()}<p>{LEFT}</p>") == [*STORY, LEFT]


@pytest.mark.parametrize(
    "other",
    [
        f"<p class='promo'>{LEFT}</p>",
        f"<div class='box'><p>{LEFT}</p></div>",
        f"<p><a href='/x'>{LEFT[:-1]}</a></p>",
        f"<p>{STORY[0]} *</p>",
        "<p>Sign up for our newsletter</p>",
    ],
)
def test_what_is_made_otherwise(other: str) -> None:
    """Boxes, links, widgets and what was read already do not come in between."""
    assert texts(story(other)) == STORY
    assert texts(story() + other) == STORY


def test_what_follows_the_end() -> None:
    """Past the text, the first block of another make ends it."""
    assert texts(f"{story()}<div>More</div><p>{LEFT}</p>") == STORY


def test_a_list_is_read_whole() -> None:
    """Items that were left out of a list that was read come back as items."""
    page = "".join(f"<li>{line}</li>" for line in (*STORY[:3], LEFT, STORY[3]))
    found = read(f"<ul>{page}</ul>")
    assert Paragraph(LEFT, ParagraphKind.ITEM) in found
    assert [one.text for one in found] == [*STORY[:3], LEFT, STORY[3]]


@pytest.mark.parametrize("colon", [":", "："])
def test_an_announced_list_of_links(colon: str) -> None:
    """A list of links right behind a kept paragraph that ends with a colon belongs to it."""
    kept = [*KEPT[:2], Paragraph(f"These ports will be served{colon}"), *KEPT[2:]]
    links = "<ul><li><a href='/n'>Norvik</a></li><li><a href='/h'>Hamnes</a></li></ul>"
    lines = [f"<p>{one.text}</p>" for one in kept]
    tree = lxml_html.document_fromstring("".join([*lines[:3], links, *lines[3:]]))
    found = [one.text for one in recover(kept, find_blocks(tree), TITLE, ())]
    assert found[2:5] == [kept[2].text, "Norvik", "Hamnes"]
    plain = [Paragraph(one.text.replace(colon, ".")) for one in kept]
    html = "".join([*lines[:3], links, *lines[3:]]).replace(f"served{colon}", "served.")
    blocks = find_blocks(lxml_html.document_fromstring(html))
    assert recover(plain, blocks, TITLE, ()) == tuple(plain)


def test_statements_that_are_links() -> None:
    """A statement within the text that is a link as a whole comes back, a title doesn't."""
    entry = "<li><a href='/x'><h4>Alma</h4>Built in 1987, refitted last year.</a></li>"
    title = "<li><a href='/y'>Ten ways to cook a herring in winter</a></li>"
    found = texts(story(f"<ul>{entry}{title}</ul>"))
    assert found == [*STORY[:2], "Alma", "Built in 1987, refitted last year.", *STORY[2:]]
    aside = story(f"<aside><ul>{entry}</ul></aside>")
    assert texts(aside) == STORY
