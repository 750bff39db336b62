"""What a button stands for in, the line above the button out. Pure."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.domain.request import Attachment, Link, PastedText, Source
from bot.rendering.cleaning import shorten
from bot.rendering.html import escape, link, to_html

LONGEST_LINE = 60
"""In characters: one line of a telephone."""


def render_offer(source: Source | Attachment, words: str) -> str:
    """The site that a link leads to, or how a text begins; `words` where neither is known."""
    if isinstance(source, Link):
        host = urlsplit(source.url).hostname or words
        return to_html(link(source.url, shorten(host.removeprefix("www."), LONGEST_LINE)))
    text = " ".join(source.text.split()) if isinstance(source, PastedText) else ""
    return escape(shorten(text, LONGEST_LINE) or words)
