"""A post of a channel in, what is to be summarised of it out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.domain.article import count_words
from bot.domain.chats import Posts, Rules
from bot.domain.request import Attachment, Link, PastedText, Source
from bot.usecases.sources import FEWEST_WORDS, WORDS_OF_AN_ARTICLE, find_pages

_TELEGRAM = ("t.me", "telegram.me", "telegram.dog")
"""Under most posts stands a link to the channel itself."""
_NO_ARTICLES = (
    *(".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp3", ".ogg", ".mp4", ".webm", ".mov"),
    *(".zip", ".gz", ".rar", ".7z", ".exe", ".apk", ".dmg", ".iso", ".torrent", ".csv", ".xlsx"),
)
_DOCUMENTS = (".pdf", ".docx", ".epub", ".html", ".htm", ".md", ".txt")


def find_post_source(
    text: str, hidden_links: Sequence[tuple[int, str]], rules: Rules, title: str = ""
) -> Source | None:
    """The one source of a post that its channel's rules let through; `title` is the channel's."""
    link = next(filter(may_be_article, find_pages(text, hidden_links)), None)
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


def may_be_article(link: Link) -> bool:
    """Whether a link may lead to an article, as far as its address tells."""
    try:
        parts = urlsplit(link.url)
    except ValueError:
        return False
    if (parts.hostname or "").removeprefix("www.") in _TELEGRAM:
        return False
    names_page = parts.path.strip("/") or parts.query or parts.fragment
    return bool(names_page) and not parts.path.lower().endswith(_NO_ARTICLES)


def may_be_read(attachment: Attachment) -> bool:
    """Whether a file is of a kind that Pith reads, as far as its name tells."""
    return attachment.name.lower().endswith(_DOCUMENTS)
