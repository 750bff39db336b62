"""A post of a channel in, what is to be summarised of it out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.domain.article import count_words
from bot.domain.chats import Posts, Rules
from bot.domain.request import Attachment, Link, PastedText, Source
from bot.usecases.sources.find_sources import FEWEST_WORDS, WORDS_OF_AN_ARTICLE, find_pages
from bot.usecases.sources.likely_articles import looks_like_article

_TELEGRAM = ("t.me", "telegram.me", "telegram.dog")
"""Under most posts stands a link to the channel itself."""
_DOCUMENTS = (
    *(".pdf", ".docx", ".epub", ".html", ".htm", ".md", ".txt"),
    *(".mhtml", ".mht", ".eml", ".webarchive"),
)


def find_post_source(
    text: str, hidden_links: Sequence[tuple[int, str]], rules: Rules, title: str = ""
) -> Source | None:
    """The one source of a post that its channel's rules let through; `title` is the channel's."""
    link = next(filter(_is_others_article, find_pages(text, hidden_links)), None)
    words = count_words(text)
    is_long = len(text) >= rules.long_text
    fits = {
        Posts.LINKS: False,
        Posts.LONG: is_long,
        Posts.ALL: is_long or words >= FEWEST_WORDS,
    }
    if link is None and not fits[rules.posts]:
        return None
    if link is not None and words < WORDS_OF_AN_ARTICLE:
        return link
    return PastedText(text, title)


def _is_others_article(link: Link) -> bool:
    host = urlsplit(link.url).hostname if looks_like_article(link.url) else None
    return host is not None and host.removeprefix("www.") not in _TELEGRAM


def may_be_read(attachment: Attachment) -> bool:
    """Whether a file is of a kind that Pith reads, as far as its name tells."""
    return attachment.name.lower().endswith(_DOCUMENTS)
