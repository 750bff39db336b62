"""Articles for tests, made of paragraphs whose sentences are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.domain.article import Article, Paragraph, ParagraphKind, Sentence

NEWS = (
    (
        "The council of Aldport voted on Monday to close the old harbour in 2031.",
        "Nine of twelve members were in favour.",
    ),
    (
        "The harbour costs 4.5 million euros a year.",
        "Mayor Ines Falk said the money would go to schools.",
    ),
    ("Dock workers announced a strike for Friday.", "Their union counts 800 members in the town."),
)


def make_article(*paragraphs: Sequence[str] | Paragraph, **facts: Any) -> Article:
    """An article; a Paragraph among them (a heading, say) has no sentences."""
    made: list[Paragraph] = []
    sentences: list[Sentence] = []
    for index, paragraph in enumerate(paragraphs):
        if isinstance(paragraph, Paragraph):
            made.append(paragraph)
            continue
        made.append(Paragraph(" ".join(paragraph)))
        for text in paragraph:
            sentences.append(Sentence(len(sentences) + 1, text, index))
    return Article(tuple(made), tuple(sentences), **{"language": "en", **facts})


def heading(text: str) -> Paragraph:
    """A heading."""
    return Paragraph(text, ParagraphKind.HEADING)


def news(**facts: Any) -> Article:
    """Six sentences of local news."""
    return make_article(*NEWS, **{"title": "Aldport closes its harbour", **facts})


def long_article(paragraphs: int = 60) -> Article:
    """Paragraphs of three sentences, each with words and a number of its own."""
    return make_article(
        *(
            [
                f"District {index} of the region reported its figures for the year on Tuesday.",
                f"It counted {index * 37 + 1000} inhabitants after the census was closed.",
                f"Its council will discuss plan {index} in the spring, the clerk said.",
            ]
            for index in range(1, paragraphs + 1)
        )
    )
