"""Tables that part a page, lists within lists, and bare text read out as they stand."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.markup.layout import lay_out
from bot.reading.markup.paragraphs import paragraphs_in

LONG = "The council decided on Tuesday to rebuild the harbour before the winter storms."


def lines(body: str) -> list[str]:
    """The paragraphs of a page that was laid out."""
    tree = lxml_html.document_fromstring(f"<html><body>{body}</body></html>")
    lay_out(tree)
    return [paragraph.text for paragraph in paragraphs_in(tree)]


def test_tables_that_part_a_page() -> None:
    """What stands in tables within tables comes out once, each cell a paragraph of its own."""
    inner = "<table><tr><td><b>Boats</b></td></tr><tr><td>Two of them.</td></tr></table>"
    assert lines(f"<table><tr><td>{inner}</td><td>{LONG}</td></tr></table>") == [
        "Boats",
        "Two of them.",
        LONG,
    ]


def test_tables_of_data_stay() -> None:
    """A table with rows and columns of its own is read row by row."""
    assert lines("<table><tr><th>Boat<th>Cars</tr><tr><td>Alma<td>32</tr></table>") == [
        "Boat | Cars",
        "Alma | 32",
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "<p>Built in 1987</p><p>Heated deck</p>",
        "<ul><li>Built in 1987</li><li>Heated deck</li></ul>",
        "<div>Built in 1987</div>Heated deck",
        "Built in 1987<ol><li><p>Heated deck</p></li></ol>",
    ],
    ids=["paragraphs", "list", "bare", "list behind text"],
)
def test_blocks_in_a_cell(cell: str) -> None:
    """What stands in one cell is parted by a space and stays in its row."""
    table = (
        f"<table><tr><td>Alma</td><td>{cell}</td></tr><tr><td>Brita</td><td>x</td></tr></table>"
    )
    tree = lxml_html.document_fromstring(f"<html><body>{table}</body></html>")
    lay_out(tree)
    assert "1987 Heated" in " ".join(tree.text_content().split())
    assert not tree.xpath(".//td//*[self::li or self::p or self::div]")


@pytest.mark.parametrize("kind", ["ul", "ol"])
def test_lists_within_lists(kind: str) -> None:
    """The entries of a list within an entry follow it, in order."""
    inner = f"<{kind}><li>Adults<{kind}><li>Seniors</li></{kind}></li><li>Children</li></{kind}>"
    body = f"<{kind}><li>Single trips{inner}both ways</li><li>Returns</li></{kind}>"
    assert lines(body) == [
        "Single trips",
        "Adults",
        "Seniors",
        "Children",
        "both ways",
        "Returns",
    ]


def test_bare_text_beside_paragraphs() -> None:
    """A statement that stands bare beside paragraphs becomes one, with the links in it."""
    tree = lxml_html.document_fromstring(
        f"<body><div><p>One.</p><blockquote>Two.</blockquote>{LONG} <a href='/x'>More</a>"
        f" of it is told here.</div><div><p>Next.</p>A label</div></body>"
    )
    lay_out(tree)
    assert [" ".join(p.text_content().split()) for p in tree.iter("p")] == [
        "One.",
        f"{LONG} More of it is told here.",
        "Next.",
    ]
