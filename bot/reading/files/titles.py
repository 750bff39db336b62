"""A file's paragraphs in, its title and the rest out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.article import Paragraph, ParagraphKind


def take_title(
    paragraphs: Sequence[Paragraph], title: str = ""
) -> tuple[str, Sequence[Paragraph]]:
    """The title, by default the heading that comes first; it does not stand in the text again."""
    if not paragraphs:
        return title, paragraphs
    first = paragraphs[0]
    title = title or (first.text if first.kind is ParagraphKind.HEADING else "")
    return title, paragraphs[1:] if _same(first.text, title) else paragraphs


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
