"""A long article in, runs of its sentences that fit a model's window out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil

from bot.domain.article import Article, ParagraphKind, Sentence
from bot.summarizing.tokens import clip, estimate_tokens
from prompts import escape

_NUMBER_TOKENS = 4
"""The number before a sentence, its brackets and the line's end."""

Chunk = tuple[Sentence, ...]


def numbered(article: Article, sentences: Iterable[Sentence], longest: int = 1000) -> str:
    """Sentences as a prompt shows them: one a line behind its number, under their headings.

    A sentence of more than `longest` tokens (a text without full stops) is shown up to there.
    """
    lines: list[str] = []
    last: int | None = None
    for sentence in sentences:
        if sentence.paragraph != last:
            lines.extend(_headings(article, last, sentence.paragraph))
            last = sentence.paragraph
        lines.append(f"[{sentence.number}] {clip(one_line(sentence.text), longest)}")
    return "\n".join(lines)


def one_line(text: str) -> str:
    """White space as single blanks, so that no text can begin a line of its own."""
    return " ".join(text.split())


def article_tokens(article: Article) -> int:
    """What all sentences come to in a prompt."""
    return sum(_cost(article, run) for run in paragraphs_of(article))


def paragraphs_of(article: Article) -> Iterator[Chunk]:
    """The sentences of each paragraph that has some."""
    for _, run in groupby(article.sentences, key=lambda sentence: sentence.paragraph):
        yield tuple(run)


def split_article(article: Article, tokens: int) -> tuple[Chunk, ...]:
    """Chunks of about equal size, none above `tokens`; cut between paragraphs where those are small enough."""
    pieces = [piece for run in paragraphs_of(article) for piece in _pieces(article, run, tokens)]
    costs = [min(tokens, _cost(article, piece)) for piece in pieces]
    # Equal parts, so that the last one is not a scrap that the notes give as much room as the others.
    even = ceil(sum(costs) / max(1, ceil(sum(costs) / tokens)))
    return tuple(fill(pieces, costs, even, tokens))


def fill(pieces: Sequence[Chunk], costs: Sequence[int], enough: int, most: int) -> Iterator[Chunk]:
    """Join neighbours until they cost `enough`, and never above `most`."""
    chunk: Chunk = ()
    size = 0
    for piece, cost in zip(pieces, costs, strict=True):
        if chunk and (size >= enough or size + cost > most):
            yield chunk
            chunk, size = (), 0
        chunk, size = chunk + piece, size + cost
    if chunk:
        yield chunk


def _pieces(article: Article, run: Chunk, tokens: int) -> Iterable[Chunk]:
    if _cost(article, run) <= tokens:
        return (run,)
    singles = [(sentence,) for sentence in run]
    costs = [_cost(article, single) for single in singles]
    return fill(singles, costs, tokens, tokens)


def _cost(article: Article, run: Chunk) -> int:
    """Tokens of a paragraph's sentences and the headings right before it."""
    headings = _headings(article, None, run[0].paragraph)
    return sum(
        estimate_tokens(escape(text)) + _NUMBER_TOKENS
        for text in (*headings, *(sentence.text for sentence in run))
    )


def _headings(article: Article, after: int | None, before: int) -> list[str]:
    """All headings between two paragraphs; without the first, those that stand right before the second."""
    found: list[str] = []
    for index in range(before - 1, -1 if after is None else after, -1):
        paragraph = article.paragraphs[index]
        if paragraph.kind is ParagraphKind.HEADING:
            found.append(f"## {one_line(paragraph.text)}")
        elif after is None:
            break
    return found[::-1]
