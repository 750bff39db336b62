"""What a page that lists others offers in place of a text."""

from __future__ import annotations

from bot.domain.article import ListedLink
from bot.reading.page.parsed import parse_page
from bot.reading.page.walls.listed import MOST, listed_links

URL = "https://post.example/coast/"


def _listed(body: str) -> tuple[ListedLink, ...]:
    html = f"<html><head><title>Coast</title></head><body>{body}</body></html>"
    return listed_links(parse_page(html, URL))


def test_entries_with_headings() -> None:
    """Entries with a heading are told in their order, without the tags and menus around them."""
    cards = "".join(
        f"<div><h3><a href='/n/{n}'>Boat {n}</a></h3><a href='/n/{n}#all'>Read all of it at once,"
        f" with pictures</a><a href='/tag/{n}'>Everything about the boats of the coast</a></div>"
        for n in range(4)
    )
    menu = "<nav><h2><a href='/all'>All the news</a></h2></nav>"

    assert _listed(menu + cards) == tuple(
        ListedLink(f"Boat {n}", f"https://post.example/n/{n}") for n in range(4)
    )


def test_heading_inside_the_link() -> None:
    """Of a card that is a link as a whole, its heading is the title."""
    cards = "".join(
        f"<a href='n{n}'><h2>Pier {n}</h2><p>The old pier was damaged, once more.</p></a>"
        for n in range(3)
    )

    assert [one.title for one in _listed(cards)] == ["Pier 0", "Pier 1", "Pier 2"]
    assert _listed(cards)[1].url == "https://post.example/coast/n1"


def test_links_long_enough() -> None:
    """Where no entry has a heading, links with the words of a title are told, no short ones."""
    rows = "".join(
        f"<li><a href='/n/{n}'>The harbour wall has moved, report {n}</a> <a href='/c/{n}'>{n}</a>"
        for n in range(15)
    )

    found = _listed(f"<ul>{rows}</ul>")
    assert len(found) == MOST
    assert found[0] == ListedLink(
        "The harbour wall has moved, report 0", "https://post.example/n/0"
    )


def test_no_other_page() -> None:
    """What leads to the same page, to a script or to no address at all is no entry."""
    rows = "".join(
        f"<h3><a href='{href}'>The harbour wall has moved again</a></h3>"
        for href in (URL, "#top", "javascript:void(0)", "mailto:a@post.example", "http://[bad", "")
    )

    assert _listed(rows) == ()
