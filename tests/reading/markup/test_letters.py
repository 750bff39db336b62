"""Raised numbers, first letters and signs beside headings read out as a reader takes them."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.markup.letters import join_initials, take_out_permalinks, write_superscripts

REST = "he ferry runs all winter, and the board of the harbour is content with it so far."


def words(body: str) -> str:
    """The words of a page after all three."""
    tree = lxml_html.document_fromstring(f"<html><body>{body}</body></html>")
    take_out_permalinks(tree)
    join_initials(tree)
    write_superscripts(tree)
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("in 2024<sup><a href='#f'>1</a></sup>, it", "in 2024, it"),
        ("in 2024 <a href='#f'><sup>12</sup></a>, it", "in 2024, it"),
        ("opened<sup class='reference'><a href='/w#n'>[4]</a></sup> in", "opened in"),
        ("vier Jahre<sup>[3]</sup> lang", "vier Jahre lang"),
        ("millones.<sup>3</sup> Luego", "millones. Luego"),
        ("4.2 million<sup>3</sup> crowns", "4.2 million crowns"),
        ("船が動く<sup>2</sup>。", "船が動く。"),
        ("Prix<sup>*</sup> net", "Prix net"),
        ("в городе<sup><a href='#p'>прим. 2</a></sup> жили", "в городе жили"),
    ],
    ids=["year", "link", "wiki", "bracket", "stop", "word", "ja", "star", "ru"],
)
def test_notes_go(body: str, told: str) -> None:
    """The number of a note goes, and leaves no digit behind."""
    assert words(f"<p>{body}</p>") == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("10<sup>6</sup> candela", "10⁶ candela"),
        ("10<sup>-3</sup> m", "10⁻³ m"),
        ("40 m<sup>2</sup>", "40 m²"),
        ("9 km<sup>2</sup>", "9 km²"),
        ("x<sup>n</sup>", "xⁿ"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
        ("le XX<sup>e</sup> siècle", "le XXe siècle"),
        ("1<sup>1</sup>/<sub>2</sub> cups", "1 1/2 cups"),
    ],
    ids=["power", "negative", "m2", "km2", "n", "ordinal", "siècle", "fraction"],
)
def test_what_belongs_to_a_number_stays(body: str, told: str) -> None:
    """Exponents stay raised; ordinals and fractions stay as they're read."""
    assert words(f"<p>{body}</p>") == told


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='dropcap'>T</div><p>{REST}</p>",
        f"<p><img alt='T' src='t.png'>{REST}</p>",
        f"<p><span aria-hidden='true'>T</span>{REST}</p>",
        f"<p><span class='drop-cap'>T</span>\n {REST}</p>",
        f"<div><span>T</span><p>{REST}</p></div>",
        f"<p class='lettrine'>T</p><p><em>{REST}</em></p>",
    ],
    ids=["block", "picture", "silent", "space", "span", "paragraph"],
)
def test_first_letters(body: str) -> None:
    """A large first letter begins its word, whatever holds it."""
    assert words(body) == f"T{REST}"


def test_no_first_letters() -> None:
    """A letter that heads a list, and a word of one letter, stay what they are."""
    assert words("<div>B</div> <p>bank</p>") == "B bank"
    assert words("<h2>B</h2> <p>bank</p>") == "B bank"
    assert words("<p><b class='initial'>A</b> ship came.</p>") == "A ship came."


@pytest.mark.parametrize("sign", ["¶", "#", "§", "🔗"])
def test_signs_beside_headings(sign: str) -> None:
    """The sign by which a heading links to itself goes; a link that says something stays."""
    assert words(f"<h2>Boarding<a href='#b'>{sign}</a></h2>") == "Boarding"
    assert words(f"<p>C<a href='/sharp'>{sign}</a></p>") == f"C{sign}"
