"""What makes two requests the same: the keys that articles and summaries are kept under. Pure."""

from __future__ import annotations

from hashlib import sha256

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.request import Document, Kept, Link, Source


def article_key(source: Source, reader_id: int) -> str:
    """The key of a source; text and files count as another source for each reader."""
    if isinstance(source, Kept):
        return source.key
    if isinstance(source, Link):
        return _digest("link", source.url)
    if isinstance(source, Document):
        return _digest("file", str(reader_id), source.name, sha256(source.content).hexdigest())
    return _digest("text", str(reader_id), source.title, source.text)


def text_key(article: Article) -> str:
    """The key of all that is written of a page: the same for pages that a model reads alike."""
    facts = (article.title, article.author, article.site, article.date, article.language)
    told = (one for each in article.paragraphs for one in (each.kind, each.text, str(each.gaps)))
    return _digest("page", *facts, str(article.reading.share), *told)


def claim_key(url: str) -> str:
    """The key of an article whose page names that address as its own."""
    return _digest("claim", url)


def summary_key(
    article: str, model: str, prompts: str, preferences: Preferences, note: str = ""
) -> str:
    """The key of a summary: its article, its writer, the prompts, and what changes its text."""
    return _digest(
        article,
        model,
        prompts,
        preferences.language,
        preferences.length,
        str(preferences.points),
        preferences.style,
        note,
    )


def comparison_key(question: str, model: str, owner: int | None) -> str:
    """The key of a comparison: what is asked, in full, who answers, and whose texts it is about.

    What is asked holds the articles' claims, the reader's language and the prompt.
    """
    return _digest("comparison", question, model, "" if owner is None else str(owner))


def owner_of(source: Source, reader_id: int) -> int | None:
    """The one reader who may see what comes of a source; None for a public page."""
    return None if isinstance(source, Link) else reader_id


def offer_place(reader_id: int, source: Source, preferences: Preferences, note: str = "") -> str:
    """The name under which a reader's offer of this, with these preferences, is found again."""
    shown = (preferences.interface, str(preferences.quotes), str(preferences.keep_unsupported))
    article = article_key(source, reader_id)
    return "card:" + summary_key(article, str(reader_id), _digest(*shown), preferences, note)


def _digest(*parts: str) -> str:
    # Lengths are hashed too, so that ("ab", "c") and ("a", "bc") differ.
    text = "".join(f"{len(part)}:{part}" for part in parts)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
