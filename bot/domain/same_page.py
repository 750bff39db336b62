"""Whether two addresses are one page's, and two readings of it one article. Pure."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, urlsplit

from bot.domain.article import Article

_ALIKE = 0.8
"""The share of sentences that both readings have. A line that says the time or names a sender is
one of a dozen at least; pages that share a template share fewer than half."""


def is_same_page(url: str, own: str) -> bool:
    """Whether an address is a page's `own` with further parameters.

    Another path, or other values, may be another author's page at the same site.
    """
    try:
        asked, named = urlsplit(url), urlsplit(own)
    except ValueError:
        return False
    if url == own or _place(asked) != _place(named):
        return False
    given, kept = _parameters(asked), _parameters(named)
    # Of a name that comes twice, a site may take either value.
    return len(given) == len(dict(given)) and set(kept) <= set(given)


def reads_alike(one: Article, another: Article) -> bool:
    """Whether two articles are one, but for a few sentences."""
    if one.title != another.title:
        return False
    texts = [{sentence.text for sentence in each.sentences} for each in (one, another)]
    return len(texts[0] & texts[1]) >= _ALIKE * max(map(len, texts))


def _place(parts: SplitResult) -> tuple[str, int | None, str]:
    return (parts.hostname or "").removeprefix("www."), parts.port, parts.path.rstrip("/")


def _parameters(parts: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(parts.query, keep_blank_values=True)
