"""Results of inline queries and the cards they send: titles, descriptions, a card's text. Pure."""

from __future__ import annotations

from bot.rendering.cleaning import clean, shorten, unlinked
from bot.rendering.html import bold, escape, italic, link, to_html
from bot.rendering.languages import isolate
from bot.rendering.links import host, source_link
from bot.rendering.texts import texts

_LONGEST_TITLE = 120
_LONGEST_DESCRIPTION = 160
"""In characters; apps show a line or two of either."""


def card_title(title: str, url: str, interface: str) -> str:
    """What a result is called: by the article's title, else by its address."""
    named = clean(title) or clean(_address(url)) or texts(interface)("untitled")
    return shorten(named, _LONGEST_TITLE)


def card_description(interface: str, *pieces: str) -> str:
    """The line below a result's title."""
    said = [isolate(piece, interface) for piece in map(clean, pieces) if piece]
    return shorten(texts(interface).line(said), _LONGEST_DESCRIPTION)


def render_head(title: str, url: str) -> str:
    """Which article a card is about, while its summary is not there (HTML)."""
    address = source_link(url)
    named = clean(title)
    # An address within a link is one already; anywhere else it would become one.
    shown = unlinked(named) if named else _address(url) if address else ""
    head = to_html(link(address, bold(shorten(clean(shown), _LONGEST_TITLE))))
    site = to_html(italic(unlinked(host(url)))) if named and address else ""
    return "\n".join(filter(None, (head, site)))


def render_card(head: str, sentence: str) -> str:
    """A card without its summary: its head (HTML), and what is the matter (plain text)."""
    return "\n\n".join(filter(None, (head, escape(sentence))))


def _address(url: str) -> str:
    """An address as people read it."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/")
