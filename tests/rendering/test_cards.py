"""Promises of cards and of results' titles: hostile titles and addresses stay text."""

from __future__ import annotations

from bot.rendering.cards import card_description, card_title, render_card, render_head
from tests.rendering.telegram_html import read

URL = "https://www.example.com/a/b/"


def test_title_of_an_unknown_page() -> None:
    """A page without a title is called by its address, as people read it."""
    assert card_title("", URL, "en") == "example.com/a/b"
    assert card_title("\u200b", "", "en") == "Untitled"


def test_long_titles_are_cut() -> None:
    """Titles, descriptions and heads stay short, however long the source is."""
    assert len(card_title("word " * 100, URL, "en")) <= 120
    assert len(card_description("en", "word " * 100, "more")) <= 160
    assert len(read(render_head("word " * 100, URL)).text) <= 140


def test_head_links_the_title() -> None:
    """The title opens the article; the site stands below."""
    assert render_head("A harbour", URL) == (
        '<a href="https://www.example.com/a/b/"><b>A harbour</b></a>\n<i>example.\u2060com</i>'
    )


def test_markup_stays_text() -> None:
    """Markup in a title is shown, never obeyed."""
    head = render_head("<b>x</b> & <i>", "")

    assert read(head).text == "<b>x</b> & <i>"
    assert read(render_card(head, "1 < 2")).text == "<b>x</b> & <i>\n\n1 < 2"


def test_addresses_that_nobody_can_open() -> None:
    """Without a title and an address that can be linked to, the sentence stands alone."""
    assert render_card(render_head("", "javascript:alert(1)"), "Reading…") == "Reading…"
