"""What people say to each other in, an article in which it shows who says what out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.article import Article, Paragraph, ParagraphKind, count_words
from bot.reading.text.plain_text import assemble
from bot.text.invisible import without_invisible

_MOST_WORDS = 8_000
"""Of comments: half an hour's reading. Sites put those that their readers liked first."""
_MOST_COMMENTS = 150
_LONGEST_NAME = 60
_TO = " → "


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody says; `depth` is 0 for an answer to the post itself."""

    author: str
    paragraphs: Sequence[Paragraph]
    depth: int = 0


def hold_together(
    title: str, author: str, post: Sequence[Paragraph], comments: Iterable[Comment]
) -> Article:
    """The post and the first comments, each under its author's name and whom it answers."""
    paragraphs, answered = list(post), [author]
    words = taken = 0
    for comment in comments:
        if words >= _MOST_WORDS or taken >= _MOST_COMMENTS:
            break
        if not comment.paragraphs:
            continue
        name = _name(comment.author)
        depth = min(comment.depth, len(answered) - 1)
        above = answered[depth] if depth else ""
        answered[depth + 1 :] = [name]
        heading = f"{name}{_TO}{above}" if above else name
        paragraphs += [Paragraph(heading, ParagraphKind.HEADING), *comment.paragraphs]
        words += sum(count_words(one.text) for one in comment.paragraphs)
        taken += 1
    form = "discussion" if taken else "page"
    return replace(assemble(paragraphs, title=title, form=form), author=author)


def _name(author: str) -> str:
    """Who says it, as a heading; names are hostile, too."""
    return " ".join(without_invisible(author).split())[:_LONGEST_NAME] or "?"
